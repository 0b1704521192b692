// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/ImportPanel.h"

#include "core/base/FilePath.h"
#include "core/store/LogStore.h"
#include "core/store/RequestStore.h"
#include "core/task/DigestThread.h"
#include "core/task/ImportLogs.h"
#include "ui/pages/logs/PreviewView.h"
#include "ui/pages/logs/SourceDetail.h"
#include "ui/shell/JobPanel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/KeptSizes.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

/// What a job is given: a file, and how it is to be read.
struct ImportOrder {
    ByteSource source;
    ImportOptions options;
};

/// Runs on the writing worker. A stop or a problem of the archive keeps what was finished.
ImportOutcome readInOrder(Archive& archive, ProgressMeter& meter,
                          const std::vector<ImportOrder>& orders)
{
    ImportOutcome outcome;
    ImportLogs import(archive);
    try {
        for (const ImportOrder& order : orders)
            import.runOne(order.source, order.options, meter, outcome.files);
    } catch (const Cancelled&) {
        outcome.wasStopped = true;
    } catch (const Error& problem) {
        outcome.problem = problem;
    }
    return outcome;
}

/// What a look at a file gives.
struct FileLook {
    SourcePreview preview;
    std::vector<Source> earlier;
};

/// Those of `known` that were made of the same bytes. Only a file of the same size is read for it.
std::vector<Source> sameBytes(const ByteSource& file, std::vector<Source> known,
                              const ProgressMeter& meter)
{
    std::erase_if(known, [&](const Source& one) { return one.size != file.size(); });
    if (known.empty())
        return known;
    try {
        const std::string sha256 = DigestThread(file, meter.token()).finish();
        std::erase_if(known, [&](const Source& one) { return one.sha256 != sha256; });
    } catch (const Error&) {
        known.clear(); // the preview tells what is wrong with it
    }
    return known;
}

}

ImportPanel::ImportPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_looks(std::make_unique<JobRunner>()),
      m_relook(std::make_unique<JobRunner>())
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1.5));
    column->addWidget(makeHeading());
    m_stages = new QStackedWidget;
    m_stages->addWidget(makeLooking());
    m_stages->addWidget(makeReading());
    m_report = new ImportReport(context.session, context.settings);
    m_stages->addWidget(m_report);
    column->addWidget(m_stages, 1);
    connect(&context.session.jobs(), &JobRunner::progressed, this, &ImportPanel::showProgress);
    // Its answer follows at once. Where none came, the job was stopped while it still waited:
    // the files stay as they were chosen.
    connect(&context.session.jobs(), &JobRunner::finished, this, [this](JobId id) {
        QTimer::singleShot(0, this, [this, id] {
            if (m_stage == Stage::Reading && id == m_job)
                setStage(Stage::Looking);
        });
    });
    setStage(Stage::Looking);
}

ImportPanel::~ImportPanel()
{
    m_looks.reset();
    m_relook.reset();
}

QWidget* ImportPanel::makeHeading()
{
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    m_title = plainLabel({}, TypeStep::Headline);
    row->addWidget(m_title, 1);
    m_back = new QPushButton;
    connect(m_back, &QPushButton::clicked, this, &ImportPanel::leave);
    row->addWidget(m_back);
    return heading;
}

QWidget* ImportPanel::makeLooking()
{
    const Theme& theme = Theme::current();
    auto* looking = new QWidget;
    auto* column = new QVBoxLayout(looking);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1.5));
    m_files = new FoundFilesModel(this);
    m_table = new DataTable(QStringLiteral("logs/found"), m_context.settings);
    m_table->setModel(m_files);
    m_table->setAccessibleName(tr("Files that were found"));
    m_table->layOutColumns({0, 20, 20, 8});
    connect(m_table, &DataTable::choiceChanged, this, &ImportPanel::showChosen);
    m_preview = new PreviewView(m_context.settings);
    connect(m_preview, &PreviewView::choiceMade, this, &ImportPanel::takeChoice);
    connect(m_preview, &PreviewView::anewChosen, this, &ImportPanel::chooseAnew);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme.space(3));
    splitter->setSizes({900, 1200});
    keepSizes(*splitter, QStringLiteral("import"), m_context.settings);
    column->addWidget(splitter, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(1.5));
    m_summary = plainLabel({});
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    m_forPart = new QWidget;
    auto* part = new QHBoxLayout(m_forPart);
    part->setContentsMargins(0, 0, 0, 0);
    QLabel* label = plainLabel(tr("Read in for"));
    m_for = new QComboBox;
    m_for->setAccessibleName(tr("Read in for"));
    m_for->setAccessibleDescription(
        tr("What is read in for a case alone leaves the archive again when its list is made, "
           "except for the messages that are asked for"));
    m_for->setToolTip(m_for->accessibleDescription());
    label->setBuddy(m_for);
    part->addWidget(label);
    part->addWidget(m_for);
    row->addWidget(m_forPart);
    m_read = new QPushButton(tr("Read in"));
    m_read->setProperty("accent", true);
    connect(m_read, &QPushButton::clicked, this, &ImportPanel::readIn);
    row->addWidget(m_read);
    column->addLayout(row);
    return looking;
}

QWidget* ImportPanel::makeReading()
{
    const Theme& theme = Theme::current();
    auto* reading = new QWidget;
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, theme.space(2), 0, 0);
    column->setSpacing(theme.space(1));
    m_step = plainLabel({}, TypeStep::Title);
    m_step->setWordWrap(true);
    column->addWidget(m_step);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the file"));
    column->addWidget(m_progress);
    m_progressText = dimParagraph({});
    column->addWidget(m_progressText);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setAccessibleDescription(
        tr("Files that are finished stay; the one at hand leaves no trace"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_context.session.jobs().cancel(m_job);
    });
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    column->addWidget(dimParagraph(
        tr("You can go on working meanwhile. Files that are finished stay, also if you stop.")));
    column->addStretch(1);
    return reading;
}

void ImportPanel::setStage(Stage stage)
{
    m_stage = stage;
    m_stages->setCurrentIndex(int(stage));
    m_title->setText(stage == Stage::Told ? tr("Report of the import") : tr("Read in log"));
    m_back->setText(stage == Stage::Told ? tr("Done") : tr("Cancel"));
    m_back->setProperty("accent", stage == Stage::Told);
    m_back->setVisible(stage != Stage::Reading);
    emit stageChanged();
}

void ImportPanel::offerRequests(std::vector<Request> requests, RequestId proposed)
{
    m_requests = std::move(requests);
    m_for->clear();
    m_for->addItem(tr("The archive"));
    for (const Request& request : m_requests) {
        m_for->addItem(tr("Case %1 alone").arg(shownText(request.caseNumber)));
        if (request.id == proposed)
            m_for->setCurrentIndex(m_for->count() - 1);
    }
    m_forPart->setVisible(!m_requests.empty());
}

void ImportPanel::leave()
{
    ++m_round;
    for (JobRunner* runner : {m_looks.get(), m_relook.get()})
        for (const JobState& job : runner->jobs())
            runner->cancel(job.id);
    m_relooks.clear();
    m_anewOf.reset();
    m_whatGoes = {};
    m_files->clear();
    m_preview->clear();
    m_expanding = 0;
    setStage(Stage::Looking);
    emit left();
}

bool ImportPanel::take(const QStringList& paths)
{
    if (m_stage == Stage::Reading || paths.isEmpty())
        return false;
    if (m_stage == Stage::Told) {
        m_files->clear();
        m_preview->clear();
        setStage(Stage::Looking);
    }
    std::vector<std::string> names;
    for (const QString& path : paths)
        names.push_back(path.toStdString());
    auto found = std::make_shared<std::vector<ExpandedSource>>();
    ++m_expanding;
    m_looks->start(
        tr("Finding files"), JobUnit::Items,
        [names, found](ProgressMeter&) { *found = expandSources(names); },
        [this, found, round = m_round](const std::exception_ptr&) {
            if (round != m_round)
                return;
            --m_expanding;
            addFound(std::move(*found));
        });
    showSummary();
    return true;
}

bool ImportPanel::takeAnew(const QStringList& paths, const Source& earlier)
{
    if (m_stage == Stage::Reading)
        return false;
    m_anewOf = earlier;
    return take(paths);
}

void ImportPanel::addFound(std::vector<ExpandedSource> found)
{
    std::vector<FoundFile> files;
    for (ExpandedSource& expanded : found) {
        FoundFile file;
        file.id = ++m_lastId;
        file.source = std::move(expanded.source);
        file.error = std::move(expanded.error);
        file.name =
            file.source ? file.source->name() : utf8Path(nativePath(file.error->path()).filename());
        const bool isKnown =
            file.source && std::any_of(m_files->files().begin(), m_files->files().end(),
                                       [&](const FoundFile& other) {
                                           return other.source &&
                                                  other.source->path() == file.source->path();
                                       });
        if (!isKnown)
            files.push_back(std::move(file));
    }
    const int first = m_files->rowCount();
    std::vector<std::uint64_t> ids;
    for (const FoundFile& file : files)
        if (file.source)
            ids.push_back(file.id);
    m_files->add(std::move(files));
    for (const std::uint64_t id : ids)
        look(id, *m_looks);
    if (first == 0 && m_files->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
    settleAnew();
    showSummary();
}

JobId ImportPanel::look(std::uint64_t id, JobRunner& runner)
{
    const auto& files = m_files->files();
    const auto file = std::find_if(files.begin(), files.end(),
                                   [id](const FoundFile& each) { return each.id == id; });
    if (file == files.end() || !file->source)
        return 0;
    auto known = m_context.session.read(
        [](Archive& archive) { return LogStore(archive.database()).sources(); });
    auto look = std::make_shared<FileLook>();
    return runner.start(
        tr("Looking at files"), JobUnit::Items,
        [look, known = std::move(known), source = *file->source, reading = file->reading,
         sheet = file->sheet](ProgressMeter& meter) {
            look->preview = previewSource(source, reading, sheet, meter);
            look->earlier = sameBytes(source, known, meter);
        },
        [this, id, look, round = m_round](const std::exception_ptr& problem) {
            if (!problem && round == m_round)
                takeLook(id, std::move(look->preview), std::move(look->earlier));
        });
}

void ImportPanel::takeLook(std::uint64_t id, SourcePreview preview, std::vector<Source> earlier)
{
    m_files->change(id, [&](FoundFile& file) {
        const bool isMeant =
            m_anewOf && std::any_of(earlier.begin(), earlier.end(), [this](const Source& one) {
                return one.sha256 == m_anewOf->sha256;
            });
        file.preview = std::move(preview);
        file.earlier = std::move(earlier);
        file.isAnew = !file.earlier.empty() && (file.isAnew || isMeant);
    });
    settleAnew();
    if (const FoundFile* shown = chosen(); shown != nullptr)
        if (shown->id == id || shown->preview)
            showChosen();
    showSummary();
}

/// Whoever reads a file anew means that one: what came out of the same archive is forgotten.
void ImportPanel::settleAnew()
{
    if (!m_anewOf || m_expanding > 0 || !m_looks->isIdle())
        return;
    const QString name = shownText(std::exchange(m_anewOf, std::nullopt)->name);
    const auto& files = m_files->files();
    if (std::any_of(files.begin(), files.end(),
                    [](const FoundFile& file) { return file.isAnew; })) {
        m_files->keepAnew();
        m_table->selectRow(0);
        return;
    }
    m_context.shell.tell(
        {Tone::Warning, tr("This is not the file that was read in as %1").arg(name),
         tr("Nothing would be taken back. It can be read in as a file of its own.")});
}

void ImportPanel::chooseAnew(bool isAnew)
{
    const FoundFile* file = chosen();
    if (file == nullptr)
        return;
    m_files->change(file->id, [&](FoundFile& each) { each.isAnew = isAnew; });
    showChosen();
}

/// What becomes of the earlier reading of the chosen file if it is read anew.
void ImportPanel::askWhatGoes()
{
    const FoundFile* file = chosen();
    m_whatGoes = {};
    if (file == nullptr || !file->isAnew)
        return;
    std::vector<SourceId> ids;
    for (const Source& one : file->earlier)
        ids.push_back(one.id);
    m_whatGoes = m_context.session.ask(
        this,
        [ids](Archive& archive, const std::stop_token&) {
            std::vector<RemovalOutlook> outlooks;
            for (const SourceId id : ids)
                outlooks.push_back(outlookOnRemoval(archive, id));
            return outlooks;
        },
        [this](const std::vector<RemovalOutlook>& outlooks) {
            m_preview->showWhatGoes(outlooks, cases());
        },
        [](const Error&) {}); // gone meanwhile: then nothing is taken back
}

std::map<RequestId, QString> ImportPanel::cases() const
{
    return m_context.session.read([](Archive& archive) {
        std::map<RequestId, QString> cases;
        for (const Request& request : archive.requests().all())
            cases[request.id] = fromUtf8(request.caseNumber);
        return cases;
    });
}

bool ImportPanel::isLookedAt() const
{
    return m_expanding == 0 && m_looks->isIdle() && m_relook->isIdle();
}

const FoundFile* ImportPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_files->fileAt(rows.first().row());
}

int ImportPanel::likesOf(const FoundFile& file) const
{
    if (!file.preview)
        return 0;
    return int(std::count_if(m_files->files().begin(), m_files->files().end(),
                             [&](const FoundFile& other) {
                                 return other.id != file.id && other.preview &&
                                        other.preview->columns == file.preview->columns;
                             }));
}

void ImportPanel::showChosen()
{
    if (const FoundFile* file = chosen(); file != nullptr)
        m_preview->show(*file, likesOf(*file));
    else
        m_preview->clear();
    askWhatGoes();
}

void ImportPanel::takeChoice()
{
    const FoundFile* file = chosen();
    if (file == nullptr)
        return;
    std::vector<std::uint64_t> ids{file->id};
    if (m_preview->isForLikes() && file->preview)
        for (const FoundFile& other : m_files->files())
            if (other.id != file->id && other.preview &&
                other.preview->columns == file->preview->columns)
                ids.push_back(other.id);
    for (const std::uint64_t id : ids) {
        // Only an older look at the same file has lost its meaning.
        if (const auto older = m_relooks.find(id); older != m_relooks.end())
            m_relook->cancel(older->second);
        m_files->change(id, [&](FoundFile& each) {
            each.reading = m_preview->reading();
            each.sheet = m_preview->sheet();
        });
        m_relooks[id] = look(id, *m_relook);
    }
    showSummary();
}

void ImportPanel::showSummary()
{
    int ready = 0;
    int asking = 0;
    int refused = 0;
    int waiting = 0;
    for (const FoundFile& file : m_files->files())
        switch (file.state()) {
        case FoundFile::State::Ready:
            ++ready;
            break;
        case FoundFile::State::NeedsChoice:
            ++asking;
            break;
        case FoundFile::State::Refused:
            ++refused;
            break;
        case FoundFile::State::Waiting:
            ++waiting;
            break;
        }
    QStringList parts;
    if (waiting > 0 || m_expanding > 0)
        parts << tr("Looking at the files, %n to go.", nullptr, waiting);
    if (ready > 0)
        parts << tr("%n file(s) can be read in.", nullptr, ready);
    if (asking > 0)
        parts << tr("%n file(s) need a choice first.", nullptr, asking);
    if (refused > 0)
        parts << tr("%n file(s) cannot be read in.", nullptr, refused);
    m_summary->setText(parts.join(QLatin1Char(' ')));
    m_read->setText(ready > 0 ? tr("Read in %n file(s)", nullptr, ready) : tr("Read in"));
    m_read->setEnabled(ready > 0 && waiting == 0 && isLookedAt());
}

ImportOutcome ImportPanel::leftOut() const
{
    ImportOutcome outcome;
    for (const FoundFile& file : m_files->files())
        if (const Error* problem = file.problem()) {
            ImportedFile refused;
            refused.path = file.source ? file.source->path() : problem->path();
            refused.source.name = file.name;
            refused.error = *problem;
            outcome.files.push_back(std::move(refused));
        }
    return outcome;
}

void ImportPanel::readIn()
{
    const int at = m_for->currentIndex() - 1; // the archive comes first
    std::vector<ImportOrder> orders;
    for (const FoundFile& file : m_files->files()) {
        if (file.state() != FoundFile::State::Ready)
            continue;
        ImportOptions options;
        options.reading = file.reading;
        options.sheet = file.sheet;
        options.isAnew = file.isAnew;
        // What is read anew stays for what it was read in for.
        if (at >= 0 && !file.isAnew)
            options.request = m_requests.at(std::size_t(at));
        options.actor = m_context.session.actor();
        orders.push_back({*file.source, std::move(options)});
    }
    if (orders.empty())
        return;
    m_step->setText(tr("%n file(s) are read in", nullptr, int(orders.size())));
    m_progressText->setText(tr("Waiting for its turn"));
    m_progress->setRange(0, 0);
    m_stop->setEnabled(true);
    setStage(Stage::Reading);
    m_stop->setFocus();
    m_job = m_context.session.submit(
        {tr("Reading in logs"), Subjects(Subject::Logs) | Subject::Requests, JobUnit::Bytes}, this,
        [orders = std::move(orders)](Archive& archive, ProgressMeter& meter) {
            return readInOrder(archive, meter, orders);
        },
        [this](ImportOutcome outcome) { tellReport(std::move(outcome)); },
        [this](const Error& problem) {
            ImportOutcome outcome;
            outcome.problem = problem;
            tellReport(std::move(outcome));
        });
}

void ImportPanel::showProgress(JobId id)
{
    if (m_stage != Stage::Reading || id != m_job)
        return;
    for (const JobState& job : m_context.session.jobs().jobs()) {
        if (job.id != id)
            continue;
        m_step->setText(shownText(job.step));
        m_progressText->setText(progressText(job));
        m_progress->setRange(0, job.total > 0 ? 1000 : 0);
        if (job.total > 0)
            m_progress->setValue(int(double(job.done) / double(job.total) * 1000));
    }
}

void ImportPanel::tellReport(ImportOutcome outcome)
{
    for (ImportedFile& refused : leftOut().files)
        outcome.files.push_back(std::move(refused));
    m_report->show(std::move(outcome), cases());
    m_files->clear();
    m_preview->clear();
    setStage(Stage::Told);
    m_report->table()->setFocus();
}

DataTable* ImportPanel::focusedTable() const
{
    const auto held = {m_preview->table(), m_report->detail()->rejects()};
    for (DataTable* table : held)
        if (table->hasFocus())
            return table;
    return m_stage == Stage::Told ? m_report->table() : m_table;
}

}

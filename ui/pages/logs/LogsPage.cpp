// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/LogsPage.h"

#include "core/store/LogStore.h"
#include "core/store/RequestStore.h"
#include "ui/pages/logs/CoveragePanel.h"
#include "ui/pages/logs/ImportPanel.h"
#include "ui/pages/logs/RemovalPanel.h"
#include "ui/pages/logs/SourceDetail.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DateSpanEdit.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptSizes.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SystemDialogs.h"

#include <QAction>
#include <QButtonGroup>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace postinsyn {

namespace {

constexpr int longestSpanDays = 366 * 20;
constexpr int longestFirstDays = 366; ///< as long as nobody asks for more

std::vector<ShownSource> sourcesOf(Archive& archive)
{
    std::map<RequestId, QString> cases;
    for (const Request& request : archive.requests().all())
        cases[request.id] = fromUtf8(request.caseNumber);
    std::vector<ShownSource> shown;
    for (Source& source : LogStore(archive.database()).sources()) {
        const auto found = cases.find(source.request);
        shown.push_back({std::move(source), found == cases.end() ? QString() : found->second});
    }
    return shown;
}

}

LogsPage::LogsPage(const PageContext& context) : ImportingPage(context)
{
    const Theme& theme = Theme::current();
    makeActions();
    auto* there = new QWidget;
    auto* parts = new QVBoxLayout(there);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(theme.space(1.5));
    parts->addWidget(makeHeading());
    m_body = new QStackedWidget;
    m_body->addWidget(makeFiles());
    auto* nothing =
        new EmptyState(QStringLiteral("logs"),
                       tr("No log is here yet: drop the files from IT anywhere in the window."),
                       tr("Read in log..."));
    connect(nothing, &EmptyState::chosen, readAction(), &QAction::trigger);
    m_body->addWidget(nothing);
    m_body->addWidget(makeCoverage());
    parts->addWidget(m_body, 1);
    setView(there);
    readSources();
}

void LogsPage::makeActions()
{
    m_anew = new QAction(lineIcon(QStringLiteral("refresh")), tr("Read a&new..."), this);
    m_anew->setEnabled(false);
    connect(m_anew, &QAction::triggered, this, &LogsPage::askForFileAgain);
    m_remove = new QAction(lineIcon(QStringLiteral("purge")), tr("&Take back the import..."), this);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setEnabled(false);
    connect(m_remove, &QAction::triggered, this, &LogsPage::askRemoval);
    addActions({nullptr, m_anew, m_remove});
}

QWidget* LogsPage::makeHeading()
{
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(3));
    row->addWidget(plainLabel(tr("Logs"), TypeStep::Headline));
    m_tabs = makeTabs();
    row->addWidget(m_tabs);
    row->addStretch(1);
    auto* read = new QPushButton(tr("Read in log..."));
    read->setProperty("accent", true);
    connect(read, &QPushButton::clicked, readAction(), &QAction::trigger);
    row->addWidget(read);
    return heading;
}

QWidget* LogsPage::makeFiles()
{
    m_model = new SourcesModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SourcesModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table = new DataTable(QStringLiteral("logs"), settings());
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Log files"));
    // The account below the table says the rest of the chosen file.
    for (const int column : {SourcesModel::Duplicates, SourcesModel::TimeBasis,
                             SourcesModel::Imported, SourcesModel::By})
        m_table->setColumnHidden(column, true);
    m_table->layOutColumns({30, 13, 10, 24, 16, 16, 8, 11, 14, 11, 30, 16, 12});
    m_table->sortByColumn(SourcesModel::Imported, Qt::DescendingOrder);
    connect(m_table, &DataTable::choiceChanged, this, &LogsPage::showChosen);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(makeBelow());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Theme::current().space(2));
    splitter->setSizes({1000, 1000});
    keepSizes(*splitter, QStringLiteral("logs"), settings());
    return splitter;
}

QWidget* LogsPage::makeBelow()
{
    const Theme& theme = Theme::current();
    auto* known = new QWidget;
    auto* column = new QVBoxLayout(known);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_detail = new SourceDetail(settings());
    connect(m_detail->rejects(), &DataTable::choiceChanged, this, &Page::actsChanged);
    column->addWidget(m_detail, 1);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setSpacing(theme.space(1));
    for (QAction* action : {m_anew, m_remove}) {
        auto* button = new QPushButton(action->text());
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    m_removal = new RemovalPanel(context());
    connect(m_removal, &RemovalPanel::left, this, [this] {
        m_below->setCurrentIndex(0);
        showActions();
        m_table->setFocus();
    });
    m_below = new QStackedWidget;
    m_below->addWidget(known);
    m_below->addWidget(m_removal);
    return m_below;
}

QWidget* LogsPage::makeTabs()
{
    auto* tabs = new QWidget;
    auto* row = new QHBoxLayout(tabs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(0.5));
    auto* group = new QButtonGroup(tabs);
    const auto add = [&](const QString& text) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        group->addButton(button);
        row->addWidget(button);
        return button;
    };
    m_filesTab = add(tr("Files"));
    m_coverageTab = add(tr("Coverage"));
    m_filesTab->setChecked(true);
    connect(m_filesTab, &QToolButton::clicked, this, &LogsPage::showFiles);
    connect(m_coverageTab, &QToolButton::clicked, this, &LogsPage::showCoverage);
    return tabs;
}

QWidget* LogsPage::makeCoverage()
{
    const Theme& theme = Theme::current();
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1.5));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(1));
    QLabel* label = plainLabel(tr("Days"));
    m_span = new DateSpanEdit;
    m_span->setEmptyText(tr("From the first message to the last, at most a year"));
    m_span->field()->setAccessibleName(tr("Days whose coverage is shown"));
    label->setBuddy(m_span->field());
    label->setMinimumHeight(m_span->field()->sizeHint().height()); // on a line with the field
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(m_span, 1);
    row->addStretch(1);
    column->addLayout(row);
    m_coverage = new CoveragePanel(context());
    column->addWidget(m_coverage, 1);
    connect(m_span, &DateSpanEdit::committed, this, &LogsPage::askCoverage);
    return part;
}

void LogsPage::showFiles()
{
    m_filesTab->setChecked(true);
    m_body->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showActions();
}

void LogsPage::showCoverage()
{
    if (m_model->rowCount() == 0)
        return;
    m_coverageTab->setChecked(true);
    m_body->setCurrentIndex(2);
    if (m_isCoverageStale)
        askCoverage();
    showActions();
}

void LogsPage::askCoverage()
{
    const TimeZone zone = TimeZone::stockholm();
    MessageFilter filter;
    if (const auto span = m_span->span()) {
        filter.from = span->from;
        filter.to = span->to;
    }
    for (int row = 0; row < m_model->rowCount() && !m_span->span(); ++row) {
        const Source& source = m_model->at(row)->source;
        if (!source.first)
            continue;
        const LocalDate first = zone.dateOf(*source.first);
        const LocalDate last = zone.dateOf(*source.last);
        filter.from = filter.from ? std::min(*filter.from, first) : first;
        filter.to = filter.to ? std::max(*filter.to, last) : last;
    }
    if (!filter.from || !filter.to)
        return;
    const int most = m_span->span() ? longestSpanDays : longestFirstDays;
    filter.from = std::max(*filter.from, *filter.to - (most - 1));
    m_isCoverageStale = false;
    m_coverage->ask(filter);
}

bool LogsPage::takeFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return false;
    readIn(paths);
    return true;
}

void LogsPage::readIn(const QStringList& paths, const Source* anewOf)
{
    if (!isImporting()) {
        std::vector<Request> open =
            session().read([](Archive& archive) { return archive.requests().all(); });
        std::erase_if(open, [](const Request& request) { return !isOpen(request.state); });
        std::sort(open.begin(), open.end(), [](const Request& a, const Request& b) {
            return a.registeredAt > b.registeredAt;
        });
        importPanel()->offerRequests(std::move(open));
    }
    handOver(paths, anewOf);
    showActions();
}

void LogsPage::importLeft()
{
    m_table->setFocus();
    showActions();
}

void LogsPage::activate(const QString&)
{
    if (!isImporting())
        m_table->setFocus();
}

void LogsPage::refresh(Subjects what)
{
    if (what & (Subjects(Subject::Logs) | Subject::Requests))
        readSources();
}

void LogsPage::readSources()
{
    m_sources = session().ask(
        this, [](Archive& archive, const std::stop_token&) { return sourcesOf(archive); },
        [this](std::vector<ShownSource> sources) {
            const SourceId shown = m_shown;
            m_model->show(std::move(sources));
            const int row = std::max(m_model->rowOf(shown), 0);
            m_isCoverageStale = true;
            m_tabs->setVisible(m_model->rowCount() > 0);
            if (m_coverageTab->isChecked() && m_model->rowCount() > 0)
                showCoverage();
            else
                showFiles();
            if (m_model->rowCount() > 0)
                m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
            m_removal->refresh();
            emit countsChanged();
            showActions();
        });
}

/// What is done with the chosen file is possible where it can be seen.
void LogsPage::showActions()
{
    const bool isSeen = !isImporting() && m_body->currentIndex() == 0 &&
                        m_below->currentIndex() == 0 && chosen() != nullptr;
    m_anew->setEnabled(isSeen);
    m_remove->setEnabled(isSeen);
    emit actsChanged();
}

/// The archive keeps no file, so it has to be named again.
void LogsPage::askForFileAgain()
{
    const ShownSource* shown = chosen();
    if (shown == nullptr)
        return;
    askForFiles(
        this,
        {FileQuestion::Kind::OpenFile,
         tr("Choose %1 again").arg(shownText(shown->source.name)),
         {},
         {}},
        [this, source = shown->source](const QStringList& paths) { readIn(paths, &source); });
}

void LogsPage::askRemoval()
{
    const ShownSource* shown = chosen();
    if (shown == nullptr)
        return;
    m_below->setCurrentIndex(1);
    m_removal->ask(shown->source);
    showActions();
}

const ShownSource* LogsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->at(m_sorted->mapToSource(rows.first()).row());
}

void LogsPage::showChosen()
{
    emit countsChanged();
    showActions();
    const ShownSource* shown = chosen();
    if (m_removal->isAsking() && (shown == nullptr || shown->source.id != m_removal->source()))
        m_removal->leave();
    if (shown == nullptr) {
        m_shown = {};
        m_rejects = {};
        m_detail->clear();
        return;
    }
    m_shown = shown->source.id;
    m_rejects = session().ask(
        this,
        [id = m_shown](Archive& archive, const std::stop_token&) {
            return LogStore(archive.database())
                .firstRejects(id, SourceDetail::shownRejects, SourceDetail::shownBytes);
        },
        [this, copy = *shown](const std::vector<RejectedRecord>& rejects) {
            m_detail->show(copy, rejects);
        });
}

HelpText LogsPage::help() const
{
    return {tr("Logs"),
            {tr("Every log file that was read in stands here with what it holds. Its account adds "
                "up: each row is about a message, repeats what is known, was passed over by rule "
                "or was rejected."),
             tr("Drop files or folders anywhere in the window to read in more. CSV, tracking "
                "logs, JSON, Excel workbooks and zip files are known by what is in them."),
             tr("A warning tells what may be missing from a file, or damaged in it, and what to "
                "ask IT for."),
             tr("A file can be read in for one case alone: what its request does not ask for "
                "leaves the archive again when the list is made."),
             tr("If a file was read with the wrong zone, date order or columns, choose Read anew "
                "and name the file again."),
             tr("An import can be taken back, with the messages that no other file tells of, as "
                "long as no list and no hold rests on them.")}};
}

QString LogsPage::counts() const
{
    if (isImporting())
        return {};
    QString text = tr("%n file(s)", nullptr, m_model->rowCount());
    if (const qsizetype chosenRows = m_table->chosenRows(); chosenRows > 0)
        text += tr(", %1 chosen", nullptr, int(chosenRows)).arg(numberText(chosenRows));
    return text;
}

DataTable* LogsPage::viewedTable() const
{
    return m_detail->rejects()->hasFocus() ? m_detail->rejects() : m_table;
}

}

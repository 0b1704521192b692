// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListPage.h"

#include "ui/pages/list/FieldView.h"
#include "ui/pages/list/FlagList.h"
#include "ui/pages/list/FreezePanel.h"
#include "ui/pages/list/GroundPanel.h"
#include "ui/pages/list/LikePanel.h"
#include "ui/pages/list/ListRowModel.h"
#include "ui/pages/list/ListWords.h"
#include "ui/pages/list/RowView.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

enum BodyPart { Waiting, Nothing, Judging, Freezing };
enum AskingPart { NotAsking, Ground, Like };

}

ListPage::ListPage(const PageContext& context) : Page(context)
{
    m_desk = new ListDesk(session(), this);
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_body = new QStackedWidget;
    column->addWidget(m_body);
    m_body->addWidget(new QWidget);
    m_nothing = new EmptyState(QStringLiteral("list"),
                               tr("No log is read in yet, so there is nothing to make a list of."),
                               tr("Read in logs"));
    connect(m_nothing, &EmptyState::chosen, this, &ListPage::toLogs);
    m_body->addWidget(m_nothing);
    m_body->addWidget(makeDesk());

    connect(m_desk, &ListDesk::opened, this, &ListPage::showOpened);
    connect(m_desk, &ListDesk::changed, this, &ListPage::showAfterChange);
    connect(m_desk, &ListDesk::judged, this, &ListPage::tellJudged);
    connect(m_desk, &ListDesk::rewound, this, &ListPage::goToRow);
    connect(m_desk, &ListDesk::failed, this, [this](const Error& problem) {
        shell().tellError(tr("The list is as it was"), problem);
    });
    connect(m_desk, &ListDesk::frozen, this, [this](const FrozenList& list) {
        m_isFreezingAgain = false;
        shell().tell({Tone::Ok,
                      tr("The list is frozen: %n row(s)", "", int(list.rowCount)),
                      list.carriedRows > 0 ? tr("%n row(s) keep what was decided on them before.",
                                                "", int(list.carriedRows))
                                           : QString(),
                      {},
                      true});
    });
    connect(m_desk, &ListDesk::likeFound, this, [this](const LikeRows& like) {
        if (like.nr != present())
            return;
        m_like->show(like, m_desk->index().at(like.nr).verdict);
        m_asking->setCurrentIndex(Like);
        m_like->setFocus();
    });
}

QWidget* ListPage::makeDesk()
{
    const Theme& theme = Theme::current();
    auto* desk = new QWidget;
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(theme.space(3), theme.space(1), theme.space(1), theme.space(1));
    column->setSpacing(theme.space(1));
    column->addWidget(makeHeading());
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_model = new ListRowModel(*m_desk, this);
    m_table = new DataTable(QStringLiteral("list"), settings());
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->layOutColumns({5, 12, 16, 20, 16, 0, 12});
    connect(m_table, &DataTable::rowOpened, this, &ListPage::goNext);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showRow(m_model->numberAt(now.row())); });
    connect(m_table, &DataTable::choiceChanged, this, [this] {
        emit countsChanged();
        emit actsChanged();
    });
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(makeRowSide());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    column->addWidget(m_splitter, 1);
    column->addWidget(makeVerdicts());
    return desk;
}

QWidget* ListPage::makeHeading()
{
    const Theme& theme = Theme::current();
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, theme.space(2), 0);
    row->setSpacing(theme.space(1.5));
    m_filter = new QComboBox;
    m_filter->setAccessibleName(tr("Rows shown"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_filter, &QComboBox::activated, this, [this](int index) {
        m_show = static_cast<Show>(index);
        applyFilter();
        m_table->setFocus();
    });
    row->addWidget(m_filter);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Rows decided"));
    m_progress->setMinimumWidth(theme.space(10));
    row->addWidget(m_progress, 1);
    m_progressText = dimLabel({});
    row->addWidget(m_progressText);
    m_versions = new QComboBox;
    m_versions->setAccessibleName(tr("Version of the list"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_versions, &QComboBox::activated, this,
            [this](int index) { m_desk->open(m_case, m_versions->itemData(index).toInt()); });
    row->addWidget(m_versions);
    return heading;
}

QWidget* ListPage::makeRowSide()
{
    const Theme& theme = Theme::current();
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_row = new RowView;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_row);
    column->addWidget(m_scroll, 1);
    connect(m_row, &RowView::unmaskChosen, this, [this](RowField field, quint32 start) {
        m_desk->judge({present()}, UnmaskPlace{field, start});
    });
    connect(m_row, &RowView::answered, this, [this](const QString& hint, HintAnswer answer) {
        m_desk->answer(present(), hint.toStdString(), answer);
    });
    connect(m_row, &RowView::noteWritten, this, [this](const QString& note) {
        if (mayDecide())
            m_desk->judge({m_row->number()}, NoteRows{note.toStdString()});
    });
    connect(m_row, &RowView::rowChosen, this, &ListPage::goToRow);
    connect(m_row, &RowView::selectionChanged, this, &ListPage::actsChanged);

    m_asking = new QStackedWidget;
    m_asking->setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1));
    m_asking->addWidget(new QWidget);
    m_ground = new GroundPanel(m_desk->grounds());
    connect(m_ground, &GroundPanel::chosen, this, &ListPage::useGround);
    connect(m_ground, &GroundPanel::left, this, &ListPage::backToVerdicts);
    m_asking->addWidget(m_ground);
    m_like = new LikePanel;
    connect(m_like, &LikePanel::left, this, &ListPage::backToVerdicts);
    connect(m_like, &LikePanel::confirmed, this,
            [this](const std::vector<std::int64_t>& rows, qint64 like) {
                m_desk->judge(rows, JudgeLike{like});
                backToVerdicts();
            });
    m_asking->addWidget(m_like);
    // Takes no room while nothing is asked.
    connect(m_asking, &QStackedWidget::currentChanged, m_asking,
            [this](int shown) { m_asking->setVisible(shown != NotAsking); });
    m_asking->hide();
    column->addWidget(m_asking);
    return side;
}

QWidget* ListPage::makeVerdicts()
{
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar);
    struct Shown {
        QString icon;
        QString text;
        QString key;
        void (ListPage::*act)();
    };
    const Shown shown[] = {
        {QStringLiteral("check"), tr("Give out"), QStringLiteral("1"), &ListPage::giveOut},
        {QStringLiteral("mask"), tr("Mask"), QStringLiteral("2"), &ListPage::mask},
        {QStringLiteral("withhold"), tr("Withhold"), QStringLiteral("3"), &ListPage::withhold},
        {QStringLiteral("question"), tr("Ask somebody"), QStringLiteral("4"), &ListPage::question},
        {QStringLiteral("chevron-right"), tr("Next undecided"), tr("Enter"), &ListPage::goNext},
    };
    for (const Shown& one : shown) {
        auto* button =
            new QPushButton(lineIcon(one.icon), one.text + QStringLiteral("  ") + one.key);
        button->setAccessibleName(one.text);
        button->setAccessibleDescription(tr("Key %1").arg(one.key));
        connect(button, &QPushButton::clicked, this, one.act);
        flow->addWidget(button);
        m_verdicts << button;
    }
    return bar;
}

QAction* ListPage::addAct(const QString& icon, const QString& text, const QList<QKeySequence>& keys,
                          void (ListPage::*act)())
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : lineIcon(icon), text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    m_actions << action;
    return action;
}

void ListPage::makeActions()
{
    // One sign each: a field that is typed in takes them first.
    const auto key = [](const QString& text) { return QList<QKeySequence>{QKeySequence(text)}; };
    addAct(QStringLiteral("check"), tr("&Give out"), key(QStringLiteral("1")), &ListPage::giveOut);
    addAct(QStringLiteral("mask"), tr("&Mask what is selected"),
           {QKeySequence(QStringLiteral("2")), QKeySequence(QStringLiteral("M"))}, &ListPage::mask);
    addAct({}, tr("Mask the &time"), key(QStringLiteral("T")), &ListPage::maskTime);
    addAct(QStringLiteral("withhold"), tr("&Withhold the row"), key(QStringLiteral("3")),
           &ListPage::withhold);
    addAct(QStringLiteral("question"), tr("As&k somebody"), key(QStringLiteral("4")),
           &ListPage::question);
    addAct(
        {}, tr("Same for all like t&his"),
        {QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))},
        &ListPage::sameForLike);
    m_actions << nullptr;
    addAct(QStringLiteral("hint"), tr("Flag: &not secret"), key(answerKey(HintAnswer::NotSecret)),
           &ListPage::answerNotSecret);
    addAct({}, tr("Flag: secr&et"), key(answerKey(HintAnswer::Secret)), &ListPage::answerSecret);
    addAct({}, tr("Flag: un&clear"), key(answerKey(HintAnswer::Unclear)), &ListPage::answerUnclear);
    m_actions << nullptr;
    addAct(QStringLiteral("chevron-right"), tr("Ne&xt undecided row"), {}, &ListPage::goNext);
    addAct({}, tr("To the su&bject"), key(QStringLiteral("F7")), &ListPage::toSubject);
    addAct(QStringLiteral("edit"), tr("Write a n&ote"), key(QStringLiteral("F8")),
           &ListPage::toNote);
    m_actions << nullptr;
    addAct({}, tr("&Freeze again"), {}, &ListPage::freezeAgain);
    addAct({}, tr("New &version of the list"), {}, &ListPage::newVersion);
}

void ListPage::activate(const QString& caseNumber)
{
    if (caseNumber == m_case && m_desk->hasList())
        return m_desk->reopenIfChanged();
    m_case = caseNumber;
    m_show = Show::All;
    m_isFreezingAgain = false;
    if (m_freezing != nullptr)
        m_freezing->forget();
    m_body->setCurrentIndex(Waiting);
    m_desk->open(caseNumber);
}

void ListPage::refresh(Subjects)
{
    m_desk->reopenIfChanged();
}

void ListPage::showOpened()
{
    const std::int64_t kept = present();
    const bool isEmpty = !m_desk->hasList() || m_desk->head().rowCount == 0;
    if ((isEmpty && m_desk->mayFreeze()) || m_isFreezingAgain || !m_desk->hasList()) {
        showFreezing();
        return;
    }
    m_body->setCurrentIndex(Judging);
    showVersions();
    backToVerdicts();
    applyFilter();
    if (kept > 0 && kept <= m_desk->index().size())
        goToRow(kept);
    if (isVisible() && window()->isActiveWindow())
        m_table->setFocus();
}

void ListPage::showVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    for (int version = m_desk->newestVersion(); version >= 1; --version)
        m_versions->addItem(tr("Version %1").arg(version), version);
    m_versions->setCurrentIndex(m_desk->newestVersion() - m_desk->head().version);
    m_versions->setVisible(m_desk->newestVersion() > 1);
}

bool ListPage::isShown(std::int64_t nr, Show show) const
{
    const ListIndex::Row& row = m_desk->index().at(nr);
    switch (show) {
    case Show::Undecided:
        return row.verdict == Verdict::Unreviewed;
    case Show::Flagged:
        return row.openHints > 0;
    case Show::Asked:
        return row.verdict == Verdict::Query;
    case Show::Masked:
        return row.verdict == Verdict::Masked;
    case Show::Withheld:
        return row.verdict == Verdict::Withheld;
    case Show::All:
        break;
    }
    return true;
}

void ListPage::applyFilter()
{
    const std::int64_t kept = present();
    std::vector<std::int64_t> numbers;
    for (std::int64_t nr = 1; nr <= m_desk->index().size(); ++nr)
        if (isShown(nr, m_show))
            numbers.push_back(nr);
    m_model->show(std::move(numbers));
    const int row = m_model->rowOf(std::max<std::int64_t>(kept, 1));
    m_table->selectRow(row < 0 ? 0 : row);
    if (m_model->rowCount() == 0)
        showRow(0);
    showAfterChange();
}

void ListPage::showFilterCounts()
{
    std::array<std::int64_t, 6> counts{};
    for (std::int64_t nr = 1; nr <= m_desk->index().size(); ++nr)
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += isShown(nr, static_cast<Show>(i)) ? 1 : 0;
    const QString names[] = {tr("All rows (%1)"),  tr("Undecided (%1)"), tr("Flags to answer (%1)"),
                             tr("Questions (%1)"), tr("Masked (%1)"),    tr("Withheld (%1)")};
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_filter->addItem(names[i].arg(numberText(counts[i])));
    m_filter->setCurrentIndex(int(m_show));
}

void ListPage::showProgress()
{
    const std::int64_t all = m_desk->index().size();
    const std::int64_t left =
        m_desk->index().count(Verdict::Unreviewed) + m_desk->index().count(Verdict::Query);
    m_progress->setRange(0, int(std::max<std::int64_t>(all, 1)));
    m_progress->setValue(int(all - left));
    QString text;
    if (m_desk->head().issuedAt)
        text = tr("Given out %1").arg(timeText(*m_desk->head().issuedAt));
    else if (!m_desk->mayJudge())
        text = tr("An earlier version: it can only be read");
    else
        text = tr("%1 of %2 decided").arg(numberText(all - left), numberText(all));
    if (const auto forecast = m_desk->forecast(); forecast && left > 0 && m_desk->mayJudge())
        text += QStringLiteral(", ") + forecastText(*forecast);
    m_progressText->setText(text);
}

void ListPage::showAfterChange()
{
    showFilterCounts();
    showProgress();
    m_model->refreshRows();
    showRow(present());
    for (QPushButton* button : std::as_const(m_verdicts))
        button->setEnabled(m_desk->mayJudge());
    emit countsChanged();
    emit actsChanged();
}

std::int64_t ListPage::present() const
{
    return m_table == nullptr ? 0 : m_model->numberAt(m_table->currentIndex().row());
}

void ListPage::showRow(std::int64_t nr)
{
    if (m_decidingRow != nr && m_asking->currentIndex() != NotAsking)
        backToVerdicts();
    const bool isOther = m_row->number() != nr;
    m_row->show(*m_desk, nr);
    if (isOther)
        m_scroll->ensureVisible(0, 0);
    emit actsChanged();
}

void ListPage::goToRow(std::int64_t nr)
{
    int row = m_model->rowOf(nr);
    if (m_model->numberAt(row) != nr) {
        m_show = Show::All;
        applyFilter();
        row = m_model->rowOf(nr);
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

bool ListPage::mayDecide() const
{
    return m_body->currentIndex() == Judging && m_desk->hasList() && m_desk->mayJudge() &&
           present() > 0;
}

void ListPage::giveOut()
{
    if (mayDecide())
        m_desk->judge({present()}, ClearRows{});
}

void ListPage::question()
{
    if (mayDecide())
        m_desk->judge({present()}, QueryRows{});
}

void ListPage::withhold()
{
    if (mayDecide())
        askGround(Deciding::Withhold,
                  tr("Withhold row %1. By which provision?").arg(numberText(present())));
}

void ListPage::mask()
{
    if (!mayDecide())
        return;
    const auto place = m_row->selected();
    if (!place) {
        shell().tell({Tone::Neutral,
                      tr("Select what is secret in a field first, then press 2"),
                      tr("By keyboard: F7 leads to the subject, Shift and the arrows select, "
                         "Ctrl+A selects all of it."),
                      {},
                      true});
        return;
    }
    m_place = {place->field, place->start, place->length, {}};
    askGround(Deciding::Mask, tr("Mask \"%1\". By which provision?").arg(place->excerpt));
}

void ListPage::maskTime()
{
    if (!mayDecide())
        return;
    m_place = {RowField::Time, 0, 1, {}};
    askGround(Deciding::Mask,
              tr("Mask the time of row %1. By which provision?").arg(numberText(present())));
}

void ListPage::askGround(Deciding deciding, const QString& question)
{
    m_deciding = deciding;
    m_decidingRow = present();
    std::vector<std::string> first;
    const auto add = [&](const std::string& ground) {
        if (!ground.empty() && std::find(first.begin(), first.end(), ground) == first.end())
            first.push_back(ground);
    };
    if (const OverviewRow* row = m_desk->row(m_decidingRow))
        for (const Flag& flag : m_desk->flags(*row))
            for (const std::string& ground : flag.hint.grounds)
                add(ground);
    add(m_lastGround);
    m_asking->setCurrentIndex(Ground);
    m_ground->ask(question, std::move(first));
}

void ListPage::useGround(const QString& ground)
{
    m_lastGround = ground.toStdString();
    if (m_deciding == Deciding::Mask) {
        m_place.ground = m_lastGround;
        m_desk->judge({m_decidingRow}, m_place);
    } else if (m_deciding == Deciding::Withhold) {
        m_desk->judge({m_decidingRow}, WithholdRows{m_lastGround});
    }
    backToVerdicts();
}

void ListPage::backToVerdicts()
{
    const bool wasAsking = m_asking->currentIndex() != NotAsking;
    m_deciding = Deciding::Nothing;
    m_asking->setCurrentIndex(NotAsking);
    if (wasAsking && isVisible())
        m_table->setFocus();
}

void ListPage::sameForLike()
{
    if (!mayDecide())
        return;
    if (m_desk->index().at(present()).verdict == Verdict::Unreviewed) {
        shell().tell(
            {Tone::Neutral, tr("Decide this row first, then the ones like it"), {}, {}, true});
        return;
    }
    m_decidingRow = present();
    m_desk->findLike(present());
}

void ListPage::answerFirst(HintAnswer answer)
{
    if (!mayDecide())
        return;
    const OverviewRow* row = m_desk->row(present());
    if (row == nullptr)
        return;
    for (const Flag& flag : m_desk->flags(*row))
        if (flag.isOpen())
            return m_desk->answer(row->nr, flag.hint.id(), answer);
}

void ListPage::goNext()
{
    if (m_body->currentIndex() != Judging || m_model->rowCount() == 0)
        return;
    const int now = std::max(m_table->currentIndex().row(), 0);
    const int rows = m_model->rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (now + step) % rows;
        if (m_desk->index().at(m_model->numberAt(row)).verdict != Verdict::Unreviewed)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
        return;
    }
    const std::int64_t undecided = m_desk->index().count(Verdict::Unreviewed);
    shell().tell(
        {undecided == 0 ? Tone::Ok : Tone::Neutral,
         undecided == 0 ? tr("Every row is decided") : tr("Every row that is shown is decided"),
         {},
         {},
         true});
}

void ListPage::toSubject()
{
    if (m_body->currentIndex() == Judging)
        m_row->focusSubject();
}

void ListPage::toNote()
{
    if (mayDecide())
        m_row->focusNote();
}

void ListPage::tellJudged(const JudgeResult& result)
{
    if (!result.otherSpellings.empty())
        shell().tell({Tone::Warning,
                      tr("The same text stands open in another letter case"),
                      tr("Look at row %1.").arg(numberText(result.otherSpellings.front())),
                      {}});
    if (result.ground && result.ground->isNotForRegion)
        shell().tell({Tone::Warning,
                      tr("%1 is not for a region").arg(fromUtf8(result.ground->id)),
                      tr("Ask a lawyer before the list goes out, or choose another provision."),
                      {}});
    if (result.rows.size() > 1)
        shell().tell({Tone::Ok,
                      tr("%n row(s) decided", "", int(result.rows.size())),
                      tr("Ctrl+Z takes it back."),
                      {},
                      true});
}

FreezePanel* ListPage::freezing()
{
    if (m_freezing != nullptr)
        return m_freezing;
    m_freezing = new FreezePanel(context());
    connect(m_freezing, &FreezePanel::freezeChosen, this, &ListPage::freeze);
    connect(m_freezing, &FreezePanel::logsChosen, this, &ListPage::toLogs);
    connect(m_freezing, &FreezePanel::left, this, [this] {
        m_isFreezingAgain = false;
        showOpened();
    });
    connect(&m_freezing->panel(), &SearchPanel::countsChanged, this, &Page::countsChanged);
    connect(&m_freezing->panel(), &SearchPanel::actsChanged, this, &Page::actsChanged);
    m_body->addWidget(m_freezing);
    return m_freezing;
}

void ListPage::showFreezing()
{
    if (m_desk->hasLog()) {
        freezing()->show(m_desk->filter(), m_desk->mayFreeze(), m_isFreezingAgain);
        m_body->setCurrentIndex(Freezing);
    } else {
        m_body->setCurrentIndex(Nothing);
    }
    emit countsChanged();
    emit actsChanged();
}

void ListPage::freeze()
{
    const ResultIds seen = m_freezing->ready();
    if (seen == nullptr || !services().describeFilter)
        return;
    m_desk->freeze(services().describeFilter(m_desk->filter()), seen);
}

void ListPage::freezeAgain()
{
    if (!m_desk->mayFreeze())
        return;
    m_isFreezingAgain = true;
    showFreezing();
}

void ListPage::toLogs()
{
    shell().goTo(QStringLiteral("requests"), m_case + QStringLiteral("/sources"));
}

void ListPage::newVersion()
{
    if (m_desk->hasList() && m_desk->head().issuedAt)
        m_desk->revise();
}

HelpText ListPage::help() const
{
    if (m_body->currentIndex() == Freezing)
        return {tr("The list to be"),
                {tr("The messages that the request asks for. What you see is what is frozen, in "
                    "order of time; freezing numbers the rows and keeps them as they are, whatever "
                    "is read in later."),
                 tr("Each condition is a chip with the number of messages that it alone lets "
                    "through. You may look at other conditions; then nothing can be frozen until "
                    "they are the request's again.")}};
    return {tr("The list"),
            {tr("Freezing numbers the rows and keeps them as they are. Then read and decide each "
                "row: 1 gives it out, 2 masks what you have selected, 3 withholds the whole row, 4 "
                "marks it as a question. Enter leads to the next undecided row."),
             tr("Flags are words and numbers that may be secret. They decide nothing: answer each "
                "one. A row without flags has to be read all the same."),
             tr("To mask, select the text in a field and press 2 or M; then find the provision by "
                "chapter or word. What is masked is masked in every copy too."),
             tr("Ctrl+Enter carries the decision over to all rows like this one. Rows with flags "
                "are left out."),
             tr("Everything is saved at once. Ctrl+Z takes back each step, batches too, also after "
                "a restart, until the list is given out.")}};
}

QString ListPage::counts() const
{
    if (m_body->currentIndex() == Freezing)
        return m_freezing->panel().counts();
    if (m_body->currentIndex() != Judging)
        return {};
    const int shown = m_model->rowCount();
    const std::int64_t all = m_desk->index().size();
    QString text = shown == all ? tr("%1 rows").arg(numberText(all))
                                : tr("%1 of %2 rows").arg(numberText(shown), numberText(all));
    if (const qsizetype chosen = m_table->chosenRows(); chosen > 1)
        text += tr(", %1 chosen").arg(numberText(chosen));
    return text;
}

bool ListPage::can(Act act) const
{
    if (m_body->currentIndex() == Freezing)
        return m_freezing->panel().can(act);
    if (m_body->currentIndex() != Judging)
        return act == Act::Refresh;
    switch (act) {
    case Act::Undo:
        return m_desk->mayJudge() && m_desk->history().undo.has_value();
    case Act::Redo:
        return m_desk->mayJudge() && m_desk->history().redo.has_value();
    case Act::Copy:
    case Act::CopyWithHeadings:
        return m_table->chosenRows() > 0;
    case Act::SelectAll:
        return m_model->rowCount() > 0;
    case Act::Find:
    case Act::FilterRow:
    case Act::Refresh:
        return true;
    default:
        return false;
    }
}

QString ListPage::describe(Act act) const
{
    const auto& step = act == Act::Undo ? m_desk->history().undo : m_desk->history().redo;
    return can(act) && step ? stepText(*step) : QString();
}

void ListPage::perform(Act act)
{
    if (m_body->currentIndex() == Freezing)
        return m_freezing->panel().perform(act);
    switch (act) {
    case Act::Undo:
        return m_desk->undo();
    case Act::Redo:
        return m_desk->redo();
    case Act::Copy:
        if (FieldView* field = m_row->focusedField())
            return field->copy();
        return m_table->copyChosen(false);
    case Act::CopyWithHeadings:
        return m_table->copyChosen(true);
    case Act::SelectAll:
        if (FieldView* field = m_row->focusedField())
            return field->selectAll();
        return m_table->selectAll();
    case Act::Find:
    case Act::FilterRow:
        m_filter->setFocus();
        return m_filter->showPopup();
    case Act::Refresh:
        return m_desk->open(m_case);
    default:
        return;
    }
}

QList<QAction*> ListPage::pageActions() const
{
    if (m_body->currentIndex() == Freezing)
        return m_freezing->panel().actions();
    return m_body->currentIndex() == Judging ? m_actions : QList<QAction*>();
}

void ListPage::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers().testFlag(Qt::ControlModifier) == false)
        return goNext();
    if (event->key() == Qt::Key_Escape && m_asking->currentIndex() != NotAsking)
        return backToVerdicts();
    Page::keyPressEvent(event);
}

}

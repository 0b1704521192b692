// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListPage.h"

#include "core/domain/RowNumbers.h"
#include "core/task/ChangeRequest.h"
#include "core/task/RegisterRequest.h"
#include "ui/pages/list/FreezePanel.h"
#include "ui/pages/list/JudgingPanel.h"
#include "ui/pages/list/ListWords.h"
#include "ui/pages/requests/RequestChange.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace postinsyn {

namespace {

enum BodyPart { Waiting, Nothing, Desk, Freezing };

}

ListPage::ListPage(const PageContext& context) : Page(context)
{
    m_desk = new ListDesk(session(), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_messages = new MessageStack;
    column->addWidget(m_messages);
    m_body = new QStackedWidget;
    column->addWidget(m_body, 1);
    makeBody();
    makeActions();
    connect(m_desk, &ListDesk::opened, this, &ListPage::showOpened);
    connect(m_desk, &ListDesk::changed, this, [this] {
        if (m_body->currentIndex() == Freezing)
            showFreezing();
        showWhatMayBe();
    });
    connect(m_desk, &ListDesk::failed, this, [this](const Error& problem) {
        shell().tellError(tr("The list is as it was"), problem);
    });
    connect(m_desk, &ListDesk::frozen, this, &ListPage::tellFrozen);
    connect(m_desk, &ListDesk::newerFound, this, &ListPage::tellNewer);
}

void ListPage::makeBody()
{
    m_body->addWidget(new QWidget);
    m_nothing = new EmptyState(QStringLiteral("list"),
                               tr("No log is read in yet, so there is nothing to make a list of."),
                               tr("Read in logs"));
    connect(m_nothing, &EmptyState::chosen, this, &ListPage::toLogs);
    m_body->addWidget(m_nothing);
    m_judging = new JudgingPanel(*m_desk, context());
    connect(m_judging, &JudgingPanel::countsChanged, this, &ListPage::countsChanged);
    connect(m_judging, &JudgingPanel::actsChanged, this, &ListPage::actsChanged);
    m_body->addWidget(m_judging);
}

void ListPage::makeActions()
{
    m_freezeAgain = new QAction(tr("&Freeze again"), this);
    connect(m_freezeAgain, &QAction::triggered, this, &ListPage::freezeAgain);
    m_newVersion = new QAction(tr("New &version of the list …"), this);
    connect(m_newVersion, &QAction::triggered, this, &ListPage::askNewVersion);
}

void ListPage::activate(const QString& argument)
{
    const QString mark = QStringLiteral("?rows=");
    const qsizetype at = argument.lastIndexOf(mark);
    const QString caseNumber = at < 0 ? argument : argument.left(at);
    m_wanted = at < 0 ? QString() : argument.mid(at + mark.size());
    m_messages->clear();
    if (caseNumber == m_case && m_desk->hasList()) {
        if (m_isFreezingAgain && !m_wanted.isEmpty()) {
            m_isFreezingAgain = false;
            showOpened();
        }
        showWanted();
        return m_desk->reopenIfChanged();
    }
    m_judging->leaveList();
    m_case = caseNumber;
    m_isFreezingAgain = false;
    if (m_freezing != nullptr)
        m_freezing->forget();
    m_body->setCurrentIndex(Waiting);
    m_desk->open(caseNumber);
}

void ListPage::refresh(Subjects what)
{
    // A frozen list is a snapshot: logs that come do not change it.
    const bool isSnapshot = m_desk->hasList() && !m_isFreezingAgain;
    if (isSnapshot && what.testFlag(Subject::Logs))
        m_desk->findNewer();
    if (!isSnapshot || what.testFlag(Subject::Lists) || what.testFlag(Subject::Requests))
        m_desk->reopenIfChanged();
}

void ListPage::showOpened()
{
    const bool isEmpty =
        !m_desk->hasList() || (m_desk->head().rowCount == 0 && !m_desk->head().issuedAt);
    if ((isEmpty && m_desk->mayFreeze()) || m_isFreezingAgain || !m_desk->hasList()) {
        showFreezing();
    } else {
        const bool isFirst = m_body->currentIndex() != Desk;
        m_body->setCurrentIndex(Desk);
        m_judging->showList();
        // Read anew while somebody works: the focus stays where it is.
        if (isFirst && isVisible() && window()->isActiveWindow())
            m_judging->setFocus();
        showWanted();
        if (isFirst)
            m_desk->findNewer();
    }
    showWhatMayBe();
    emit countsChanged();
}

FreezePanel* ListPage::freezing()
{
    if (m_freezing != nullptr)
        return m_freezing;
    m_freezing = new FreezePanel(context());
    connect(m_freezing, &FreezePanel::freezeChosen, this, &ListPage::freeze);
    connect(m_freezing, &FreezePanel::changeChosen, this, [this] {
        changeRequestFilter(context(), this, m_case, m_freezing->panel().filter(), {});
    });
    connect(m_freezing, &FreezePanel::logsChosen, this, &ListPage::toLogs);
    connect(m_freezing, &FreezePanel::left, this, [this] {
        m_isFreezingAgain = false;
        m_messages->clear();
        showOpened();
    });
    connect(m_freezing, &FreezePanel::nextChanged, this, &Page::actsChanged);
    connect(&m_freezing->panel(), &SearchPanel::countsChanged, this, &Page::countsChanged);
    connect(&m_freezing->panel(), &SearchPanel::actsChanged, this, &Page::actsChanged);
    m_body->addWidget(m_freezing);
    return m_freezing;
}

void ListPage::showFreezing()
{
    if (m_desk->hasLog()) {
        const RequestState state = session().read(
            [this](Archive& archive) { return requestOf(archive, m_case.toStdString()).state; });
        freezing()->show(m_case, m_desk->filter(), {m_desk->mayFreeze(), mayChangeFilter(state)},
                         m_isFreezingAgain);
        m_body->setCurrentIndex(Freezing);
    } else {
        m_body->setCurrentIndex(Nothing);
    }
    emit countsChanged();
    emit actsChanged();
}

void ListPage::showWanted()
{
    const QString wanted = std::exchange(m_wanted, QString());
    if (wanted.isEmpty())
        return;
    const auto rows = parseRowNumbers(wanted.toStdString(), m_desk->index().size());
    if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&rows))
        m_judging->showNamed(*numbers);
}

/// What the menu offers, by the state that the list is in.
void ListPage::showWhatMayBe()
{
    m_freezeAgain->setEnabled(m_desk->hasList() && m_desk->mayFreeze());
    m_newVersion->setEnabled(m_desk->mayRevise());
    emit actsChanged();
}

void ListPage::tellFrozen(const FrozenList& list)
{
    m_isFreezingAgain = false;
    m_messages->clear();
    if (list.isUnchanged)
        return shell().tell({Tone::Neutral,
                             tr("The list is as it was"),
                             tr("Nothing has come since, so there is nothing to freeze again."),
                             {},
                             true});
    shell().tell({Tone::Ok,
                  tr("The list is frozen: %n row(s)", "", int(list.rowCount)),
                  list.carriedRows > 0 ? tr("%n row(s) keep what was decided on them before.", "",
                                            int(list.carriedRows))
                                       : QString(),
                  {},
                  true});
}

/// Logs that were read in since change no list by themselves; a person is told once.
void ListPage::tellNewer(const FreezePreview& preview)
{
    if (preview.added.empty() || m_body->currentIndex() != Desk || !m_desk->mayFreeze())
        return;
    const int count = int(preview.added.size());
    m_messages->clear();
    m_messages->show(
        {Tone::Neutral,
         preview.isIssued ? tr("%n message(s) have come since the list was given out", "", count)
                          : tr("%n message(s) have come since the list was frozen", "", count),
         preview.isIssued ? tr("They can be added as new rows after the last one.") : QString(),
         {{tr("See what is new"), [this] { freezeAgain(); }}, {tr("Not now"), [] {}}}});
}

void ListPage::freeze()
{
    const ResultIds seen = m_freezing->ready();
    if (seen == nullptr || !services().describeFilter || !m_desk->mayFreeze())
        return;
    m_desk->freeze(services().describeFilter(m_desk->filter()), seen);
}

void ListPage::freezeAgain()
{
    if (!m_desk->mayFreeze())
        return;
    m_judging->leaveList();
    m_isFreezingAgain = true;
    m_messages->clear();
    m_messages->show(m_desk->head().issuedAt
                         ? Message{Tone::Neutral,
                                   tr("A new version is added to what was given out"),
                                   tr("Every number stays. Rows that say the same keep what was "
                                      "decided on them, others are to be decided; then the new "
                                      "version is given out."),
                                   {}}
                         : Message{Tone::Warning,
                                   tr("Freezing again makes a new version of the list"),
                                   tr("Rows that say the same keep what was decided on them, "
                                      "others are to be decided anew. What has been done so far "
                                      "can no more be undone step by step."),
                                   {}});
    showFreezing();
    // The button that was pressed has gone.
    if (m_body->currentIndex() == Freezing)
        m_freezing->panel().table()->setFocus();
}

void ListPage::toLogs()
{
    shell().goTo(QStringLiteral("requests"), m_case + QStringLiteral("/sources"));
}

void ListPage::askNewVersion()
{
    if (!m_desk->mayRevise())
        return;
    // Pressed later, it is still about this list or nothing.
    const auto revise = [this, list = m_desk->head().id] {
        if (m_desk->mayRevise() && m_desk->head().id == list)
            m_desk->revise();
    };
    m_messages->show(
        {Tone::Warning,
         tr("Make a new version of the list?"),
         tr("It begins with the same rows, numbers and decisions, and can be changed until it is "
            "given out in its turn. The version that was given out stays as it is."),
         {{tr("Make a new version"), revise}, {tr("Leave it as it is"), [] {}}}});
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
             tr("Ctrl+Enter carries the decision over to all rows like this one; rows with flags "
                "are left out. Several rows chosen in the table are decided together by the same "
                "keys. You are shown which they are before."),
             tr("Everything is saved at once. Ctrl+Z takes back each step, batches too, also after "
                "a restart, until the list is given out.")}};
}

QString ListPage::counts() const
{
    if (m_body->currentIndex() == Freezing)
        return m_freezing->panel().counts();
    return m_body->currentIndex() == Desk ? m_judging->counts() : QString();
}

bool ListPage::can(Act act) const
{
    if (m_body->currentIndex() == Freezing)
        return m_freezing->can(act);
    if (act == Act::Refresh)
        return true;
    return m_body->currentIndex() == Desk && m_judging->can(act);
}

bool ListPage::hasNext() const
{
    switch (m_body->currentIndex()) {
    case Nothing:
        return true;
    case Freezing:
        return m_freezing->hasNext();
    case Desk:
        return m_judging->isAsking();
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
        m_freezing->perform(act);
    else if (act == Act::Refresh)
        m_desk->open(m_case);
    else
        m_judging->perform(act);
}

QList<QAction*> ListPage::pageActions() const
{
    if (m_body->currentIndex() == Freezing)
        return m_freezing->panel().actions();
    if (m_body->currentIndex() != Desk)
        return {};
    return m_judging->actions() + QList<QAction*>{nullptr, m_freezeAgain, m_newVersion};
}

}

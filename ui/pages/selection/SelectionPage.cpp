// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/SelectionPage.h"

#include "core/store/ListStore.h"
#include "core/store/SelectionStore.h"
#include "ui/pages/selection/AnswerEntry.h"
#include "ui/pages/selection/DifferencePanel.h"
#include "ui/pages/selection/SelectedPanel.h"
#include "ui/pages/selection/SelectionDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/SystemDialogs.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

std::vector<DisclosableRow> rowsAsIssued(Archive& archive, ListId id, std::int64_t first,
                                         std::int64_t last)
{
    OverviewList list;
    list.id = id;
    archive.lists().loadRows(list, first, last);
    const TimeZone zone = TimeZone::stockholm();
    std::vector<DisclosableRow> rows;
    rows.reserve(list.rows.size());
    for (const OverviewRow& row : list.rows)
        rows.push_back(disclosed(row, zone));
    return rows;
}

}

SelectionPage::SelectionPage(const PageContext& context) : Page(context)
{
    m_desk = new SelectionDesk(session(), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageStack;
    column->addWidget(m_messages);
    m_places = new QStackedWidget;
    column->addWidget(m_places, 1);
    makePlaces();
    makeActions();
    listen();
}

void SelectionPage::makePlaces()
{
    m_places->addWidget(new QWidget);
    auto* notOut = new EmptyState(
        QStringLiteral("send"),
        tr("The list has not been given out yet, so nothing can be asked for from it."),
        tr("To giving out"));
    connect(notOut, &EmptyState::chosen, this, [this] {
        shell().goTo(QStringLiteral("requests"),
                     fromUtf8(m_desk->caseNumber()) + QStringLiteral("/issue"));
    });
    m_places->addWidget(notOut);
    m_none = new EmptyState(
        QStringLiteral("list"),
        tr("No answer has come yet. Drop the list that came back here, or paste what was written."),
        tr("Receive an answer"));
    connect(m_none, &EmptyState::chosen, this, &SelectionPage::receive);
    auto* none = new QWidget;
    auto* noneColumn = new QVBoxLayout(none);
    noneColumn->setContentsMargins(0, 0, 0, 0);
    noneColumn->addWidget(makeWait());
    noneColumn->addWidget(m_none, 1);
    auto* noneArea = new QScrollArea;
    noneArea->setFrameShape(QFrame::NoFrame);
    noneArea->setWidgetResizable(true);
    noneArea->setAccessibleName(tr("No answer has come yet"));
    noneArea->setWidget(none);
    m_places->addWidget(noneArea);
    m_places->addWidget(makeReceiving());
    const AskedRowsModel::Load load = [this](ListId list, std::int64_t first, std::int64_t last) {
        return session().read(
            [&](Archive& archive) { return rowsAsIssued(archive, list, first, last); });
    };
    const SelectedPanel::WordsOf wordsOf = [this](SelectionId round) {
        return session().read(
            [&](Archive& archive) { return SelectionStore(archive.database()).textOf(round); });
    };
    m_selected = new SelectedPanel(*m_desk, settings(), load, wordsOf);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Messages that are asked for"));
    area->setWidget(m_selected);
    m_places->addWidget(area);
}

QWidget* SelectionPage::makeReceiving()
{
    const Theme& theme = Theme::current();
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(2));
    auto* answer = new Section(tr("The answer"));
    m_entry = new AnswerEntry;
    answer->content().addWidget(m_entry);
    column->addWidget(answer);
    m_difference = new DifferencePanel(*m_desk, settings(),
                                       [this](ListId list, std::int64_t first, std::int64_t last) {
                                           return session().read([&](Archive& archive) {
                                               return rowsAsIssued(archive, list, first, last);
                                           });
                                       });
    column->addWidget(m_difference, 1);
    column->addStretch(0);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("The answer and what it comes to"));
    area->setWidget(panel);
    auto* place = new QWidget;
    auto* whole = new QVBoxLayout(place);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(m_difference->confirmPart());
    return place;
}

/// Until when an answer is waited for, and what is done when none comes.
QWidget* SelectionPage::makeWait()
{
    const Theme& theme = Theme::current();
    m_waitPart = new QWidget;
    auto* row = new QHBoxLayout(m_waitPart);
    row->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), 0);
    row->setSpacing(theme.space(1));
    m_waitIcon = new IconLabel({});
    row->addWidget(m_waitIcon);
    m_wait = plainParagraph({});
    row->addWidget(m_wait, 1);
    m_remind = new QPushButton(tr("A re&minder was sent"));
    connect(m_remind, &QPushButton::clicked, m_desk, &SelectionDesk::noteReminder);
    row->addWidget(m_remind);
    m_close = new QPushButton(tr("Close without a &selection …"));
    connect(m_close, &QPushButton::clicked, this, &SelectionPage::askToClose);
    row->addWidget(m_close);
    return m_waitPart;
}

void SelectionPage::showWait()
{
    const auto wait = m_desk->wait();
    m_waitPart->setVisible(wait.has_value());
    if (!wait)
        return;
    QString text = wait->isOver
                       ? tr("An answer was waited for until %1.").arg(longDateText(wait->until))
                       : tr("An answer is waited for until %1, and what is listed is held.")
                             .arg(longDateText(wait->until));
    if (wait->remindedAt)
        text += QLatin1Char(' ') + tr("Reminded %1.").arg(timeText(*wait->remindedAt));
    else if (wait->isOver)
        text += QLatin1Char(' ') + tr("Remind the requester before the case is closed.");
    m_wait->setText(text);
    m_waitIcon->setIcon(wait->isOver ? toneIcon(Tone::Warning)
                                     : lineIcon(QStringLiteral("clock"), Tone::Neutral));
    m_close->setVisible(wait->mayClose);
}

void SelectionPage::askToClose()
{
    m_messages->clear();
    m_messages->show({Tone::Warning,
                      tr("Close the case without a selection?"),
                      tr("No answer has come in the time that was told, and the requester was "
                         "reminded. The case's own holds are released."),
                      {{tr("Close the case"),
                        [this, asked = m_desk->caseNumber()] {
                            if (asked == m_desk->caseNumber())
                                m_desk->closeUnanswered();
                        }},
                       {tr("Go on waiting"), [] {}}}});
}

void SelectionPage::makeActions()
{
    m_receive = new QAction(lineIcon(QStringLiteral("plus")), tr("Rece&ive an answer"), this);
    connect(m_receive, &QAction::triggered, this, &SelectionPage::receive);
    m_choose = new QAction(lineIcon(QStringLiteral("open")), tr("&Choose the marked file …"), this);
    m_choose->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+O")));
    connect(m_choose, &QAction::triggered, this, &SelectionPage::chooseFile);
    m_takeBack =
        new QAction(lineIcon(QStringLiteral("undo")), tr("Take &back the last round"), this);
    connect(m_takeBack, &QAction::triggered, m_desk, &SelectionDesk::undo);
}

void SelectionPage::listen()
{
    connect(m_desk, &SelectionDesk::found, this, &SelectionPage::showFound);
    connect(m_desk, &SelectionDesk::answerChanged, this, [this] {
        m_entry->mark(m_desk->answer());
        emit actsChanged();
        emit countsChanged();
    });
    connect(m_desk, &SelectionDesk::workChanged, this, [this] {
        m_entry->showFile(m_desk->file(), m_desk->isReading());
        emit actsChanged();
    });
    connect(m_desk, &SelectionDesk::confirmed, this, [this](int round, int rows) {
        m_entry->clear();
        m_messages->clear();
        showPlace(Waiting);
        shell().tell(
            {Tone::Ok,
             tr("Round %1 is recorded: %2").arg(numberText(round), tr("%n message(s)", "", rows)),
             tr("It can be taken back with Ctrl+Z as long as the case has not gone on."),
             {},
             true});
        m_desk->reread();
    });
    connect(m_desk, &SelectionDesk::undone, this, [this](int round) {
        shell().tell(
            {Tone::Ok, tr("Round %1 has been taken back").arg(numberText(round)), {}, {}, true});
        m_desk->reread();
    });
    connect(m_desk, &SelectionDesk::fileRefused, this, &SelectionPage::tellRefused);
    connect(m_desk, &SelectionDesk::failed, this, [this](const Error& problem) {
        shell().tellError(tr("The selection is as it was"), problem);
    });
    connect(m_entry, &AnswerEntry::typed, this, [this] {
        m_messages->clear();
        m_desk->readText(m_entry->text(), m_entry->isByPhone());
    });
    connect(m_entry, &AnswerEntry::fileWanted, this, &SelectionPage::chooseFile);
    connect(m_entry, &AnswerEntry::fileLeft, this, [this] {
        m_desk->forgetAnswer();
        m_entry->begin();
    });
    connect(m_difference, &DifferencePanel::left, this, &SelectionPage::leaveAnswer);
    connect(m_difference, &DifferencePanel::stateChanged, this, [this] {
        emit actsChanged();
        emit countsChanged();
    });
    connect(m_selected, &SelectedPanel::receiveWanted, this, &SelectionPage::receive);
    connect(m_selected, &SelectedPanel::stateChanged, this, [this] {
        emit actsChanged();
        emit countsChanged();
    });
}

void SelectionPage::activate(const QString& caseNumber)
{
    const std::string wanted = caseNumber.toStdString();
    if (wanted != m_desk->caseNumber()) {
        m_messages->clear();
        m_entry->clear();
        showPlace(Waiting);
    }
    m_desk->open(wanted);
}

void SelectionPage::refresh(Subjects what)
{
    if (what.testFlag(Subject::Lists) || what.testFlag(Subject::Requests))
        m_desk->reread();
}

SelectionPage::Place SelectionPage::shownPlace() const
{
    return Place(m_places->currentIndex());
}

void SelectionPage::showPlace(Place place)
{
    m_places->setCurrentIndex(place);
    emit actsChanged();
    emit countsChanged();
}

void SelectionPage::showFound()
{
    m_selected->showFound();
    showWait();
    m_none->button()->setVisible(m_desk->mayReceive());
    if (!m_desk->list())
        return showPlace(NotOut);
    if (shownPlace() == Receiving && m_desk->mayReceive())
        return showPlace(Receiving);
    const bool isNew = shownPlace() == Waiting && isVisible() && window()->isActiveWindow();
    showPlace(m_desk->rounds().empty() ? None : Selected);
    if (isNew)
        shownPlace() == Selected ? m_selected->begin() : m_none->button()->setFocus();
}

void SelectionPage::receive()
{
    if (!m_desk->mayReceive())
        return;
    showPlace(Receiving);
    m_entry->begin();
}

void SelectionPage::leaveAnswer()
{
    m_entry->clear();
    m_messages->clear();
    m_desk->forgetAnswer();
    showPlace(Waiting);
    showFound();
}

void SelectionPage::chooseFile()
{
    if (!m_desk->mayReceive())
        return;
    askForFile(this,
               {FileQuestion::Kind::OpenFile, tr("Choose the list that came back"),
                settings().outputFolder(),
                tr("Lists") + QStringLiteral(" (*.xlsx *.csv *.txt);;") + tr("All files") +
                    QStringLiteral(" (*)")},
               [this](const QString& path) { readFile(path); });
}

void SelectionPage::readFile(const QString& path)
{
    m_messages->clear();
    showPlace(Receiving);
    m_entry->clear();
    m_desk->readFile(path);
}

bool SelectionPage::takeFiles(const QStringList& paths)
{
    if (!isVisible() || paths.size() != 1 || !m_desk->mayReceive())
        return false;
    if (m_desk->isWorking())
        return true;
    readFile(paths.front());
    return true;
}

/// What happened, what was kept, what to do.
void SelectionPage::tellRefused(const Error& problem)
{
    const ErrorText text = textFor(problem);
    m_messages->clear();
    m_messages->show({Tone::Error,
                      text.reason,
                      tr("Nothing has been changed.") + QLatin1Char(' ') + text.advice,
                      {{tr("Choose another file"), [this] { chooseFile(); }}}});
    m_entry->begin();
}

DataTable* SelectionPage::table() const
{
    if (shownPlace() == Selected)
        return &m_selected->table();
    return shownPlace() == Receiving && m_desk->answer() != nullptr ? &m_difference->table()
                                                                    : nullptr;
}

HelpText SelectionPage::help() const
{
    return {
        tr("The selection"),
        {tr("The requester chooses messages from the list: by marking rows in the file, by "
            "writing their numbers, or by telephone. Drop the file that came back on the page, or "
            "paste the whole e-mail."),
         tr("What is understood is shown at once, and what is not. Dates, telephone numbers and "
            "quoted mail are passed over. Whatever is in doubt is yours to decide: 1 asks for the "
            "row, 2 does not, Enter goes to the next one. Several lines can be chosen."),
         tr("A file that came back is only ever compared: nothing in it changes the list. Rows "
            "that were edited are shown, and so is a file of another case or version. Files of "
            "OpenDocument (.ods) are saved as .xlsx first."),
         tr("Nothing is recorded before you confirm. Rounds add up; the last one can be taken "
            "back with Ctrl+Z, and every round stays to be seen with the requester's words."),
         tr("The words may tell who asks. They are kept apart: they stand in no paper, and go to "
            "no unit (TF 2:18).")}};
}

QString SelectionPage::counts() const
{
    const auto total = std::int64_t(m_desk->selected().size());
    if (shownPlace() != Selected)
        return {};
    QString text = tr("%1 message(s) asked for", "", int(total)).arg(numberText(total));
    if (const qsizetype chosen = m_selected->chosenRows(); chosen > 0)
        text += tr(", %1 chosen", "", int(chosen)).arg(numberText(chosen));
    return text;
}

bool SelectionPage::can(Act act) const
{
    const DataTable* shown = table();
    switch (act) {
    case Act::Undo:
        return shownPlace() == Selected && m_desk->undoable().has_value();
    case Act::Copy:
    case Act::CopyWithHeadings:
        return shown != nullptr && shown->chosenRows() > 0;
    case Act::SelectAll:
        return shown != nullptr && shown->model()->rowCount() > 0;
    case Act::Refresh:
        return true;
    default:
        return false;
    }
}

void SelectionPage::perform(Act act)
{
    if (!can(act))
        return;
    switch (act) {
    case Act::Undo:
        return m_desk->undo();
    case Act::Copy:
        return table()->copyChosen(false);
    case Act::CopyWithHeadings:
        return table()->copyChosen(true);
    case Act::SelectAll:
        return table()->selectAll();
    case Act::Refresh:
        return m_desk->reread();
    default:
        return;
    }
}

QString SelectionPage::describe(Act act) const
{
    return act == Act::Undo && can(act) ? tr("round %1").arg(numberText(*m_desk->undoable()))
                                        : QString();
}

bool SelectionPage::hasNext() const
{
    switch (shownPlace()) {
    case NotOut:
        return true;
    case None:
        return m_desk->mayReceive();
    case Receiving:
        return m_difference->isComplete();
    default:
        return false;
    }
}

QList<QAction*> SelectionPage::pageActions() const
{
    m_receive->setEnabled(m_desk->mayReceive() && shownPlace() != Receiving);
    m_choose->setEnabled(m_desk->mayReceive() && !m_desk->isWorking());
    m_takeBack->setEnabled(can(Act::Undo));
    return {m_receive, m_choose, m_takeBack};
}

void SelectionPage::keyPressEvent(QKeyEvent* event)
{
    const bool mayBegin = shownPlace() == None || shownPlace() == Selected;
    if (event->matches(QKeySequence::Paste) && mayBegin && m_desk->mayReceive()) {
        receive();
        m_entry->paste();
    } else if (event->key() == Qt::Key_Escape && shownPlace() == Receiving) {
        leaveAnswer();
    } else {
        Page::keyPressEvent(event);
    }
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/IssuePage.h"

#include "ui/pages/issue/BlockerList.h"
#include "ui/pages/issue/ConfirmIssue.h"
#include "ui/pages/issue/FileChoice.h"
#include "ui/pages/issue/IssueResult.h"
#include "ui/pages/issue/PaperView.h"
#include "ui/pages/issue/UndrawableText.h"
#include "ui/pages/issue/WriteAgain.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace postinsyn {

IssuePage::IssuePage(const PageContext& context) : Page(context)
{
    m_desk = new IssueDesk(context, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_places = new QStackedWidget;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Give out the list"));
    area->setWidget(makePanel());
    m_places->addWidget(area);
    m_paper = new PaperView;
    connect(m_paper, &PaperView::left, this, [this] {
        m_places->setCurrentIndex(Panel);
        emit actsChanged();
        (m_desk->isIssued() ? m_look : m_preview)->setFocus();
    });
    m_places->addWidget(m_paper);
    column->addWidget(m_places);
    addActions();
    listen();
}

void IssuePage::listen()
{
    connect(m_desk, &IssueDesk::found, this, &IssuePage::showFound);
    connect(m_desk, &IssueDesk::changed, this, &IssuePage::tellState);
    connect(m_desk, &IssueDesk::checking, this, [this] {
        m_confirm->drop();
        m_blockers->showChecking();
        tellState();
    });
    connect(m_desk, &IssueDesk::lookedThrough, this, [this] {
        m_blockers->show(*m_desk->checked(), m_desk->answers(),
                         !session().profile().contact.isFilledIn());
        tellState();
    });
    connect(m_desk, &IssueDesk::laidOut, this, &IssuePage::showPages);
    connect(m_desk, &IssueDesk::written, this, &IssuePage::takeReceipt);
    connect(m_desk, &IssueDesk::notWritten, this, &IssuePage::tellFailed);
    connect(m_desk, &IssueDesk::revised, this, [this] { goToStep(QStringLiteral("/list")); });
    connect(m_desk, &IssueDesk::failed, this, &IssuePage::tellProblem);
}

/// Of the same case.
void IssuePage::goToStep(const QString& step)
{
    shell().goTo(QStringLiteral("requests"), fromUtf8(m_desk->caseNumber()) + step);
}

QWidget* IssuePage::makePanel()
{
    const Theme& theme = Theme::current();
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(3));
    column->setSpacing(theme.space(2));
    m_about = plainParagraph({});
    column->addWidget(m_about);
    m_nothing = new EmptyState(
        QStringLiteral("list"),
        tr("There is no frozen list yet. What is given out is frozen and judged first."),
        tr("To the list"));
    connect(m_nothing, &EmptyState::chosen, this, [this] { goToStep(QStringLiteral("/list")); });
    column->addWidget(m_nothing);
    m_messages = new MessageStack;
    column->addWidget(m_messages);

    m_resultPart = new Section(tr("Given out"));
    m_result = new IssueResult;
    m_resultPart->content().addWidget(m_result);
    m_resultPart->content().addWidget(makeIssued());
    m_writeAgain = new WriteAgain(settings());
    connect(m_writeAgain, &WriteAgain::wanted, this, [this] { askToWriteAgain(false); });
    connect(m_writeAgain, &WriteAgain::left, this, [this] {
        showAgain(false);
        m_again->setFocus();
    });
    m_writeAgain->hide();
    m_resultPart->content().addWidget(m_writeAgain);
    m_resultPart->hide();
    column->addWidget(m_resultPart);

    m_blockerPart = new Section(tr("Before it leaves"));
    m_blockers = new BlockerList;
    connect(m_blockers, &BlockerList::rowsWanted, this,
            [this](const QString& rows) { goToStep(QStringLiteral("/list?rows=") + rows); });
    connect(m_blockers, &BlockerList::answered, m_desk, &IssueDesk::answer);
    m_blockerPart->content().addWidget(m_blockers);
    column->addWidget(m_blockerPart);

    m_filePart = new Section(tr("Files"));
    m_files = new FileChoice(settings());
    connect(m_files, &FileChoice::changed, this, [this] {
        m_confirm->drop();
        tellState();
    });
    m_filePart->content().addWidget(m_files);
    m_filePart->content().addWidget(makeNote());
    m_filePart->content().addSpacing(theme.space(1));
    m_filePart->content().addWidget(makeButtons());
    m_confirm = new ConfirmIssue;
    connect(m_confirm, &ConfirmIssue::confirmed, this,
            [this](const ListOrder& order) { write(order, Going::Out); });
    connect(m_confirm, &ConfirmIssue::left, this, [this] {
        tellState();
        m_issue->setFocus();
    });
    m_filePart->content().addWidget(m_confirm);
    column->addWidget(m_filePart);
    column->addStretch(1);
    return panel;
}

/// The answers' reason, in the registrator's own words.
QWidget* IssuePage::makeNote()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(0.5));
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("For instance: row 12 was opened after talking with the unit"));
    m_note->setAccessibleDescription(
        tr("Kept in the history of the case. It stands in no file that leaves."));
    auto* label = plainLabel(tr("Note for the histor&y of the case"));
    label->setBuddy(m_note);
    connect(m_note, &QLineEdit::textEdited, this, [this] {
        m_confirm->drop();
        tellState();
    });
    column->addWidget(label);
    column->addWidget(m_note);
    column->addWidget(dimLabel(m_note->accessibleDescription()));
    return part;
}

QWidget* IssuePage::makeButtons()
{
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    m_issue = new QPushButton(tr("Give ou&t the list …"));
    m_issue->setProperty("accent", true);
    connect(m_issue, &QPushButton::clicked, this, [this] { askToIssue(false); });
    m_preview = new QPushButton(lineIcon(QStringLiteral("eye")), tr("Previe&w"));
    connect(m_preview, &QPushButton::clicked, this, [this] { layOut(Wish::Look); });
    m_told = dimParagraph({});
    row->addWidget(m_issue);
    row->addWidget(m_preview);
    row->addWidget(m_told, 1);
    return m_buttons;
}

/// What can be done with a list that has left.
QWidget* IssuePage::makeIssued()
{
    auto* line = new QWidget;
    auto* row = new FlowLayout(line);
    row->setContentsMargins(0, Theme::current().space(1), 0, 0);
    m_look = new QPushButton(lineIcon(QStringLiteral("eye")), tr("Loo&k at the pages"));
    connect(m_look, &QPushButton::clicked, this, [this] { layOut(Wish::Look); });
    m_print = new QPushButton(lineIcon(QStringLiteral("print")), tr("Pr&int …"));
    connect(m_print, &QPushButton::clicked, this, [this] { layOut(Wish::Print); });
    m_again = new QPushButton(lineIcon(QStringLiteral("export")), tr("&Write a file again …"));
    connect(m_again, &QPushButton::clicked, this, [this] { showAgain(true); });
    m_newVersion =
        new QPushButton(lineIcon(QStringLiteral("edit")), tr("Correct in a new ver&sion …"));
    connect(m_newVersion, &QPushButton::clicked, this, &IssuePage::askNewVersion);
    row->addWidget(m_look);
    row->addWidget(m_print);
    row->addWidget(m_again);
    row->addWidget(m_newVersion);
    return line;
}

/// Without shortcuts: nothing leaves by a habitual key.
void IssuePage::addActions()
{
    auto* issueNow = new QAction(tr("Give ou&t the list …"), this);
    connect(issueNow, &QAction::triggered, m_issue, &QPushButton::click);
    auto* look = new QAction(tr("Previe&w"), this);
    connect(look, &QAction::triggered, this, [this] { layOut(Wish::Look); });
    m_actions = {issueNow, look};
}

void IssuePage::activate(const QString& caseNumber)
{
    const std::string wanted = caseNumber.toStdString();
    if (wanted != m_desk->caseNumber()) {
        m_messages->clear();
        m_places->setCurrentIndex(Panel);
    }
    m_desk->open(wanted);
}

void IssuePage::refresh(Subjects what)
{
    const bool concerns = what.testFlag(Subject::Lists) || what.testFlag(Subject::Requests);
    if (concerns && !m_desk->caseNumber().empty())
        m_desk->read();
}

void IssuePage::showFound(bool isOther)
{
    const bool hasList = m_desk->list().has_value();
    const bool isIssued = m_desk->isIssued();
    m_confirm->drop();
    m_paper->clear();
    m_places->setCurrentIndex(Panel);
    if (hasList && isOther) {
        m_files->setName(proposedName());
        m_note->clear();
    }
    showAbout();
    m_blockerPart->setVisible(hasList && !isIssued);
    m_filePart->setVisible(hasList && !isIssued);
    m_resultPart->setVisible(isIssued);
    showAgain(false);
    if (isIssued)
        m_result->show(*m_desk->list(), m_desk->files(), settings());
}

QString IssuePage::proposedName() const
{
    return suggestedListName(m_desk->caseNumber(), m_desk->filter(), m_desk->list()->version);
}

void IssuePage::showAbout()
{
    const std::optional<OverviewList>& list = m_desk->list();
    m_nothing->setVisible(!list);
    m_about->setVisible(list.has_value());
    if (!list)
        return;
    if (list->issuedAt)
        m_about->setText(tr("Version %1 was given out %2. A correction is a new version.")
                             .arg(numberText(list->version), timeText(*list->issuedAt)));
    else
        m_about->setText(tr("Version %1, frozen %2. Rows: %3.")
                             .arg(numberText(list->version), timeText(list->frozenAt),
                                  numberText(list->rowCount)));
}

/// Which buttons can be pressed, and why not.
void IssuePage::tellState()
{
    const bool mayLeave = m_desk->isReady() && !m_desk->isWorking() && services().lists.issue;
    m_buttons->setVisible(!m_confirm->isAsking());
    m_issue->setEnabled(mayLeave && m_files->isComplete());
    m_preview->setEnabled(m_desk->isReady() && !m_desk->isWorking() && services().lists.layOut);
    m_look->setEnabled(m_desk->isIssued() && services().lists.layOutIssued);
    m_print->setEnabled(m_look->isEnabled());
    m_again->setEnabled(m_desk->isIssued() && !m_desk->isWorking() && services().lists.writeAgain);
    m_writeAgain->setWorking(m_desk->isWorking());
    if (m_desk->isWorking())
        m_told->setText(tr("The files are written and read back …"));
    else if (!m_desk->isReady())
        m_told->setText(tr("First what stands above."));
    else if (!m_files->isComplete())
        m_told->setText(tr("Choose a file, a name and a folder."));
    else
        m_told->clear();
    m_actions.front()->setEnabled(m_issue->isEnabled() && !m_confirm->isAsking());
    m_actions.back()->setEnabled(m_preview->isEnabled() || m_look->isEnabled());
    emit actsChanged();
}

void IssuePage::layOut(Wish wish)
{
    if (!(m_desk->isIssued() ? m_look : m_preview)->isEnabled())
        return;
    m_told->setText(tr("The pages are laid out …"));
    m_wish = wish;
    m_desk->layOut();
}

void IssuePage::showPages(std::shared_ptr<PaperPages> pages)
{
    m_paper->show(std::move(pages), m_desk->isIssued());
    m_places->setCurrentIndex(Paper);
    tellState();
    if (m_wish == Wish::Print && m_desk->isIssued())
        m_paper->print();
}

void IssuePage::askToIssue(bool mayOverwrite)
{
    if (!m_issue->isEnabled() || !m_desk->checked())
        return;
    m_messages->clear();
    if (!mayOverwrite && !mayWrite(*m_files, [this] { askToIssue(true); }))
        return;
    ListOrder order;
    order.caseNumber = m_desk->caseNumber();
    order.answers = m_desk->answers();
    order.answers.seen = m_desk->checked()->state;
    order.answers.note = m_note->text().trimmed().toStdString();
    order.mayOverwrite = mayOverwrite;
    m_files->fill(order);
    m_confirm->ask(order, m_desk->list()->version, *m_desk->checked());
    tellState();
}

bool IssuePage::mayWrite(FileChoice& files, const std::function<void()>& replace)
{
    const QStringList names = files.existing();
    if (names.isEmpty())
        return true;
    m_messages->show({Tone::Warning,
                      tr("There are such files already"),
                      shownText(names.join(QStringLiteral(", "))),
                      {{tr("Take another name"), [&files] { files.chooseFreeName(); }},
                       {tr("Replace them"), [this, replace, asked = m_desk->caseNumber()] {
                            if (asked == m_desk->caseNumber())
                                replace();
                        }}}});
    return false;
}

void IssuePage::showAgain(bool isShown)
{
    m_again->setVisible(!isShown);
    m_writeAgain->setVisible(isShown);
    if (isShown)
        m_writeAgain->begin(m_desk->files(), proposedName());
}

void IssuePage::askToWriteAgain(bool mayOverwrite)
{
    if (!m_again->isEnabled() || m_writeAgain->isHidden())
        return;
    m_messages->clear();
    FileChoice& files = m_writeAgain->files();
    if (!mayOverwrite && !mayWrite(files, [this] { askToWriteAgain(true); }))
        return;
    ListOrder order;
    order.caseNumber = m_desk->caseNumber();
    order.mayOverwrite = mayOverwrite;
    files.fill(order);
    write(order, Going::Again);
}

void IssuePage::write(const ListOrder& order, Going going)
{
    (going == Going::Out ? *m_files : m_writeAgain->files()).remember();
    m_desk->write(order, going);
}

void IssuePage::takeReceipt(const std::string& caseNumber, const ListReceipt& receipt, Going going)
{
    for (const ListReceipt::File& file : receipt.files)
        if (const QString told = undrawableText(file.undrawable); !told.isEmpty()) {
            const Message message{
                Tone::Warning, tr("The PDF file does not draw all signs"), told, {}};
            caseNumber == m_desk->caseNumber() ? m_messages->show(message) : shell().tell(message);
        }
    if (caseNumber != m_desk->caseNumber())
        return tellElsewhere(caseNumber, going);
    if (going == Going::Out || !m_desk->isIssued())
        return;
    showAgain(false);
    m_result->show(*m_desk->list(), m_desk->files(), settings());
    m_messages->show({Tone::Ok,
                      tr("Version %1 has been written again").arg(numberText(receipt.version)),
                      tr("The new files hold what went out, under the same control code.")});
    m_again->setFocus();
}

void IssuePage::tellElsewhere(const std::string& caseNumber, Going going)
{
    const QString headline = going == Going::Out
                                 ? tr("The list in case %1 has been given out")
                                 : tr("Files of the list in case %1 have been written again");
    shell().tell({Tone::Ok,
                  headline.arg(shownText(caseNumber)),
                  {},
                  {{tr("Show it"), [this, caseNumber] {
                        shell().goTo(QStringLiteral("requests"),
                                     fromUtf8(caseNumber) + QStringLiteral("/issue"));
                    }}}});
}

void IssuePage::tellFailed(const std::string& caseNumber, Going going, const Error& problem)
{
    if (caseNumber == m_desk->caseNumber())
        return tellProblem(problem);
    const QString headline = going == Going::Out ? tr("The list in case %1 was not given out")
                                                 : tr("No file of the list in case %1 was written");
    shell().tellError(headline.arg(shownText(caseNumber)), problem);
}

void IssuePage::askNewVersion()
{
    m_messages->show(
        {Tone::Warning,
         tr("Make a new version of the list?"),
         tr("It begins with the same rows, numbers and decisions, and can be changed until it is "
            "given out in its turn. The version that was given out stays as it is."),
         {{tr("Make a new version"),
           [this, list = m_desk->list()->id] {
               if (m_desk->isIssued() && m_desk->list()->id == list)
                   m_desk->revise();
           }},
          {tr("Leave it as it is"), [] {}}}});
}

void IssuePage::tellProblem(const Error& problem)
{
    tellState();
    const bool isName =
        problem.code() == "target-not-writable" || problem.code() == "target-exists";
    const bool isLost =
        problem.code() == "issued-content-unknown" || problem.code() == "issued-content-differs";
    const ErrorText text = textFor(problem);
    QList<Message::Action> actions;
    if (isName)
        actions.append({tr("Take another name"),
                        [files = m_desk->isIssued() ? &m_writeAgain->files() : m_files] {
                            files->chooseFreeName();
                        }});
    if (isLost)
        actions.append({tr("Make a new version"), [this] { askNewVersion(); }});
    m_messages->show({Tone::Error, text.reason, text.advice, actions});
    if (problem.code() == "changed-since" && m_desk->list() && !m_desk->isIssued())
        m_desk->answer({});
}

bool IssuePage::can(Act act) const
{
    return act == Act::Print && m_print->isEnabled();
}

void IssuePage::perform(Act act)
{
    if (act != Act::Print || !can(act))
        return;
    if (m_paper->isEmpty())
        layOut(Wish::Print);
    else
        m_paper->print();
}

bool IssuePage::hasNext() const
{
    if (m_places->currentIndex() == Paper)
        return false;
    const bool mayLeave = m_desk->list() && !m_desk->isIssued() && m_issue->isEnabled();
    return !m_desk->list() || m_confirm->isAsking() || mayLeave;
}

QList<QAction*> IssuePage::pageActions() const
{
    return m_actions;
}

void IssuePage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    // Not every desktop lets Enter press the button that has the focus.
    if (isEnter && event->modifiers() == Qt::NoModifier && button != nullptr)
        button->click();
    else
        Page::keyPressEvent(event);
}

HelpText IssuePage::help() const
{
    return {
        tr("Give out the list"),
        {tr("Here the list becomes files. First everything that stands in the way is listed; "
            "each line opens the rows it is about."),
         tr("The files are written, read back by another part of the program and searched for "
            "everything that was masked. Only then they get their names. If something is "
            "found, nothing leaves."),
         tr("The preview and the printed pages show the same as the PDF file. A list is printed "
            "once it has been given out, not before."),
         tr("Once given out the list is closed. A correction is a new version with the same "
            "numbers."),
         tr("A file that was forgotten or lost can be written again: the same content under the "
            "same control code. It is noted among the events.")}};
}

}

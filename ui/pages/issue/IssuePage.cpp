// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/IssuePage.h"

#include "ui/pages/issue/BlockerList.h"
#include "ui/pages/issue/FileChoice.h"
#include "ui/pages/issue/GivenOut.h"
#include "ui/pages/issue/IssueForm.h"
#include "ui/pages/issue/PaperView.h"
#include "ui/pages/issue/UndrawableText.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
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
        m_desk->isIssued() ? m_given->focusLook() : m_form->focusPreview();
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
        m_form->drop();
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
    connect(m_desk, &IssueDesk::failed, this,
            [this](const Error& problem) { tellProblem(problem); });
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

    makeParts();
    column->addWidget(m_blockerPart);
    column->addWidget(m_form);
    column->addWidget(m_given);
    column->addStretch(1);
    return panel;
}

void IssuePage::makeParts()
{
    m_blockerPart = new Section(tr("Before it leaves"));
    m_blockers = new BlockerList;
    connect(m_blockers, &BlockerList::rowsWanted, this,
            [this](const QString& rows) { goToStep(QStringLiteral("/list?rows=") + rows); });
    connect(m_blockers, &BlockerList::answered, m_desk, &IssueDesk::answer);
    m_blockerPart->content().addWidget(m_blockers);

    m_form = new IssueForm(settings());
    connect(m_form, &IssueForm::changed, this, &IssuePage::tellState);
    connect(m_form, &IssueForm::issueWanted, this, [this] { askToIssue(false); });
    connect(m_form, &IssueForm::previewWanted, this, [this] { layOut(Wish::Look); });
    connect(m_form, &IssueForm::confirmed, this,
            [this](const ListOrder& order) { write(order, Going::Out); });

    m_given = new GivenOut(settings());
    connect(m_given, &GivenOut::lookWanted, this, [this] { layOut(Wish::Look); });
    connect(m_given, &GivenOut::printWanted, this, [this] { layOut(Wish::Print); });
    connect(m_given, &GivenOut::writeWanted, this, [this] { askToWriteAgain(false); });
    connect(m_given, &GivenOut::askingChanged, this, &IssuePage::showParts);
    connect(m_given, &GivenOut::newVersionWanted, this, &IssuePage::askNewVersion);
    m_given->hide();
}

/// Without shortcuts: nothing leaves by a habitual key.
void IssuePage::addActions()
{
    auto* issueNow = new QAction(tr("Give ou&t the list …"), this);
    connect(issueNow, &QAction::triggered, this, [this] { askToIssue(false); });
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
    m_form->drop();
    m_paper->clear();
    m_places->setCurrentIndex(Panel);
    if (m_desk->list() && isOther)
        m_form->begin(proposedName(*m_desk->list()));
    showAbout();
    m_given->setVisible(m_desk->issued().has_value());
    m_given->leaveFiles();
    if (m_desk->issued()) {
        m_given->show(*m_desk->issued(), m_desk->files(), m_desk->isIssued());
        m_given->setProposedName(proposedName(*m_desk->issued()));
    }
}

/// While files of an earlier version are written again, the one in work waits.
void IssuePage::showParts()
{
    const bool isInWork = m_desk->list() && !m_desk->isIssued() && !m_given->isAsking();
    m_blockerPart->setVisible(isInWork);
    m_form->setVisible(isInWork);
}

QString IssuePage::proposedName(const OverviewList& list) const
{
    return suggestedListName(m_desk->caseNumber(), m_desk->filter(), list.version);
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
    m_form->setState(mayLeave && m_form->files().isComplete(),
                     m_desk->isReady() && !m_desk->isWorking() && services().lists.layOut);
    m_given->setState(m_desk->isIssued() && services().lists.layOutIssued,
                      m_desk->issued() && !m_desk->isWorking() && services().lists.writeAgain,
                      m_desk->isWorking());
    if (m_desk->isWorking())
        m_form->tell(tr("The files are written and read back …"));
    else if (!m_desk->isReady())
        m_form->tell(tr("First what stands above."));
    else
        m_form->tell(m_form->files().isComplete() ? QString()
                                                  : tr("Choose a file, a name and a folder."));
    m_actions.front()->setEnabled(m_form->mayIssue() && !m_form->isAsking());
    m_actions.back()->setEnabled(m_form->mayPreview() || m_given->mayLook());
    emit actsChanged();
}

void IssuePage::layOut(Wish wish)
{
    if (!(m_desk->isIssued() ? m_given->mayLook() : m_form->mayPreview()))
        return;
    m_form->tell(tr("The pages are laid out …"));
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
    if (!m_form->mayIssue() || !m_desk->checked())
        return;
    m_messages->clear();
    if (!mayOverwrite && !mayWrite(m_form->files(), [this] { askToIssue(true); }))
        return;
    ListOrder order;
    order.caseNumber = m_desk->caseNumber();
    order.answers = m_desk->answers();
    order.answers.seen = m_desk->checked()->state;
    order.mayOverwrite = mayOverwrite;
    m_form->fill(order);
    m_form->ask(order, m_desk->list()->version, *m_desk->checked());
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

void IssuePage::askToWriteAgain(bool mayOverwrite)
{
    if (!m_given->mayWrite() || !m_given->isAsking())
        return;
    m_messages->clear();
    FileChoice& files = m_given->files();
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
    (going == Going::Out ? m_form->files() : m_given->files()).remember();
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
    if (going == Going::Out || !m_desk->issued())
        return;
    m_given->leaveFiles();
    m_given->show(*m_desk->issued(), m_desk->files(), m_desk->isIssued());
    m_messages->show({Tone::Ok,
                      tr("Version %1 has been written again").arg(numberText(receipt.version)),
                      tr("The new files hold what went out, under the same control code.")});
    m_given->focusAgain();
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
        return tellProblem(problem, going);
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

void IssuePage::tellProblem(const Error& problem, Going going)
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
                        [files = going == Going::Out ? &m_form->files() : &m_given->files()] {
                            files->chooseFreeName();
                        }});
    if (isLost && m_desk->isIssued())
        actions.append({tr("Make a new version"), [this] { askNewVersion(); }});
    m_messages->show({Tone::Error, text.reason, text.advice, actions});
    if (problem.code() == "changed-since" && m_desk->list() && !m_desk->isIssued())
        m_desk->answer({});
}

bool IssuePage::can(Act act) const
{
    return act == Act::Print && m_given->mayLook();
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
    const bool mayLeave = m_desk->list() && !m_desk->isIssued() && m_form->mayIssue();
    return !m_desk->list() || m_form->isAsking() || mayLeave;
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

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/IssuePage.h"

#include "core/domain/HintEngine.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "ui/pages/issue/BlockerList.h"
#include "ui/pages/issue/FileChoice.h"
#include "ui/pages/issue/IssueResult.h"
#include "ui/pages/issue/PaperView.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postinsyn {

IssuePage::IssuePage(const PageContext& context) : Page(context)
{
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
        m_preview->setFocus();
    });
    m_places->addWidget(m_paper);
    column->addWidget(m_places);
    addActions();
    connect(&session(), &ArchiveSession::cancelled, this, [this] {
        m_isWorking = false;
        tellState();
    });
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
    m_messages = new MessageStack;
    column->addWidget(m_messages);

    m_resultPart = new Section(tr("Given out"));
    m_result = new IssueResult;
    m_resultPart->content().addWidget(m_result);
    m_resultPart->hide();
    column->addWidget(m_resultPart);

    m_blockerPart = new Section(tr("Before it leaves"));
    m_blockers = new BlockerList;
    connect(m_blockers, &BlockerList::rowsWanted, this, [this](const QString& rows) {
        shell().goTo(QStringLiteral("requests"),
                     fromUtf8(m_case) + QStringLiteral("/list?rows=") + rows);
    });
    connect(m_blockers, &BlockerList::answered, this, &IssuePage::takeAnswers);
    m_blockerPart->content().addWidget(m_blockers);
    column->addWidget(m_blockerPart);

    m_filePart = new Section(tr("Files"));
    m_files = new FileChoice(settings());
    connect(m_files, &FileChoice::changed, this, &IssuePage::tellState);
    m_filePart->content().addWidget(m_files);
    m_filePart->content().addSpacing(theme.space(1));
    m_filePart->content().addWidget(makeButtons());
    column->addWidget(m_filePart);
    column->addStretch(1);
    return panel;
}

QWidget* IssuePage::makeButtons()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    m_issue = new QPushButton(tr("Give ou&t the list"));
    m_issue->setProperty("accent", true);
    connect(m_issue, &QPushButton::clicked, this, [this] { issue(false); });
    m_preview = new QPushButton(lineIcon(QStringLiteral("eye")), tr("Previe&w"));
    connect(m_preview, &QPushButton::clicked, this, [this] { layOut(Wish::Look); });
    m_print = new QPushButton(lineIcon(QStringLiteral("print")), tr("Pr&int …"));
    connect(m_print, &QPushButton::clicked, this, [this] { layOut(Wish::Print); });
    m_state = dimParagraph({});
    row->addWidget(m_issue);
    row->addWidget(m_preview);
    row->addWidget(m_print);
    row->addWidget(m_state, 1);
    return line;
}

void IssuePage::addActions()
{
    auto* issueNow = new QAction(tr("Give ou&t the list"), this);
    issueNow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(issueNow, &QAction::triggered, m_issue, &QPushButton::click);
    auto* look = new QAction(tr("Previe&w"), this);
    connect(look, &QAction::triggered, m_preview, &QPushButton::click);
    m_actions = {issueNow, look};
}

void IssuePage::activate(const QString& caseNumber)
{
    const std::string wanted = caseNumber.toStdString();
    if (wanted != m_case) {
        m_case = wanted;
        m_answers = {};
        m_resultPart->hide();
        m_messages->clear();
        m_places->setCurrentIndex(Panel);
    }
    readCase();
}

void IssuePage::refresh(Subjects)
{
    if (!m_case.empty() && !m_isWorking)
        readCase();
}

/// The newest list of the case, and a name for its files.
void IssuePage::readCase()
{
    struct Facts {
        std::optional<OverviewList> list;
        MessageFilter filter;
    };
    const Facts facts = session().read([this](Archive& archive) {
        const auto request = archive.requests().find(m_case);
        return request ? Facts{archive.lists().head(request->id), request->filter} : Facts{};
    });
    m_hasList = facts.list.has_value();
    m_isIssued = m_hasList && facts.list->issuedAt.has_value();
    m_isReady = false;
    m_paper->clear();
    m_places->setCurrentIndex(Panel);
    if (m_hasList) {
        m_about->setText(tr("Version %1, frozen %2. Rows: %3.")
                             .arg(numberText(facts.list->version), timeText(facts.list->frozenAt),
                                  numberText(facts.list->rowCount)));
        m_files->setName(suggestedListName(m_case, facts.filter, facts.list->version));
    } else {
        m_about->setText(tr("There is no frozen list yet: freeze it in the step before."));
    }
    m_blockerPart->setVisible(m_hasList && !m_isIssued);
    m_filePart->setVisible(m_hasList && !m_isIssued);
    if (m_isIssued)
        m_about->setText(
            tr("Version %1 was given out %2. A correction is a new version.")
                .arg(numberText(facts.list->version), timeText(*facts.list->issuedAt)));
    else if (m_hasList)
        check();
    tellState();
}

void IssuePage::check()
{
    m_isReady = false;
    m_blockers->showChecking();
    tellState();
    m_check = session().ask(
        this,
        [caseNumber = m_case, answers = m_answers,
         shapes = session().profile().reserveNumberShapes](Archive& archive,
                                                           const std::stop_token& token) {
            const HintEngine hints = HintEngine::builtIn(shapes);
            const ProgressMeter meter(token, {});
            return whatBlocksIssue(archive, caseNumber, stoppableHints(hints, meter),
                                   GroundTable::builtIn(), answers);
        },
        [this](const std::vector<GateError>& blockers) { showBlockers(blockers); },
        [this](const Error& problem) { tellProblem(problem); });
}

void IssuePage::showBlockers(const std::vector<GateError>& blockers)
{
    m_isReady = blockers.empty();
    m_blockers->show(blockers, m_answers);
    tellState();
}

void IssuePage::takeAnswers(const IssueAnswers& answers)
{
    m_answers = answers;
    check();
}

/// Which buttons can be pressed, and why not.
void IssuePage::tellState()
{
    const bool mayLeave = m_isReady && !m_isWorking && services().lists.issue;
    m_issue->setEnabled(mayLeave && m_files->isComplete());
    m_preview->setEnabled(m_isReady && services().lists.layOut);
    m_print->setEnabled(m_preview->isEnabled());
    if (m_isWorking)
        m_state->setText(tr("The files are written and read back …"));
    else if (!m_isReady)
        m_state->setText(tr("First what stands above."));
    else if (!m_files->isComplete())
        m_state->setText(tr("Choose a file, a name and a folder."));
    else
        m_state->clear();
    for (QAction* action : m_actions)
        action->setEnabled(action == m_actions.front() ? m_issue->isEnabled()
                                                       : m_preview->isEnabled());
    emit actsChanged();
}

void IssuePage::layOut(Wish wish)
{
    m_state->setText(tr("The pages are laid out …"));
    m_layOut = session().ask(
        this,
        [layOut = services().lists.layOut, caseNumber = m_case,
         answers = m_answers](Archive& archive, const std::stop_token& token) {
            return layOut(archive, caseNumber, answers, ProgressMeter(token, {}));
        },
        [this, wish](std::shared_ptr<PaperPages> pages) {
            m_paper->show(std::move(pages));
            m_places->setCurrentIndex(Paper);
            tellState();
            if (wish == Wish::Print)
                m_paper->print();
        },
        [this](const Error& problem) { tellProblem(problem); });
}

void IssuePage::issue(bool mayOverwrite)
{
    if (!m_issue->isEnabled())
        return;
    m_messages->clear();
    if (const QStringList names = m_files->existing(); !names.isEmpty() && !mayOverwrite)
        return askToReplace(names);
    ListOrder order;
    order.caseNumber = m_case;
    order.answers = m_answers;
    order.mayOverwrite = mayOverwrite;
    m_files->fill(order);
    m_files->remember();
    m_isWorking = true;
    tellState();
    session().submit(
        {tr("Giving out the list"), Subject::Lists | Subject::Requests}, this,
        [run = services().lists.issue, order, actor = session().actor()](
            Archive& archive, ProgressMeter& meter) { return run(archive, order, actor, meter); },
        [this](const ListReceipt& receipt) {
            m_isWorking = false;
            m_answers = {};
            m_result->show(receipt);
            m_resultPart->show();
            readCase();
        },
        [this](const Error& problem) { tellProblem(problem); });
}

void IssuePage::askToReplace(const QStringList& names)
{
    m_messages->show({Tone::Warning,
                      tr("There are such files already"),
                      shownText(names.join(QStringLiteral(", "))),
                      {{tr("Take another name"), [this] { m_files->chooseFreeName(); }},
                       {tr("Replace them"), [this] { issue(true); }}}});
}

void IssuePage::tellProblem(const Error& problem)
{
    m_isWorking = false;
    tellState();
    const bool isName =
        problem.code() == "target-not-writable" || problem.code() == "target-exists";
    const ErrorText text = textFor(problem);
    QList<Message::Action> actions;
    if (isName)
        actions.append({tr("Take another name"), [this] { m_files->chooseFreeName(); }});
    m_messages->show({Tone::Error, text.reason, text.advice, actions});
    if (problem.code() == "changed-since")
        check();
}

bool IssuePage::can(Act act) const
{
    return act == Act::Print && m_print->isEnabled();
}

void IssuePage::perform(Act act)
{
    if (act != Act::Print)
        return;
    if (m_paper->isEmpty())
        layOut(Wish::Print);
    else
        m_paper->print();
}

QList<QAction*> IssuePage::pageActions() const
{
    return m_actions;
}

HelpText IssuePage::help() const
{
    return {tr("Give out the list"),
            {tr("Here the list becomes files. First everything that stands in the way is listed; "
                "each line opens the rows it is about."),
             tr("The files are written, read back by another part of the program and searched for "
                "everything that was masked. Only then they get their names. If something is "
                "found, nothing leaves."),
             tr("The preview and the printed pages show the same as the PDF file."),
             tr("Once given out the list is closed. A correction is a new version with the same "
                "numbers.")}};
}

}

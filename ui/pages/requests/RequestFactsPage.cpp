// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestFactsPage.h"

#include "core/store/HoldStore.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"
#include "ui/pages/requests/RequestWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QGridLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

struct Facts {
    Request request;
    std::vector<RequestStep> history;
    std::vector<Hold> holds; ///< of the request, in force
};

Facts factsOf(Archive& archive, const std::string& caseNumber)
{
    Facts facts{requestOf(archive, caseNumber), {}, archive.holds().active()};
    facts.history = archive.requests().history(facts.request.id);
    std::erase_if(facts.holds, [&](const Hold& hold) { return hold.request != facts.request.id; });
    return facts;
}

QWidget* makeHistory(const std::vector<RequestStep>& history)
{
    const Theme& theme = Theme::current();
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(0.75));
    grid->setColumnStretch(3, 1);
    int row = 0;
    for (const RequestStep& step : history) {
        grid->addWidget(dimLabel(timeText(step.at)), row, 0);
        grid->addWidget(plainLabel(eventText(step.event)), row, 1);
        grid->addWidget(dimLabel(shownText(step.actor)), row, 2);
        grid->addWidget(plainLabel(shownText(step.note)), row, 3);
        ++row;
    }
    return box;
}

}

RequestFactsPage::RequestFactsPage(const PageContext& context) : Page(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    m_content = new QWidget;
    area->setWidget(m_content);
    area->setAccessibleName(tr("The request"));
    column->addWidget(area);
}

void RequestFactsPage::activate(const QString& caseNumber)
{
    m_case = caseNumber;
    showCase();
}

void RequestFactsPage::refresh(Subjects)
{
    if (!m_case.isEmpty())
        showCase();
}

void RequestFactsPage::showCase()
{
    const Facts facts =
        session().read([this](Archive& archive) { return factsOf(archive, m_case.toStdString()); });
    const Request& request = facts.request;
    const Theme& theme = Theme::current();
    qDeleteAll(m_content->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_content->layout();
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(3));
    m_column->setSpacing(theme.space(1));
    readEvents(request);
    addFacts(tr("The case"), {{tr("Received"), timeText(request.receivedAt)},
                              {tr("Registered"), timeText(request.registeredAt)},
                              {tr("Asked by"), originText(request.origin)},
                              {tr("Scope"), scopeText(request.scope)}});
    addFacts(tr("Asked for"), filterLines(request.filter));
    QList<FactLine> holds;
    for (const Hold& hold : facts.holds)
        holds.append({tr("In force"), tr("since %1").arg(timeText(hold.setAt))});
    if (holds.isEmpty())
        holds.append({tr("None"), tr("nothing of this case is held any more")});
    addFacts(tr("Hold against purging"), holds);
    m_column->addSpacing(theme.space(1.5));
    m_column->addWidget(plainLabel(tr("What has happened"), TypeStep::Title));
    m_column->addWidget(makeHistory(facts.history));
    addEvents();
    m_column->addStretch(1);
}

void RequestFactsPage::readEvents(const Request& request)
{
    qDeleteAll(m_events);
    m_events.clear();
    const std::pair<RequestEvent, QString> words[] = {
        {RequestEvent::AskClarification, tr("A clarification was as&ked for")},
        {RequestEvent::Clarified, tr("The a&nswer came")},
        {RequestEvent::AwaitSelection, tr("Wait for the selec&tion")},
        {RequestEvent::Withdraw, tr("The request is &withdrawn")},
    };
    for (const auto& [event, text] : words) {
        if (!nextState(request.state, event))
            continue;
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, [this, event = event] { say(event); });
        m_events.append(action);
    }
    emit actsChanged();
}

void RequestFactsPage::addEvents()
{
    if (m_events.isEmpty())
        return;
    auto* box = new QWidget;
    auto* row = new FlowLayout(box);
    row->setContentsMargins(0, Theme::current().space(1), 0, 0);
    row->setSpacing(Theme::current().space(1.5));
    for (QAction* action : m_events) {
        auto* button = new QPushButton(action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    m_column->addWidget(box);
}

void RequestFactsPage::say(RequestEvent event)
{
    if (event != RequestEvent::Withdraw)
        return record(event);
    shell().tell({Tone::Warning,
                  tr("Is case %1 withdrawn?").arg(m_case),
                  tr("It is closed then, and cannot be opened again. The hold stays until it is "
                     "released."),
                  {{tr("It is withdrawn"),
                    [page = QPointer(this)] {
                        if (page) // the message may outlive it
                            page->record(RequestEvent::Withdraw);
                    }},
                   {tr("Keep it open"), [] {}}}});
}

void RequestFactsPage::record(RequestEvent event)
{
    session().submit(
        {tr("Noting what happened"), Subject::Requests}, this,
        [caseNumber = m_case.toStdString(), event, actor = session().actor()](Archive& archive,
                                                                              ProgressMeter&) {
            return recordEvent(archive, caseNumber, event, {}, actor);
        },
        [](const Request&) {}); // every view reads again by itself
}

void RequestFactsPage::addFacts(const QString& heading, const QList<FactLine>& lines)
{
    const Theme& theme = Theme::current();
    if (m_column->count() > 0)
        m_column->addSpacing(theme.space(1.5));
    m_column->addWidget(plainLabel(heading, TypeStep::Title));
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(0.75));
    grid->setColumnMinimumWidth(0, theme.space(24));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(lines.size()); ++row) {
        auto* label = dimLabel(lines.at(row).label);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(plainParagraph(lines.at(row).text), row, 1);
    }
    m_column->addWidget(box);
}

HelpText RequestFactsPage::help() const
{
    return {tr("The request"),
            {tr("What was asked for, as it was registered. Nothing is kept about who asks, or "
                "why: the law does not let you ask (TF 2:18)."),
             tr("The hold was set at registration. What it covers is not purged while the request "
                "is open."),
             tr("The steps above lead through the case: order and read in the log, freeze the "
                "list and review it, give it out.")}};
}

}

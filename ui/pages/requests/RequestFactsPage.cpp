// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestFactsPage.h"

#include "core/store/HoldStore.h"
#include "core/store/RequestStore.h"
#include "core/task/ChangeRequest.h"
#include "core/task/RegisterRequest.h"
#include "ui/pages/requests/ChangeForm.h"
#include "ui/pages/requests/RequestWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QGridLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
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
    m_body = new QStackedWidget;
    column->addWidget(m_body);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    m_content = new QWidget;
    area->setWidget(m_content);
    area->setAccessibleName(tr("The request"));
    m_body->addWidget(area);
}

void RequestFactsPage::activate(const QString& caseNumber)
{
    if (caseNumber != m_case)
        m_body->setCurrentIndex(0);
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
    addFacts(tr("Asked for"), filterLines(request.filter), m_change);
    QList<FactLine> holds;
    for (const Hold& hold : facts.holds)
        holds.append(holdLine(hold));
    if (holds.isEmpty())
        holds.append({tr("None"), tr("nothing of this case is held any more")});
    addFacts(tr("Hold against purging"), holds);
    m_column->addSpacing(theme.space(1.5));
    m_column->addWidget(plainLabel(tr("What has happened"), TypeStep::Title));
    m_column->addWidget(makeHistory(facts.history));
    addEvents();
    m_column->addStretch(1);
}

FactLine RequestFactsPage::holdLine(const Hold& hold) const
{
    const QString since = timeText(hold.setAt);
    if (hold.type != HoldType::Selection)
        return {tr("In force"), tr("since %1").arg(since)};
    const LocalDate until =
        selectionHeldUntil(hold.setAt, session().profile().retention.selectionHoldDays);
    return {tr("For a selection"),
            tr("since %1; an answer is waited for until %2").arg(since, dateText(until))};
}

void RequestFactsPage::readEvents(const Request& request)
{
    qDeleteAll(m_events);
    m_events.clear();
    delete m_change;
    m_change = nullptr;
    if (mayChangeFilter(request.state)) {
        m_change = new QAction(tr("Change what is as&ked for"), this);
        connect(m_change, &QAction::triggered, this, &RequestFactsPage::showForm);
    }
    const std::pair<RequestEvent, QString> words[] = {
        {RequestEvent::AskClarification, tr("A clarifi&cation was asked for")},
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
        return record(event, m_case);
    shell().tell({Tone::Warning,
                  tr("Is case %1 withdrawn?").arg(m_case),
                  tr("It is closed then, and cannot be opened again. Its own holds are released; "
                     "what another request holds stays held."),
                  {{tr("It is withdrawn"),
                    // The message may outlive the page, and the page show another case by then.
                    [page = QPointer(this), caseNumber = m_case] {
                        if (page)
                            page->record(RequestEvent::Withdraw, caseNumber);
                    }},
                   {tr("Keep it open"), [] {}}}});
}

void RequestFactsPage::showForm()
{
    if (m_form == nullptr) {
        m_form = new ChangeForm(context());
        connect(m_form, &ChangeForm::left, this, [this] { m_body->setCurrentIndex(0); });
        m_body->addWidget(m_form);
    }
    m_body->setCurrentWidget(m_form);
    m_form->begin(session().read(
        [this](Archive& archive) { return requestOf(archive, m_case.toStdString()); }));
}

QList<QAction*> RequestFactsPage::pageActions() const
{
    return m_change == nullptr ? m_events : QList<QAction*>{m_change} + m_events;
}

void RequestFactsPage::record(RequestEvent event, const QString& caseNumber)
{
    session().submit(
        {tr("Noting what happened"), Subject::Requests, JobUnit::Items, Haste::Quick}, this,
        [caseNumber = caseNumber.toStdString(), event, actor = session().actor()](Archive& archive,
                                                                                  ProgressMeter&) {
            return recordEvent(archive, caseNumber, event, {}, actor);
        },
        [](const Request&) {}); // every view reads again by itself
}

void RequestFactsPage::addFacts(const QString& heading, const QList<FactLine>& lines,
                                QAction* action)
{
    const Theme& theme = Theme::current();
    if (m_column->count() > 0)
        m_column->addSpacing(theme.space(1.5));
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(2));
    row->addWidget(plainLabel(heading, TypeStep::Title));
    if (action != nullptr) {
        auto* button = new QPushButton(lineIcon(QStringLiteral("edit")), action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_column->addWidget(head);
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(0.75));
    grid->setColumnMinimumWidth(0, theme.space(24));
    grid->setColumnStretch(1, 1);
    for (int at = 0; at < int(lines.size()); ++at) {
        grid->addWidget(dimLabel(lines.at(at).label), at, 0, Qt::AlignTop);
        grid->addWidget(plainParagraph(lines.at(at).text), at, 1);
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

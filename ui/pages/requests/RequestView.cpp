// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestView.h"

#include "core/domain/Vanishing.h"
#include "core/store/DirectoryStore.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"
#include "ui/pages/requests/RequestBanner.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Stepper.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

RequestView::RequestView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_entries(requestStepEntries())
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(theme.space(3), theme.space(1), theme.space(3), 0);
    head->setSpacing(theme.space(1));
    m_banner = new RequestBanner;
    connect(m_banner, &RequestBanner::left, this, &RequestView::left);
    connect(m_banner, &RequestBanner::nextChosen, this, [this] { showStep(m_next.step, m_case); });
    head->addWidget(m_banner);
    QStringList titles;
    for (const PageEntry& entry : m_entries)
        titles << entry.title().remove(QLatin1Char('&'));
    m_stepper = new Stepper(titles);
    m_stepper->setAccessibleName(tr("Steps of the request"));
    connect(m_stepper, &Stepper::chosen, this,
            [this](int at) { showStep(m_entries.at(std::size_t(at)).id, m_case); });
    head->addWidget(m_stepper);
    column->addLayout(head);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    addActions();
}

void RequestView::addActions()
{
    int number = 0;
    for (const PageEntry& entry : m_entries) {
        auto* action = new QAction(lineIcon(entry.icon), entry.title(), this);
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(++number)));
        connect(action, &QAction::triggered, this, [this, id = entry.id] { showStep(id, m_case); });
        m_actions.append(action);
    }
    auto* back = new QAction(lineIcon(QStringLiteral("chevron-left")), tr("&All requests"), this);
    back->setShortcut(QKeySequence(QStringLiteral("Alt+Left")));
    connect(back, &QAction::triggered, this, &RequestView::left);
    m_actions.append(back);
}

int RequestView::placeOf(const QString& step) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const PageEntry& entry) { return entry.id == step; });
    return it == m_entries.end() ? -1 : int(it - m_entries.begin());
}

bool RequestView::has(const QString& step) const
{
    return placeOf(step) >= 0;
}

bool RequestView::show(const QString& caseNumber, const QString& step)
{
    const auto request = m_context.session.read(
        [&](Archive& archive) { return archive.requests().find(caseNumber.toStdString()); });
    if (!request)
        return false;
    if (caseNumber != m_case)
        m_banner->setVanishing({});
    m_case = caseNumber;
    readRequest();
    readVanishing();
    const QString next = m_next.step;
    // `list?rows=1,4-7`: the step is told which of its rows are meant.
    const QString wanted = step.section(QLatin1Char('?'), 0, 0);
    if (has(wanted))
        showStep(wanted, m_case + step.mid(wanted.size()));
    else
        showStep(has(next) ? next : m_entries.front().id, m_case);
    return true;
}

void RequestView::readRequest()
{
    const auto [request, now] = m_context.session.read([this](Archive& archive) {
        return std::pair(requestOf(archive, m_case.toStdString()), archive.now());
    });
    m_state = request.state;
    m_banner->show(request, now);
    m_next = nextStep();
    showNext();
    // Past the last step that waits for anything all of them are done.
    const int reached = has(m_next.step) ? placeOf(m_next.step) : int(m_entries.size());
    for (int at = 0; at < int(m_entries.size()); ++at)
        m_stepper->setState(at, at < reached ? StepState::Done : StepState::Open);
}

/// One next thing at a time: on the step that the request waits for, and where the step shown tells
/// what to do, it is the step that says so.
void RequestView::showNext()
{
    const bool isElsewhere = has(m_next.step) && m_next.step != m_step;
    const bool isTold = step() != nullptr && step()->hasNext();
    m_banner->setNext(isElsewhere && !isTold ? m_next.text : QString());
}

NextStep RequestView::nextStep() const
{
    using enum RequestState;
    const bool isGivenOut =
        m_state == ListDisclosed || m_state == AwaitingSelection || m_state == SelectionReceived;
    if (m_state != ListUnderReview && !isGivenOut)
        return nextStepOf(m_state);
    return m_context.session.read([&](Archive& archive) {
        const auto list = archive.lists().head(requestOf(archive, m_case.toStdString()).id);
        if (!list || list->rowCount == 0 || list->issuedAt)
            return nextStepOf(m_state);
        // Also the next version of what was given out is reviewed and given out.
        return nextStepOf(ListUnderReview, !archive.lists().hasUndecided(list->id));
    });
}

void RequestView::readVanishing()
{
    m_vanishing = m_context.session.ask(
        this,
        [caseNumber = m_case.toStdString(),
         profile = m_context.session.profile()](Archive& archive, const std::stop_token&) {
            return vanishingOf(requestOf(archive, caseNumber), profile, archive.directory().all(),
                               archive.now());
        },
        [this](const std::vector<Vanishing>& soonest) { m_banner->setVanishing(soonest); });
}

Page* RequestView::pageOf(const QString& id)
{
    if (Page* made = m_pages.value(id))
        return made;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PageEntry& each) { return each.id == id; });
    Page* page = entry->make(m_context);
    m_stack->addWidget(page);
    m_pages.insert(id, page);
    const auto passOn = [this, page](auto signal) {
        return [this, page, signal] {
            if (page == step())
                emit(this->*signal)();
        };
    };
    connect(page, &Page::countsChanged, this, passOn(&RequestView::countsChanged));
    connect(page, &Page::actsChanged, this, passOn(&RequestView::actsChanged));
    connect(page, &Page::actsChanged, this, [this, page] {
        if (page == step())
            showNext();
    });
    return page;
}

void RequestView::showStep(const QString& id, const QString& argument)
{
    Page* page = pageOf(id);
    m_step = id;
    m_stack->setCurrentWidget(page);
    m_stepper->setCurrent(placeOf(id));
    readRequest();
    if (const Subjects what = m_stale.take(id); what && m_shownCase.value(id) == m_case)
        page->refresh(what);
    m_shownCase.insert(id, m_case);
    page->activate(argument);
    emit countsChanged();
    emit actsChanged();
}

void RequestView::refresh(Subjects what)
{
    if (m_case.isEmpty())
        return;
    for (const PageEntry& entry : m_entries)
        m_stale[entry.id] |= what;
    readRequest();
    readVanishing();
    if (Page* page = step())
        page->refresh(m_stale.take(m_step));
}

QList<QAction*> RequestView::pageActions() const
{
    QList<QAction*> actions = m_actions;
    if (step() != nullptr)
        if (const QList<QAction*> own = step()->pageActions(); !own.isEmpty())
            actions = own + QList<QAction*>{nullptr} + actions;
    return actions;
}

bool RequestView::takeFiles(const QStringList& paths)
{
    if (step() != nullptr && step()->takeFiles(paths))
        return true;
    for (const PageEntry& entry : m_entries) {
        if (entry.id == m_step)
            continue;
        Page* page = pageOf(entry.id);
        if (m_shownCase.value(entry.id) != m_case) {
            m_shownCase.insert(entry.id, m_case);
            page->activate(m_case);
        }
        if (!page->takeFiles(paths))
            continue;
        m_step = entry.id;
        m_stack->setCurrentWidget(page);
        m_stepper->setCurrent(placeOf(entry.id));
        readRequest();
        emit countsChanged();
        emit actsChanged();
        return true;
    }
    return false;
}

}

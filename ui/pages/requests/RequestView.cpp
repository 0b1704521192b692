// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestView.h"

#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"
#include "ui/pages/requests/RequestBanner.h"
#include "ui/pages/requests/RequestWords.h"
#include "ui/pages/requests/Stepper.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/PlainText.h"

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
    connect(m_banner, &RequestBanner::nextChosen, this,
            [this] { showStep(nextStepOf(m_state).step, m_case); });
    head->addWidget(m_banner);
    m_stepper = new Stepper;
    for (const PageEntry& entry : m_entries)
        m_stepper->add(entry.id, entry.title().remove(QLatin1Char('&')));
    connect(m_stepper, &Stepper::chosen, this, [this](const QString& id) { showStep(id, m_case); });
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

bool RequestView::has(const QString& step) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const PageEntry& entry) { return entry.id == step; });
}

bool RequestView::show(const QString& caseNumber, const QString& step)
{
    const auto request = m_context.session.read(
        [&](Archive& archive) { return archive.requests().find(caseNumber.toStdString()); });
    if (!request)
        return false;
    m_case = caseNumber;
    readRequest();
    const QString next = nextStepOf(m_state).step;
    showStep(has(step) ? step : has(next) ? next : m_entries.front().id, m_case);
    return true;
}

void RequestView::readRequest()
{
    const auto [request, now] = m_context.session.read([this](Archive& archive) {
        return std::pair(requestOf(archive, m_case.toStdString()), archive.now());
    });
    m_state = request.state;
    m_banner->show(request, now);
    const NextStep next = nextStepOf(m_state);
    // On the step itself its own button is the next one to press.
    m_banner->setNext(has(next.step) && next.step != m_step ? next.text : QString());
    m_stepper->setReached(has(next.step) ? next.step : m_entries.back().id);
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
    return page;
}

void RequestView::showStep(const QString& id, const QString& argument)
{
    Page* page = pageOf(id);
    m_step = id;
    m_stack->setCurrentWidget(page);
    m_stepper->setCurrent(id);
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
        m_stepper->setCurrent(entry.id);
        readRequest();
        emit countsChanged();
        emit actsChanged();
        return true;
    }
    return false;
}

}

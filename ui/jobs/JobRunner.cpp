// SPDX-License-Identifier: EUPL-1.2
#include "ui/jobs/JobRunner.h"

#include "ui/widgets/PlainText.h"

#include <algorithm>
#include <utility>

namespace postinsyn {

struct JobRunner::Order {
    JobId id = 0;
    Work work;
    Ended ended;
    std::stop_source stop;
    Haste haste = Haste::Usual;
    std::chrono::steady_clock::time_point begun; ///< of the window's thread
};

JobRunner::JobRunner(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& token) { runOrders(token); })
{}

JobRunner::~JobRunner()
{
    for (const auto& order : m_orders)
        if (order->haste != Haste::Quick)
            order->stop.request_stop();
    m_thread.request_stop();
    m_thread.join();
}

JobId JobRunner::start(const QString& title, JobUnit unit, Work work, Ended ended, Haste haste)
{
    auto order = std::make_shared<Order>();
    order->id = ++m_lastId;
    order->work = std::move(work);
    order->ended = std::move(ended);
    order->haste = haste;
    JobState state;
    state.id = order->id;
    state.title = title;
    state.unit = unit;
    state.isQuick = haste == Haste::Quick;
    const auto mayWait = [&](const auto& isUsual) { return state.isQuick && isUsual; };
    m_jobs.insert(std::find_if(m_jobs.begin(), m_jobs.end(),
                               [&](const JobState& each) {
                                   return mayWait(!each.isRunning && !each.isQuick);
                               }),
                  state);
    m_orders.push_back(order);
    {
        const std::lock_guard guard(m_mutex);
        m_queue.insert(
            std::find_if(m_queue.begin(), m_queue.end(),
                         [&](const auto& each) { return mayWait(each->haste == Haste::Usual); }),
            order);
    }
    m_wake.notify_one();
    return order->id;
}

void JobRunner::cancel(JobId id)
{
    bool isWaiting = false;
    {
        const std::lock_guard guard(m_mutex);
        isWaiting = std::erase_if(m_queue, [id](const auto& order) { return order->id == id; }) > 0;
    }
    if (JobState* state = find(id))
        state->isStopping = true;
    if (isWaiting) {
        const auto stopped = std::make_exception_ptr(Cancelled());
        QMetaObject::invokeMethod(
            this, [this, id, stopped] { finish(id, stopped); }, Qt::QueuedConnection);
        return;
    }
    for (const auto& order : m_orders)
        if (order->id == id)
            order->stop.request_stop();
    emit progressed(id);
}

void JobRunner::cancelLong()
{
    const QList<JobState> present = m_jobs;
    for (const JobState& job : present)
        if (!job.isQuick)
            cancel(job.id);
}

bool JobRunner::hasLong() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [](const JobState& job) { return !job.isQuick && !job.isStopping; });
}

QList<JobState> JobRunner::jobs() const
{
    return m_jobs;
}

JobState* JobRunner::find(JobId id)
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(),
                                 [id](const JobState& state) { return state.id == id; });
    return it == m_jobs.end() ? nullptr : &*it;
}

void JobRunner::runOrders(const std::stop_token& token)
{
    for (;;) {
        std::shared_ptr<Order> order;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, token, [this] { return !m_queue.empty(); }))
                return;
            order = std::move(m_queue.front());
            m_queue.pop_front();
            if (token.stop_requested() && order->haste != Haste::Quick)
                continue;
        }
        run(*order);
    }
}

void JobRunner::runQuick()
{
    for (;;) {
        std::shared_ptr<Order> order;
        {
            const std::lock_guard guard(m_mutex);
            if (m_queue.empty() || m_queue.front()->haste != Haste::Quick)
                return;
            order = std::move(m_queue.front());
            m_queue.pop_front();
        }
        run(*order);
    }
}

void JobRunner::run(Order& order)
{
    const JobId id = order.id;
    QMetaObject::invokeMethod(
        this, [this, id] { begin(id); }, Qt::QueuedConnection);
    std::exception_ptr problem;
    try {
        ProgressMeter meter(
            order.stop.get_token(),
            [this, id](const Progress& progress) {
                QMetaObject::invokeMethod(
                    this, [this, id, progress] { hear(id, progress); }, Qt::QueuedConnection);
            },
            [this] { runQuick(); });
        meter.check();
        order.work(meter);
    } catch (...) {
        problem = std::current_exception();
    }
    order.work = {}; // what the job owned goes on the thread it was made for
    QMetaObject::invokeMethod(
        this, [this, id, problem] { finish(id, problem); }, Qt::QueuedConnection);
}

void JobRunner::begin(JobId id)
{
    JobState* state = find(id);
    if (state == nullptr)
        return;
    state->isRunning = true;
    for (const auto& order : m_orders)
        if (order->id == id)
            order->begun = std::chrono::steady_clock::now();
    emit started(id);
}

void JobRunner::hear(JobId id, const Progress& progress)
{
    JobState* state = find(id);
    if (state == nullptr)
        return;
    const auto order = std::find_if(m_orders.begin(), m_orders.end(),
                                    [id](const auto& each) { return each->id == id; });
    const QString step = fromUtf8(progress.what);
    if (step != state->step || progress.done < state->done) {
        (*order)->begun = std::chrono::steady_clock::now();
        state->perSecond = 0;
    } else {
        const std::chrono::duration<double> passed =
            std::chrono::steady_clock::now() - (*order)->begun;
        if (passed.count() > 0.5)
            state->perSecond = double(progress.done) / passed.count();
    }
    state->step = step;
    state->done = progress.done;
    state->total = progress.total;
    if (state->perSecond > 0 && state->total > state->done)
        state->remaining = std::chrono::seconds(
            std::int64_t(double(state->total - state->done) / state->perSecond) + 1);
    emit progressed(id);
}

void JobRunner::finish(JobId id, const std::exception_ptr& problem)
{
    const auto it = std::find_if(m_orders.begin(), m_orders.end(),
                                 [id](const auto& order) { return order->id == id; });
    if (it == m_orders.end())
        return;
    const Ended ended = std::move((*it)->ended);
    m_orders.erase(it);
    m_jobs.removeIf([id](const JobState& state) { return state.id == id; });
    emit finished(id);
    ended(problem);
}

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/jobs/Job.h"

#include <QList>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace postinsyn {

enum class Haste {
    Usual,
    /// Takes a moment: goes before the usual ones that wait, and into one that runs where that
    /// makes way (ProgressMeter::makeWay).
    Quick,
};

/// One worker thread with a queue: jobs run one after the other, and everything that is told of
/// them is told on the thread that owns the runner (the window's). A job owns copies of all it
/// needs; it never sees a widget.
class JobRunner : public QObject {
    Q_OBJECT
public:
    /// How a job ended. `problem` is null if it is done; a stop on request is a Cancelled.
    using Ended = std::function<void(std::exception_ptr problem)>;
    using Work = std::function<void(ProgressMeter&)>;

    explicit JobRunner(QObject* parent = nullptr);
    /// Asks the running job to stop and drops those that wait, but for those that are kept; returns
    /// when the thread has ended. No `ended` is called any more.
    ~JobRunner() override;

    /// `work` runs on the worker; then `ended` on this object's thread.
    JobId start(const QString& title, JobUnit unit, Work work, Ended ended,
                Haste haste = Haste::Usual);
    /// A waiting job ends at once, a running one as soon as it asks its meter. Unknown ids are
    /// passed over: the job may just have ended.
    void cancel(JobId id);
    /// Cancels every job but the quick ones.
    void cancelLong();
    /// In the order in which they run.
    [[nodiscard]] QList<JobState> jobs() const;
    [[nodiscard]] bool isIdle() const { return m_jobs.isEmpty(); }
    /// True if a job is left that `cancelLong` would stop and has not.
    [[nodiscard]] bool hasLong() const;

signals:
    void started(postinsyn::JobId id);
    void progressed(postinsyn::JobId id);
    void finished(postinsyn::JobId id);

private:
    struct Order;

    void runOrders(const std::stop_token& token);
    void runQuick();
    void run(Order& order);
    void hear(JobId id, const Progress& progress);
    void begin(JobId id);
    void finish(JobId id, const std::exception_ptr& problem);
    JobState* find(JobId id);

    // Of the window's thread.
    QList<JobState> m_jobs;
    std::deque<std::shared_ptr<Order>> m_orders; ///< as m_jobs
    JobId m_lastId = 0;

    // Between the threads.
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::shared_ptr<Order>> m_queue;

    std::jthread m_thread; // last: it ends before what it uses
};

}

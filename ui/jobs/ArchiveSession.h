// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Profile.h"
#include "core/store/Archive.h"
#include "ui/jobs/JobRunner.h"

#include <QFlags>
#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace postinsyn {

/// What a job changed: views that show it read again.
enum class Subject {
    Requests = 1,
    Logs = 2, ///< messages and sources
    Lists = 4,
    Directory = 8,
    Holds = 16,
};
Q_DECLARE_FLAGS(Subjects, Subject)
Q_DECLARE_OPERATORS_FOR_FLAGS(Subjects)

/// What a page says about a job when it hands it in.
struct JobOrder {
    QString title;                 ///< a whole phrase: "Importing mailboxes"
    Subjects changes = {};         ///< told by `changed` when the job is done, in part too
    JobUnit unit = JobUnit::Items; ///< of its progress
    /// Quick: what a person decided, done in a moment. It does not wait behind a long import, and
    /// is finished before the archive is left.
    Haste haste = Haste::Usual;
};

/// A question that is being answered on the search thread. Letting it go (or giving it another
/// question) stops it; its answer is then never delivered.
class Query {
public:
    Query() = default;
    explicit Query(std::stop_source stop) : m_stop(std::move(stop)) {}
    ~Query() { m_stop.request_stop(); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&& other) noexcept : m_stop(std::exchange(other.m_stop, std::stop_source())) {}
    Query& operator=(Query&& other) noexcept
    {
        m_stop.request_stop();
        m_stop = std::exchange(other.m_stop, std::stop_source());
        return *this;
    }

private:
    std::stop_source m_stop;
};

/// The archive that the window has open. Four connections, each of one thread:
/// - `submit`: the writing one, on a worker; changes are made here only, one job after the other;
/// - `ask`: a reading one on a second worker, for searches and whatever takes longer than a blink;
/// - `glance`: a reading one on a third, for the rows a table shows: they never wait for a search;
/// - `read`: a reading one on the window's own thread, for what takes less than 10 ms.
/// Answers and failures arrive on the window's thread, and only as long as the context object
/// lives and the same archive is open. All functions belong to the window's thread.
class ArchiveSession : public QObject {
    Q_OBJECT
public:
    using Failed = std::function<void(const Error&)>;
    using Stopped = std::function<void()>;

    explicit ArchiveSession(QObject* parent = nullptr);
    ~ArchiveSession() override;

    /// Ends in `opened` or `openFailed`. What is open stays open until the other is at hand, and
    /// stays if that fails. An archive of an older version is copied and brought up to date.
    void open(const std::filesystem::path& path);
    /// The same for a new archive.
    void create(const std::filesystem::path& path, const Profile& profile);
    /// Stops the jobs; waits for the running one to roll back. The window asks first, and stops
    /// them before (stopWork, whenIdle).
    void close();

    /// Asks all jobs but the quick ones to stop.
    void stopWork() { m_jobs->cancelLong(); }
    /// Calls `then` as soon as no job is left, at once if none is. One at a time: a newer one takes
    /// the place of the one that waits.
    void whenIdle(std::function<void()> then);

    [[nodiscard]] bool isOpen() const { return m_reader != nullptr; }
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    [[nodiscard]] bool isBusy() const { return !m_jobs->isIdle(); }
    /// True if work goes on that leaving would stop.
    [[nodiscard]] bool hasLongWork() const { return m_jobs->hasLong(); }
    /// Of the open archive.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const Profile& profile() const { return m_profile; }
    /// The operating system's account, as the audit names it.
    [[nodiscard]] const std::string& actor() const { return m_actor; }
    [[nodiscard]] JobRunner& jobs() { return *m_jobs; }
    /// Works while an archive is being opened; the same as long as the session lives.
    [[nodiscard]] JobRunner& opening() { return m_opening; }

    /// Calls `look(Archive&)` at once and returns what it returns. Only for what takes less than
    /// 10 ms at any size of archive: rows by id, one request, counts that are stored. Errors of
    /// core pass through. Only while isOpen().
    template <class Look>
    auto read(Look&& look) -> std::invoke_result_t<Look, Archive&>
    {
        return look(*m_reader);
    }

    /// `work(Archive&, ProgressMeter&)` on the writing worker; then `done(result)`, or `done()`
    /// for a work that returns nothing. A failure goes to `failed`, or without one to the signal; a
    /// stop on request, also of a job that still waited, goes to `stopped` and to the signal.
    /// `context` is whoever they touch; it may be deleted meanwhile.
    template <class Work, class Done>
    JobId submit(const JobOrder& order, QObject* context, Work work, Done done, Failed failed = {},
                 Stopped stopped = {})
    {
        using Result = std::invoke_result_t<Work, Archive&, ProgressMeter&>;
        if constexpr (std::is_void_v<Result>) {
            return startJob(order, context,
                            [writer = m_writer, work = std::move(work)](
                                ProgressMeter& meter) mutable { work(*writer->archive, meter); },
                            {std::move(done), std::move(failed), std::move(stopped)});
        } else {
            auto result = std::make_shared<std::optional<Result>>();
            return startJob(
                order, context,
                [result, writer = m_writer, work = std::move(work)](ProgressMeter& meter) mutable {
                    result->emplace(work(*writer->archive, meter));
                },
                {[result, done = std::move(done)]() mutable { done(std::move(**result)); },
                 std::move(failed), std::move(stopped)});
        }
    }

    /// `work(Archive&, std::stop_token)` on the search worker; then `done(result)`. Long SQL ends
    /// by itself when the query is let go.
    template <class Work, class Done>
    [[nodiscard]] Query ask(QObject* context, Work work, Done done, Failed failed = {})
    {
        return askOn(Lane::Searches, context, std::move(work), std::move(done), std::move(failed));
    }
    /// The same for rows by id and the like, on a worker that has nothing longer to do.
    template <class Work, class Done>
    [[nodiscard]] Query glance(QObject* context, Work work, Done done, Failed failed = {})
    {
        return askOn(Lane::Glances, context, std::move(work), std::move(done), std::move(failed));
    }

signals:
    void opened();
    /// The archive is about to be closed: what is half written is handed in now, as a kept job.
    void closing();
    void closed();
    void openFailed(const postinsyn::Error& problem, const QString& path);
    /// A job ended that changed this. The audit changes with every one of them.
    void changed(postinsyn::Subjects what);
    /// A job failed whose page did not ask to be told itself.
    void failed(const QString& title, const postinsyn::Error& problem);
    /// A job was stopped on request: what was finished before is kept, the rest is as it was.
    void cancelled(const QString& title);
    /// A long job is done whose page has gone meanwhile: what it did stays, its answer is dropped.
    void doneUnseen(const QString& title);

private:
    /// Shared with jobs: the archive is opened, used and closed on the worker alone.
    struct Connection {
        std::unique_ptr<Archive> archive;
    };

    struct Connections {
        std::shared_ptr<Connection> writer = std::make_shared<Connection>();
        std::shared_ptr<Connection> searcher = std::make_shared<Connection>();
        std::shared_ptr<Connection> glancer = std::make_shared<Connection>();
    };

    /// What is told of a job to whoever asked for it.
    struct Ends {
        std::function<void()> done;
        Failed failed = {};
        Stopped stopped = {};
    };

    enum class Lane { Searches, Glances };

    template <class Work, class Done>
    Query askOn(Lane lane, QObject* context, Work work, Done done, Failed failed)
    {
        using Result = std::invoke_result_t<Work, Archive&, const std::stop_token&>;
        std::stop_source stop;
        auto result = std::make_shared<std::optional<Result>>();
        askWith(lane, stop, context,
                [result, work = std::move(work)](Archive& archive,
                                                 const std::stop_token& token) mutable {
                    result->emplace(work(archive, token));
                },
                {[result, done = std::move(done)]() mutable { done(std::move(**result)); },
                 std::move(failed)});
        return Query(std::move(stop));
    }

    void openWith(const std::filesystem::path& path,
                  const std::function<std::unique_ptr<Archive>()>& openArchive);
    void finishOpening(const std::filesystem::path& path, const Connections& connections,
                       const std::exception_ptr& problem);
    void swapTo(const std::filesystem::path& path, const Connections& connections);

    JobId startJob(const JobOrder& order, QObject* context, JobRunner::Work work, Ends ends);
    void askWith(Lane lane, const std::stop_source& stop, QObject* context,
                 std::function<void(Archive&, const std::stop_token&)> work, Ends ends);
    void deliver(const QString& title, const std::exception_ptr& problem, const Ends& ends);
    void tellIdle();

    std::string m_actor;
    std::filesystem::path m_path;
    Profile m_profile;
    bool m_isOpening = false;
    std::uint64_t m_generation = 0; ///< of what is open: answers for an earlier one are dropped
    std::uint64_t m_openings = 0;   ///< asked for: the newest counts
    std::function<void()> m_whenIdle;
    std::unique_ptr<Archive> m_reader;
    std::shared_ptr<Connection> m_writer;
    std::shared_ptr<Connection> m_searcher;
    std::shared_ptr<Connection> m_glancer;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<JobRunner> m_searches;
    std::unique_ptr<JobRunner> m_glances;
    JobRunner m_opening;
};

}

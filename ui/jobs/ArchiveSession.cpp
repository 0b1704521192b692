// SPDX-License-Identifier: EUPL-1.2
#include "ui/jobs/ArchiveSession.h"

#include "core/base/Account.h"
#include "core/base/FilePath.h"
#include "ui/widgets/PlainText.h"

namespace postinsyn {

ArchiveSession::ArchiveSession(QObject* parent)
    : QObject(parent), m_actor(accountName()), m_jobs(std::make_unique<JobRunner>()),
      m_searches(std::make_unique<JobRunner>()), m_glances(std::make_unique<JobRunner>())
{}

ArchiveSession::~ArchiveSession()
{
    ++m_openings;
}

void ArchiveSession::open(const std::filesystem::path& path)
{
    openWith(path, [path] { return Archive::open(path, OpenMode::ReadWrite); });
}

void ArchiveSession::create(const std::filesystem::path& path, const Profile& profile)
{
    openWith(path, [path, json = profile.toJson(), actor = m_actor] {
        return Archive::create(path, json, actor);
    });
}

void ArchiveSession::close()
{
    const bool wasOpen = isOpen();
    if (wasOpen)
        emit closing();
    ++m_generation;
    ++m_openings;
    m_isOpening = false;
    m_whenIdle = {};
    if (!wasOpen)
        return;
    // The threads end first: from then on their connections are ours to close, the writing one
    // last, so that it takes the journals away.
    m_searches = std::make_unique<JobRunner>();
    m_glances = std::make_unique<JobRunner>();
    m_jobs = std::make_unique<JobRunner>();
    m_reader.reset();
    m_searcher.reset();
    m_glancer.reset();
    m_writer.reset();
    m_path.clear();
    emit closed();
}

void ArchiveSession::openWith(const std::filesystem::path& path,
                              const std::function<std::unique_ptr<Archive>()>& openArchive)
{
    m_isOpening = true;
    const Connections connections;
    m_opening.start(
        tr("Opening the archive"), JobUnit::Items,
        [connections, path, openArchive](ProgressMeter&) {
            connections.writer->archive = openArchive();
            connections.searcher->archive = Archive::open(path, OpenMode::ReadOnly);
            connections.glancer->archive = Archive::open(path, OpenMode::ReadOnly);
        },
        [this, path, connections, opening = ++m_openings](const std::exception_ptr& problem) {
            if (opening == m_openings)
                finishOpening(path, connections, problem);
        });
}

void ArchiveSession::finishOpening(const std::filesystem::path& path,
                                   const Connections& connections,
                                   const std::exception_ptr& problem)
{
    const auto fail = [&](const Error& error) {
        m_isOpening = false;
        emit openFailed(error, fromUtf8(utf8Path(path)));
    };
    try {
        if (problem)
            std::rethrow_exception(problem);
        // Something may have been decided in the other archive while this one was being opened.
        whenIdle([this, path, connections, opening = m_openings, fail] {
            if (opening != m_openings)
                return;
            try {
                swapTo(path, connections);
            } catch (const Error& error) {
                fail(error);
            }
        });
    } catch (const Cancelled&) {
        m_isOpening = false;
    } catch (const Error& error) {
        fail(error);
    }
}

void ArchiveSession::swapTo(const std::filesystem::path& path, const Connections& connections)
{
    auto reader = Archive::open(path, OpenMode::ReadOnly);
    Profile profile = Profile::fromJson(reader->profileJson());
    close();
    m_reader = std::move(reader);
    m_writer = connections.writer;
    m_searcher = connections.searcher;
    m_glancer = connections.glancer;
    m_profile = std::move(profile);
    m_path = path;
    emit opened();
}

void ArchiveSession::whenIdle(std::function<void()> then)
{
    m_whenIdle = std::move(then);
    tellIdle();
}

void ArchiveSession::tellIdle()
{
    if (isBusy() || !m_whenIdle)
        return;
    const auto then = std::exchange(m_whenIdle, {});
    then();
}

JobId ArchiveSession::startJob(const JobOrder& order, QObject* context, JobRunner::Work work,
                               Ends ends)
{
    return m_jobs->start(
        order.title, order.unit, std::move(work),
        [this, order, generation = m_generation, guard = QPointer<QObject>(context),
         ends = std::move(ends)](const std::exception_ptr& problem) {
            if (generation != m_generation)
                return;
            deliver(order.title, problem, guard != nullptr ? ends : Ends());
            if (guard == nullptr && !problem && order.haste == Haste::Usual)
                emit doneUnseen(order.title);
            if (generation == m_generation && order.changes != Subjects())
                emit changed(order.changes);
            // Later: what waits may close the archive, and with it the runner that calls this.
            QMetaObject::invokeMethod(
                this, [this] { tellIdle(); }, Qt::QueuedConnection);
        },
        order.haste);
}

void ArchiveSession::askWith(Lane lane, const std::stop_source& stop, QObject* context,
                             std::function<void(Archive&, const std::stop_token&)> work, Ends ends)
{
    const bool isGlance = lane == Lane::Glances;
    (isGlance ? m_glances : m_searches)
        ->start(
            tr("Searching"), JobUnit::Items,
            [stop, searcher = isGlance ? m_glancer : m_searcher,
             work = std::move(work)](const ProgressMeter& meter) {
                // Closing stops the runner, a page that has gone stops the question.
                const std::stop_callback closing(meter.token(),
                                                 [stop]() mutable { stop.request_stop(); });
                const std::stop_token token = stop.get_token();
                if (token.stop_requested())
                    throw Cancelled();
                const Database::StopScope scope(searcher->archive->database(), token);
                work(*searcher->archive, token);
            },
            [this, stop, generation = m_generation, guard = QPointer<QObject>(context),
             ends = std::move(ends)](const std::exception_ptr& problem) {
                if (generation != m_generation || guard == nullptr || stop.stop_requested())
                    return;
                deliver(tr("Searching"), problem, ends);
            });
}

void ArchiveSession::deliver(const QString& title, const std::exception_ptr& problem,
                             const Ends& ends)
{
    const auto tell = [&](const Error& error) {
        if (ends.failed)
            ends.failed(error);
        else
            emit failed(title, error);
    };
    if (!problem) {
        if (ends.done)
            ends.done();
        return;
    }
    try {
        std::rethrow_exception(problem);
    } catch (const Cancelled&) {
        if (ends.stopped)
            ends.stopped();
        emit cancelled(title);
    } catch (const Error& error) {
        tell(error);
    } catch (const std::exception&) {
        // Its text could hold anything: only that it happened is told (security.md 3.11).
        tell(Error("unexpected"));
    }
}

}

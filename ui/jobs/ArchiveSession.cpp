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

ArchiveSession::~ArchiveSession() = default;

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
    m_isOpening = false;
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
    if (wasOpen)
        emit closed();
}

void ArchiveSession::openWith(const std::filesystem::path& path,
                              const std::function<std::unique_ptr<Archive>()>& openArchive)
{
    close();
    m_isOpening = true;
    m_writer = std::make_shared<Connection>();
    m_searcher = std::make_shared<Connection>();
    m_glancer = std::make_shared<Connection>();
    m_jobs->start(
        tr("Opening the archive"), JobUnit::Items,
        [writer = m_writer, searcher = m_searcher, glancer = m_glancer, path,
         openArchive](ProgressMeter&) {
            writer->archive = openArchive();
            searcher->archive = Archive::open(path, OpenMode::ReadOnly);
            glancer->archive = Archive::open(path, OpenMode::ReadOnly);
        },
        [this, path](const std::exception_ptr& problem) { finishOpening(path, problem); });
}

void ArchiveSession::finishOpening(const std::filesystem::path& path,
                                   const std::exception_ptr& problem)
{
    m_isOpening = false;
    try {
        if (problem)
            std::rethrow_exception(problem);
        m_reader = Archive::open(path, OpenMode::ReadOnly);
        m_profile = Profile::fromJson(m_reader->profileJson());
        m_path = path;
        emit opened();
    } catch (const Cancelled&) {
        close();
    } catch (const Error& error) {
        m_reader.reset();
        close();
        emit openFailed(error, fromUtf8(utf8Path(path)));
    }
}

JobId ArchiveSession::startJob(const JobOrder& order, QObject* context, JobRunner::Work work,
                               std::function<void()> done, Failed failed)
{
    return m_jobs->start(
        order.title, order.unit, std::move(work),
        [this, order, generation = m_generation, guard = QPointer<QObject>(context),
         done = std::move(done), failed = std::move(failed)](const std::exception_ptr& problem) {
            if (generation != m_generation)
                return;
            const bool isWanted = guard != nullptr;
            deliver(order.title, problem, isWanted ? done : std::function<void()>(),
                    isWanted ? failed : Failed());
            if (order.changes != Subjects())
                emit changed(order.changes);
        },
        order.isKept);
}

void ArchiveSession::askWith(Lane lane, const std::stop_source& stop, QObject* context,
                             std::function<void(Archive&, const std::stop_token&)> work,
                             std::function<void()> done, Failed failed)
{
    const bool isGlance = lane == Lane::Glances;
    (isGlance ? m_glances : m_searches)
        ->start(
            tr("Searching"), JobUnit::Items,
            [stop, searcher = isGlance ? m_glancer : m_searcher,
             work = std::move(work)](ProgressMeter&) {
                const std::stop_token token = stop.get_token();
                if (token.stop_requested())
                    throw Cancelled();
                const Database::StopScope scope(searcher->archive->database(), token);
                work(*searcher->archive, token);
            },
            [this, stop, generation = m_generation, guard = QPointer<QObject>(context),
             done = std::move(done),
             failed = std::move(failed)](const std::exception_ptr& problem) {
                if (generation != m_generation || guard == nullptr || stop.stop_requested())
                    return;
                deliver(tr("Searching"), problem, done, failed);
            });
}

void ArchiveSession::deliver(const QString& title, const std::exception_ptr& problem,
                             const std::function<void()>& done, const Failed& onFailure)
{
    const auto tell = [&](const Error& error) {
        if (onFailure)
            onFailure(error);
        else
            emit failed(title, error);
    };
    if (!problem) {
        if (done)
            done();
        return;
    }
    try {
        std::rethrow_exception(problem);
    } catch (const Cancelled&) {
        emit cancelled(title);
    } catch (const Error& error) {
        tell(error);
    } catch (const std::exception&) {
        // Its text could hold anything: only that it happened is told (security.md 3.11).
        tell(Error("unexpected"));
    }
}

}

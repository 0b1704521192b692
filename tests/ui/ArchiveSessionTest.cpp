// SPDX-License-Identifier: EUPL-1.2
#include "ui/jobs/ArchiveSession.h"
#include "core/base/FilePath.h"
#include "core/task/ImportLogs.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Watchdog.h"
#include "ui/shell/JobPanel.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

class SessionTest : public UiTest {
public:
    SessionTest()
    {
        session.open(emptyArchive());
        waitUntil([this] { return session.isOpen(); });
    }

    void waitForJobs()
    {
        waitUntil([this] { return !session.isBusy(); });
    }

    ArchiveSession session;
};

/// Works until it is stopped.
void workOn(Archive&, ProgressMeter& meter)
{
    for (;;) {
        meter.check();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

}

TEST_SUITE("ArchiveSession")
{
    TEST_CASE_FIXTURE(SessionTest, "what a job changed can be read at once, and is told of")
    {
        Subjects told;
        QObject::connect(&session, &ArchiveSession::changed, [&](Subjects what) { told |= what; });
        std::int64_t number = 0;
        session.submit(
            {QStringLiteral("Writing"), Subject::Directory}, &session,
            [](Archive& archive, ProgressMeter&) {
                Transaction transaction(archive.database());
                AuditEntry entry;
                entry.actor = "tester";
                entry.event = "test";
                const std::int64_t written = archive.audit().append(entry);
                transaction.commit();
                return written;
            },
            [&](std::int64_t written) { number = written; });
        waitForJobs();
        CHECK(number == 2);
        CHECK(told == Subjects(Subject::Directory));
        CHECK(session.read([](Archive& archive) { return archive.audit().head().seq; }) == 2);
    }

    TEST_CASE_FIXTURE(SessionTest, "jobs run one after the other in the order they came")
    {
        std::string order;
        for (const char name : {'a', 'b', 'c'})
            session.submit(
                {QStringLiteral("Job")}, &session,
                [name](Archive&, ProgressMeter&) { return name; },
                [&order](char done) { order += done; });
        waitForJobs();
        CHECK(order == "abc");
    }

    TEST_CASE_FIXTURE(SessionTest, "an error reaches whoever asked for it, else the window")
    {
        std::string own;
        std::string general;
        QObject::connect(&session, &ArchiveSession::failed,
                         [&](const QString& title, const Error& error) {
                             general = title.toStdString() + ": " + error.code();
                         });
        const auto fail = [](Archive&, ProgressMeter&) { throw GateError("case-unknown"); };
        session.submit(
            {QStringLiteral("First")}, &session, fail, [] {},
            [&](const Error& error) { own = error.code(); });
        session.submit({QStringLiteral("Second")}, &session, fail, [] {});
        waitForJobs();
        CHECK(own == "case-unknown");
        CHECK(general == "Second: case-unknown");
    }

    TEST_CASE_FIXTURE(SessionTest, "what is no error of ours is told without its text")
    {
        std::string code;
        session.submit(
            {QStringLiteral("Job")}, &session,
            [](Archive&, ProgressMeter&) { throw std::runtime_error("secret subject"); }, [] {},
            [&](const Error& error) { code = error.what(); });
        waitForJobs();
        CHECK(code == "unexpected");
    }

    TEST_CASE_FIXTURE(SessionTest, "a running job and one that waits can be stopped")
    {
        QSignalSpy cancelled(&session, &ArchiveSession::cancelled);
        bool isDone = false;
        const JobId first =
            session.submit({QStringLiteral("First")}, &session, workOn, [&] { isDone = true; });
        const JobId second =
            session.submit({QStringLiteral("Second")}, &session, workOn, [&] { isDone = true; });
        session.jobs().cancel(second);
        waitUntil([&] { return session.jobs().jobs().size() == 1; });
        session.jobs().cancel(first);
        waitForJobs();
        CHECK(!isDone);
        REQUIRE(cancelled.size() == 2);
        CHECK(cancelled.at(0).at(0).toString() == QStringLiteral("Second"));
    }

    TEST_CASE_FIXTURE(SessionTest, "a stop is told to whoever asked for the job, if it ran or not")
    {
        std::string stopped;
        const auto submit = [&](char name) {
            return session.submit(
                {QStringLiteral("Job")}, &session, workOn, [] {}, {},
                [&stopped, name] { stopped += name; });
        };
        const JobId first = submit('a');
        const JobId second = submit('b');
        session.jobs().cancel(second);
        waitUntil([&] { return session.jobs().jobs().size() == 1; });
        session.jobs().cancel(first);
        waitForJobs();
        CHECK(stopped == "ba");
    }

    TEST_CASE_FIXTURE(SessionTest,
                      "a decision goes before long work, and into it where it makes way")
    {
        std::string order;
        std::atomic<bool> isDecided = false;
        session.submit(
            {QStringLiteral("Long")}, &session,
            [&](Archive&, ProgressMeter& meter) {
                while (!isDecided) {
                    meter.makeWay();
                    meter.check();
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
            },
            [&] { order += "long "; });
        session.submit(
            {QStringLiteral("Waiting")}, &session, [](Archive&, ProgressMeter&) {},
            [&] { order += "waiting "; });
        JobOrder decision{QStringLiteral("Decision")};
        decision.haste = Haste::Quick;
        session.submit(
            decision, &session, [&](Archive&, ProgressMeter&) { isDecided = true; },
            [&] { order += "decision "; });
        waitForJobs();
        CHECK(order == "decision long waiting ");
    }

    TEST_CASE_FIXTURE(SessionTest, "an import makes way between two files")
    {
        std::vector<std::string> seen;
        const auto twoFiles = [&](Archive& archive, ProgressMeter& meter) {
            const auto files = [&](const char* name) {
                return utf8Path(testdata("logs/demo") / name);
            };
            ImportOptions options;
            options.actor = "tester";
            std::vector<ImportedFile> done;
            ProgressMeter heard(meter.token(), {}, [&] {
                seen.push_back(std::to_string(done.size()) + " in, " +
                               (archive.database().isInTransaction() ? "busy" : "free"));
            });
            ImportLogs(archive).run(
                {files("MSGTRK2026091400-1.LOG"), files("messagetrace-0928-1011.csv")}, options,
                heard, done);
        };
        session.submit({QStringLiteral("Import")}, &session, twoFiles, [] {});
        waitForJobs();
        CHECK(seen == std::vector<std::string>{"1 in, free", "2 in, free"});
    }

    TEST_CASE_FIXTURE(SessionTest, "when work is stopped what was decided is still written")
    {
        std::string order;
        session.submit(
            {QStringLiteral("Long")}, &session, workOn, [&] { order += "long "; }, {},
            [&] { order += "stopped "; });
        JobOrder decision{QStringLiteral("Decision")};
        decision.haste = Haste::Quick;
        session.submit(
            decision, &session, [](Archive&, ProgressMeter&) {}, [&] { order += "decision "; });
        CHECK(session.hasLongWork());
        session.stopWork();
        CHECK(!session.hasLongWork());
        session.whenIdle([&] { order += "idle"; });
        waitUntil([&] { return order.ends_with("idle"); });
        CHECK(order == "stopped decision idle");
    }

    TEST_CASE_FIXTURE(SessionTest, "closing stops a search that goes on")
    {
        std::atomic<int> state = 0; // 1: searching, 2: stopped, 3: ran to its end
        const Query query = session.ask(
            &session,
            [&](Archive&, const std::stop_token& token) {
                state = 1;
                const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(3);
                while (!token.stop_requested() && std::chrono::steady_clock::now() < end)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                state = token.stop_requested() ? 2 : 3;
                return 0;
            },
            [](int) {});
        waitUntil([&] { return state == 1; });
        session.close();
        CHECK(state == 2);
    }

    TEST_CASE_FIXTURE(SessionTest, "what is open stays open if another archive cannot be opened")
    {
        std::string code;
        QObject::connect(&session, &ArchiveSession::openFailed,
                         [&](const Error& error, const QString&) { code = error.code(); });
        QSignalSpy closed(&session, &ArchiveSession::closed);
        const std::filesystem::path before = session.path();
        session.open(folder / "gone.postinsyn");
        waitUntil([&] { return !code.empty(); });
        CHECK(code == "archive-not-found");
        CHECK(session.path() == before);
        CHECK(closed.isEmpty());
        CHECK(session.read([](Archive& archive) { return archive.audit().head().seq; }) == 1);
    }

    TEST_CASE_FIXTURE(SessionTest, "what is decided while another archive is opened is kept")
    {
        const std::filesystem::path before = session.path();
        const std::filesystem::path other = folder / "other.postinsyn";
        Archive::create(other, Profile::builtIn("demo").toJson(), "tester");
        session.open(other);
        std::atomic<bool> mayEnd = false;
        JobOrder decision{QStringLiteral("Decision")};
        decision.haste = Haste::Quick;
        bool isDone = false;
        session.submit(
            decision, &session,
            [&](Archive&, ProgressMeter&) {
                while (!mayEnd)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
            },
            [&] { isDone = true; });
        waitUntil([&] { return session.opening().isIdle(); });
        CHECK(session.path() == before);
        mayEnd = true;
        waitUntil([&] { return session.path() == other; });
        CHECK(isDone);
    }

    TEST_CASE_FIXTURE(SessionTest, "an answer for a page that has gone is dropped")
    {
        auto page = std::make_unique<QObject>();
        bool isTold = false;
        session.submit(
            {QStringLiteral("Job")}, page.get(), [](Archive&, ProgressMeter&) { return 1; },
            [&](int) { isTold = true; });
        page.reset();
        QSignalSpy unseen(&session, &ArchiveSession::doneUnseen);
        waitForJobs();
        CHECK(!isTold);
        CHECK(unseen.size() == 1);
    }

    TEST_CASE_FIXTURE(SessionTest,
                      "a new question stops the one before, and only its answer arrives")
    {
        std::vector<int> answers;
        Query query;
        for (int i = 0; i < 20; ++i)
            query = session.ask(
                &session,
                [i](Archive&, const std::stop_token& token) {
                    while (i < 19 && !token.stop_requested())
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    return i;
                },
                [&](int answer) { answers.push_back(answer); });
        waitUntil([&] { return !answers.empty(); });
        QTest::qWait(20);
        CHECK(answers == std::vector<int>{19});
    }

    TEST_CASE_FIXTURE(SessionTest, "progress is told with rate and remaining time")
    {
        JobState seen;
        QObject::connect(&session.jobs(), &JobRunner::progressed, [&] {
            if (const auto jobs = session.jobs().jobs();
                !jobs.isEmpty() && jobs.first().perSecond > 0)
                seen = jobs.first();
        });
        session.submit(
            {QStringLiteral("Reading"), {}, JobUnit::Bytes}, &session,
            [](Archive&, ProgressMeter& meter) {
                meter.begin("log.csv", 10'000'000);
                for (std::uint64_t i = 1; i <= 10; ++i) {
                    meter.step(i * 1'000'000);
                    std::this_thread::sleep_for(std::chrono::milliseconds(110));
                }
            },
            [] {});
        waitForJobs();
        CHECK(seen.step == QStringLiteral("log.csv"));
        CHECK(seen.total == 10'000'000);
        CHECK(seen.perSecond > 1'000'000);
        CHECK(progressText(seen).contains(QStringLiteral("MB av 10,0")));
    }

    TEST_CASE_FIXTURE(SessionTest, "the window's thread is not held up while a job works")
    {
        const Watchdog watchdog;
        session.submit(
            {QStringLiteral("Busy")}, &session,
            [](Archive&, ProgressMeter&) {
                const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
                while (std::chrono::steady_clock::now() < end) {
                }
            },
            [] {});
        waitForJobs();
        CHECK(watchdog.longestMs() < Watchdog::limitMs);
    }

    TEST_CASE_FIXTURE(UiTest, "the watchdog notices when the window's thread is held up")
    {
        const Watchdog watchdog;
        QTimer::singleShot(20, [] { std::this_thread::sleep_for(std::chrono::milliseconds(120)); });
        QTest::qWait(200);
        CHECK(watchdog.longestMs() > 60);
    }

    TEST_CASE_FIXTURE(UiTest, "closing leaves the archive alone on disk")
    {
        const auto path = emptyArchive();
        {
            ArchiveSession session;
            session.open(path);
            waitUntil([&] { return session.isOpen(); });
            session.close();
        }
        CHECK(!std::filesystem::exists(utf8Path(path) + "-wal"));
        CHECK(Archive::open(path, OpenMode::ReadWrite)->audit().head().seq == 1);
    }
}

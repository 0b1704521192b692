// SPDX-License-Identifier: EUPL-1.2
#include "ui/jobs/ArchiveSession.h"
#include "core/base/FilePath.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Watchdog.h"
#include "ui/shell/JobPanel.h"

#include <QSignalSpy>
#include <QTest>
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

    TEST_CASE_FIXTURE(SessionTest, "an answer for a page that has gone is dropped")
    {
        auto page = std::make_unique<QObject>();
        bool isTold = false;
        session.submit(
            {QStringLiteral("Job")}, page.get(), [](Archive&, ProgressMeter&) { return 1; },
            [&](int) { isTold = true; });
        page.reset();
        waitForJobs();
        CHECK(!isTold);
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

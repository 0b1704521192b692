// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"

#include "core/base/Error.h"
#include "core/store/Archive.h"
#include "core/store/Migration.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <thread>

#ifndef _WIN32
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace postinsyn;
namespace fs = std::filesystem;

namespace {

/// The code of the StoreError that `body` throws; empty if it throws none.
template <class Body>
std::string codeOf(Body&& body)
{
    try {
        body();
    } catch (const StoreError& error) {
        return error.code();
    }
    return {};
}

std::string openCode(const fs::path& path, OpenMode mode = OpenMode::ReadWrite)
{
    return codeOf([&] { (void)Database::open(path, mode); });
}

std::int64_t countOf(Database& database, const char* table)
{
    return database.sqlite().execAndGet("SELECT count(*) FROM " + std::string(table)).getInt64();
}

void addAuthority(Database& database, std::string_view name)
{
    Statement(database, "INSERT INTO authority (name) VALUES (?)").run(name);
}

}

TEST_SUITE("Database")
{
    TEST_CASE("A new archive is private to its owner and carries its marks")
    {
        test::TempFolder folder;
        const auto path = folder / "sub/a.postinsyn";
        auto database = Database::create(path);
        addAuthority(*database, "x");
        for (const char* ending : {"", "-wal", "-shm", ".lock"}) {
            CAPTURE(ending);
            CHECK(fs::status(path.string() + ending).permissions() ==
                  (fs::perms::owner_read | fs::perms::owner_write));
        }
        CHECK(fs::status(folder / "sub").permissions() == fs::perms::owner_all);
        CHECK(database->sqlite().execAndGet("PRAGMA application_id").getInt() == 0x5053494E);
        CHECK(schemaVersionOf(database->sqlite()) == newestSchemaVersion());
        CHECK(codeOf([&] { (void)Database::create(path); }) == "archive-in-use");
        database.reset();
        CHECK(codeOf([&] { (void)Database::create(path); }) == "archive-exists");
        CHECK_FALSE(fs::exists(path.string() + "-wal"));
    }

    TEST_CASE("Every setting holds on writing and on reading connections")
    {
        test::TempFolder folder;
        auto writer = Database::create(folder / "a");
        auto reader = Database::open(folder / "a", OpenMode::ReadOnly);
        struct Setting {
            const char* name;
            const char* value;
        };
        for (Database* database : {writer.get(), reader.get()})
            for (const Setting& s :
                 {Setting{"journal_mode", "wal"}, Setting{"synchronous", "2"},
                  Setting{"secure_delete", "1"}, Setting{"foreign_keys", "1"},
                  Setting{"recursive_triggers", "1"}, Setting{"temp_store", "2"},
                  Setting{"cell_size_check", "1"}, Setting{"trusted_schema", "0"},
                  Setting{"busy_timeout", "5000"}, Setting{"page_size", "4096"}}) {
                CAPTURE(s.name);
                CHECK(database->sqlite().execAndGet("PRAGMA " + std::string(s.name)).getString() ==
                      s.value);
            }
        CHECK(codeOf([&] { Statement(*writer, "SELECT \"no such column\" FROM unit"); }) ==
              "sql-error");
        writer->run("PRAGMA writable_schema = ON");
        CHECK(codeOf([&] { writer->run("DELETE FROM sqlite_schema"); }) == "sql-error");
        CHECK(codeOf([&] { addAuthority(*reader, "x"); }) == "archive-read-only");
    }

    TEST_CASE("A second writer is told, a reader is welcome")
    {
        test::TempFolder folder;
        auto writer = Database::create(folder / "a");
        CHECK(openCode(folder / "a") == "archive-in-use");
        auto reader = Database::open(folder / "a", OpenMode::ReadOnly);
        addAuthority(*writer, "x");
        CHECK(countOf(*reader, "authority") == 1);
        writer.reset();
        CHECK(openCode(folder / "a") == "");
    }

    TEST_CASE("After the last reader or writer nothing lies beside the archive but its lock")
    {
        test::TempFolder folder;
        const auto path = folder / "a";
        Database::create(path).reset();
        const auto beside = [&] {
            return std::to_string(fs::exists(folder / "a-wal")) +
                   std::to_string(fs::exists(folder / "a-shm"));
        };
        CHECK(beside() == "00");
        auto first = Database::open(path, OpenMode::ReadOnly);
        CHECK(countOf(*first, "authority") == 0);
        auto second = Database::open(path, OpenMode::ReadOnly);
        CHECK(countOf(*second, "authority") == 0);
        first.reset();
        CHECK(beside() == "11");
        CHECK(countOf(*second, "authority") == 0);
        auto writer = Database::open(path, OpenMode::ReadWrite);
        addAuthority(*writer, "one");
        second.reset();
        CHECK(beside() == "11");
        addAuthority(*writer, "two");
        auto last = Database::open(path, OpenMode::ReadOnly);
        writer.reset();
        CHECK(beside() == "11");
        CHECK(countOf(*last, "authority") == 2);
        last.reset();
        CHECK(beside() == "00");
        CHECK(countOf(*Database::open(path, OpenMode::ReadOnly), "authority") == 2);
    }

    TEST_CASE("What is no archive of ours is refused and left as it is")
    {
        test::TempFolder folder;
        CHECK(openCode(folder / "none") == "archive-not-found");
        CHECK(openCode(folder.path()) == "not-an-archive");
        CHECK(openCode(folder / std::string(300, 'x')) == "archive-cannot-open");
        CHECK(openCode(folder.write("empty", "")) == "not-an-archive");
        CHECK(openCode(folder.write("text", std::string(5000, 'x'))) == "not-an-archive");
        {
            SQLite::Database other((folder / "other").string(),
                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE t (x)");
        }
        const std::string before = test::readFile(folder / "other");
        CHECK(openCode(folder / "other") == "not-an-archive");
        CHECK(test::readFile(folder / "other") == before);
    }

    TEST_CASE("A newer archive is refused by name, one with a foreign trigger too")
    {
        test::TempFolder folder;
        for (const char* name : {"newer", "foreign"})
            (void)Database::create(folder / name);
        const auto change = [&](const char* name, const std::string& sql) {
            SQLite::Database file((folder / name).string(), SQLite::OPEN_READWRITE);
            file.exec(sql);
        };
        change("newer", "PRAGMA user_version = " + std::to_string(newestSchemaVersion() + 1));
        change("foreign", "CREATE TRIGGER t AFTER INSERT ON source BEGIN DELETE FROM hold; END");
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            CHECK(openCode(folder / "newer", mode) == "archive-newer");
            CHECK(openCode(folder / "foreign", mode) == "schema-foreign");
        }
        change("foreign", "DROP TRIGGER t; CREATE INDEX i ON message (subject_id)");
        CHECK(openCode(folder / "foreign") == "");
    }

    TEST_CASE("A rolled-back transaction leaves nothing, not even in the write-ahead log")
    {
        test::TempFolder folder;
        auto database = Database::create(folder / "a");
        database->run("PRAGMA cache_size = 10"); // pages spill into the log before the end
        try {
            Transaction transaction(*database);
            for (int i = 0; i < 500; ++i)
                addAuthority(*database, "CANARY-" + std::string(2000, 'x') + std::to_string(i));
            REQUIRE(test::readFile(folder / "a-wal").find("CANARY") != std::string::npos);
            throw Cancelled();
        } catch (const Cancelled&) {
        }
        CHECK(countOf(*database, "authority") == 0);
        CHECK(fs::file_size(folder / "a-wal") == 0);
        CHECK(test::readFile(folder / "a").find("CANARY") == std::string::npos);
        {
            Transaction transaction(*database);
            addAuthority(*database, "kept");
            transaction.commit();
        }
        CHECK(countOf(*database, "authority") == 1);
    }

    TEST_CASE("Making an archive that fails leaves no file")
    {
        test::TempFolder folder;
        const auto fail = [](Database& database) {
            addAuthority(database, "x");
            throw Cancelled();
        };
        CHECK_THROWS_AS((void)Database::create(folder / "a", fail), Cancelled);
        CHECK_FALSE(fs::exists(folder / "a"));
        CHECK_FALSE(fs::exists(folder / "a.part"));
        CHECK_NOTHROW((void)Database::create(folder / "a"));
    }

    TEST_CASE("Journals of an archive that was deleted do not get into a new one")
    {
        test::TempFolder folder;
        {
            auto old = Database::create(folder / "a");
            Transaction transaction(*old);
            addAuthority(*old, "old");
            transaction.commit();
            fs::copy_file(folder / "a-wal", folder / "wal");
        }
        fs::remove(folder / "a");
        fs::copy_file(folder / "wal", folder / "a-wal");
        folder.write("a-journal", std::string(2000, 'x'));
        auto fresh = Database::create(folder / "a");
        CHECK(countOf(*fresh, "authority") == 0);
        CHECK_FALSE(fs::exists(folder / "a-journal"));
    }

    TEST_CASE("Long SQL stops soon after the token is stopped")
    {
        test::TempFolder folder;
        auto database = Database::create(folder / "a");
        Statement endless(*database, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                     "FROM n) SELECT count(*) FROM n");
        std::stop_source stop;
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            stop.request_stop();
        });
        const auto run = [&] {
            const Database::StopScope scope(*database, stop.get_token());
            endless.select().next();
        };
        CHECK_THROWS_AS(run(), Cancelled);
        CHECK(countOf(*database, "authority") == 0);
    }

    TEST_CASE("A full disk is told by name and costs nothing that was there")
    {
        test::TempFolder folder;
        auto database = Database::create(folder / "a");
        const auto pages = database->sqlite().execAndGet("PRAGMA page_count").getInt();
        database->run(("PRAGMA max_page_count = " + std::to_string(pages)).c_str());
        const auto fill = [&] {
            Transaction transaction(*database);
            addAuthority(*database, std::string(100'000, 'x'));
            transaction.commit();
        };
        CHECK(codeOf(fill) == "disk-full");
        CHECK(countOf(*database, "authority") == 0);
    }
}

#ifndef _WIN32
TEST_SUITE("Killed writer")
{
    TEST_CASE("A killed writer leaves the archive as it was and its lock free")
    {
        test::TempFolder folder;
        (void)Database::create(folder / "a");
        int ready[2];
        REQUIRE(pipe(ready) == 0);
        const pid_t child = fork();
        if (child == 0) {
            auto database = Database::open(folder / "a", OpenMode::ReadWrite);
            database->run("PRAGMA cache_size = 10");
            Transaction transaction(*database);
            for (int i = 0; i < 200; ++i)
                addAuthority(*database, std::string(2000, 'x') + std::to_string(i));
            (void)!write(ready[1], "x", 1);
            pause();
        }
        char byte = 0;
        REQUIRE(read(ready[0], &byte, 1) == 1);
        CHECK(openCode(folder / "a") == "archive-in-use");
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        auto database = Database::open(folder / "a", OpenMode::ReadWrite);
        CHECK(countOf(*database, "authority") == 0);
        CHECK(database->sqlite().execAndGet("PRAGMA integrity_check").getString() == "ok");
    }
}
#endif

TEST_SUITE("Migration")
{
    TEST_CASE("An upgrade keeps the rows and leaves a private copy of what was")
    {
        test::TempFolder folder;
        const auto path = folder / "a";
        {
            auto database = Database::create(path);
            addAuthority(*database, "kept");
        }
        SQLite::Database file(path.string(), SQLite::OPEN_READWRITE);
        const auto scripts = schemaScripts();
        const int old = scripts.back().version;
        auto longer = scripts;
        longer.push_back({old + 1, "ALTER TABLE authority ADD COLUMN note TEXT;"});
        longer.push_back({old + 2, "CREATE TABLE extra (x INTEGER) STRICT;"});

        const auto backup = backUpBeforeUpgrade(file, path);
        migrate(file, longer);
        CHECK(schemaVersionOf(file) == old + 2);
        CHECK(schemaText(file) == expectedSchemaText(old + 2, longer));
        CHECK(file.execAndGet("SELECT name FROM authority").getString() == "kept");

        CHECK(backup == folder / ("a.backup-v" + std::to_string(old)));
        CHECK(fs::status(backup).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
        auto copy = Database::open(backup, OpenMode::ReadWrite);
        CHECK(countOf(*copy, "authority") == 1);
    }

    TEST_CASE("A step that fails leaves the step before it whole")
    {
        test::TempFolder folder;
        (void)Database::create(folder / "a");
        SQLite::Database file((folder / "a").string(), SQLite::OPEN_READWRITE);
        auto scripts = schemaScripts();
        const int old = scripts.back().version;
        scripts.push_back(
            {old + 1, "CREATE TABLE extra (x INTEGER) STRICT; CREATE TABLE hold (x);"});
        CHECK_THROWS_AS(migrate(file, scripts), SQLite::Exception);
        CHECK(schemaVersionOf(file) == old);
        CHECK(schemaText(file) == expectedSchemaText(old, scripts));
    }

    TEST_CASE("The scripts count from 1 without a gap")
    {
        int expected = 0;
        for (const SchemaScript& script : schemaScripts())
            CHECK(script.version == ++expected);
        CHECK(expected >= 1);
    }
}

TEST_SUITE("Archive")
{
    TEST_CASE("An archive carries its profile, its uid and a first audit entry")
    {
        test::TempFolder folder;
        const Clock clock = [] { return Instant{1'774'738'800'000}; };
        std::string uuid;
        {
            auto archive = Archive::create(folder / "a", R"({"name":"x"})", "anna", clock);
            uuid = archive->uuid();
            CHECK(uuid.size() == 36);
        }
        auto archive = Archive::open(folder / "a", OpenMode::ReadOnly);
        CHECK(archive->uuid() == uuid);
        CHECK(archive->profileJson() == R"({"name":"x"})");
        const auto entries = archive->audit().entries();
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].entry.event == "archive-created");
        CHECK(entries[0].entry.actor == "anna");
        CHECK(entries[0].entry.objectUid == uuid);
        CHECK(entries[0].timeUtc == "2026-03-28T23:00:00.000Z");
    }
}

// SPDX-License-Identifier: EUPL-1.2
#include "core/store/AuditStore.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

struct Fixture {
    test::TempFolder folder;
    std::unique_ptr<Database> database = Database::create(folder / "a");
    AuditStore audit{*database, [] { return Instant{1'774'738'800'000}; }};

    void append(std::string_view event)
    {
        Transaction transaction(*database);
        AuditEntry entry;
        entry.actor = "anna";
        entry.event = event;
        audit.append(entry);
        transaction.commit();
    }
};

RecordedAuditEntry recorded(std::int64_t seq, const char* time, const char* actor,
                            const char* event)
{
    RecordedAuditEntry entry;
    entry.seq = seq;
    entry.timeUtc = time;
    entry.entry.actor = actor;
    entry.entry.event = event;
    entry.appVersion = "0.1.0";
    return entry;
}

}

TEST_SUITE("AuditStore")
{
    // The expected values are printed by tests/support/epa1_vectors.py, which knows only the
    // description of the format.
    TEST_CASE("The chain of fixed entries gives the hashes and codes of the description")
    {
        std::string salt;
        for (char i = 0; i < 16; ++i)
            salt += i;
        const std::string commit = AuditStore::commitTo(salt, "Remiss åäö");
        CHECK(toHex(commit) == "5b67dd5cafd225e6c31eb892fe3d51d860d3d1afc5079a59233b93afd7627080");

        auto first = recorded(1, "2026-03-28T23:00:00.000Z", "anna", "archive-created");
        auto second = recorded(2, "2026-03-28T23:00:00.001Z", "Åsa", "list-frozen");
        second.entry.caseNumber = "RK 2026-0123";
        second.entry.objectType = "list";
        second.entry.objectUid = "11111111-2222-4333-8444-555555555555";
        second.entry.commit = commit;
        second.entry.detail = "";
        auto third = recorded(3, "2026-10-25T00:59:59.999Z", "anna", "rows-judged");
        third.entry = second.entry;
        third.entry.actor = "anna";
        third.entry.event = "rows-judged";
        third.entry.commit = std::nullopt;
        third.entry.detail = "rows=1-8,12; verdict=clear";

        std::string printed;
        AuditStore::Head head{0, AuditStore::genesisHash()};
        const auto print = [&] {
            printed += std::to_string(head.seq) + " " + toHex(head.hash) + " " +
                       AuditStore::codeOf(head) + "\n";
        };
        print();
        for (const auto& entry : {first, second, third}) {
            head = {entry.seq, AuditStore::chain(head.hash, AuditStore::leafOf(entry))};
            print();
        }
        CHECK(printed == "0 02866b4558b7f47c0fc81f1ddb5d487ceadd7638ef773e0951ac7bde2333cec5 "
                         "6P8V-M8ME-1PTW-HBCC\n"
                         "1 fba30999a0cbb5b54ffd0be90b65a1f0fcd51b29bcfa55646c09a237404c1c88 "
                         "XBVD-YC3H-Z5C1-P1ZY\n"
                         "2 b80e0581e5c85816ac7357e3bfc149b644528888308cd6e4c694c4de0688973e "
                         "CH3C-953C-0P42-VRCN\n"
                         "3 29a3073c7fe3359e734773a77a61e8b4208084b1a789d946d147b934531cec5c "
                         "EHT6-D2TQ-TKGC-7XVW\n");
    }

    TEST_CASE("An absent field and an empty one differ")
    {
        auto entry = recorded(1, "2026-03-28T23:00:00.000Z", "anna", "x");
        const std::string absent = AuditStore::leafOf(entry);
        entry.entry.detail = "";
        CHECK(AuditStore::leafOf(entry) != absent);
    }

    TEST_CASE_FIXTURE(Fixture, "What is read back chains from the genesis to the head")
    {
        CHECK(audit.head().seq == 0);
        for (const char* event : {"one", "two", "three"})
            append(event);
        std::string hash = AuditStore::genesisHash();
        for (const RecordedAuditEntry& entry : audit.entries()) {
            hash = AuditStore::chain(hash, AuditStore::leafOf(entry));
            CHECK(hash == entry.hash);
        }
        CHECK(audit.head().seq == 3);
        CHECK(audit.head().hash == hash);
        CHECK(audit.controlCode() == AuditStore::codeOf({3, hash}));
        CHECK(audit.entries(2, 1).at(0).entry.event == "two");
    }

    TEST_CASE_FIXTURE(Fixture, "An entry belongs to a transaction and goes with it")
    {
        CHECK_THROWS_AS(audit.append({"anna", "x", {}, {}, {}, {}, {}}), StoreError);
        {
            Transaction transaction(*database);
            audit.append({"anna", "x", {}, {}, {}, {}, {}});
        }
        CHECK(audit.head().seq == 0);
    }

    TEST_CASE_FIXTURE(Fixture, "The table refuses to change, delete, replace or skip")
    {
        append("one");
        append("two");
        const std::string before = audit.controlCode();
        const std::string fields = "(seq, time_utc, actor, event, app_version, hash) VALUES ";
        const std::string values = ", 't', 'a', 'e', 'v', zeroblob(32))";
        for (const std::string& sql : {
                 std::string("UPDATE audit SET actor = 'eva' WHERE seq = 1"),
                 std::string("UPDATE audit SET seq = 9 WHERE seq = 2"),
                 std::string("DELETE FROM audit WHERE seq = 2"),
                 std::string("DELETE FROM audit"),
                 "INSERT INTO audit " + fields + "(2" + values,
                 "INSERT INTO audit " + fields + "(4" + values,
                 "INSERT INTO audit " + fields + "(0" + values,
                 "REPLACE INTO audit " + fields + "(1" + values,
                 "REPLACE INTO audit " + fields + "(2" + values,
                 "INSERT OR REPLACE INTO audit " + fields + "(2" + values,
                 "INSERT OR IGNORE INTO audit " + fields + "(2" + values,
             }) {
            CAPTURE(sql);
            std::string code;
            try {
                database->run(sql.c_str());
            } catch (const StoreError& error) {
                code = error.code();
            }
            CHECK(code == "constraint-failed");
            CHECK(audit.controlCode() == before);
        }
    }
}

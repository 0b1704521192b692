// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Error.h"
#include "core/store/Archive.h"
#include "core/store/ListStore.h"
#include "core/store/Migration.h"
#include "core/store/RequestStore.h"
#include "core/task/AnswerChecklist.h"
#include "core/task/ConfirmSelection.h"
#include "core/task/FreezeList.h"
#include "core/task/IssueList.h"
#include "core/task/JudgeRows.h"
#include "core/task/OpenReview.h"
#include "core/task/RegisterRequest.h"
#include "core/task/SearchItem.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace postinsyn;
namespace fs = std::filesystem;

namespace {

std::string fixtureName(int version)
{
    return "schema/v" + std::to_string(version) + ".sqlite";
}

/// A small archive that has been through the whole job: a case, its list judged and issued, a row
/// of it asked for and under review.
void makeFixture(const fs::path& path)
{
    Instant now{1'774'825'200'000};
    auto archive =
        Archive::create(path, Profile::builtIn("demo").toJson(), "anna", [&] { return now; });
    NewRequest told;
    told.caseNumber = "RK 2026-0123";
    told.receivedAt = now;
    told.filter.parties = {"anna.alm@region.example"};
    registerRequest(*archive, told, "anna");
    archive->database().run(
        "INSERT INTO source (uid, name, sha256, size, format, encoding, time_basis, row_count, "
        "message_row_count, duplicate_row_count, ignored_row_count, rejected_row_count, "
        "message_count, new_message_count, new_recipient_count, warnings, imported_at, "
        "imported_by) VALUES ('u', 'log.csv', zeroblob(32), 1, 'message-trace', 'utf-8', "
        "'utc-proved', 2, 2, 0, 0, 0, 2, 2, 2, '[]', 1774825200000, 'anna')");
    FreezeOrder order;
    order.caseNumber = told.caseNumber;
    order.filter = told.filter;
    order.filterText = "Anna Alm";
    LoggedMessage message;
    message.id = MessageId{1};
    message.utc = now;
    message.sender = "anna.alm@region.example";
    message.recipients = {{"bo.berg@press.example"}};
    message.subject = "Fråga om 811218-9876";
    order.messages = {message};
    freezeList(*archive, order, "anna");
    const HintsOf none = [](const OverviewRow&) { return std::vector<Hint>(); };
    const GroundTable grounds = GroundTable::builtIn();
    const std::vector<std::int64_t> rows{1};
    judgeRows(*archive, told.caseNumber, rows, MaskRows{RowField::Subject, "811218-9876", "25:1"},
              none, grounds, "anna");
    const ReadyList ready = prepareIssue(*archive, told.caseNumber, none, grounds, {});
    const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1}};
    recordIssued(*archive, ready, files, "anna");
    confirmSelection(*archive, readSelection(*archive, told.caseNumber, "nr 1"), {}, "anna");
    const ItemRef ref{told.caseNumber, 1};
    openReview(*archive, {told.caseNumber, {}, "Patientnämnden"}, "anna");
    itemFound(*archive, ref, "", "anna");
    answerChecklist(*archive, ref, {"hold", "yes"}, reviewBasis(*archive), "anna");
}

std::string answer(Database& database, const char* sql)
{
    SQLite::Statement statement(database.sqlite(), sql);
    return statement.executeStep() ? statement.getColumn(0).getString() : "";
}

}

TEST_SUITE("SchemaFixture")
{
    // A released fixture is never made anew. While its version is not released:
    // UPDATE_EXPECTED=1 core_tests -ts=SchemaFixture
    TEST_CASE("The newest version has its fixture")
    {
        const fs::path fixture = test::testdata(fixtureName(newestSchemaVersion()));
        if (const char* update = std::getenv("UPDATE_EXPECTED"); update && *update == '1') {
            test::TempFolder folder;
            makeFixture(folder / "a");
            fs::create_directories(fixture.parent_path());
            fs::copy_file(folder / "a", fixture, fs::copy_options::overwrite_existing);
        }
        CHECK(fs::exists(fixture));
    }

    TEST_CASE("An archive of every released version opens with the schema of a fresh one")
    {
        for (int version = 1; version <= newestSchemaVersion(); ++version) {
            CAPTURE(version);
            test::TempFolder folder;
            fs::copy_file(test::testdata(fixtureName(version)), folder / "a");
            fs::permissions(folder / "a", fs::perms::owner_read | fs::perms::owner_write);
            auto archive = Archive::open(folder / "a", OpenMode::ReadWrite);
            Database& database = archive->database();
            CHECK(schemaVersionOf(database.sqlite()) == newestSchemaVersion());
            CHECK(schemaText(database.sqlite()) ==
                  expectedSchemaText(newestSchemaVersion(), schemaScripts()));
            CHECK(answer(database, "PRAGMA integrity_check") == "ok");
            CHECK(answer(database, "PRAGMA foreign_key_check") == "");

            const Request request = requestOf(*archive, "RK 2026-0123");
            CHECK(request.state == (version < 5   ? RequestState::ListDisclosed
                                    : version < 6 ? RequestState::SelectionReceived
                                                  : RequestState::WithUnits));
            CHECK(reviewItems(*archive, request.caseNumber).size() == (version < 6 ? 0U : 1U));
            auto list = archive->lists().head(request.id);
            REQUIRE(list.has_value());
            archive->lists().loadRows(*list);
            CHECK(list->rows.at(0).masks.at(RowField::Subject) ==
                  std::vector<MaskSpan>{{9, 11, "OSL 25:1"}});
            std::string hash = AuditStore::genesisHash();
            for (const RecordedAuditEntry& entry : archive->audit().entries()) {
                hash = AuditStore::chain(hash, AuditStore::leafOf(entry));
                CHECK(hash == entry.hash);
            }
        }
    }
}

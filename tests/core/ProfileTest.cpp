// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Profile.h"
#include "core/base/Error.h"
#include "core/task/ChangeProfile.h"
#include "tests/support/LogFixture.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

/// The demo profile with the first occurrence of `from` replaced.
std::string changed(const std::string& from, const std::string& to)
{
    std::string json = Profile::builtIn("demo").toJson();
    const std::size_t at = json.find(from);
    REQUIRE(at != std::string::npos);
    return json.replace(at, from.size(), to);
}

std::string fault(std::string_view json)
{
    try {
        Profile::fromJson(json);
    } catch (const FormatError& error) {
        return error.code() + " " + error.detail();
    }
    return "none";
}

}

TEST_SUITE("Profile")
{
    TEST_CASE("The built-in profiles are the two regions and an invented one")
    {
        CHECK(Profile::builtInNames() ==
              std::vector<std::string>{"demo", "region-halland", "region-varmland"});
        for (const std::string& name : Profile::builtInNames())
            CHECK(Profile::builtIn(name).id == name);
        CHECK_THROWS_AS(Profile::builtIn("region-norge"), FormatError);
    }

    TEST_CASE("The two policies differ in whether the log goes with the mailbox")
    {
        const Profile halland = Profile::builtIn("region-halland");
        const Profile varmland = Profile::builtIn("region-varmland");
        CHECK(halland.retention.isLogLostWithMailbox);
        CHECK_FALSE(varmland.retention.isLogLostWithMailbox);
        for (const Profile& profile : {halland, varmland}) {
            CAPTURE(profile.id);
            CHECK(profile.retention.mailboxDays == 30);
            CHECK(profile.retention.logDays == 90);
            CHECK(profile.court == "Kammarrätten i Göteborg");
            CHECK(profile.tariff.isToBeChecked);
            CHECK_FALSE(profile.contact.isFilledIn());
            for (const Board& board : profile.boards)
                CHECK(board.isToBeChecked);
        }
        CHECK(halland.ownDomains == std::vector<std::string>{"regionhalland.se"});
        CHECK(varmland.ownDomains == std::vector<std::string>{"regionvarmland.se"});
        CHECK(Profile::builtIn("demo").contact.isFilledIn());
    }

    TEST_CASE("A policy is current from its first day to its last")
    {
        const Profile varmland = Profile::builtIn("region-varmland");
        CHECK(varmland.validityOn(LocalDate::of(2023, 2, 28)) == Profile::Validity::NotYet);
        CHECK(varmland.validityOn(LocalDate::of(2023, 3, 1)) == Profile::Validity::Current);
        CHECK(varmland.validityOn(LocalDate::of(2026, 2, 28)) == Profile::Validity::Current);
        CHECK(varmland.validityOn(LocalDate::of(2026, 3, 1)) == Profile::Validity::Expired);
        const Profile halland = Profile::builtIn("region-halland");
        CHECK(halland.validityOn(LocalDate::of(2099, 1, 1)) == Profile::Validity::Current);
    }

    TEST_CASE("The state's tariff is free up to nine pages, then 50 kronor and 2 a page")
    {
        const Tariff tariff = Profile::builtIn("region-halland").tariff;
        const std::vector<std::pair<int, int>> fees{{0, 0},   {1, 0},   {9, 0},
                                                    {10, 50}, {11, 52}, {100, 230}};
        for (const auto& [pages, fee] : fees) {
            CAPTURE(pages);
            CHECK(tariff.feeFor(pages) == fee);
        }
    }

    TEST_CASE("A profile written as JSON reads back equal")
    {
        for (const std::string& name : Profile::builtInNames()) {
            const Profile profile = Profile::builtIn(name);
            CHECK(Profile::fromJson(profile.toJson()) == profile);
        }
    }

    TEST_CASE("A fault names the key")
    {
        struct Row {
            std::string from, to, fault;
        };
        const std::vector<Row> rows{
            {"\"name\": \"Region Exempel\"", "\"name\": \" \"", "name"},
            {"\"name\": \"Region Exempel\"", "\"name\": 7", "name"},
            {"\"id\": \"demo\"", "\"id\": \"Demo/..\"", "id"},
            {"\"id\": \"demo\",", "", "id"},
            {"\"mailboxDays\": 30", "\"mailboxDays\": -1", "retention.mailboxDays"},
            {"\"mailboxDays\": 30", "\"mailboxDays\": 30.5", "retention.mailboxDays"},
            {"\"mailboxDays\": 30", "\"mailboxDays\": \"30\"", "retention.mailboxDays"},
            {"\"logDays\"", "\"logDay\"", "retention.logDay"},
            {"\"logLostWithMailbox\": false", "\"logLostWithMailbox\": 0",
             "retention.logLostWithMailbox"},
            {"2026-01-01", "2026-02-30", "validFrom"},
            {"\"checkedOn\"", "\"validTo\": \"2025-12-31\", \"checkedOn\"", "validTo"},
            {"\"region.example\"", "\"@region.example\"", "ownDomains[0]"},
            {"\"region.example\"", "\"region.example\", \"Region.Example\"", "ownDomains[1]"},
            {"Patientnämnden", "Regionstyrelsen", "boards[3].name"},
            {"\"court\"", "\"court\": \"a\", \"court\"", "court"},
            {"\"court\"", "\"kammare\": \"a\", \"court\"", "kammare"},
            {"99##########", "99[0-9]+", "reserveNumberShapes[0]"},
            {"{", "", "json"},
        };
        for (const Row& row : rows) {
            CAPTURE(row.from);
            CAPTURE(row.to);
            CHECK(fault(changed(row.from, row.to)) == "profile-invalid " + row.fault);
        }
        const std::string demo = Profile::builtIn("demo").toJson();
        CHECK(fault("") == "profile-invalid json");
        CHECK(fault(demo + " {}") == "profile-invalid json");
        CHECK(fault(demo.substr(0, demo.size() / 2)) == "profile-invalid json");
        CHECK(fault("\xFF{}") == "profile-invalid utf-8");
        CHECK(fault(std::string(1000, '[')) == "profile-invalid json");
        CHECK(fault("[]") == "profile-invalid ");
        CHECK(fault("\xEF\xBB\xBF" + demo) == "none");
    }
}

TEST_SUITE("ChangeProfile")
{
    TEST_CASE_FIXTURE(test::LogFixture, "A filled-in profile takes the place of the archive's")
    {
        const auto count = [&] { return archive().audit().head().seq; };
        const Profile filledIn =
            Profile::fromJson(changed("\"Region Exempel\"", "\"Region Exempel Norra\""));
        const auto before = count();
        changeProfile(archive(), filledIn, "eva");
        CHECK(Profile::fromJson(archive().profileJson()) == filledIn);
        REQUIRE(count() == before + 1);
        const AuditEntry entry = archive().audit().entries(count()).at(0).entry;
        CHECK(entry.event == "profile-changed");
        CHECK(entry.actor == "eva");
        CHECK(entry.objectUid == archive().uuid());
        changeProfile(archive(), filledIn, "eva");
        CHECK(count() == before + 1);
    }

    TEST_CASE_FIXTURE(test::LogFixture, "An archive does not change hands by another profile")
    {
        const std::string before = archive().profileJson();
        try {
            changeProfile(archive(), Profile::builtIn("region-halland"), "eva");
            FAIL("taken");
        } catch (const GateError& error) {
            CHECK(error.code() == "profile-other");
            CHECK(error.detail() == "demo");
        }
        CHECK(archive().profileJson() == before);
    }
}

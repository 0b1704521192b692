// SPDX-License-Identifier: EUPL-1.2
#include "export/OrderLetter.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace postinsyn;

namespace {

/// The golden file; UPDATE_EXPECTED=1 export_tests -ts=OrderLetter writes it anew.
std::string expected(const std::string& name, const std::string& made)
{
    const std::filesystem::path path =
        std::filesystem::path(POSTINSYN_TESTDATA) / "expected" / "order" / name;
    if (const char* update = std::getenv("UPDATE_EXPECTED"); update && *update == '1') {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << made;
    }
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

struct Case {
    const char* name;
    LocalDate from;
    LocalDate to;
    const char* now;
};

LogOrder orderOf(const Case& c, std::vector<std::string> parties)
{
    Request request;
    request.caseNumber = "RE 2026-0502";
    request.filter.from = c.from;
    request.filter.to = c.to;
    request.filter.parties = std::move(parties);
    Mailbox asa;
    asa.address = "asa.ostberg@region.example";
    asa.name = "Åsa Östberg";
    asa.aliases = {"asa.lund@region.example"};
    asa.employmentEnd = LocalDate::of(2026, 10, 30);
    const std::vector<Mailbox> directory{asa};
    const Instant now = parseLocalDateTime(c.now, TimeZone::stockholm())->instant;
    return *logOrderFor(request, Profile::builtIn("demo"), directory, now);
}

LocalDate dayOf(const char* now)
{
    return *LocalDate::parse(std::string(now).substr(0, 10));
}

}

TEST_SUITE("OrderLetter")
{
    TEST_CASE("Letter and script are these, over both nights when the clock is moved and beyond "
              "what the trace reaches")
    {
        const Case cases[] = {
            {"october", LocalDate::of(2026, 10, 1), LocalDate::of(2026, 10, 25),
             "2026-11-02 09:00"},
            {"march", LocalDate::of(2026, 3, 28), LocalDate::of(2026, 3, 29), "2026-04-07 09:00"},
            {"partly-lost", LocalDate::of(2026, 8, 1), LocalDate::of(2026, 9, 6),
             "2026-11-22 09:00"},
            {"lost", LocalDate::of(2026, 1, 1), LocalDate::of(2026, 1, 31), "2026-11-22 09:00"},
        };
        for (const Case& c : cases) {
            const LogOrder order = orderOf(c, {"Åsa Östberg", "press@tidning.example", "Bo Berg"});
            CAPTURE(c.name);
            const std::string letter = orderLetter(order, Profile::builtIn("demo"), dayOf(c.now));
            CHECK(letter == expected(std::string(c.name) + ".txt", letter));
            const std::string script = orderScript(order);
            CHECK(script.empty() == order.windows.empty());
            if (!script.empty())
                CHECK(script == expected(std::string(c.name) + ".ps1", script));
        }
    }

    TEST_CASE("What was typed breaks out of nothing")
    {
        const Case c{"", LocalDate::of(2026, 10, 1), LocalDate::of(2026, 10, 2),
                     "2026-10-05 09:00"};
        LogOrder order = orderOf(c, {"o'neil@x.example", "d\u2019arc@x.example"});
        order.caseNumber = "RE/2026\nRemove-Item C:";
        order.names = {"Bo\r\nRemove-Item"};
        const std::string script = orderScript(order);
        CHECK(script.find("'o''neil@x.example'") != std::string::npos);
        CHECK(script.find("'d\u2019\u2019arc@x.example'") != std::string::npos);
        CHECK(script.find("\nRemove-Item") == std::string::npos);
        CHECK(script.find("'logg_RE-2026-Remove-Item-C-_01_") != std::string::npos);
        CHECK(orderLetter(order, Profile::builtIn("demo"), c.from).find("\nRemove-Item") ==
              std::string::npos);
        CHECK(orderScriptName(order) == "Loggbeställning RE-2026-Remove-Item-C-.ps1");
    }

    TEST_CASE("Without an address there is a letter, but nothing to run")
    {
        const Case c{"", LocalDate::of(2026, 10, 1), LocalDate::of(2026, 10, 2),
                     "2026-10-05 09:00"};
        const LogOrder order = orderOf(c, {"Bo Berg"});
        CHECK(orderScript(order).empty());
        CHECK(orderLetter(order, Profile::builtIn("demo"), c.from).find("- Bo Berg\n") !=
              std::string::npos);
    }
}

// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SavedSearch.h"

#include "core/task/SaveSearch.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

struct Fixture {
    test::TempFolder folder;
    std::unique_ptr<Archive> archive = Archive::create(folder / "a.postinsyn", "{}", "test");

    SavedSearch search(const char* name, const char* span = "")
    {
        SavedSearch one;
        one.name = name;
        one.relativeSpan = span;
        one.filter.parties = {"anna@region.example"};
        one.filter.from = LocalDate::of(2026, 9, 1);
        one.filter.to = LocalDate::of(2026, 9, 30);
        return one;
    }
    std::string printed()
    {
        std::string text;
        for (const SavedSearch& one : savedSearches(*archive))
            text += one.name + "|" + one.relativeSpan + "|" + one.filter.parties.front() + " ";
        return text;
    }
};

}

TEST_SUITE("SavedSearch")
{
    TEST_CASE_FIXTURE(Fixture, "Days counted from today are other days on another day")
    {
        const auto days = [&](const char* span, LocalDate today) {
            const MessageFilter filter = search("x", span).on(today);
            return filter.from->toIso() + ".." + filter.to->toIso();
        };
        CHECK(days("-7", LocalDate::of(2026, 10, 8)) == "2026-10-01..2026-10-08");
        CHECK(days("-7", LocalDate::of(2026, 11, 1)) == "2026-10-25..2026-11-01");
        CHECK(days("idag", LocalDate::of(2026, 10, 8)) == "2026-10-08..2026-10-08");
        CHECK(days("", LocalDate::of(2026, 10, 8)) == "2026-09-01..2026-09-30");
        // What is no such span leaves the days of the filter.
        CHECK(days("v40", LocalDate::of(2026, 10, 8)) == "2026-09-01..2026-09-30");
        CHECK(days("nonsens", LocalDate::of(2026, 10, 8)) == "2026-09-01..2026-09-30");
    }

    TEST_CASE_FIXTURE(Fixture, "Searches are kept, replaced, renamed and removed by name")
    {
        CHECK(savedSearches(*archive).empty());
        const SavedSearch first = search("Åsas vecka", "-7");
        saveSearch(*archive, first);
        CHECK(savedSearches(*archive) == std::vector{first});
        saveSearch(*archive, search("Bygglov"));
        saveSearch(*archive, search("Bygglov", "idag"));
        CHECK(printed() == "Bygglov|idag|anna@region.example Åsas vecka|-7|anna@region.example ");
        renameSearch(*archive, "Åsas vecka", "Annas vecka");
        CHECK(printed() == "Annas vecka|-7|anna@region.example Bygglov|idag|anna@region.example ");
        renameSearch(*archive, "Annas vecka", "Bygglov");
        CHECK(printed() == "Bygglov|-7|anna@region.example ");
        deleteSearch(*archive, "Bygglov");
        CHECK(printed().empty());
    }
}

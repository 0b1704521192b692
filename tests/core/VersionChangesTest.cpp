// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/VersionChanges.h"

#include "core/domain/RowNumbers.h"
#include "tests/support/Lists.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using test::mask;
using test::row;

namespace {

OverviewRow plain(std::int64_t nr)
{
    return row(nr, "a@region.example", "b@region.example", "Om Anna Ek i dag");
}

OverviewRow masked(std::int64_t nr, std::vector<const char*> parts)
{
    OverviewRow made = plain(nr);
    for (const char* part : parts)
        mask(made, RowField::Subject, part);
    return made;
}

OverviewRow withheld(std::int64_t nr)
{
    OverviewRow made = plain(nr);
    made.verdict = Verdict::Withheld;
    return made;
}

/// `hidden / opened / reworded / added`
std::string told(std::vector<OverviewRow> before, std::vector<OverviewRow> now)
{
    OverviewList issued;
    issued.rows = std::move(before);
    OverviewList next;
    next.rows = std::move(now);
    const VersionChanges changes = changesSince(issued, next);
    CHECK(changes.isEmpty() == changes.rows().empty());
    const auto all = {changes.hidden, changes.opened, changes.reworded, changes.added};
    std::string text;
    for (const auto& rows : all)
        text += (text.empty() ? "" : " / ") + (rows.empty() ? "-" : rowNumbersText(rows));
    return text;
}

}

TEST_SUITE("VersionChanges")
{
    TEST_CASE("What was shown and is hidden now is told, and the reverse")
    {
        CHECK(told({plain(1)}, {plain(1)}) == "- / - / - / -");
        CHECK(told({plain(1)}, {masked(1, {"Anna Ek"})}) == "1 / - / - / -");
        CHECK(told({masked(1, {"Anna Ek"})}, {plain(1)}) == "- / 1 / - / -");
        CHECK(told({masked(1, {"Anna"})}, {masked(1, {"Anna Ek"})}) == "1 / - / - / -");
        CHECK(told({masked(1, {"Anna"})}, {masked(1, {"Ek"})}) == "1 / 1 / - / -");
        CHECK(told({masked(1, {"Anna", " Ek"})}, {masked(1, {"Anna Ek"})}) == "- / - / - / -");
        CHECK(told({masked(1, {"Anna Ek"})}, {withheld(1)}) == "1 / - / - / -");
        CHECK(told({withheld(1)}, {masked(1, {"Om Anna Ek i dag"})}) == "- / 1 / - / -");
        CHECK(told({withheld(1)}, {withheld(1)}) == "- / - / - / -");
    }

    TEST_CASE("Rows are told by their numbers, and which are new")
    {
        CHECK(told({plain(1), plain(2), masked(4, {"Ek"})}, {withheld(2), withheld(3), plain(4)}) ==
              "2 / 4 / - / 3");
        CHECK(told({}, {withheld(1)}) == "- / - / - / 1");
    }

    TEST_CASE("What the log tells otherwise is a change; its masks are not compared")
    {
        OverviewRow later = plain(1);
        later.utc.ms += 999; // no list shows it
        CHECK(told({plain(1)}, {later}) == "- / - / - / -");
        ++later.utc.ms;
        CHECK(told({plain(1)}, {later}) == "- / - / 1 / -");
        OverviewRow more =
            row(1, "a@region.example", "b@region.example; c@region.example", "Om Anna Ek i dag");
        CHECK(told({plain(1)}, {more}) == "- / - / 1 / -");
        OverviewRow other = row(1, "a@region.example", "b@region.example", "Anna Ek");
        CHECK(told({masked(1, {"Anna Ek"})}, {other}) == "- / - / 1 / -");
        mask(other, RowField::Sender, "a@region.example");
        CHECK(told({masked(1, {"Anna Ek"})}, {other}) == "1 / - / 1 / -");
        OverviewRow outgoing = plain(1);
        outgoing.direction = Direction::Out;
        CHECK(told({plain(1)}, {outgoing}) == "- / - / 1 / -");
    }
}

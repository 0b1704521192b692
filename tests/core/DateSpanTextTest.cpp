// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/DateSpanText.h"

#include "core/domain/DateUnits.h"

#include <doctest/doctest.h>

#include <string>
#include <variant>

using namespace postinsyn;

namespace {

/// `2026-09-28 2026-10-18`, with `~` before it when it is counted from today, or the fault.
std::string read(std::string_view typed, LocalDate today)
{
    const auto outcome = parseDateSpan(typed, today);
    if (const auto* fault = std::get_if<SyntaxFault>(&outcome))
        return fault->code + " at " + std::to_string(fault->position);
    const TypedSpan& span = std::get<TypedSpan>(outcome);
    return (span.isRelative ? "~" : "") + span.period.from.toIso() + " " + span.period.to.toIso();
}

}

TEST_SUITE("DateSpanText")
{
    TEST_CASE("A few keys mean the latest such days that have begun")
    {
        struct Case {
            const char* typed;
            const char* expected;
        };
        // Today is Wednesday of week 41.
        const LocalDate today = LocalDate::of(2026, 10, 7);
        const Case cases[] = {
            {"30", "2026-09-30 2026-09-30"},
            {"7", "2026-10-07 2026-10-07"},
            {"31", "2026-08-31 2026-08-31"},
            {"0930", "2026-09-30 2026-09-30"},
            {"1231", "2025-12-31 2025-12-31"},
            {"0229", "2024-02-29 2024-02-29"},
            {"260930", "2026-09-30 2026-09-30"},
            {"202609", "2026-09-01 2026-09-30"},
            {"20260930", "2026-09-30 2026-09-30"},
            {"2026-09-30", "2026-09-30 2026-09-30"},
            {"26-09-30", "2026-09-30 2026-09-30"},
            {"  2026-09-30 ", "2026-09-30 2026-09-30"},
            {"2026-09", "2026-09-01 2026-09-30"},
            {"2025", "2025-01-01 2025-12-31"},
            {"09-30", "2026-09-30 2026-09-30"},
            {"30/9", "2026-09-30 2026-09-30"},
            {"30/9 2025", "2025-09-30 2025-09-30"},
            {"30/9-2025", "2025-09-30 2025-09-30"},
            {"1 sep", "2026-09-01 2026-09-01"},
            {"1. september", "2026-09-01 2026-09-01"},
            {"den 1 september 2025", "2025-09-01 2025-09-01"},
            {"Sept 15", "2026-09-15 2026-09-15"},
            {"September 15, 2025", "2025-09-15 2025-09-15"},
            {"on 30 september", "2026-09-30 2026-09-30"},
            {"idag", "~2026-10-07 2026-10-07"},
            {"I DAG", "~2026-10-07 2026-10-07"},
            {"igår", "~2026-10-06 2026-10-06"},
            {"i går", "~2026-10-06 2026-10-06"},
            {"iga\xcc\x8ar", "~2026-10-06 2026-10-06"},
            {"i förrgår", "~2026-10-05 2026-10-05"},
            {"yesterday", "~2026-10-06 2026-10-06"},
            {"-7", "~2026-09-30 2026-10-07"},
            {"måndag", "~2026-10-05 2026-10-05"},
            {"tors", "~2026-10-01 2026-10-01"},
            {"Wednesday", "~2026-10-07 2026-10-07"},
            {"v40", "2026-09-28 2026-10-04"},
            {"V. 40", "2026-09-28 2026-10-04"},
            {"vecka 53", "2020-12-28 2021-01-03"},
            {"w42", "2025-10-13 2025-10-19"},
            {"v1 2026", "2025-12-29 2026-01-04"},
            {"2026-W40", "2026-09-28 2026-10-04"},
            {"2026 v40", "2026-09-28 2026-10-04"},
            {"aug", "2026-08-01 2026-08-31"},
            {"oktober", "2026-10-01 2026-10-31"},
            {"november", "2025-11-01 2025-11-30"},
            {"augusti 2026", "2026-08-01 2026-08-31"},
            {"2026 aug", "2026-08-01 2026-08-31"},
            {"kvartal 3", "2026-07-01 2026-09-30"},
            {"kv4", "2026-10-01 2026-12-31"},
            {"Q1 2025", "2025-01-01 2025-03-31"},
            {"2025 q1", "2025-01-01 2025-03-31"},
            {"senaste 30 dagarna", "~2026-09-08 2026-10-07"},
            {"senaste veckan", "~2026-10-01 2026-10-07"},
            {"senaste 2 veckorna", "~2026-09-24 2026-10-07"},
            {"senaste månaden", "~2026-09-08 2026-10-07"},
            {"last 3 months", "~2026-07-08 2026-10-07"},
            {"denna vecka", "~2026-10-05 2026-10-11"},
            {"den här månaden", "~2026-10-01 2026-10-31"},
            {"förra veckan", "~2026-09-28 2026-10-04"},
            {"förra månaden", "~2026-09-01 2026-09-30"},
            {"förra kvartalet", "~2026-07-01 2026-09-30"},
            {"föregående år", "~2025-01-01 2025-12-31"},
            {"i år", "~2026-01-01 2026-12-31"},
            {"i fjol", "~2025-01-01 2025-12-31"},
        };
        for (const Case& c : cases) {
            CAPTURE(c.typed);
            CHECK(read(c.typed, today) == c.expected);
        }
    }

    TEST_CASE("In a span the end with more to it settles the other")
    {
        struct Case {
            const char* typed;
            const char* expected;
        };
        const LocalDate today = LocalDate::of(2026, 10, 7);
        const Case cases[] = {
            {"1-15 sep", "2026-09-01 2026-09-15"},
            {"1-15 sep 2025", "2025-09-01 2025-09-15"},
            {"1-15", "2026-09-01 2026-09-15"},
            {"28-3", "2026-09-28 2026-10-03"},
            {"28 sep - 3", "2026-09-28 2026-10-03"},
            {"28 sep – 3 okt", "2026-09-28 2026-10-03"},
            {"28/9-3/10", "2026-09-28 2026-10-03"},
            {"20 dec-10 jan", "2025-12-20 2026-01-10"},
            {"1 nov 2024 - 15 jan", "2024-11-01 2025-01-15"},
            {"2026-08-01--2026-08-31", "2026-08-01 2026-08-31"},
            {"2026-08-01-2026-08-31", "2026-08-01 2026-08-31"},
            {"2026-08-01 - 2026-08-31", "2026-08-01 2026-08-31"},
            {"2026-08-01 t.o.m. 2026-08-31", "2026-08-01 2026-08-31"},
            {"må 2026-09-28 t.o.m. sö 2026-10-18", "2026-09-28 2026-10-18"},
            {"260801-260831", "2026-08-01 2026-08-31"},
            {"0801-0831", "2026-08-01 2026-08-31"},
            {"v40-v42", "2025-09-29 2025-10-19"},
            {"v38-v40", "2026-09-14 2026-10-04"},
            {"v38-40", "2026-09-14 2026-10-04"},
            {"v51 2025 - v2", "2025-12-15 2026-01-11"},
            {"aug-sep", "2026-08-01 2026-09-30"},
            {"aug till sep 2025", "2025-08-01 2025-09-30"},
            {"dec-jan", "2025-12-01 2026-01-31"},
            {"kvartal 1-2", "2026-01-01 2026-06-30"},
            {"2024-2025", "2024-01-01 2025-12-31"},
            {"1 sep - idag", "~2026-09-01 2026-10-07"},
            {"sedan 1 sep", "~2026-09-01 2026-10-07"},
            {"från v39", "~2026-09-21 2026-10-07"},
            {"2026-09-01 -", "~2026-09-01 2026-10-07"},
        };
        for (const Case& c : cases) {
            CAPTURE(c.typed);
            CHECK(read(c.typed, today) == c.expected);
        }
    }

    TEST_CASE("What cannot be read says where and why")
    {
        struct Case {
            const char* typed;
            const char* expected;
        };
        const LocalDate today = LocalDate::of(2026, 10, 7);
        const Case cases[] = {
            {"", "date-not-understood at 0"},
            {"  ", "date-not-understood at 0"},
            {"snart", "date-not-understood at 0"},
            {"1 sepp", "date-not-understood at 2"},
            {"12345", "date-not-understood at 0"},
            {"123456789", "date-not-understood at 8"},
            {"1 sep 2026 14:00", "date-not-understood at 13"},
            {"-", "date-not-understood at 0"},
            {"--", "date-not-understood at 0"},
            {"\xff", "date-not-understood at 0"},
            {"-99999999", "date-not-understood at 0"},
            {"senaste 0 dagarna", "date-not-understood at 0"},
            {"32", "date-not-real at 0"},
            {"0", "date-not-real at 0"},
            {"20260231", "date-not-real at 0"},
            {"v54", "date-not-real at 0"},
            {"v53 2025", "date-not-real at 0"},
            {"kvartal 5", "date-not-real at 0"},
            {"15-1 sep 2026", "2026-08-15 2026-09-01"},
            {"2026-09-30 -- 2026-09-01", "date-reversed at 0"},
            {"sedan 2027-01-01", "date-reversed at 0"},
        };
        for (const Case& c : cases) {
            CAPTURE(c.typed);
            CHECK(read(c.typed, today) == c.expected);
        }
    }

    TEST_CASE("Every prefix of a phrase is read or refused, never more")
    {
        const LocalDate today = LocalDate::of(2026, 10, 7);
        const std::string phrase = "må 2026-09-28 t.o.m. sö 2026-10-18, senaste 30 dagarna v40-v42";
        for (std::size_t length = 0; length <= phrase.size(); ++length) {
            const auto outcome = parseDateSpan(phrase.substr(0, length), today);
            if (const auto* span = std::get_if<TypedSpan>(&outcome))
                CHECK(span->period.from <= span->period.to);
            else
                CHECK(std::get<SyntaxFault>(outcome).position <= length);
        }
    }

    TEST_CASE("Weeks are those of ISO 8601")
    {
        CHECK(weekNumberOf(LocalDate::of(2026, 1, 1)) == 1);
        CHECK(weekNumberOf(LocalDate::of(2025, 12, 29)) == 1);
        CHECK(weekNumberOf(LocalDate::of(2021, 1, 3)) == 53);
        CHECK(weekNumberOf(LocalDate::of(2024, 12, 29)) == 52);
    }

    TEST_CASE("Red days are the Sundays and the public holidays")
    {
        std::string red;
        for (LocalDate day = LocalDate::of(2026, 1, 1); day <= LocalDate::of(2026, 12, 31);
             day = day + 1)
            if (isRedDay(day) && weekdayOf(day) != 7)
                red += day.toIso().substr(5) + " ";
        CHECK(red == "01-01 01-06 04-03 04-06 05-01 05-14 06-06 06-20 10-31 12-25 12-26 ");
        CHECK(isRedDay(LocalDate::of(2026, 11, 22)));
        CHECK(isRedDay(LocalDate::of(2024, 5, 9)));
        CHECK(!isRedDay(LocalDate::of(2026, 11, 23)));
    }

    TEST_CASE("A moved span keeps its length, and whole months stay whole")
    {
        const auto moved = [](const char* from, const char* to, DateUnit unit, int count) {
            const Period period =
                shifted({*LocalDate::parse(from), *LocalDate::parse(to)}, unit, count);
            return period.from.toIso() + " " + period.to.toIso();
        };
        CHECK(moved("2026-09-28", "2026-10-04", DateUnit::Day, 1) == "2026-09-29 2026-10-05");
        CHECK(moved("2026-09-28", "2026-10-04", DateUnit::Week, -1) == "2026-09-21 2026-09-27");
        CHECK(moved("2026-08-01", "2026-08-31", DateUnit::Month, 1) == "2026-09-01 2026-09-30");
        CHECK(moved("2026-02-01", "2026-02-28", DateUnit::Month, 1) == "2026-03-01 2026-03-31");
        CHECK(moved("2026-03-05", "2026-03-31", DateUnit::Month, -1) == "2026-02-05 2026-02-28");
        CHECK(moved("2026-01-15", "2026-01-15", DateUnit::Month, -1) == "2025-12-15 2025-12-15");
    }
}

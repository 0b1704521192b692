// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Instant.h"
#include "core/base/Error.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

Instant at(std::string_view text)
{
    return parseLocalDateTime(text, TimeZone::utc())->instant;
}

}

TEST_SUITE("Instant")
{
    TEST_CASE("The nights of March and October show what a Swedish clock shows")
    {
        const TimeZone zone = TimeZone::stockholm();
        CHECK(zone.toLocal(at("2026-03-29 00:59:59")).toIso() == "2026-03-29T01:59:59+01:00");
        CHECK(zone.toLocal(at("2026-03-29 01:00:00")).toIso() == "2026-03-29T03:00:00+02:00");
        CHECK(zone.toLocal(at("2026-10-25 00:30:00")).toIso() == "2026-10-25T02:30:00+02:00");
        CHECK(zone.toLocal(at("2026-10-25 01:30:00")).toIso() == "2026-10-25T02:30:00+01:00");
    }

    TEST_CASE("A civil day has 23, 24 or 25 hours")
    {
        const TimeZone zone = TimeZone::stockholm();
        const auto hours = [&](int y, unsigned m, unsigned d) {
            const LocalDate day = LocalDate::of(y, m, d);
            return (zone.startOfDay(day + 1).ms - zone.startOfDay(day).ms) / 3'600'000;
        };
        CHECK(hours(2026, 3, 29) == 23);
        CHECK(hours(2026, 10, 25) == 25);
        CHECK(hours(2027, 10, 31) == 25);
        CHECK(hours(2026, 7, 1) == 24);
    }

    TEST_CASE("A doubled hour is taken as summer time and said to be doubled")
    {
        const auto r = parseLocalDateTime("2026-10-25 02:30", TimeZone::stockholm());
        REQUIRE(r);
        CHECK(r->isAmbiguous);
        CHECK(r->instant == at("2026-10-25 00:30"));
        const auto gap = parseLocalDateTime("2026-03-29 02:30", TimeZone::stockholm());
        REQUIRE(gap);
        CHECK(gap->isNonexistent);
        CHECK(gap->instant == at("2026-03-29 01:00"));
    }

    TEST_CASE("An offset says which of two hours is meant, and is refused where there is none such")
    {
        struct Case {
            const char* text;
            const char* expected; ///< in UTC, or what is wrong
        };
        const Case cases[] = {
            {"2026-10-25T02:30+02:00", "2026-10-25T00:30:00Z"},
            {"2026-10-25 02:30+01:00", "2026-10-25T01:30:00Z"},
            {"2026-10-25 02:30:10+01:00", "2026-10-25T01:30:10Z"},
            {"2026-07-01 12:00+02:00", "2026-07-01T10:00:00Z"},
            {"2026-07-01 12:00+01:00", "nonexistent"},
            {"2026-03-29 02:30+01:00", "nonexistent"},
            {"2026-10-25 02:30+00:00", "nonexistent"},
            {"2026-10-25 02:30+1:00", "malformed"},
            {"2026-10-25 02:30+01:60", "malformed"},
            {"2026-10-25 02:30 01:00", "malformed"},
            {"2026-10-25+01:00", "malformed"},
        };
        for (const Case& one : cases) {
            CAPTURE(one.text);
            const auto r = parseLocalDateTime(one.text, TimeZone::stockholm());
            CHECK(std::string(one.expected) == (!r                 ? "malformed"
                                                : r->isNonexistent ? "nonexistent"
                                                                   : r->instant.toIso()));
            CHECK_FALSE((r && r->isAmbiguous));
        }
    }

    TEST_CASE("Only days that exist are dates")
    {
        CHECK(LocalDate::parse("2024-02-29"));
        CHECK_FALSE(LocalDate::parse("2026-02-29"));
        CHECK_FALSE(LocalDate::parse("2026-13-01"));
        CHECK_FALSE(LocalDate::parse("2026-1-01"));
        CHECK_FALSE(LocalDate::parse("20260101"));
        CHECK_FALSE(parseLocalDateTime("2026-01-01 24:00", TimeZone::utc()));
    }

    TEST_CASE("Times before 1970 and with milliseconds print as they are")
    {
        CHECK(Instant{-1}.toIso() == "1969-12-31T23:59:59.999Z");
        CHECK(Instant{0}.toIsoMs() == "1970-01-01T00:00:00.000Z");
        CHECK(at("2026-03-28 23:00").toIso() == "2026-03-28T23:00:00Z");
    }

    TEST_CASE("An unknown zone is an error")
    {
        CHECK_THROWS_AS(TimeZone::named("Europe/Atlantis"), Error);
        CHECK(TimeZone::named("utc").name() == "UTC");
    }
}

// SPDX-License-Identifier: EUPL-1.2
#include "core/import/TimeText.h"
#include "core/base/Instant.h"
#include "core/import/FileClock.h"

#include <chrono>
#include <doctest/doctest.h>
#include <string>

using namespace postinsyn;

namespace {

/// What a cell says under one order of day and month, its offset beside it.
std::string read(std::string_view cell, std::optional<DateOrder> order = std::nullopt)
{
    const TimeText time = TimeText::parse(cell);
    const auto wall = time.wallMs(order);
    if (!wall)
        return time.isAmbiguous() && !order ? "unknown" : "invalid";
    std::string text = Instant{*wall}.toIso();
    text.pop_back();
    if (time.hasOffset)
        text += " utc" + std::to_string(-time.offsetMinutes);
    return text;
}

}

TEST_SUITE("TimeText")
{
    TEST_CASE("Every culture that Exchange files are written in is read")
    {
        struct Case {
            std::string cell;
            std::string asDayFirst;
        };
        for (const Case& c : {
                 Case{"2026-03-05 14:07:33", "2026-03-05T14:07:33"}, // sv-SE
                 Case{"5.3.2026 14.07.33", "2026-03-05T14:07:33"},   // sv-FI, fi-FI
                 Case{"05/03/2026 14:07:33", "2026-03-05T14:07:33"}, // en-GB
                 Case{"05.03.2026 14:07:33", "2026-03-05T14:07:33"}, // de-DE, nb-NO
                 Case{"05-03-2026 14:07:33", "2026-03-05T14:07:33"}, // da-DK
                 Case{"05-03-2026 14.07.33", "2026-03-05T14:07:33"}, // da-DK with dots
                 Case{"2026-03-05T14:07:33", "2026-03-05T14:07:33"}, // s
                 Case{"20260305 1407", "2026-03-05T14:07:00"},
                 Case{"20260305 140733", "2026-03-05T14:07:33"},
                 Case{"2026/03/05 14:07:33", "2026-03-05T14:07:33"},
                 Case{"2026-03-05 14:07", "2026-03-05T14:07:00"}, // Excel lost the seconds
                 Case{"5/3/2026 14:07", "2026-03-05T14:07:00"},
                 Case{" 2026-03-05  14:07:33 ", "2026-03-05T14:07:33"},
             })
            CHECK_MESSAGE(read(c.cell, DateOrder::DayFirst) == c.asDayFirst, c.cell);
    }

    TEST_CASE("The half of the day is read in English and Swedish after any Unicode space")
    {
        for (const std::string cell :
             {"3/5/2026 2:07:33 PM", "3/5/2026 2:07:33 pm", "3/5/2026 2:07:33\u202FPM",
              "3/5/2026 2:07:33\u00A0p.m.", "3/5/2026 2:07:33 em", "3/5/2026\u00A02:07:33\u2009EM",
              "3/5/2026, 2:07:33 PM", "3/5/2026 2:07:33PM"})
            CHECK_MESSAGE(read(cell, DateOrder::MonthFirst) == "2026-03-05T14:07:33", cell);
        CHECK(read("2026-03-05 12:00:00 fm") == "2026-03-05T00:00:00");
        CHECK(read("2026-03-05 12:00:00 AM") == "2026-03-05T00:00:00");
        CHECK(read("2026-03-05 12:00:00 PM") == "2026-03-05T12:00:00");
        CHECK(read("2026-03-05 0:10:00 PM") == "invalid");
        CHECK(read("2026-03-05 13:10:00 PM") == "invalid");
    }

    TEST_CASE("ISO times keep milliseconds and say their offset")
    {
        CHECK(read("2026-03-05T14:07:33Z") == "2026-03-05T14:07:33 utc0");
        CHECK(read("2026-03-05 14:07:33Z") == "2026-03-05T14:07:33 utc0"); // u
        CHECK(read("2021-03-23T10:00:09.3284899Z") == "2021-03-23T10:00:09.328 utc0");
        CHECK(read("2026-03-05T14:07:33.9999999+01:00") == "2026-03-05T14:07:33.999 utc-60"); // O
        CHECK(read("2026-03-05T14:07:33.5-0330") == "2026-03-05T14:07:33.500 utc210");
        CHECK(read("2026-03-05 14:07:33 +02:00") == "2026-03-05T14:07:33 utc-120");
        CHECK(read("2022-09-05T18:10:13.4907658") == "2022-09-05T18:10:13.490");
        CHECK(read("/Date(1658751973240)/") == "2022-07-25T12:26:13.240 utc0");
        CHECK(read("\\/Date(1658751973240+0200)\\/") == "2022-07-25T12:26:13.240 utc0");
    }

    TEST_CASE("What is not in the closed set is invalid, never a guess")
    {
        for (const std::string cell : {"",
                                       "now",
                                       "2026-03-05",
                                       "14:07:33",
                                       "2026-02-30 10:00:00",
                                       "2026-13-01 10:00:00",
                                       "2026-03-05 24:00:00",
                                       "2026-03-05 10:60:00",
                                       "2026-03-05 10:00:60",
                                       "2026-03-05 10:5:00",
                                       "26-03-05 10:00:00",
                                       "5/3/26 10:00",
                                       "2026-03/05 10:00:00",
                                       "2026-03-05 10:00:00 XM",
                                       "2026-03-05 10:00:00Zx",
                                       "2026-03-05 10:00:00+1",
                                       "2026-03-05 10:00:00.",
                                       "2026-03-05 10:00:00.1234567890",
                                       "46086,588",
                                       "2026-03-05x10:00",
                                       "/Date()/",
                                       "/Date(12",
                                       "/Date(99999999999999999999)/",
                                       "20260305",
                                       "202603051407",
                                       "2026-03-05 10:00:00 +25:00",
                                       "00/00/2026 10:00:00",
                                       "=NU()"})
            CHECK_MESSAGE(read(cell, DateOrder::DayFirst) == "invalid", cell);
    }

    TEST_CASE("Day and month stay unknown until the file's order is")
    {
        CHECK(read("05/03/2026 14:07:33") == "unknown");
        CHECK(read("05/03/2026 14:07:33", DateOrder::DayFirst) == "2026-03-05T14:07:33");
        CHECK(read("05/03/2026 14:07:33", DateOrder::MonthFirst) == "2026-05-03T14:07:33");
        CHECK(read("05/05/2026 14:07:33") == "2026-05-05T14:07:33");
        CHECK(read("13/03/2026 14:07:33", DateOrder::MonthFirst) == "invalid");
    }

    TEST_CASE("A UTC stamp is found inside a longer text")
    {
        const auto found = [](std::string_view text, bool isAtStart) {
            const auto stamp = utcStampIn(text, isAtStart);
            return stamp ? Instant{*stamp}.toIsoMs() : "none";
        };
        CHECK(found("08D2B5A1;2015-09-06T00:02:44.134Z;0", false) == "2015-09-06T00:02:44.134Z");
        CHECK(found("08D2B5A1;2015-09-06T00:02:44.134Z;0", true) == "none");
        CHECK(found("2026-03-05T13:07:33.1234567Z;SRV=x:TOTAL=0.5", true) ==
              "2026-03-05T13:07:33.123Z");
        CHECK(found("2026-03-05T13:07:33.123;SRV=x", true) == "none");
        CHECK(found("12026-03-05T13:07:33Z", false) == "none");
        CHECK(found("2026-03-05T13:07:33Z", false) == "2026-03-05T13:07:33.000Z");
        CHECK(found("", false) == "none");
    }

    TEST_CASE("Searching a text without a stamp takes time linear in it")
    {
        std::string text;
        while (text.size() < 1'000'000)
            text += "2026-03-05T13:07:33.1";
        CHECK_FALSE(utcStampIn(text, false));
    }

    TEST_CASE("Only 1990 to 2069 is in range")
    {
        CHECK(FileClock::isInRange(Instant{631'152'000'000}));
        CHECK_FALSE(FileClock::isInRange(Instant{631'151'999'999}));
        CHECK(FileClock::isInRange(Instant{3'155'759'999'999}));
        CHECK_FALSE(FileClock::isInRange(Instant{3'155'760'000'000}));
    }
}

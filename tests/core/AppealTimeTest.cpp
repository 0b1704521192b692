// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/AppealTime.h"
#include "core/domain/WorkingDay.h"

#include <doctest/doctest.h>
#include <set>
#include <string>

using namespace postinsyn;

namespace {

// The same calendar by other means: Gauss's Easter, Sakamoto's weekdays and a list for each year.

constexpr int firstCheckedYear = 1900;
constexpr int lastCheckedYear = 2100;

/// Sunday is 0.
int weekdayBySakamoto(int y, int m, int d)
{
    constexpr int shifts[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    if (m < 3)
        --y;
    return (y + y / 4 - y / 100 + y / 400 + shifts[m - 1] + d) % 7;
}

LocalDate easterByGauss(int y)
{
    const int a = y % 19;
    const int b = y % 4;
    const int c = y % 7;
    const int p = (13 + 8 * (y / 100)) / 25;
    const int m = (15 - p + y / 100 - y / 400) % 30;
    const int n = (4 + y / 100 - y / 400) % 7;
    const int d = (19 * a + m) % 30;
    const int e = (2 * b + 4 * c + 6 * d + n) % 7;
    int after = d + e;
    if (d == 29 && e == 6)
        after = 28;
    if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19)
        after = 27;
    return LocalDate::of(y, 3, 22) + after;
}

/// What 2 § of the law counts as no working day, the Saturdays and Sundays apart.
std::set<LocalDate> freeDaysOf(int y)
{
    const LocalDate easter = easterByGauss(y);
    std::set<LocalDate> free{LocalDate::of(y, 1, 1),
                             LocalDate::of(y, 1, 6),
                             LocalDate::of(y, 5, 1),
                             LocalDate::of(y, 6, 6),
                             LocalDate::of(y, 12, 24),
                             LocalDate::of(y, 12, 25),
                             LocalDate::of(y, 12, 26),
                             LocalDate::of(y, 12, 31),
                             easter - 2,
                             easter + 1,
                             easter + 39,
                             easter + 49};
    for (int d = 19; d <= 25; ++d)
        if (weekdayBySakamoto(y, 6, d) == 5)
            free.insert(LocalDate::of(y, 6, static_cast<unsigned>(d)));
    return free;
}

LocalDate dayIn(const std::string& iso)
{
    return LocalDate::parse(iso).value();
}

}

TEST_SUITE("AppealTime")
{
    TEST_CASE("Working days and last days agree with another calendar over 200 years")
    {
        std::set<LocalDate> working;
        for (int y = firstCheckedYear; y <= lastCheckedYear + 1; ++y) {
            const std::set<LocalDate> free = freeDaysOf(y);
            for (LocalDate day = LocalDate::of(y, 1, 1); day <= LocalDate::of(y, 12, 31);
                 day = day + 1) {
                const std::chrono::year_month_day civil(day.days);
                const int weekday = weekdayBySakamoto(y, static_cast<int>(unsigned(civil.month())),
                                                      static_cast<int>(unsigned(civil.day())));
                if (weekday != 0 && weekday != 6 && !free.contains(day))
                    working.insert(day);
            }
        }
        int differing = 0;
        int moved = 0;
        for (LocalDate day = LocalDate::of(firstCheckedYear, 1, 1);
             day <= LocalDate::of(lastCheckedYear, 12, 31); day = day + 1) {
            const LocalDate last = *working.lower_bound(day + 21);
            differing += isWorkingDay(day) != working.contains(day) ? 1 : 0;
            differing += lastAppealDay(day) != last ? 1 : 0;
            differing += lastPostDay(last) != *working.upper_bound(last) ? 1 : 0;
            moved += last != day + 21 ? 1 : 0;
        }
        CHECK(differing == 0);
        CHECK(moved > 20'000); // every weekend and holiday among them
    }

    TEST_CASE("The last day for appeal is three weeks on, and never a day off")
    {
        std::string table;
        for (const char* served :
             {"2026-03-03", "2026-03-13", "2026-05-29", "2026-12-03", "2026-12-10", "2024-02-08"})
            table += std::string(served) + " " + lastAppealDay(dayIn(served)).toIso() + "\n";
        CHECK(table == "2026-03-03 2026-03-24\n"
                       "2026-03-13 2026-04-07\n" // Good Friday, Easter
                       "2026-05-29 2026-06-22\n" // Midsummer Eve
                       "2026-12-03 2026-12-28\n" // Christmas Eve
                       "2026-12-10 2027-01-04\n" // New Year's Eve
                       "2024-02-08 2024-02-29\n");
    }

    TEST_CASE("An appeal is in time, in the margin of the post, or late")
    {
        const LocalDate last = dayIn("2026-04-02"); // before Easter
        CHECK(lastPostDay(last) == dayIn("2026-04-07"));
        std::string table;
        for (const char* received :
             {"2026-03-01", "2026-04-02", "2026-04-03", "2026-04-07", "2026-04-08"})
            table += std::string(appealTimingName(judgeAppeal(last, dayIn(received)))) + " ";
        CHECK(table == "in-time in-time post-margin post-margin late ");
        for (const char* name : {"in-time", "post-margin", "late"})
            CHECK(appealTimingName(appealTimingNamed(name).value()) == name);
    }
}

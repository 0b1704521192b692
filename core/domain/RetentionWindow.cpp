// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/RetentionWindow.h"

#include "core/domain/DateUnits.h"

namespace postinsyn {

namespace {

// The edge band: systems purge by UTC, by 24-hour steps and at night (domain.md 3.2).
constexpr int edgeBefore = 3;
constexpr int edgeAfter = 2;

}

Availability RetentionWindow::judge(LocalDate anchor, LocalDate today) const
{
    const LocalDate last = lastAvailable(anchor);
    if (today <= last - edgeBefore)
        return Availability::Available;
    if (today <= last)
        return Availability::EdgeBefore;
    return today <= last + edgeAfter ? Availability::EdgeAfter : Availability::ExpiredByPolicy;
}

LocalDate RetentionWindow::orderBy(LocalDate anchor) const
{
    LocalDate day = lastAvailable(anchor) - edgeBefore;
    while (!isWorkingDay(day))
        day = day - 1;
    return day;
}

bool isWorkingDay(LocalDate date)
{
    const int month = monthOf(date);
    const int year = yearOf(date);
    const bool isChristmasOrNewYear =
        date == LocalDate::of(year, 12, 24) || date == LocalDate::of(year, 12, 31);
    // Midsummer Eve is the Friday before the Saturday in 20 to 26 June.
    const bool isMidsummerEve = month == 6 && weekdayOf(date) == 5 &&
                                date >= LocalDate::of(year, 6, 19) &&
                                date <= LocalDate::of(year, 6, 25);
    return weekdayOf(date) < 6 && !isRedDay(date) && !isChristmasOrNewYear && !isMidsummerEve;
}

}

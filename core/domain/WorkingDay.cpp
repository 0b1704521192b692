// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/WorkingDay.h"

#include "core/domain/DateUnits.h"

namespace postinsyn {

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

LocalDate workingDayFrom(LocalDate date)
{
    while (!isWorkingDay(date))
        date = date + 1;
    return date;
}

LocalDate workingDayUntil(LocalDate date)
{
    while (!isWorkingDay(date))
        date = date - 1;
    return date;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/DateUnits.h"

#include <algorithm>

namespace postinsyn {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

/// Months counted from year 0, so that they can be added to.
int monthCount(LocalDate date)
{
    return yearOf(date) * 12 + monthOf(date) - 1;
}

LocalDate firstOfMonth(int count)
{
    const int at = std::clamp(count, firstYear * 12, lastYear * 12 + 12);
    return LocalDate::of(at / 12, static_cast<unsigned>(at % 12) + 1, 1);
}

Period wholeMonths(int first, int count)
{
    return {firstOfMonth(first), firstOfMonth(first + count) - 1};
}

/// By the computus of the Gregorian calendar.
LocalDate easterSunday(int y)
{
    const int century = y / 100;
    const int golden = y % 19;
    const int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int week = (32 + 2 * (century % 4) + 2 * (y % 100 / 4) - moon - y % 100 % 4) % 7;
    const int shift = (golden + 11 * moon + 22 * week) / 451;
    const int at = moon + week - 7 * shift + 114;
    return LocalDate::of(y, static_cast<unsigned>(at / 31), static_cast<unsigned>(at % 31) + 1);
}

int monthsIn(DateUnit unit)
{
    return unit == DateUnit::Year ? 12 : unit == DateUnit::Quarter ? 3 : 1;
}

}

int yearOf(LocalDate date)
{
    return int(year_month_day(date.days).year());
}

int monthOf(LocalDate date)
{
    return static_cast<int>(unsigned(year_month_day(date.days).month()));
}

int weekdayOf(LocalDate date)
{
    return static_cast<int>(std::chrono::weekday(date.days).iso_encoding());
}

int weekNumberOf(LocalDate date)
{
    const LocalDate thursday = date + (4 - weekdayOf(date));
    const LocalDate newYear = LocalDate::of(yearOf(thursday), 1, 1);
    return static_cast<int>((thursday.days - newYear.days).count()) / 7 + 1;
}

bool isRedDay(LocalDate date)
{
    if (weekdayOf(date) == 7)
        return true;
    const int y = yearOf(date);
    const LocalDate easter = easterSunday(y);
    const auto fixed = [&](unsigned m, unsigned d) { return date == LocalDate::of(y, m, d); };
    const auto isSaturdayFrom = [&](LocalDate first) {
        return weekdayOf(date) == 6 && first <= date && date < first + 7;
    };
    return fixed(1, 1) || fixed(1, 6) || fixed(5, 1) || fixed(6, 6) || fixed(12, 25) ||
           fixed(12, 26) || date == easter - 2 || date == easter + 1 || date == easter + 39 ||
           isSaturdayFrom(LocalDate::of(y, 6, 20)) || isSaturdayFrom(LocalDate::of(y, 10, 31));
}

std::optional<Period> dayOf(int y, int m, int d)
{
    const year_month_day date(year(y), month(static_cast<unsigned>(m)),
                              day(static_cast<unsigned>(d)));
    if (y < firstYear || y > lastYear || !date.ok())
        return std::nullopt;
    const LocalDate local{std::chrono::sys_days(date)};
    return Period{local, local};
}

std::optional<Period> weekOf(int y, int week)
{
    if (week < 1 || week > 53 || y < firstYear || y > lastYear)
        return std::nullopt;
    const LocalDate january4 = LocalDate::of(y, 1, 4);
    const LocalDate monday = january4 - (weekdayOf(january4) - 1) + 7 * (week - 1);
    if (yearOf(monday + 3) != y)
        return std::nullopt;
    return Period{monday, monday + 6};
}

std::optional<Period> monthsOf(int y, int m, int count)
{
    if (m < 1 || m > 12 || y < firstYear || y > lastYear)
        return std::nullopt;
    return wholeMonths(y * 12 + m - 1, count);
}

Period wholeUnit(LocalDate date, DateUnit unit)
{
    if (unit == DateUnit::Day)
        return {date, date};
    if (unit == DateUnit::Week) {
        const LocalDate monday = date - (weekdayOf(date) - 1);
        return {monday, monday + 6};
    }
    const int months = monthsIn(unit);
    return wholeMonths(monthCount(date) / months * months, months);
}

LocalDate monthsBack(LocalDate date, int count)
{
    const Period target = wholeMonths(monthCount(date) - count, 1);
    const auto ofMonth = static_cast<int>(unsigned(year_month_day(date.days).day()));
    return std::min(target.to, target.from + (ofMonth - 1));
}

Period unitsUntil(LocalDate last, DateUnit unit, int count)
{
    if (unit == DateUnit::Day || unit == DateUnit::Week)
        return {last - (count * (unit == DateUnit::Week ? 7 : 1) - 1), last};
    return {monthsBack(last, count * monthsIn(unit)) + 1, last};
}

Period shifted(Period period, DateUnit unit, int count)
{
    if (unit == DateUnit::Day || unit == DateUnit::Week) {
        const int days = count * (unit == DateUnit::Week ? 7 : 1);
        return {period.from + days, period.to + days};
    }
    const int months = count * monthsIn(unit);
    const bool isWhole = period.from == wholeUnit(period.from, DateUnit::Month).from &&
                         period.to == wholeUnit(period.to, DateUnit::Month).to;
    const LocalDate to = monthsBack(period.to, -months);
    return {monthsBack(period.from, -months), isWhole ? wholeUnit(to, DateUnit::Month).to : to};
}

}

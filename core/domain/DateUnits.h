// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <cstdint>
#include <optional>

namespace postinsyn {

/// Civil days, and the spans of them that people have names for. Weeks are those of ISO 8601:
/// Monday is 1, and a week belongs to the year of its Thursday.
enum class DateUnit : std::uint8_t { Day, Week, Month, Quarter, Year };

int yearOf(LocalDate date);
int monthOf(LocalDate date);   ///< from 1
int weekdayOf(LocalDate date); ///< Monday is 1
int weekNumberOf(LocalDate date);

// Nothing where there is no such day, month or week, or outside of the years 1900 to 2100.
std::optional<Period> dayOf(int year, int month, int day);
std::optional<Period> weekOf(int year, int week);
std::optional<Period> monthsOf(int year, int firstMonth, int count);

/// Sundays and the public holidays of Sweden (lagen 1989:253).
bool isRedDay(LocalDate date);

/// The whole unit that the day lies in.
Period wholeUnit(LocalDate date, DateUnit unit);
/// The same day of a month before (after, if negative), or the last of that month.
LocalDate monthsBack(LocalDate date, int count);
/// `count` units that end with the day: 7 days are that day and the six before it.
Period unitsUntil(LocalDate last, DateUnit unit, int count);
/// The span moved by whole units. A span of whole months stays one: August becomes September.
Period shifted(Period period, DateUnit unit, int count);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace postinsyn {

/// Which of the two numbers before the year is the day. A fact about a file, never about a row
/// (formats.md 0.4).
enum class DateOrder : std::uint8_t { DayFirst, MonthFirst };
/// `dmy` or `mdy`, ASCII case-insensitive. `ymd` and all else is nothing.
std::optional<DateOrder> dateOrderNamed(std::string_view name);

/// What a time cell says, in one of the closed set of forms (formats.md 0.4, 5.2): ISO with `T` or
/// a blank, 0 to 9 decimals, `Z` or an offset; `2026-03-05 14:07`; `yyyyMMdd HHmm[ss]`; day, month
/// and year parted by `/`, `-` or `.`, with `:` or `.` in the time, AM/PM or fm/em after any
/// Unicode space; `/Date(ms)/`. A year has four digits, a time at least hour and minute.
struct TimeText {
    enum class Shape : std::uint8_t {
        Invalid,
        YearFirst, ///< order of day and month is plain
        YearLast,  ///< `first` and `second` as written: the file's DateOrder tells which is which
        Epoch,     ///< `/Date(ms)/`: an instant by itself
    };
    Shape shape = Shape::Invalid;
    bool isDotted = false;          ///< `5.3.2026`
    bool hasOffset = false;         ///< the cell says `Z` or an offset (always so for Epoch)
    std::uint8_t first = 0;         ///< YearFirst: the month
    std::uint8_t second = 0;        ///< YearFirst: the day
    std::int16_t offsetMinutes = 0; ///< east of UTC is positive
    std::int32_t year = 0;
    std::int64_t ms = 0; ///< of the day, 0 .. 86 399 999; Epoch: since 1970-01-01T00:00Z

    [[nodiscard]] bool isValid() const { return shape != Shape::Invalid; }
    /// YearLast whose two numbers can be read both ways with different results.
    [[nodiscard]] bool isAmbiguous() const
    {
        return shape == Shape::YearLast && first != second && first <= 12 && second <= 12;
    }
    /// Milliseconds since 1970-01-01 on the clock face, no zone; Epoch: in UTC. Nothing if there is
    /// no such day, or if YearLast and the order is not known.
    [[nodiscard]] std::optional<std::int64_t> wallMs(std::optional<DateOrder> order) const;

    static TimeText parse(std::string_view cell);
};

/// The first ISO time with `Z` in a text such as `08D2B5;2015-09-06T00:02:44.134Z;0`, as UTC
/// milliseconds. `isAtStart`: only one that the text begins with (message-info, formats.md 3.4).
std::optional<std::int64_t> utcStampIn(std::string_view text, bool isAtStart);

}

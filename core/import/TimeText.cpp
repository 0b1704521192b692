// SPDX-License-Identifier: EUPL-1.2
#include "core/import/TimeText.h"

#include "core/base/Instant.h"
#include "core/base/Text.h"

#include <charconv>
#include <chrono>

namespace postinsyn {

namespace {

/// Walks over one cell. Every step either takes what it names or leaves the cursor where it was.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    /// Between `least` and `most` digits, as many as there are; more than `most` is a failure.
    bool number(std::size_t least, std::size_t most, int& value)
    {
        std::size_t n = 0;
        int v = 0;
        while (m_at + n < m_text.size() && isAsciiDigit(m_text[m_at + n])) {
            if (++n > most)
                return false;
            v = v * 10 + (m_text[m_at + n - 1] - '0');
        }
        if (n < least)
            return false;
        m_at += n;
        value = v;
        return true;
    }

    std::size_t digitsAhead() const
    {
        std::size_t n = 0;
        while (m_at + n < m_text.size() && isAsciiDigit(m_text[m_at + n]))
            ++n;
        return n;
    }

    /// Any Unicode spaces; true if there was one. ICU puts U+202F before AM, Windows U+00A0.
    bool spaces()
    {
        const std::size_t start = m_at;
        while (!isAtEnd()) {
            if (m_text[m_at] > ' ')
                break;
            std::size_t next = m_at;
            nextCodePoint(m_text, next);
            if (!trimmed(m_text.substr(m_at, next - m_at)).empty())
                break;
            m_at = next;
        }
        return m_at != start;
    }

    bool word(std::string_view lower)
    {
        if (!startsWithNoCase(rest(), lower))
            return false;
        m_at += lower.size();
        return true;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

bool takeFraction(Cursor& cursor, int& ms)
{
    if (!cursor.take('.') && !cursor.take(','))
        return true;
    const std::size_t n = cursor.digitsAhead();
    int value = 0;
    if (n < 1 || n > 9 || !cursor.number(n, 9, value))
        return false;
    for (std::size_t i = n; i < 3; ++i)
        value *= 10;
    for (std::size_t i = 3; i < n; ++i)
        value /= 10;
    ms = value;
    return true;
}

/// `14:07`, `14:07:33.1234567`, `14.07.33`; one separator throughout.
bool takeClock(Cursor& cursor, int& hour, std::int64_t& msInHour)
{
    int minute = 0, second = 0, ms = 0;
    if (!cursor.number(1, 2, hour))
        return false;
    const char separator = cursor.peek();
    if ((separator != ':' && separator != '.') || !cursor.take(separator) ||
        !cursor.number(2, 2, minute))
        return false;
    if (cursor.take(separator) && (!cursor.number(2, 2, second) || !takeFraction(cursor, ms)))
        return false;
    msInHour = (minute * 60 + second) * msPerSecond + ms;
    return hour <= 23 && minute <= 59 && second <= 59;
}

/// `1407` or `140733`, after a compact date.
bool takeCompactClock(Cursor& cursor, int& hour, std::int64_t& msInHour)
{
    const std::size_t n = cursor.digitsAhead();
    int value = 0;
    if ((n != 4 && n != 6) || !cursor.number(n, n, value))
        return false;
    if (n == 4)
        value *= 100;
    hour = value / 10'000;
    const int minute = value / 100 % 100, second = value % 100;
    msInHour = (minute * 60 + second) * msPerSecond;
    return hour <= 23 && minute <= 59 && second <= 59;
}

/// AM/PM in English and Swedish. False if the hour does not go with it.
bool takeHalfOfDay(Cursor& cursor, int& hour)
{
    const bool isForenoon =
        cursor.word("am") || cursor.word("a.m.") || cursor.word("fm") || cursor.word("f.m.");
    const bool isAfternoon = !isForenoon && (cursor.word("pm") || cursor.word("p.m.") ||
                                             cursor.word("em") || cursor.word("e.m."));
    if (!isForenoon && !isAfternoon)
        return true;
    if (hour < 1 || hour > 12)
        return false;
    hour = hour % 12 + (isAfternoon ? 12 : 0);
    return true;
}

/// `Z`, `+01:00`, `+0100`, `+01`, or nothing.
bool takeOffset(Cursor& cursor, TimeText& time)
{
    if (cursor.take('Z') || cursor.take('z')) {
        time.hasOffset = true;
        return true;
    }
    const bool isWest = cursor.peek() == '-';
    if (!cursor.take('-') && !cursor.take('+'))
        return true;
    int hours = 0, minutes = 0;
    const std::size_t n = cursor.digitsAhead();
    if (n == 4) {
        if (!cursor.number(4, 4, hours))
            return false;
        minutes = hours % 100;
        hours /= 100;
    } else if (!cursor.number(2, 2, hours) || (cursor.take(':') && !cursor.number(2, 2, minutes))) {
        return false;
    }
    if (hours > 14 || minutes > 59)
        return false;
    time.hasOffset = true;
    time.offsetMinutes = static_cast<std::int16_t>((hours * 60 + minutes) * (isWest ? -1 : 1));
    return true;
}

bool takeDate(Cursor& cursor, TimeText& time)
{
    int a = 0, b = 0, c = 0;
    const std::size_t n = cursor.digitsAhead();
    if (n == 8) {
        if (!cursor.number(8, 8, a))
            return false;
        time.shape = TimeText::Shape::YearFirst;
        time.year = a / 10'000;
        time.first = static_cast<std::uint8_t>(a / 100 % 100);
        time.second = static_cast<std::uint8_t>(a % 100);
        return true;
    }
    const bool isYearFirst = n == 4;
    if (!cursor.number(1, isYearFirst ? 4 : 2, a))
        return false;
    const char separator = cursor.peek();
    if ((separator != '-' && separator != '/' && separator != '.') || !cursor.take(separator) ||
        !cursor.number(1, 2, b) || !cursor.take(separator) ||
        !cursor.number(isYearFirst ? 1 : 4, isYearFirst ? 2 : 4, c))
        return false;
    time.shape = isYearFirst ? TimeText::Shape::YearFirst : TimeText::Shape::YearLast;
    time.isDotted = separator == '.';
    time.year = isYearFirst ? a : c;
    time.first = static_cast<std::uint8_t>(isYearFirst ? b : a);
    time.second = static_cast<std::uint8_t>(isYearFirst ? c : b);
    return true;
}

TimeText parseCivil(std::string_view text)
{
    Cursor cursor(text);
    TimeText time;
    const bool isCompact = cursor.digitsAhead() == 8;
    if (!takeDate(cursor, time))
        return {};
    if (!cursor.take('T') && !cursor.take('t')) {
        cursor.take(',');
        if (!cursor.spaces())
            return {};
    }
    int hour = 0;
    const bool isClockCompact = isCompact && cursor.digitsAhead() > 2;
    if (isClockCompact ? !takeCompactClock(cursor, hour, time.ms)
                       : !takeClock(cursor, hour, time.ms))
        return {};
    cursor.spaces();
    if (!cursor.isAtEnd()) {
        if (!takeHalfOfDay(cursor, hour))
            return {};
        cursor.spaces();
        if (!takeOffset(cursor, time) || !cursor.isAtEnd())
            return {};
    }
    time.ms += hour * msPerHour;
    return time;
}

/// `/Date(1658751973240)/`, also with JSON's `\/` kept; an offset in it says nothing about the
/// instant.
TimeText parseEpoch(std::string_view text)
{
    if (text.front() == '\\')
        text.remove_prefix(1);
    if (!startsWithNoCase(text, "/Date("))
        return {};
    text.remove_prefix(6);
    TimeText time;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), time.ms);
    if (error != std::errc())
        return {};
    Cursor cursor(text.substr(static_cast<std::size_t>(end - text.data())));
    int ignored = 0;
    if ((cursor.take('+') || cursor.take('-')) && !cursor.number(4, 4, ignored))
        return {};
    if (!cursor.take(')'))
        return {};
    cursor.take('\\');
    if (!cursor.take('/') || !cursor.isAtEnd())
        return {};
    time.shape = TimeText::Shape::Epoch;
    time.hasOffset = true;
    return time;
}

}

std::optional<DateOrder> dateOrderNamed(std::string_view name)
{
    if (equalsNoCase(name, "dmy"))
        return DateOrder::DayFirst;
    if (equalsNoCase(name, "mdy"))
        return DateOrder::MonthFirst;
    return std::nullopt;
}

TimeText TimeText::parse(std::string_view cell)
{
    const bool isTrimmed = !cell.empty() && cell.front() > ' ' && cell.back() > ' ';
    const std::string_view text = isTrimmed ? cell : trimmed(cell);
    if (text.empty())
        return {};
    return text.front() == '/' || text.front() == '\\' ? parseEpoch(text) : parseCivil(text);
}

std::optional<std::int64_t> TimeText::wallMs(std::optional<DateOrder> order) const
{
    if (shape == Shape::Epoch)
        return ms;
    if (shape == Shape::Invalid || (shape == Shape::YearLast && first != second && !order))
        return std::nullopt;
    const bool isDayFirst = shape == Shape::YearLast && order == DateOrder::DayFirst;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(isDayFirst ? second : first),
                                           std::chrono::day(isDayFirst ? first : second)};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * msPerDay + ms;
}

std::optional<std::int64_t> utcStampIn(std::string_view text, bool isAtStart)
{
    for (std::size_t at = 0; at + 20 <= text.size(); ++at) {
        const bool isCandidate = text[at + 4] == '-' && text[at + 7] == '-' &&
                                 (text[at + 10] == 'T' || text[at + 10] == ' ') &&
                                 isAsciiDigit(text[at]) && (at == 0 || !isAsciiDigit(text[at - 1]));
        if (isCandidate) {
            const std::size_t z = text.substr(at + 19, 12).find('Z');
            if (z != std::string_view::npos) {
                const TimeText time = TimeText::parse(text.substr(at, 20 + z));
                if (time.shape == TimeText::Shape::YearFirst)
                    return time.wallMs(std::nullopt);
            }
        }
        if (isAtStart)
            break;
    }
    return std::nullopt;
}

}

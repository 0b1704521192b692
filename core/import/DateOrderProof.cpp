// SPDX-License-Identifier: EUPL-1.2
#include "core/import/DateOrderProof.h"

#include "core/base/Instant.h"

#include <cstdlib>

namespace postinsyn {

namespace {

/// Three steps back by chance happen once in 24 unsorted files, and the other reading must fail
/// too.
constexpr std::uint32_t stepsThatProve = 3;

bool isWithin(const TimeText& received, const TimeText& start, const TimeText& end, DateOrder order)
{
    const auto at = received.wallMs(order), from = start.wallMs(order), to = end.wallMs(order);
    return at && from && to && *from - msPerDay <= *at && *at <= *to + msPerDay;
}

bool isNear(const TimeText& time, std::int64_t utcMs, DateOrder order)
{
    const auto wall = time.wallMs(order);
    return wall && std::llabs(*wall - utcMs) < 15 * msPerHour;
}

/// One side alone has evidence.
std::optional<DateOrder> only(std::uint64_t dayFirst, std::uint64_t monthFirst)
{
    if ((dayFirst != 0) == (monthFirst != 0))
        return std::nullopt;
    return dayFirst != 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

}

void DateOrderProof::Evidence::add(std::uint64_t line)
{
    if (rows > 0 && line == last) // several cells of one row
        return;
    if (rows++ == 0)
        first = line;
    last = line;
}

bool DateOrderProof::Evidence::outweighs(const Evidence& other) const
{
    constexpr std::uint64_t rowsThatProve = 10;
    constexpr std::uint64_t rowsForOneMore = 1000;
    return rows >= rowsThatProve && other.rows <= 1 + rows / rowsForOneMore;
}

void DateOrderProof::Sequence::add(std::optional<std::int64_t> wall)
{
    if (!wall) {
        isDescending = false;
        return;
    }
    if (last) {
        if (*wall > *last)
            isDescending = false;
        else if (*wall / msPerDay != *last / msPerDay)
            ++steps;
    }
    last = wall;
}

void DateOrderProof::see(std::uint64_t line, const TimeText& time)
{
    if (time.shape != TimeText::Shape::YearLast)
        return;
    m_isNeeded = m_isNeeded || time.first != time.second;
    m_isDotted = m_isDotted && time.isDotted;
    if (time.first > 12 && time.second <= 12)
        m_dayFirst.add(line);
    if (time.second > 12 && time.first <= 12)
        m_monthFirst.add(line);
}

void DateOrderProof::bracket(std::uint64_t line, const TimeText& received, const TimeText& start,
                             const TimeText& end)
{
    see(line, start);
    see(line, end);
    if (!received.isAmbiguous() && !start.isAmbiguous() && !end.isAmbiguous())
        return;
    const bool dayFirst = isWithin(received, start, end, DateOrder::DayFirst);
    const bool monthFirst = isWithin(received, start, end, DateOrder::MonthFirst);
    if (dayFirst != monthFirst)
        ++(dayFirst ? m_bracketDayFirst : m_bracketMonthFirst);
}

void DateOrderProof::match(std::uint64_t line, const TimeText& time, std::int64_t utcMs)
{
    if (!time.isAmbiguous())
        return;
    const bool dayFirst = isNear(time, utcMs, DateOrder::DayFirst);
    const bool monthFirst = isNear(time, utcMs, DateOrder::MonthFirst);
    if (dayFirst != monthFirst)
        (dayFirst ? m_dayFirst : m_monthFirst).add(line);
}

void DateOrderProof::follow(const TimeText& received)
{
    if (received.shape == TimeText::Shape::Invalid)
        return;
    m_asDayFirst.add(received.wallMs(DateOrder::DayFirst));
    m_asMonthFirst.add(received.wallMs(DateOrder::MonthFirst));
}

std::optional<DateOrder> DateOrderProof::decide(std::optional<DateOrder> told) const
{
    if (const auto proved = only(m_dayFirst.rows, m_monthFirst.rows))
        return proved;
    if (m_dayFirst.rows != 0) { // both orders occur in one file
        if (told)
            return told;
        if (m_dayFirst.outweighs(m_monthFirst))
            return DateOrder::DayFirst;
        if (m_monthFirst.outweighs(m_dayFirst))
            return DateOrder::MonthFirst;
        return std::nullopt; // only a person can say
    }
    if (const auto proved = only(m_bracketDayFirst, m_bracketMonthFirst))
        return proved;
    if (m_bracketDayFirst != 0)
        return told;
    const bool dayFirst = m_asDayFirst.isDescending && m_asDayFirst.steps >= stepsThatProve;
    const bool monthFirst = m_asMonthFirst.isDescending && m_asMonthFirst.steps >= stepsThatProve;
    if (dayFirst != monthFirst) {
        const Sequence& other = dayFirst ? m_asMonthFirst : m_asDayFirst;
        if (!other.isDescending)
            return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
    if (told)
        return told;
    return m_isDotted ? std::optional(DateOrder::DayFirst) : std::nullopt;
}

std::optional<OrderContradiction> DateOrderProof::contradiction() const
{
    if (m_dayFirst.rows == 0 || m_monthFirst.rows == 0)
        return std::nullopt;
    return OrderContradiction{m_dayFirst.first, m_monthFirst.first};
}

}

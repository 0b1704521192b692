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

void DateOrderProof::see(const TimeText& time)
{
    if (time.shape != TimeText::Shape::YearLast)
        return;
    m_isNeeded = m_isNeeded || time.first != time.second;
    m_isDotted = m_isDotted && time.isDotted;
    if (time.first > 12 && time.second <= 12)
        ++m_dayFirst;
    if (time.second > 12 && time.first <= 12)
        ++m_monthFirst;
}

void DateOrderProof::bracket(const TimeText& received, const TimeText& start, const TimeText& end)
{
    see(start);
    see(end);
    if (!received.isAmbiguous() && !start.isAmbiguous() && !end.isAmbiguous())
        return;
    const bool dayFirst = isWithin(received, start, end, DateOrder::DayFirst);
    const bool monthFirst = isWithin(received, start, end, DateOrder::MonthFirst);
    if (dayFirst != monthFirst)
        ++(dayFirst ? m_bracketDayFirst : m_bracketMonthFirst);
}

void DateOrderProof::match(const TimeText& time, std::int64_t utcMs)
{
    if (!time.isAmbiguous())
        return;
    const bool dayFirst = isNear(time, utcMs, DateOrder::DayFirst);
    const bool monthFirst = isNear(time, utcMs, DateOrder::MonthFirst);
    if (dayFirst != monthFirst)
        ++(dayFirst ? m_dayFirst : m_monthFirst);
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
    if (const auto proved = only(m_dayFirst, m_monthFirst))
        return proved;
    if (m_dayFirst != 0)
        return told; // both orders occur in one file: only a person can say
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

}

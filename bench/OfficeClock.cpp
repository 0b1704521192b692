// SPDX-License-Identifier: EUPL-1.2
#include "bench/OfficeClock.h"

#include <algorithm>
#include <chrono>

namespace postinsyn::bench {

namespace {

// By hour in UTC: work begins at 6 or 7 there, and newsletters and machines send at night too.
constexpr std::array<std::uint8_t, 24> workday = {
    6, 5, 5, 5, 10, 30, 70, 110, 130, 120, 95, 110, 125, 115, 90, 60, 35, 25, 20, 18, 15, 12, 9, 7};
constexpr std::uint64_t weekendShare = 8; // a weekend hour has one part in so many

}

OfficeClock::OfficeClock(std::uint64_t messages) : m_messages(std::max<std::uint64_t>(messages, 1))
{
    for (std::size_t hour = 0; hour < m_sums.size() - 1; ++hour) {
        const std::uint64_t weight = workday[hour % 24];
        const bool isWeekend = hour / 24 >= 5;
        m_sums[hour + 1] =
            m_sums[hour] + (isWeekend ? std::max<std::uint64_t>(weight / weekendShare, 1) : weight);
    }
    m_total = days / 7 * m_sums.back() + m_sums[days % 7 * 24];
}

std::int64_t OfficeClock::secondOf(std::uint64_t index) const
{
    // Position in units of 1/3600 of a weight, so that an hour's weight is spread over its seconds.
    const std::uint64_t at =
        index * m_total / m_messages * 3600 + index * m_total % m_messages * 3600 / m_messages;
    const std::uint64_t week = at / (m_sums.back() * 3600);
    const std::uint64_t within = at % (m_sums.back() * 3600);
    const auto next = std::upper_bound(m_sums.begin(), m_sums.end(), within / 3600);
    const auto hour = static_cast<std::uint64_t>(next - m_sums.begin()) - 1;
    const std::uint64_t second = (within - m_sums[hour] * 3600) / (m_sums[hour + 1] - m_sums[hour]);
    return static_cast<std::int64_t>((week * 168 + hour) * 3600 + second);
}

std::string OfficeClock::text(std::int64_t second)
{
    using namespace std::chrono;
    constexpr sys_days start = year{2026} / 3 / 2;
    const sys_days day = start + std::chrono::days(second / 86400);
    const year_month_day date(day);
    std::string out = "0000-00-00 00:00:00";
    const auto put = [&out](std::size_t at, std::size_t width, std::int64_t value) {
        for (; width > 0; --width, value /= 10)
            out[at + width - 1] = static_cast<char>('0' + value % 10);
    };
    put(0, 4, static_cast<int>(date.year()));
    put(5, 2, static_cast<unsigned>(date.month()));
    put(8, 2, static_cast<unsigned>(date.day()));
    put(11, 2, second % 86400 / 3600);
    put(14, 2, second % 3600 / 60);
    put(17, 2, second % 60);
    return out;
}

}

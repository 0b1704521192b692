// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/HiddenTimes.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::int64_t minuteMs = 60'000;

std::int64_t minuteOf(Instant instant)
{
    return instant.ms / minuteMs;
}

bool isTimeHidden(const OverviewRow& row)
{
    return row.verdict == Verdict::Withheld || !masksOf(row, RowField::Time).empty();
}

}

HiddenTimes::HiddenTimes(const OverviewList& list)
{
    if (std::none_of(list.rows.begin(), list.rows.end(), isTimeHidden))
        return;
    const TimeZone zone = TimeZone::stockholm();
    std::set<std::int64_t> minutes; // since 1970: a day of a million rows makes few texts
    for (const OverviewRow& row : list.rows)
        if (isTimeHidden(row)) {
            m_days.insert(zone.dateOf(row.utc));
            minutes.insert(minuteOf(row.utc));
        }
    for (const OverviewRow& row : list.rows)
        if (!isTimeHidden(row)) {
            m_days.erase(zone.dateOf(row.utc));
            minutes.erase(minuteOf(row.utc));
        }
    for (const std::int64_t minute : minutes)
        m_minutes.insert(minuteText(zone.toLocal(Instant{minute * minuteMs})));
}

bool HiddenTimes::isEdgeOf(const Period& gap) const
{
    return isHidden(gap.from - 1) || isHidden(gap.to + 1);
}

std::string minuteText(const LocalTime& time)
{
    return time.date.toIso() + " " + time.clock().substr(0, 5);
}

}

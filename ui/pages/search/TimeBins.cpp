// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/TimeBins.h"

#include "core/domain/DateUnits.h"
#include "core/store/MessageIds.h"

#include <algorithm>

namespace postinsyn {

namespace {

BinUnit unitFor(const Period& span)
{
    const auto days = (span.to.days - span.from.days).count() + 1;
    return days <= 3         ? BinUnit::Hour
           : days <= 92      ? BinUnit::Day
           : days <= 2 * 366 ? BinUnit::Week
                             : BinUnit::Month;
}

std::uint64_t countWithin(std::span<const MessageId> ids, Instant from, Instant to)
{
    const MessageIdRange range = idsWithin(from, to);
    // Ids in order of time descend.
    const auto first = std::partition_point(ids.begin(), ids.end(),
                                            [&](MessageId id) { return id.value >= range.high; });
    const auto last =
        std::partition_point(first, ids.end(), [&](MessageId id) { return id.value >= range.low; });
    return static_cast<std::uint64_t>(last - first);
}

void addHours(TimeBins& bins, const TimeZone& zone, LocalDate day)
{
    const std::int64_t end = zone.startOfDay(day + 1).ms;
    for (std::int64_t at = zone.startOfDay(day).ms; at < end; at += msPerHour)
        bins.bins.push_back({{day, day}, Instant{at}, Instant{std::min(at + msPerHour, end)}, 0});
}

/// The end of the bin that begins with `first`.
LocalDate lastOf(LocalDate first, BinUnit unit)
{
    switch (unit) {
    case BinUnit::Week:
        return wholeUnit(first, DateUnit::Week).to;
    case BinUnit::Month:
        return wholeUnit(first, DateUnit::Month).to;
    default:
        return first;
    }
}

}

TimeBins timeBins(std::span<const MessageId> ids, std::optional<Period> span)
{
    const TimeZone zone = TimeZone::stockholm();
    TimeBins bins;
    if (!span) {
        if (ids.empty())
            return bins;
        span = Period{zone.dateOf(instantOf(ids.front())), zone.dateOf(instantOf(ids.back()))};
    }
    bins.unit = unitFor(*span);
    for (LocalDate day = span->from; day <= span->to;) {
        const LocalDate last = std::min(lastOf(day, bins.unit), span->to);
        if (bins.unit == BinUnit::Hour)
            addHours(bins, zone, day);
        else
            bins.bins.push_back({{day, last}, zone.startOfDay(day), zone.startOfDay(last + 1), 0});
        day = last + 1;
    }
    for (TimeBin& bin : bins.bins) {
        bin.count = countWithin(ids, bin.from, bin.to);
        bins.most = std::max(bins.most, bin.count);
    }
    return bins;
}

}

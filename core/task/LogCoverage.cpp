// SPDX-License-Identifier: EUPL-1.2
#include "core/task/LogCoverage.h"

#include "core/base/Instant.h"
#include "core/domain/FilterConditions.h"
#include "core/store/Archive.h"
#include "core/store/ListStore.h"
#include "core/store/LogStore.h"
#include "core/store/MessageIds.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace postinsyn {

namespace {

bool isAboutCuts(const SourceWarning& warning)
{
    constexpr std::array<std::string_view, 5> codes{"row-cap", "more-pages", "gap",
                                                    "recipients-lost", "sheets-unread"};
    return std::find(codes.begin(), codes.end(), warning.code) != codes.end();
}

bool concerns(const LogCoverage::Suspicion& suspicion, const LogCoverage::Day& day)
{
    if (day.date < suspicion.span.from || day.date > suspicion.span.to)
        return false;
    if (suspicion.warning.code == "recipients-lost" || suspicion.warning.code == "sheets-unread")
        return true;
    if (suspicion.warning.code == "gap")
        return day.rows == 0;
    return day.date == suspicion.span.from || day.date == suspicion.span.to;
}

void addPart(LogCoverage::Day& day, const Source& source, const TimeZone& zone)
{
    day.parts.emplace_back(std::max(*source.first, zone.startOfDay(day.date)),
                           std::min(*source.last, zone.startOfDay(day.date + 1)));
}

/// Joins what overlaps, and says whether the day is taken in as a whole. Mail may be quiet for a
/// while: what is missing for less than an hour is not told.
void settleParts(LogCoverage::Day& day, const TimeZone& zone)
{
    constexpr std::int64_t longestQuietMs = msPerHour;
    std::sort(day.parts.begin(), day.parts.end());
    std::vector<std::pair<Instant, Instant>> apart;
    for (const auto& part : day.parts) {
        if (!apart.empty() && part.first <= apart.back().second)
            apart.back().second = std::max(apart.back().second, part.second);
        else
            apart.push_back(part);
    }
    day.parts = std::move(apart);
    Instant known = zone.startOfDay(day.date);
    for (const auto& [from, to] : day.parts) {
        day.isPartly = day.isPartly || from.ms - known.ms > longestQuietMs;
        known = to;
    }
    day.isPartly = !day.parts.empty() &&
                   (day.isPartly || zone.startOfDay(day.date + 1).ms - known.ms > longestQuietMs);
}

}

std::string partsText(const LogCoverage::Day& day)
{
    const TimeZone zone = TimeZone::stockholm();
    std::string text;
    for (const auto& [from, to] : day.parts) {
        const LocalTime end = zone.toLocal(to);
        text += (text.empty() ? "" : ", ") + zone.toLocal(from).clock().substr(0, 5) + "-" +
                (end.date == day.date ? end.clock().substr(0, 5) : "24:00");
    }
    return text;
}

bool isThinned(const Source& source, std::span<const OutsideRemoval> removals,
               const MessageFilter& filter)
{
    return std::any_of(removals.begin(), removals.end(), [&](const OutsideRemoval& removal) {
        return removal.request == source.request && !covers(removal.filter, filter);
    });
}

LogCoverage coverageOf(Archive& archive, const MessageFilter& asked, const OwnAddresses& own)
{
    LogStore log(archive.database());
    const MessageFilter filter = log.meant(asked);
    const TimeZone zone = TimeZone::stockholm();
    LogCoverage coverage;
    coverage.period = {*filter.from, *filter.to};
    for (LocalDate date = *filter.from; date <= *filter.to; date = date + 1)
        coverage.days.push_back({date, 0, 0, 0, 0});
    const auto dayAt = [&](LocalDate date) -> LogCoverage::Day* {
        if (date < *filter.from || date > *filter.to)
            return nullptr;
        return &coverage.days[static_cast<std::size_t>((date.days - filter.from->days).count())];
    };

    const std::vector<OutsideRemoval> removals = archive.lists().removals();
    for (const Source& source : log.sources()) {
        if (!source.first)
            continue;
        const Period span{zone.dateOf(*source.first), zone.dateOf(*source.last)};
        const LocalDate first = std::max(span.from, *filter.from);
        const LocalDate last = std::min(span.to, *filter.to);
        const bool isWhole = !isThinned(source, removals, filter);
        for (LocalDate date = first; isWhole && date <= last; date = date + 1) {
            ++dayAt(date)->sources;
            addPart(*dayAt(date), source, zone);
        }
        if (first > last)
            continue;
        for (const SourceWarning& warning : source.warnings)
            if (isAboutCuts(warning))
                coverage.suspectedCuts.push_back({source.name, warning, span});
    }
    for (LogCoverage::Day& day : coverage.days)
        settleParts(day, zone);
    for (const auto& [day, rows] : log.daysWithin(coverage.period))
        if (LogCoverage::Day* at = dayAt(LocalDate{std::chrono::sys_days(std::chrono::days(day))}))
            at->rows = rows;
    for (const MessageId id : log.find(filter, own))
        if (LogCoverage::Day* at = dayAt(zone.dateOf(instantOf(id))))
            ++at->messages;

    for (const LogCoverage::Suspicion& suspicion : coverage.suspectedCuts)
        for (LogCoverage::Day& day : coverage.days)
            if (concerns(suspicion, day))
                ++day.doubts;

    for (const LogCoverage::Day& day : coverage.days) {
        if (day.sources != 0)
            continue;
        if (!coverage.gaps.empty() && coverage.gaps.back().to + 1 == day.date)
            coverage.gaps.back().to = day.date;
        else
            coverage.gaps.push_back({day.date, day.date});
    }
    return coverage;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/VersionChanges.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace postinsyn {

namespace {

/// Spans may touch or overlap.
bool isCovered(const MaskSpan& span, std::span<const MaskSpan> covers)
{
    std::size_t at = span.start;
    const std::size_t end = at + span.length;
    for (bool isMoved = true; isMoved && at < end;) {
        isMoved = false;
        for (const MaskSpan& cover : covers) {
            const std::size_t coverEnd = std::size_t{cover.start} + cover.length;
            if (cover.start <= at && at < coverEnd) {
                at = coverEnd;
                isMoved = true;
            }
        }
    }
    return at >= end;
}

/// Whether `one` hides anything that `other` shows.
bool hidesMore(const OverviewRow& one, const OverviewRow& other)
{
    if (other.verdict == Verdict::Withheld)
        return false;
    if (one.verdict == Verdict::Withheld)
        return true;
    return std::any_of(one.masks.begin(), one.masks.end(), [&](const auto& mask) {
        const auto& [field, spans] = mask;
        const auto covers = masksOf(other, field);
        return std::any_of(spans.begin(), spans.end(),
                           [&](const MaskSpan& span) { return !isCovered(span, covers); });
    });
}

}

std::vector<std::int64_t> VersionChanges::rows() const
{
    std::vector<std::int64_t> all;
    std::set_union(hidden.begin(), hidden.end(), opened.begin(), opened.end(),
                   std::back_inserter(all));
    return all;
}

VersionChanges changesSince(const OverviewList& issued, const OverviewList& now)
{
    VersionChanges changes;
    auto before = issued.rows.begin();
    for (const OverviewRow& row : now.rows) {
        while (before != issued.rows.end() && before->nr < row.nr)
            ++before;
        if (before == issued.rows.end() || before->nr != row.nr)
            continue;
        if (hidesMore(row, *before))
            changes.hidden.push_back(row.nr);
        if (hidesMore(*before, row))
            changes.opened.push_back(row.nr);
    }
    return changes;
}

}

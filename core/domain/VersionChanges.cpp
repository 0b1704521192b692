// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/VersionChanges.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
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

std::int64_t secondOf(const OverviewRow& row)
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(row.utc.ms)).count();
}

/// Within the machine: what is told of it is a row number.
bool isSame(const OriginalText& one, const OriginalText& other)
{
    return one.shownTo(ReviewerView()) == other.shownTo(ReviewerView());
}

bool saysTheSame(const OverviewRow& one, const OverviewRow& other, RowField field)
{
    switch (field) {
    case RowField::Time:
        return secondOf(one) == secondOf(other);
    case RowField::Sender:
        return isSame(one.sender, other.sender);
    case RowField::Recipients:
        return isSame(one.recipientsJoined, other.recipientsJoined);
    case RowField::Subject:
        break;
    }
    return isSame(one.subject, other.subject);
}

bool isReworded(const OverviewRow& one, const OverviewRow& other)
{
    using enum RowField;
    constexpr std::array fields{Time, Sender, Recipients, Subject};
    return one.direction != other.direction ||
           !std::all_of(fields.begin(), fields.end(),
                        [&](RowField field) { return saysTheSame(one, other, field); });
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
        if (!saysTheSame(one, other, field))
            return false;
        const auto covers = masksOf(other, field);
        return std::any_of(spans.begin(), spans.end(),
                           [&](const MaskSpan& span) { return !isCovered(span, covers); });
    });
}

}

bool VersionChanges::isEmpty() const
{
    return hidden.empty() && opened.empty() && reworded.empty() && added.empty();
}

std::vector<std::int64_t> VersionChanges::rows() const
{
    std::set<std::int64_t> all;
    for (const auto* some : {&hidden, &opened, &reworded, &added})
        all.insert(some->begin(), some->end());
    return {all.begin(), all.end()};
}

VersionChanges changesSince(const OverviewList& issued, const OverviewList& now)
{
    VersionChanges changes;
    auto before = issued.rows.begin();
    for (const OverviewRow& row : now.rows) {
        while (before != issued.rows.end() && before->nr < row.nr)
            ++before;
        if (before == issued.rows.end() || before->nr != row.nr) {
            changes.added.push_back(row.nr);
            continue;
        }
        if (isReworded(row, *before))
            changes.reworded.push_back(row.nr);
        if (hidesMore(row, *before))
            changes.hidden.push_back(row.nr);
        if (hidesMore(*before, row))
            changes.opened.push_back(row.nr);
    }
    return changes;
}

}

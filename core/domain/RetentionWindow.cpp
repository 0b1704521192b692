// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/RetentionWindow.h"

#include "core/domain/WorkingDay.h"

namespace postinsyn {

namespace {

// The edge band: systems purge by UTC, by 24-hour steps and at night (domain.md 3.2).
constexpr int edgeBefore = 3;
constexpr int edgeAfter = 2;

}

Availability RetentionWindow::judge(LocalDate anchor, LocalDate today) const
{
    const LocalDate last = lastAvailable(anchor);
    if (today <= last - edgeBefore)
        return Availability::Available;
    if (today <= last)
        return Availability::EdgeBefore;
    return today <= last + edgeAfter ? Availability::EdgeAfter : Availability::ExpiredByPolicy;
}

LocalDate RetentionWindow::orderBy(LocalDate anchor) const
{
    return workingDayUntil(lastAvailable(anchor) - edgeBefore);
}

}

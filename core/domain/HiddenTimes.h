// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"

#include <set>
#include <string>

namespace postinsyn {

/// The times that a list does not tell: of rows whose time is masked and of withheld rows, as far
/// as no open row is of the same day or minute. On the clock of Europe/Stockholm.
class HiddenTimes {
public:
    explicit HiddenTimes(const OverviewList& list);

    [[nodiscard]] bool isHidden(LocalDate day) const { return m_days.contains(day); }
    /// The log of these days begins or ends at one that is hidden, or next to it.
    [[nodiscard]] bool isEdgeOf(const Period& gap) const;
    /// `2026-10-01 12:11`
    [[nodiscard]] const std::set<std::string>& minutes() const { return m_minutes; }

private:
    std::set<LocalDate> m_days;
    std::set<std::string> m_minutes;
};

/// `2026-10-01 12:11`
std::string minuteText(const LocalTime& time);

}

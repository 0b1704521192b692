// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <cstdint>

namespace postinsyn {

/// What arithmetic alone can say of something at its source (domain.md 3.2). Never that it does
/// not exist: only IT can say that.
enum class Availability : std::uint8_t {
    Available,
    EdgeBefore,      ///< the last days: secure it now
    EdgeAfter,       ///< may be purged: ask IT
    ExpiredByPolicy, ///< purged by routine: have IT confirm it
};

/// For how long something is expected to exist at its source. Days are Swedish civil days; the day
/// of the anchor (the log row, the last day of employment) is day 0, and day N is still available.
class RetentionWindow {
public:
    explicit RetentionWindow(int days) : m_days(days) {}

    [[nodiscard]] LocalDate lastAvailable(LocalDate anchor) const { return anchor + m_days; }
    [[nodiscard]] Availability judge(LocalDate anchor, LocalDate today) const;
    /// Three days before the last one, moved back to a working day: what automatic purging may
    /// touch early is in safety by then.
    [[nodiscard]] LocalDate orderBy(LocalDate anchor) const;
    /// The oldest anchor that is still available.
    [[nodiscard]] LocalDate oldestAvailable(LocalDate today) const { return today - m_days; }

private:
    int m_days;
};

}

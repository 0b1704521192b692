// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace postinsyn::bench {

/// Spreads messages over 90 days the way people at work send them: by day, little at night and at
/// weekends. Second 0 is Monday 2026-03-02T00:00Z; the night when summer time begins lies within.
class OfficeClock {
public:
    static constexpr std::int64_t days = 90;

    explicit OfficeClock(std::uint64_t messages);

    /// Seconds of the `index`th message, ascending. Indexes beyond the number of messages go on
    /// after the 90 days.
    [[nodiscard]] std::int64_t secondOf(std::uint64_t index) const;

    /// As Windows PowerShell writes it under sv-SE: `2026-03-05 14:07:33`.
    static std::string text(std::int64_t second);

private:
    std::uint64_t m_messages;
    std::array<std::uint64_t, 7 * 24 + 1> m_sums{}; ///< weight before each hour of a week
    std::uint64_t m_total = 0;                      ///< weight of the 90 days
};

}

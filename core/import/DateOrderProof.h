// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/TimeText.h"

#include <cstdint>
#include <optional>

namespace postinsyn {

/// Collects what a whole file says about the order of day and month (formats.md 0.4): a number
/// above 12, a stamp or a query window in the same row, newest-first rows. Nothing is guessed: when
/// proofs are absent or contradict each other, a person has to say.
class DateOrderProof {
public:
    /// A number above 12 settles it; any date cell of the row counts, since a file has one culture.
    void see(const TimeText& time);
    /// StartDate and EndDate of the query bracket Received. A day of slack, for their zone is not
    /// known.
    void bracket(const TimeText& received, const TimeText& start, const TimeText& end);
    /// `time` is `utcMs` on some clock of the world (less than 15 hours from it).
    void match(const TimeText& time, std::int64_t utcMs);
    /// The next row of a source that lists newest first.
    void follow(const TimeText& received);

    /// A cell was met that cannot be read without knowing the order.
    [[nodiscard]] bool isNeeded() const { return m_isNeeded; }
    /// What the file proves, else `told`, else day first if dates are dotted (no culture writes
    /// M.d.yyyy). Nothing: contradiction or no proof at all.
    [[nodiscard]] std::optional<DateOrder> decide(std::optional<DateOrder> told) const;

private:
    /// How a sequence looks under one reading.
    struct Sequence {
        std::optional<std::int64_t> last;
        std::uint32_t steps = 0; ///< to an earlier day
        bool isDescending = true;
        void add(std::optional<std::int64_t> wall);
    };

    bool m_isNeeded = false;
    bool m_isDotted = true;
    std::uint64_t m_dayFirst = 0;
    std::uint64_t m_monthFirst = 0;
    std::uint64_t m_bracketDayFirst = 0;
    std::uint64_t m_bracketMonthFirst = 0;
    Sequence m_asDayFirst;
    Sequence m_asMonthFirst;
};

}

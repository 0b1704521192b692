// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/TimeText.h"

#include <cstdint>
#include <optional>

namespace postinsyn {

/// The two lines of a file whose dates can be read in one order only, and not in the same one.
struct OrderContradiction {
    std::uint64_t dayFirst = 0;   ///< the first line with the day first
    std::uint64_t monthFirst = 0; ///< the first with the month first

    bool operator==(const OrderContradiction&) const = default;
};

/// Collects what a whole file says about the order of day and month (formats.md 0.4): a number
/// above 12, a stamp or a query window in the same row, newest-first rows. Nothing is guessed: when
/// proofs are absent or contradict each other, a person has to say. A few rows against a great
/// many are a fault of those few (security.md 3.13: one bad line never costs the file).
class DateOrderProof {
public:
    /// A number above 12 settles it; any date cell of the row counts, since a file has one culture.
    void see(std::uint64_t line, const TimeText& time);
    /// StartDate and EndDate of the query bracket Received. A day of slack, for their zone is not
    /// known.
    void bracket(std::uint64_t line, const TimeText& received, const TimeText& start,
                 const TimeText& end);
    /// `time` is `utcMs` on some clock of the world (less than 15 hours from it).
    void match(std::uint64_t line, const TimeText& time, std::int64_t utcMs);
    /// The next row of a source that lists newest first.
    void follow(const TimeText& received);

    /// A cell was met that cannot be read without knowing the order.
    [[nodiscard]] bool isNeeded() const { return m_isNeeded; }
    /// What the file proves, else `told`, else day first if dates are dotted (no culture writes
    /// M.d.yyyy). Nothing: contradiction or no proof at all.
    [[nodiscard]] std::optional<DateOrder> decide(std::optional<DateOrder> told) const;
    [[nodiscard]] std::optional<OrderContradiction> contradiction() const;

private:
    /// Rows that speak for one order.
    struct Evidence {
        std::uint64_t rows = 0;
        std::uint64_t first = 0; ///< line
        std::uint64_t last = 0;
        void add(std::uint64_t line);
        /// Rows of the other order that are faults beside these.
        [[nodiscard]] bool outweighs(const Evidence& other) const;
    };
    /// How a sequence looks under one reading.
    struct Sequence {
        std::optional<std::int64_t> last;
        std::uint32_t steps = 0; ///< to an earlier day
        bool isDescending = true;
        void add(std::optional<std::int64_t> wall);
    };

    bool m_isNeeded = false;
    bool m_isDotted = true;
    Evidence m_dayFirst;
    Evidence m_monthFirst;
    std::uint64_t m_bracketDayFirst = 0;
    std::uint64_t m_bracketMonthFirst = 0;
    Sequence m_asDayFirst;
    Sequence m_asMonthFirst;
};

}

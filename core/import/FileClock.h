// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ClockProof.h"
#include "core/import/DateOrderProof.h"
#include "core/import/LogDialect.h"
#include "core/import/LogFormat.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postinsyn {

/// When the event of a row happened by a UTC stamp in another column of the same row.
struct RowWitness {
    std::optional<std::int64_t> utcMs;
    bool isExact = false;   ///< of the event itself, not of when the mail entered before it
    std::uint64_t mail = 0; ///< hash of the message's id, 0 = none
};

/// Turns the time cells of one file into instants. What a clock showed is decided for the whole
/// file: the order of day and month, and whose clock it was (formats.md 0.4, 4). Nothing is
/// guessed: what is neither proved nor told is refused (order) or named in the time basis (zone).
class FileClock {
public:
    /// `mapping`: of a mapped file, else null.
    FileClock(LogFormat::Clock clock, const ReadingOptions& options, const ColumnMapping* mapping);

    /// Takes the evidence of one record; false = the file's times are settled, no more is needed.
    bool scout(std::uint64_t line, const TimeText& time, const RowWitness& witness);
    [[nodiscard]] DateOrderProof& orderProof() { return m_orderProof; }
    /// Throws FormatError{`date-order-ambiguous`}, or `date-orders-mixed` with a line of each.
    void endScout();

    enum class Outcome : std::uint8_t { Ok, Invalid, OutOfRange };
    Outcome read(std::uint64_t line, std::string_view cell, const RowWitness& witness,
                 Instant& instant);
    /// The code of a RowFault for an outcome that is not Ok.
    static std::string_view faultCode(Outcome outcome);
    /// 1990-01-01 up to but not including 2070-01-01 UTC.
    static bool isInRange(Instant instant);

    /// As LogDialect::timeBasis; complete after the last row.
    [[nodiscard]] std::string basis() const;
    [[nodiscard]] std::uint64_t ambiguousRows() const { return m_ambiguousRows; }
    [[nodiscard]] std::uint64_t nonexistentRows() const { return m_nonexistentRows; }

private:
    [[nodiscard]] std::int64_t toUtc(std::uint64_t line, const TimeText& time, std::int64_t wallMs,
                                     const RowWitness& witness);

    LogFormat::Clock m_clock;
    std::string m_zoneBasis; ///< if the zone's rule has to be used
    std::optional<DateOrder> m_toldOrder;
    std::optional<DateOrder> m_order;
    bool m_isOrderTold = false; ///< by the mapping of this very file: no proof is asked for
    DateOrderProof m_orderProof;
    ClockProof m_proof;
    std::uint64_t m_offsetRows = 0; ///< cells that say their offset themselves
    std::uint64_t m_wallRows = 0;
    std::uint64_t m_ambiguousRows = 0;
    std::uint64_t m_nonexistentRows = 0;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace postinsyn {

/// A zone's clock face turned into instants, fast for rows that lie near each other in time: the
/// rules of a zone change at whole quarters only.
class LocalClock {
public:
    explicit LocalClock(TimeZone zone) : m_zone(zone) {}

    struct Reading {
        std::int64_t utcMs = 0;
        bool isAmbiguous = false;   ///< the doubled hour: summer time was chosen
        bool isNonexistent = false; ///< the skipped hour: the moment of the change
    };
    /// `wallMs` counts from 1970-01-01 on the clock face.
    [[nodiscard]] Reading read(std::int64_t wallMs);
    /// The wall clock was `offsetMs` ahead of UTC at some instant that shows `wallMs`.
    [[nodiscard]] bool mayBe(std::int64_t wallMs, std::int64_t offsetMs) const;

private:
    TimeZone m_zone;
    std::int64_t m_quarter = INT64_MIN;
    Reading m_first; ///< of the start of m_quarter
};

/// What the stamps inside a file of local times prove about their distance from UTC (formats.md 4).
/// Proofs are collected from the whole file and then applied to the rows without one.
class ClockProof {
public:
    /// `zone`: the rule that proofs are compared with, and that fills in where they agree with it;
    /// where they do not, Stockholm's is tried.
    explicit ClockProof(TimeZone zone) : m_clock(zone) {}

    /// The event of the row at `wallMs` happened at `utcMs`. Not `isExact`: at `utcMs` the mail
    /// entered, the event came some time after. Such proofs alone confirm a zone's rule, or show
    /// that the clock is behind it, but never that it is ahead. `mail` is a hash of the
    /// message's id, 0 if it has none.
    void add(std::uint64_t line, std::int64_t wallMs, std::int64_t utcMs, bool isExact,
             std::uint64_t mail);
    /// After the last `add`.
    void settle();

    [[nodiscard]] bool isProved() const { return !m_hours.empty(); }
    /// The instant of a row without a proof of its own: the zone's rule where all proofs follow it,
    /// else the nearest proof in time; in a doubled hour the same mail, then the nearest proof in
    /// the file. Without any proof the zone's rule. `isAmbiguous` only if nothing tells which of
    /// the two hours it is.
    [[nodiscard]] LocalClock::Reading read(std::uint64_t line, std::int64_t wallMs,
                                           std::uint64_t mail);

    /// The distance from UTC that a proof tells, rounded to 15 minutes; nothing if it cannot be
    /// the same event (beyond the world's clocks, or more than five minutes off a quarter).
    static std::optional<std::int64_t> offsetMs(std::int64_t wallMs, std::int64_t utcMs);

private:
    struct Vote {
        std::int64_t offsetMs;
        std::uint64_t exact;
        std::uint64_t rough;
    };
    struct NightProof {
        std::uint64_t line;
        std::int64_t offsetMs;
    };
    /// One hour of the clock face.
    struct Hour {
        std::vector<Vote> votes;
        [[nodiscard]] std::int64_t offsetMs() const;
        [[nodiscard]] bool isExact() const;
    };

    [[nodiscard]] bool isBehindRule();
    [[nodiscard]] bool isRuleOf(const LocalClock& clock, bool areExact) const;
    [[nodiscard]] std::optional<std::int64_t> nightOffset(std::uint64_t line, std::int64_t wallMs,
                                                          std::uint64_t mail) const;
    [[nodiscard]] std::int64_t nearestOffset(std::int64_t wallMs) const;

    LocalClock m_clock;
    std::map<std::int64_t, Hour> m_hours;
    std::map<std::int64_t, std::vector<NightProof>> m_nights; ///< where clocks may be turned back
    /// Of mails in such a night; nothing where one mail has proofs of both hours.
    std::unordered_map<std::uint64_t, std::optional<std::int64_t>> m_nightMails;
    bool m_isZoneProved = false;
};

}

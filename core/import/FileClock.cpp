// SPDX-License-Identifier: EUPL-1.2
#include "core/import/FileClock.h"

#include "core/base/Instant.h"

namespace postinsyn {

namespace {

constexpr std::int64_t year1990 = 631'152'000'000;
constexpr std::int64_t year2070 = 3'155'760'000'000;

TimeZone zoneFor(const ReadingOptions& options, const ColumnMapping* mapping)
{
    if (mapping && mapping->zone)
        return TimeZone::named(*mapping->zone);
    return options.zone ? *options.zone : TimeZone::stockholm();
}

}

FileClock::FileClock(LogFormat::Clock clock, const ReadingOptions& options,
                     const ColumnMapping* mapping)
    : m_clock(clock), m_proof(zoneFor(options, mapping))
{
    m_zoneBasis = mapping && mapping->zone ? "local-converted"
                  : options.zone           ? "zone-asked"
                                           : "zone-assumed";
    if (options.dateOrder)
        m_toldOrder = dateOrderNamed(*options.dateOrder);
    if (mapping && mapping->dateOrder) {
        m_isOrderTold = true;
        m_order = dateOrderNamed(*mapping->dateOrder);
    }
}

bool FileClock::scout(std::uint64_t line, const TimeText& time, const RowWitness& witness)
{
    if (!time.isValid())
        return true;
    const bool isWall = m_clock != LogFormat::Clock::Utc && !time.hasOffset;
    if (!m_isOrderTold) {
        m_orderProof.see(line, time);
        if (witness.utcMs)
            m_orderProof.match(line, time, *witness.utcMs);
    }
    const bool isOrderPlain = m_isOrderTold || time.shape != TimeText::Shape::YearLast;
    if (!isWall || m_clock != LogFormat::Clock::Provable)
        return !isOrderPlain;
    if (witness.utcMs) {
        // Only one of the two readings can be near the stamp, so the order need not be known yet.
        for (const auto order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
            const auto wall = time.wallMs(m_isOrderTold ? m_order : order);
            if (wall)
                m_proof.add(line, *wall, *witness.utcMs, witness.isExact, witness.mail);
            if (time.shape == TimeText::Shape::YearFirst || m_isOrderTold)
                break;
        }
    }
    return true;
}

void FileClock::endScout()
{
    m_proof.settle();
    if (m_isOrderTold)
        return;
    m_order = m_orderProof.decide(m_toldOrder);
    if (m_order || !m_orderProof.isNeeded())
        return;
    if (const auto both = m_orderProof.contradiction())
        throw FormatError("date-orders-mixed", "dd/mm: " + std::to_string(both->dayFirst) +
                                                   ", mm/dd: " + std::to_string(both->monthFirst));
    throw FormatError("date-order-ambiguous");
}

FileClock::Outcome FileClock::read(std::uint64_t line, std::string_view cell,
                                   const RowWitness& witness, Instant& instant)
{
    const TimeText time = TimeText::parse(cell);
    const auto wall = time.wallMs(m_order);
    if (!wall)
        return Outcome::Invalid;
    instant.ms = toUtc(line, time, *wall, witness);
    return isInRange(instant) ? Outcome::Ok : Outcome::OutOfRange;
}

std::int64_t FileClock::toUtc(std::uint64_t line, const TimeText& time, std::int64_t wallMs,
                              const RowWitness& witness)
{
    if (time.hasOffset) {
        ++m_offsetRows;
        return wallMs - time.offsetMinutes * msPerMinute;
    }
    if (m_clock == LogFormat::Clock::Utc)
        return wallMs;
    ++m_wallRows;
    if (witness.utcMs && witness.isExact) {
        if (const auto offset = ClockProof::offsetMs(wallMs, *witness.utcMs))
            return wallMs - *offset;
    }
    const LocalClock::Reading reading = m_proof.read(line, wallMs, witness.mail);
    m_ambiguousRows += reading.isAmbiguous ? 1 : 0;
    m_nonexistentRows += reading.isNonexistent ? 1 : 0;
    return reading.utcMs;
}

std::string_view FileClock::faultCode(Outcome outcome)
{
    return outcome == Outcome::OutOfRange ? "date-out-of-range" : "date-invalid";
}

bool FileClock::isInRange(Instant instant)
{
    return instant.ms >= year1990 && instant.ms < year2070;
}

std::string FileClock::basis() const
{
    if (m_clock == LogFormat::Clock::Utc)
        return "utc-by-format";
    if (m_proof.isProved() || (m_offsetRows > 0 && m_wallRows == 0))
        return "utc-proved";
    return m_zoneBasis;
}

}

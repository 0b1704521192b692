// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ClockProof.h"

#include "core/base/Instant.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace postinsyn {

namespace {

constexpr std::int64_t msPerQuarter = 15 * msPerMinute;

std::int64_t floorTo(std::int64_t value, std::int64_t unit)
{
    const std::int64_t rest = value % unit;
    return value - (rest < 0 ? rest + unit : rest);
}

/// Clocks are turned back on a Sunday before six, wherever we know of: only proofs of those hours
/// are kept one by one, so that memory stays flat.
bool mayClocksTurn(std::int64_t wallMs)
{
    const std::int64_t day = floorTo(wallMs, msPerDay) / msPerDay;
    return ((day % 7) + 7) % 7 == 3 && wallMs - day * msPerDay < 6 * msPerHour;
}

}

LocalClock::Reading LocalClock::read(std::int64_t wallMs)
{
    const std::int64_t quarter = floorTo(wallMs, msPerQuarter);
    if (quarter != m_quarter) {
        const std::int64_t day = floorTo(quarter, msPerDay);
        const LocalDate date{std::chrono::sys_days(std::chrono::days(day / msPerDay))};
        const TimeZone::Resolved resolved = m_zone.toInstant(date, quarter - day);
        m_first = {resolved.instant.ms, resolved.isAmbiguous, resolved.isNonexistent};
        m_quarter = quarter;
    }
    Reading reading = m_first;
    if (!reading.isNonexistent)
        reading.utcMs += wallMs - quarter;
    return reading;
}

bool LocalClock::mayBe(std::int64_t wallMs, std::int64_t offsetMs) const
{
    const LocalTime local = m_zone.toLocal(Instant{wallMs - offsetMs});
    return local.offsetSeconds * std::int64_t(1000) == offsetMs;
}

std::optional<std::int64_t> ClockProof::offsetMs(std::int64_t wallMs, std::int64_t utcMs)
{
    const std::int64_t difference = wallMs - utcMs;
    const std::int64_t offset = floorTo(difference + msPerQuarter / 2, msPerQuarter);
    if (std::llabs(offset) > 14 * msPerHour || std::llabs(difference - offset) > 5 * msPerMinute)
        return std::nullopt;
    return offset;
}

void ClockProof::add(std::uint64_t line, std::int64_t wallMs, std::int64_t utcMs, bool isExact,
                     std::uint64_t mail)
{
    const auto offset = offsetMs(wallMs, utcMs);
    if (!offset)
        return;
    Hour& hour = m_hours[floorTo(wallMs, msPerHour)];
    auto vote = std::find_if(hour.votes.begin(), hour.votes.end(),
                             [&](const Vote& v) { return v.offsetMs == *offset; });
    if (vote == hour.votes.end())
        vote = hour.votes.insert(vote, {*offset, 0, 0});
    ++(isExact ? vote->exact : vote->rough);
    if (!mayClocksTurn(wallMs))
        return;
    m_nights[floorTo(wallMs, msPerHour)].push_back({line, *offset});
    if (mail == 0)
        return;
    const auto [known, isNew] = m_nightMails.try_emplace(mail, *offset);
    if (!isNew && known->second != *offset)
        known->second.reset();
}

/// Of rough proofs the least distance: each may have waited, none came before it was sent.
std::int64_t ClockProof::Hour::offsetMs() const
{
    if (!isExact())
        return std::min_element(
                   votes.begin(), votes.end(),
                   [](const Vote& a, const Vote& b) { return a.offsetMs < b.offsetMs; })
            ->offsetMs;
    const auto isLess = [](const Vote& a, const Vote& b) {
        return std::pair(a.exact, a.rough) < std::pair(b.exact, b.rough);
    };
    return std::max_element(votes.begin(), votes.end(), isLess)->offsetMs;
}

bool ClockProof::Hour::isExact() const
{
    return std::any_of(votes.begin(), votes.end(), [](const Vote& v) { return v.exact > 0; });
}

/// The hours with proofs follow the rule of the clock's zone, but for few.
bool ClockProof::isRuleOf(const LocalClock& clock, bool areExact) const
{
    std::uint64_t agreeing = 0;
    for (const auto& [wall, hour] : m_hours) {
        const std::int64_t offset = hour.offsetMs();
        if (clock.mayBe(wall, offset) || clock.mayBe(wall + msPerHour - 1, offset))
            ++agreeing;
    }
    return !m_hours.empty() && agreeing * 10 >= m_hours.size() * (areExact ? 9U : 5U);
}

/// Most hours with proofs lie behind the rule of the zone: no wait for a delivery can explain that.
bool ClockProof::isBehindRule()
{
    std::uint64_t behind = 0;
    for (const auto& [wall, hour] : m_hours) {
        const std::int64_t offset = hour.offsetMs();
        if (offset < wall - m_clock.read(wall).utcMs && !m_clock.mayBe(wall, offset))
            ++behind;
    }
    return !m_hours.empty() && behind * 2 >= m_hours.size();
}

void ClockProof::settle()
{
    // A mail that waited an hour for its delivery is a false proof, so exact ones silence the rest,
    // and alone it only says that the clock is not further ahead.
    const bool hasExact = std::any_of(m_hours.begin(), m_hours.end(),
                                      [](const auto& entry) { return entry.second.isExact(); });
    if (hasExact)
        std::erase_if(m_hours, [](const auto& entry) { return !entry.second.isExact(); });
    m_isZoneProved = isRuleOf(m_clock, hasExact);
    const bool mayBeElsewhere = !m_isZoneProved && (hasExact || isBehindRule());
    if (const LocalClock stockholm(TimeZone::stockholm());
        mayBeElsewhere && isRuleOf(stockholm, hasExact)) {
        m_clock = stockholm;
        m_isZoneProved = true;
    }
    if (!m_isZoneProved && !mayBeElsewhere)
        m_hours.clear(); // mails that waited are all that is known: they prove nothing
    for (auto& [wall, nights] : m_nights)
        std::sort(nights.begin(), nights.end(),
                  [](const NightProof& x, const NightProof& y) { return x.line < y.line; });
}

LocalClock::Reading ClockProof::read(std::uint64_t line, std::int64_t wallMs, std::uint64_t mail)
{
    const LocalClock::Reading byRule = m_clock.read(wallMs);
    if (m_hours.empty() || (m_isZoneProved && !byRule.isAmbiguous))
        return byRule;
    const auto offset = mayClocksTurn(wallMs) ? nightOffset(line, wallMs, mail) : std::nullopt;
    if (offset && (!m_isZoneProved || m_clock.mayBe(wallMs, *offset)))
        return {wallMs - *offset, false, false};
    if (m_isZoneProved)
        return byRule;
    return {wallMs - nearestOffset(wallMs), false, false};
}

std::optional<std::int64_t> ClockProof::nightOffset(std::uint64_t line, std::int64_t wallMs,
                                                    std::uint64_t mail) const
{
    if (const auto known = m_nightMails.find(mail); known != m_nightMails.end() && known->second)
        return known->second;
    const NightProof* best = nullptr;
    const auto apart = [&](const NightProof& proof) {
        return proof.line > line ? proof.line - line : line - proof.line;
    };
    // Files are sorted by time or by mail, so the nearest line is the best witness; an hour before
    // and after count too, for the change lies between them.
    const std::int64_t hour = floorTo(wallMs, msPerHour);
    for (const std::int64_t near : {hour, hour - msPerHour, hour + msPerHour}) {
        const auto found = m_nights.find(near);
        if (found == m_nights.end())
            continue;
        const auto& nights = found->second;
        auto after =
            std::lower_bound(nights.begin(), nights.end(), line,
                             [](const NightProof& p, std::uint64_t l) { return p.line < l; });
        if (after != nights.end() && (!best || apart(*after) < apart(*best)))
            best = &*after;
        if (after != nights.begin() && (!best || apart(*std::prev(after)) < apart(*best)))
            best = &*std::prev(after);
    }
    return best ? std::optional(best->offsetMs) : std::nullopt;
}

std::int64_t ClockProof::nearestOffset(std::int64_t wallMs) const
{
    const auto after = m_hours.lower_bound(floorTo(wallMs, msPerHour));
    if (after == m_hours.end())
        return m_hours.rbegin()->second.offsetMs();
    if (after == m_hours.begin())
        return after->second.offsetMs();
    const auto before = std::prev(after);
    const bool isAfterNearer = after->first - wallMs < wallMs - before->first - msPerHour;
    return isAfterNearer ? after->second.offsetMs() : before->second.offsetMs();
}

}

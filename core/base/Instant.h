// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace date {
class time_zone;
}

namespace postinsyn {

constexpr std::int64_t msPerSecond = 1000;
constexpr std::int64_t msPerMinute = 60 * msPerSecond;
constexpr std::int64_t msPerHour = 60 * msPerMinute;
constexpr std::int64_t msPerDay = 24 * msPerHour;

/// A point in time: milliseconds since 1970-01-01T00:00Z.
struct Instant {
    std::int64_t ms = 0;

    auto operator<=>(const Instant&) const = default;
    /// `2026-03-28T23:00:00Z`; milliseconds are shown only when not zero.
    [[nodiscard]] std::string toIso() const;
    /// Always with three decimals: `2026-03-28T23:00:00.000Z` (audit, docs).
    [[nodiscard]] std::string toIsoMs() const;
    static Instant now();
};

/// A civil day, no zone.
struct LocalDate {
    std::chrono::sys_days days{};

    auto operator<=>(const LocalDate&) const = default;
    LocalDate operator+(int n) const { return {days + std::chrono::days(n)}; }
    LocalDate operator-(int n) const { return {days - std::chrono::days(n)}; }
    [[nodiscard]] std::string toIso() const; ///< `2026-03-28`
    static LocalDate of(int year, unsigned month, unsigned day);
    /// Strict `YYYY-MM-DD` of a day that exists; else nothing.
    static std::optional<LocalDate> parse(std::string_view iso);
};

/// Both days are included (domain.md 6.2: half-open instants are made from it by TimeZone).
struct Period {
    LocalDate from;
    LocalDate to;
    auto operator<=>(const Period&) const = default;
};

/// What a clock on a wall shows, and how far it was from UTC.
struct LocalTime {
    LocalDate date;
    std::int32_t msOfDay = 0;
    std::int32_t offsetSeconds = 0; ///< east of UTC is positive

    [[nodiscard]] std::string clock() const;  ///< `03:00:00`
    [[nodiscard]] std::string offset() const; ///< `+01:00`
    [[nodiscard]] std::string toIso() const;  ///< `2026-03-29T03:00:00+02:00`
};

/// A zone of the tz database. Cheap to copy; results never depend on the machine's own zone.
class TimeZone {
public:
    /// `utc`, `UTC` or a tz name such as `Europe/Stockholm`. Throws Error{`zone-unknown`}.
    static TimeZone named(std::string_view name);
    static TimeZone stockholm() { return named("Europe/Stockholm"); }
    static TimeZone utc() { return named("UTC"); }

    [[nodiscard]] LocalTime toLocal(Instant instant) const;

    struct Resolved {
        Instant instant;
        bool isAmbiguous =
            false; ///< the doubled hour in October: summer time was chosen (domain.md 6.2)
        bool isNonexistent =
            false; ///< the skipped hour in March: the moment of the change was chosen
    };
    /// `msOfDay` counts on the clock face, 0 .. 86 399 999.
    [[nodiscard]] Resolved toInstant(LocalDate date, std::int64_t msOfDay) const;
    /// The first instant of the civil day.
    [[nodiscard]] Instant startOfDay(LocalDate date) const;
    [[nodiscard]] LocalDate dateOf(Instant instant) const { return toLocal(instant).date; }
    [[nodiscard]] std::string name() const;

private:
    explicit TimeZone(const date::time_zone* zone) : m_zone(zone) {}
    const date::time_zone* m_zone;
};

/// Strict `YYYY-MM-DD HH:MM[:SS]` (or with `T`) as a registrator types it, on the zone's clock.
/// Nothing if malformed. An offset may follow, `+01:00`: it settles a doubled hour; where the zone
/// has no such offset then, the time is told as nonexistent.
std::optional<TimeZone::Resolved> parseLocalDateTime(std::string_view text, const TimeZone& zone);

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Instant.h"

#include "core/base/Error.h"

#include <charconv>
#include <cstdio>
#include <date/tz.h>

namespace postinsyn {

namespace {

struct Split {
    LocalDate date;
    std::int32_t msOfDay;
};

Split split(std::int64_t ms)
{
    std::int64_t day = ms / msPerDay;
    std::int64_t rest = ms % msPerDay;
    if (rest < 0) {
        rest += msPerDay;
        --day;
    }
    return {LocalDate{std::chrono::sys_days(std::chrono::days(day))},
            static_cast<std::int32_t>(rest)};
}

std::string clockOf(std::int32_t msOfDay)
{
    char text[16];
    const int s = msOfDay / 1000;
    std::snprintf(text, sizeof text, "%02d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
    return text;
}

bool digits(std::string_view text, std::size_t at, std::size_t n, unsigned& out)
{
    if (at + n > text.size())
        return false;
    out = 0;
    for (std::size_t i = at; i < at + n; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        out = out * 10 + static_cast<unsigned>(text[i] - '0');
    }
    return true;
}

}

std::string Instant::toIso() const
{
    return ms % 1000 == 0 ? split(ms).date.toIso() + "T" + clockOf(split(ms).msOfDay) + "Z"
                          : toIsoMs();
}

std::string Instant::toIsoMs() const
{
    const Split s = split(ms);
    char fraction[8];
    std::snprintf(fraction, sizeof fraction, ".%03dZ", s.msOfDay % 1000);
    return s.date.toIso() + "T" + clockOf(s.msOfDay) + fraction;
}

Instant Instant::now()
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

std::string LocalDate::toIso() const
{
    const std::chrono::year_month_day ymd{days};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return text;
}

LocalDate LocalDate::of(int year, unsigned month, unsigned day)
{
    return {std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) /
                                  std::chrono::day(day))};
}

std::optional<LocalDate> LocalDate::parse(std::string_view iso)
{
    unsigned y = 0, m = 0, d = 0;
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-' || !digits(iso, 0, 4, y) ||
        !digits(iso, 5, 2, m) || !digits(iso, 8, 2, d))
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(static_cast<int>(y)),
                                          std::chrono::month(m), std::chrono::day(d)};
    if (!ymd.ok())
        return std::nullopt;
    return LocalDate{std::chrono::sys_days(ymd)};
}

std::string LocalTime::clock() const
{
    return clockOf(msOfDay);
}

std::string LocalTime::offset() const
{
    const int minutes = offsetSeconds / 60;
    const int a = minutes < 0 ? -minutes : minutes;
    const auto digit = [](int value) { return static_cast<char>('0' + value % 10); };
    // Spelt out: every row of a list asks for it several times.
    return {minutes < 0 ? '-' : '+', digit(a / 600), digit(a / 60), ':',
            digit(a % 60 / 10),      digit(a)};
}

std::string LocalTime::toIso() const
{
    return date.toIso() + "T" + clock() + offset();
}

TimeZone TimeZone::named(std::string_view name)
{
    try {
        return TimeZone(date::locate_zone(
            name == "utc" || name == "UTC" || name == "Z" ? std::string_view("Etc/UTC") : name));
    } catch (const std::exception&) {
        throw Error("zone-unknown", std::string(name));
    }
}

LocalTime TimeZone::toLocal(Instant instant) const
{
    const date::sys_time<std::chrono::milliseconds> t{std::chrono::milliseconds(instant.ms)};
    const auto offset = m_zone->get_info(t).offset;
    const Split s = split(instant.ms + std::chrono::milliseconds(offset).count());
    return {s.date, s.msOfDay, static_cast<std::int32_t>(offset.count())};
}

TimeZone::Resolved TimeZone::toInstant(LocalDate date, std::int64_t msOfDay) const
{
    const date::local_time<std::chrono::milliseconds> local{
        std::chrono::milliseconds(date.days.time_since_epoch().count() * msPerDay + msOfDay)};
    const date::local_info info = m_zone->get_info(local);
    const std::int64_t wall = local.time_since_epoch().count();
    const std::int64_t first = std::chrono::milliseconds(info.first.offset).count();
    switch (info.result) {
    case date::local_info::ambiguous:
        return {Instant{wall - first}, true, false};
    case date::local_info::nonexistent:
        return {Instant{std::chrono::milliseconds(info.first.end.time_since_epoch()).count()},
                false, true};
    default:
        return {Instant{wall - first}, false, false};
    }
}

Instant TimeZone::startOfDay(LocalDate date) const
{
    return toInstant(date, 0).instant;
}

std::string TimeZone::name() const
{
    return m_zone->name() == "Etc/UTC" ? "UTC" : m_zone->name();
}

namespace {

/// `+HH:MM` at the end of a time, taken off it; nothing if there is none.
std::optional<std::int64_t> takeOffsetMs(std::string_view& text)
{
    constexpr std::size_t length = 6;
    if (text.size() != 16 + length && text.size() != 19 + length)
        return std::nullopt;
    const std::string_view offset = text.substr(text.size() - length);
    unsigned h = 0, m = 0;
    if ((offset[0] != '+' && offset[0] != '-') || offset[3] != ':' || !digits(offset, 1, 2, h) ||
        !digits(offset, 4, 2, m) || h > 23 || m > 59)
        return std::nullopt;
    text.remove_suffix(length);
    const std::int64_t ms = (static_cast<std::int64_t>(h) * 60 + m) * 60'000;
    return offset[0] == '-' ? -ms : ms;
}

}

std::optional<TimeZone::Resolved> parseLocalDateTime(std::string_view text, const TimeZone& zone)
{
    const auto offset = takeOffsetMs(text);
    if (text.size() != 16 && text.size() != 19)
        return std::nullopt;
    const auto date = LocalDate::parse(text.substr(0, 10));
    unsigned h = 0, m = 0, s = 0;
    if (!date || (text[10] != ' ' && text[10] != 'T') || text[13] != ':' ||
        !digits(text, 11, 2, h) || !digits(text, 14, 2, m) || h > 23 || m > 59)
        return std::nullopt;
    if (text.size() == 19 && (text[16] != ':' || !digits(text, 17, 2, s) || s > 59))
        return std::nullopt;
    const std::int64_t msOfDay = (static_cast<std::int64_t>(h) * 3600 + m * 60 + s) * 1000;
    if (!offset)
        return zone.toInstant(*date, msOfDay);
    const Instant told{TimeZone::utc().toInstant(*date, msOfDay).instant.ms - *offset};
    const LocalTime shown = zone.toLocal(told);
    const bool isSame = shown.date == *date && shown.msOfDay == msOfDay;
    return TimeZone::Resolved{told, false, !isSame};
}

}

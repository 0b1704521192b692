// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <cstdint>
#include <optional>

namespace postinsyn {

// Civil days in the archive: days since 1970-01-01.

inline std::int64_t storedDay(LocalDate date)
{
    return date.days.time_since_epoch().count();
}

inline std::optional<std::int64_t> storedDay(const std::optional<LocalDate>& date)
{
    return date ? std::optional(storedDay(*date)) : std::nullopt;
}

inline LocalDate dayStored(std::int64_t day)
{
    return LocalDate{std::chrono::sys_days(std::chrono::days(day))};
}

inline std::optional<LocalDate> dayStored(const std::optional<std::int64_t>& day)
{
    return day ? std::optional(dayStored(*day)) : std::nullopt;
}

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/base/Instant.h"

#include <string_view>
#include <variant>

namespace postinsyn {

/// What somebody meant by a few keys.
struct TypedSpan {
    Period period;           ///< both days included
    bool isRelative = false; ///< counted from today: tomorrow the same words mean other days

    bool operator==(const TypedSpan&) const = default;
};

/// Reads a span of civil days as registrators type it, in Swedish or English: `30`, `0930`,
/// `260930`, `2026-09-30`, `30/9`, `idag`, `-7`, `v40`, `v40-v42`, `aug`, `kvartal 3`, `senaste 30
/// dagarna`, `1-15 sep`, `2026-08-01--2026-08-31` (ux.md A2). What has no year or month is the
/// latest such day, week or month that has begun: logs lie behind us. In a span the end with more
/// to it settles the other.
///
/// SyntaxFault: `date-not-understood`, `date-not-real` (30 February, week 54), `date-reversed`.
std::variant<TypedSpan, SyntaxFault> parseDateSpan(std::string_view typed, LocalDate today);

}

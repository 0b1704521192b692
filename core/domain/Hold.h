// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/domain/MessageFilter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postinsyn {

/// domain.md 3.4
enum class HoldType : std::uint8_t { Request, Selection, Appeal, Other };
std::string_view holdTypeName(HoldType type); ///< `request|selection|appeal|other`
std::optional<HoldType> holdTypeNamed(std::string_view name);

/// A stop for purging (spärr mot gallring): what it covers stays until a person releases it. Two
/// requests for the same thing have two holds.
struct Hold {
    HoldId id;
    std::string uid;
    HoldType type = HoldType::Other;
    RequestId request;      ///< none: set apart from any request
    std::string caseNumber; ///< of the request; empty without one
    MessageFilter filter;   ///< what it covers
    std::string reason;
    Instant setAt;
    std::string setBy;
    std::optional<Instant> releasedAt;

    [[nodiscard]] bool isActive() const { return !releasedAt; }
};

/// The last Swedish civil day on which a selection from a list is waited for and its hold is meant
/// to last (domain.md 3.4); `days` is RetentionPolicy::selectionHoldDays. A person releases it.
LocalDate selectionHeldUntil(Instant issuedAt, int days);

}

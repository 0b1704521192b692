// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Hold.h"

#include "core/base/EnumNames.h"

#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 4> typeNames{"request", "selection", "appeal", "other"};

}

std::string_view holdTypeName(HoldType type)
{
    return typeNames[static_cast<std::size_t>(type)];
}

std::optional<HoldType> holdTypeNamed(std::string_view name)
{
    return enumNamed<HoldType>(typeNames, name);
}

LocalDate selectionHeldUntil(Instant issuedAt, int days)
{
    return TimeZone::stockholm().dateOf(issuedAt) + days;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Hold.h"

#include <algorithm>
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
    const auto found = std::find(typeNames.begin(), typeNames.end(), name);
    if (found == typeNames.end())
        return std::nullopt;
    return static_cast<HoldType>(found - typeNames.begin());
}

}

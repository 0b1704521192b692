// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace postinsyn {

/// The enumerator whose name stands at its number in `names`; compares exactly.
template <class Enum, std::size_t N>
constexpr std::optional<Enum> enumNamed(const std::array<std::string_view, N>& names,
                                        std::string_view name)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

}

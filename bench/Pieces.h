// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace postinsyn::bench {

/// One text of many. Braces draw random pieces from left to right; `+` leaves the order to the
/// compiler.
inline std::string joined(std::initializer_list<std::string_view> pieces)
{
    std::string out;
    for (const std::string_view piece : pieces)
        out += piece;
    return out;
}

}

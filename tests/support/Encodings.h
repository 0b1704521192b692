// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Text.h"

#include <string>
#include <string_view>

namespace postinsyn::test {

/// UTF-8 text as UTF-16 bytes, without a BOM.
inline std::string asUtf16(std::string_view text, bool isBigEndian = false)
{
    std::string out;
    const auto put = [&](std::uint32_t unit) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        out += isBigEndian ? high : low;
        out += isBigEndian ? low : high;
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<std::uint32_t>(nextCodePoint(text, at));
        if (c >= 0x10000) {
            put(0xD800 + ((c - 0x10000) >> 10));
            put(0xDC00 + ((c - 0x10000) & 0x3FF));
        } else {
            put(c);
        }
    }
    return out;
}

/// UTF-8 text of characters below U+0100 as Windows-1252.
inline std::string asWindows1252(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();)
        out += static_cast<char>(nextCodePoint(text, at));
    return out;
}

}

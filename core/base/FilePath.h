// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace postinsyn {

/// Paths are UTF-8 everywhere in our types; only here do they become what the system wants.
inline std::filesystem::path nativePath(std::string_view utf8)
{
    return {std::u8string(utf8.begin(), utf8.end())};
}

inline std::string utf8Path(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

}

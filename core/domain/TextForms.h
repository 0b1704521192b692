// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A text as a file may hold it without showing it.
struct TextForm {
    std::string_view name; ///< `raw|folded|nfd|utf-16le|utf-16be|base64|escaped`
    std::string bytes;     ///< never shorter than 3 bytes

    bool operator==(const TextForm&) const = default;
};

/// The forms in which a leak is looked for (security.md 3.6 point 4), each once. `text` is UTF-8 of
/// at least 3 characters.
std::vector<TextForm> textForms(std::string_view text);

/// What a text says that is written with `%C3%A5`, `&#229;`, `&#xE5;`, `&amp;` or `\u00e5`; the
/// text itself if nothing in it is. Always UTF-8.
std::string withoutEscapes(std::string_view text);

}

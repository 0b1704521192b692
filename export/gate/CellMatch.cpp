// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/CellMatch.h"

#include "core/base/Text.h"
#include "export/CellText.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace postinsyn {

namespace {

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// The character that a decided text shows at `at`, which moves on behind it.
char32_t shownAt(std::string_view text, std::size_t& at)
{
    const char32_t c = nextCodePoint(text, at); // U+FFFD for a broken byte
    switch (c) {
    case '\r':
        if (at < text.size() && text[at] == '\n')
            ++at;
        return ' ';
    case '\t':
    case '\n':
    case '\v':
    case '\f':
    case 0x85:
    case 0x2028:
    case 0x2029:
        return ' ';
    case 0xFFFE:
    case 0xFFFF:
        return replacementCharacter;
    default:
        break;
    }
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return isControl || turnsDirection ? replacementCharacter : c;
}

/// How much of `decided` stands as the whole of `shown`; nothing if they differ before.
std::optional<std::size_t> shownPart(std::string_view decided, std::string_view shown)
{
    std::size_t at = 0;
    for (std::size_t shownTo = 0; shownTo < shown.size();) {
        if (at == decided.size() || nextCodePoint(shown, shownTo) != shownAt(decided, at))
            return std::nullopt;
    }
    return at;
}

}

bool CellMatch::decode(std::string_view stored, std::string& shown)
{
    constexpr std::string_view underscore = "_x005F_";
    shown.clear();
    for (std::size_t at = 0; at < stored.size();) {
        const std::string_view here = stored.substr(at, underscore.size());
        if (here == underscore) {
            shown += '_';
            at += underscore.size();
            continue;
        }
        const bool isCoded =
            here.size() == underscore.size() && here.starts_with("_x") && here.ends_with('_') &&
            std::all_of(here.begin() + 2, here.end() - 1,
                        [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
        if (isCoded)
            return false;
        shown += stored[at++];
    }
    return true;
}

bool CellMatch::isShownWhole(std::string_view decided, std::string_view shown)
{
    if (decided == shown && isPlain(decided))
        return true;
    return shownPart(decided, shown) == decided.size();
}

bool CellMatch::isShown(std::string_view decided, std::string_view shown, std::string_view stored)
{
    if (isShownWhole(decided, shown))
        return true;
    // Cut where the next character would not have fitted: an escaped one takes eight units.
    constexpr std::size_t longestCharacter = 8;
    const std::size_t units = utf16Length(stored);
    if (units > CellText::workbookLimit || units + longestCharacter < CellText::workbookLimit)
        return false;
    const std::size_t noteAt = shown.rfind(CellText::cutNote);
    if (noteAt == std::string_view::npos || noteAt + CellText::cutNote.size() != shown.size())
        return false;
    const auto part = shownPart(decided, shown.substr(0, noteAt));
    return part && *part < decided.size();
}

}

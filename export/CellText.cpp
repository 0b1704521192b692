// SPDX-License-Identifier: EUPL-1.2
#include "export/CellText.h"

#include "core/base/Text.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::string_view escapedUnderscore = "_x005F_";
constexpr std::size_t escapeLength = 7; // `_xHHHH_`

bool mayNeedCare(unsigned char c)
{
    return c < 0x20 || c >= 0x7F;
}

bool isLineBreakOrTab(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isUnsafe(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xFFFE || c == 0xFFFF ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isEscapeAt(std::string_view text, std::size_t at)
{
    return text.size() - at >= escapeLength && text[at] == '_' && text[at + 1] == 'x' &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                       text.begin() + static_cast<std::ptrdiff_t>(at) + 6, isHex) &&
           text[at + 6] == '_';
}

void escapeUnderscores(std::string_view text, std::string& out)
{
    out.clear();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find('_', at), text.size());
        out.append(text, at, next - at);
        if (next == text.size())
            break;
        out += isEscapeAt(text, next) ? escapedUnderscore : std::string_view("_");
        at = next + 1;
    }
}

/// The longest beginning of `text` that fits with the note behind it. It is the text that is cut
/// and not its escaped form, so no escape is ever halved.
void escapeAndCut(std::string_view text, std::size_t limit, std::string& out)
{
    const std::size_t room = limit - utf16Length(CellText::cutNote);
    std::size_t fits = 0;
    for (std::size_t tooLong = room + 1; tooLong - fits > 1;) {
        const std::size_t units = fits + (tooLong - fits) / 2;
        escapeUnderscores(utf16Prefix(text, units), out);
        (utf16Length(out) <= room ? fits : tooLong) = units;
    }
    escapeUnderscores(utf16Prefix(text, fits), out);
    out += CellText::cutNote;
}

}

const std::string& CellText::shown(const std::string& text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](char c) {
        return mayNeedCare(static_cast<unsigned char>(c));
    });
    if (first == text.end())
        return text;
    m_shown.assign(text.begin(), first);
    for (auto at = static_cast<std::size_t>(first - text.begin()); at < text.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(text, at);
        const bool isBroken =
            c == replacementCharacter && at - start == 1; // an invalid byte, read as U+FFFD
        if (isLineBreakOrTab(c)) {
            if (c == '\r' && at < text.size() && text[at] == '\n')
                ++at;
            m_shown += ' ';
        } else if (isBroken || isUnsafe(c)) {
            m_shown += replacementUtf8;
            ++m_replaced;
        } else {
            m_shown.append(text, start, at - start);
        }
    }
    return m_shown;
}

const std::string& CellText::forWorkbook(const std::string& text)
{
    const std::string& safe = shown(text);
    const bool mayHoldEscape = safe.find("_x") != std::string::npos;
    if (!mayHoldEscape && safe.size() <= workbookLimit) // bytes >= UTF-16 units
        return safe;
    escapeUnderscores(safe, m_escaped);
    if (utf16Length(m_escaped) > workbookLimit) {
        escapeAndCut(safe, workbookLimit, m_escaped);
        ++m_cut;
    }
    return m_escaped;
}

}

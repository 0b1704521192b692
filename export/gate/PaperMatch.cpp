// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/PaperMatch.h"

#include "core/base/Text.h"

#include <algorithm>
#include <vector>

namespace postinsyn {

namespace {

constexpr char32_t lastLatin = 0x17F;

/// What every program may show in the place of a character that controls something.
std::string safe(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        const bool isBreak =
            (c >= 0x09 && c <= 0x0D) || c == ' ' || c == 0x85 || c == 0x2028 || c == 0x2029;
        const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0) ||
                               (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
                               c == 0xFFFE || c == 0xFFFF;
        if (!isBreak)
            appendUtf8(out, isControl ? replacementCharacter : c);
    }
    return out;
}

/// Characters that fonts draw with one glyph, which can then be read as either.
char32_t byGlyph(char32_t c)
{
    switch (c) {
    case 0x2010: // hyphen
    case 0x2011:
        return '-';
    case 0x111: // d with stroke, and eth
        return 0xF0;
    default:
        return c;
    }
}

bool isRightToLeft(char32_t c)
{
    return (c >= 0x590 && c < 0x900) || (c >= 0xFB1D && c < 0xFE00) ||
           (c >= 0xFE70 && c < 0xFEFF) || (c >= 0x10800 && c < 0x11000) ||
           (c >= 0x1E800 && c < 0x1F000);
}

/// Brackets are turned round among such letters.
char32_t unmirrored(char32_t c)
{
    switch (c) {
    case ')':
        return '(';
    case ']':
        return '[';
    case '}':
        return '{';
    case '>':
        return '<';
    case 0xBB:
        return 0xAB;
    default:
        return c;
    }
}

struct Letters {
    std::u32string latin;
    std::u32string other; ///< sorted
    std::size_t unknown = 0;
    bool hasRightToLeft = false;
};

Letters lettersOf(std::string_view text)
{
    Letters letters;
    const std::string bare = PaperMatch::bare(text);
    for (std::size_t at = 0; at < bare.size();) {
        const char32_t c = byGlyph(nextCodePoint(bare, at));
        if (c == ' ')
            continue;
        letters.hasRightToLeft = letters.hasRightToLeft || isRightToLeft(c);
        if (c == replacementCharacter)
            ++letters.unknown;
        else if (c <= lastLatin)
            letters.latin += c;
        else
            letters.other += c;
    }
    std::sort(letters.other.begin(), letters.other.end());
    return letters;
}

std::u32string inAnyOrder(std::u32string letters)
{
    std::transform(letters.begin(), letters.end(), letters.begin(), unmirrored);
    std::sort(letters.begin(), letters.end());
    return letters;
}

}

std::string PaperMatch::bare(std::string_view text)
{
    std::string folded = compatibilityFold(safe(text));
    std::erase(folded, ' ');
    return folded;
}

bool PaperMatch::isShown(std::string_view decided, std::string_view read)
{
    const Letters wanted = lettersOf(decided);
    const Letters found = lettersOf(read);
    const bool isSame = wanted.hasRightToLeft ? inAnyOrder(wanted.latin) == inAnyOrder(found.latin)
                                              : wanted.latin == found.latin;
    const bool mayBeUnknown = wanted.unknown > 0 || !wanted.other.empty();
    return isSame && (found.unknown == 0 || mayBeUnknown) &&
           std::includes(wanted.other.begin(), wanted.other.end(), found.other.begin(),
                         found.other.end());
}

}

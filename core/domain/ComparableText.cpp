// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ComparableText.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <utf8proc.h>

namespace postinsyn {

namespace {

utf8proc_category_t categoryOf(char32_t c)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

bool isWhiteSpace(char32_t c)
{
    return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

bool isDash(char32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

bool isSwedishLetter(char32_t c)
{
    return c == 0xE5 || c == 0xE4 || c == 0xF6;
}

}

ComparableText::ComparableText(std::string_view text)
{
    m_text.reserve(text.size());
    m_kinds.reserve(text.size());
    m_from.reserve(text.size());
    m_to.reserve(text.size());
    std::uint32_t index = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        // A plain character that no combining mark follows: nearly all of them.
        const bool isPlain =
            c < 0x80 && (at + 1 == text.size() || static_cast<unsigned char>(text[at + 1]) < 0x80);
        if (!isPlain) {
            at = addCluster(text, at, index);
            continue;
        }
        if (isWhiteSpace(c))
            addSpace(index);
        else if (c >= 'A' && c <= 'Z')
            add(c + 32U, letterBit | capitalBit, index, index + 1);
        else if (c >= 'a' && c <= 'z')
            add(c, letterBit, index, index + 1);
        else
            add(c, c >= '0' && c <= '9' ? digitBit : std::uint8_t{0}, index, index + 1);
        ++at;
        ++index;
    }
    m_listedLength = index;
}

/// Takes one character with the marks that follow it and returns where the next one starts.
std::size_t ComparableText::addCluster(std::string_view text, std::size_t at, std::uint32_t& index)
{
    const std::size_t start = at;
    const std::uint32_t from = index;
    const char32_t c = nextCodePoint(text, at);
    ++index;
    for (std::size_t next = at; next < text.size(); at = next, ++index)
        if (!isCombiningMark(nextCodePoint(text, next)))
            break;
    const auto category = categoryOf(c);
    if (isWhiteSpace(c)) {
        addSpace(from);
        m_to.back() = index;
        return at;
    }
    if (isDash(c)) {
        add('-', 0, from, index);
        return at;
    }
    if (category == UTF8PROC_CATEGORY_CF)
        return at;
    const std::uint8_t capital = category == UTF8PROC_CATEGORY_LU ? capitalBit : std::uint8_t{0};
    if (isSwedishLetter(c) && index == from + 1) {
        add(c, letterBit, from, index);
        return at;
    }
    const std::string folded = foldText(text.substr(start, at - start));
    for (std::size_t i = 0; i < folded.size();) {
        const char32_t f = nextCodePoint(folded, i);
        const auto kind = categoryOf(f);
        const bool isLetterKind = kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
        if (isLetterKind)
            add(f, static_cast<std::uint8_t>(letterBit | capital), from, index);
        else
            add(f, f >= '0' && f <= '9' ? digitBit : std::uint8_t{0}, from, index);
    }
    return at;
}

void ComparableText::add(char32_t c, std::uint8_t kind, std::uint32_t from, std::uint32_t to)
{
    m_text.push_back(c);
    m_kinds.push_back(kind);
    m_from.push_back(from);
    m_to.push_back(to);
}

void ComparableText::addSpace(std::uint32_t from)
{
    if (!m_text.empty() && m_text.back() == ' ')
        m_to.back() = from + 1;
    else
        add(' ', 0, from, from + 1);
}

std::size_t ComparableText::contentStart() const
{
    constexpr std::array<std::u32string_view, 7> prefixes{
        U"sv", U"vb", U"re", U"fw", U"fwd", U"autosvar", U"automatiskt svar"};
    std::size_t at = 0;
    const auto skipSpace = [&] {
        while (at < m_text.size() && m_text[at] == ' ')
            ++at;
    };
    while (true) {
        skipSpace();
        const std::u32string_view rest = text().substr(at);
        const auto prefix = std::find_if(prefixes.begin(), prefixes.end(), [&](const auto& p) {
            return rest.starts_with(p) && rest.substr(p.size()).starts_with(U':');
        });
        if (prefix == prefixes.end())
            return at;
        at += prefix->size() + 1;
    }
}

std::size_t ComparableText::wordEnd(std::size_t at) const
{
    while (isAlphanumeric(at))
        ++at;
    return at;
}

TextRange ComparableText::listed(std::size_t from, std::size_t to) const
{
    return {m_from[from], m_to[to - 1] - m_from[from]};
}

}

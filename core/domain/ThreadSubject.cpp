// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ThreadSubject.h"

#include "core/domain/ComparableText.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::u32string_view, 32> prefixes{U"re",
                                                       U"sv",
                                                       U"vb",
                                                       U"fw",
                                                       U"fwd",
                                                       U"aw",
                                                       U"wg",
                                                       U"tr",
                                                       U"ang",
                                                       U"vs",
                                                       U"autosvar",
                                                       U"auto",
                                                       U"autoreply",
                                                       U"automatiskt svar",
                                                       U"automatic reply",
                                                       U"auto reply",
                                                       U"frånvaro",
                                                       U"out of office",
                                                       U"accepterat",
                                                       U"accepterad",
                                                       U"accepted",
                                                       U"tackat ja",
                                                       U"tackat nej",
                                                       U"avböjt",
                                                       U"avböjd",
                                                       U"avvisat",
                                                       U"declined",
                                                       U"preliminärt",
                                                       U"tentative",
                                                       U"inställt",
                                                       U"cancelled",
                                                       U"canceled"};

constexpr std::array<std::u32string_view, 8> tags{U"extern", U"external", U"ext",    U"externt",
                                                  U"spam",   U"säker",    U"secure", U"krypterad"};

constexpr std::array<std::u32string_view, 42> everyday{
    U"hej",          U"hejsan",         U"hej hej",    U"hallå",        U"god morgon",
    U"god dag",      U"fråga",          U"frågor",     U"en fråga",     U"snabb fråga",
    U"förfrågan",    U"svar",           U"möte",       U"mötet",        U"dagens möte",
    U"kallelse",     U"inbjudan",       U"protokoll",  U"info",         U"information",
    U"tack",         U"tack!",          U"påminnelse", U"viktigt",      U"dokument",
    U"underlag",     U"rapport",        U"faktura",    U"bilaga",       U"bilagor",
    U"uppdatering",  U"nyhetsbrev",     U"idag",       U"i dag",        U"imorgon",
    U"test",         U"ingen ämnesrad", U"inget ämne", U"(inget ämne)", U"no subject",
    U"(no subject)", U"(tom)"};

template <std::size_t Count>
bool holds(const std::array<std::u32string_view, Count>& words, std::u32string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

void trim(std::u32string_view& text)
{
    while (text.starts_with(U' '))
        text.remove_prefix(1);
    while (text.ends_with(U' '))
        text.remove_suffix(1);
}

/// Takes `sv:`, `re[2]:` or `fw (3):` off the front.
bool takePrefix(std::u32string_view& text)
{
    const std::size_t colon = text.find(U':');
    if (colon == std::u32string_view::npos || colon > 24)
        return false;
    std::u32string_view word = text.substr(0, colon);
    trim(word);
    if (word.ends_with(U']') || word.ends_with(U')')) {
        const std::size_t open = word.find_last_of(U"[(");
        const bool isCounter =
            open != std::u32string_view::npos && open + 2 < word.size() &&
            word.substr(open + 1, word.size() - open - 2).find_first_not_of(U"0123456789") ==
                std::u32string_view::npos;
        if (!isCounter)
            return false;
        word = word.substr(0, open);
        trim(word);
    }
    if (!holds(prefixes, word))
        return false;
    text.remove_prefix(colon + 1);
    return true;
}

/// Takes `[extern]` or `(external)` off the front, with a colon behind it.
bool takeTag(std::u32string_view& text)
{
    if (!text.starts_with(U'[') && !text.starts_with(U'('))
        return false;
    const std::size_t close = text.find(text.front() == U'[' ? U']' : U')');
    if (close == std::u32string_view::npos)
        return false;
    std::u32string_view word = text.substr(1, close - 1);
    trim(word);
    if (!holds(tags, word))
        return false;
    text.remove_prefix(close + 1);
    trim(text);
    if (text.starts_with(U':'))
        text.remove_prefix(1);
    return true;
}

bool saysNothing(std::u32string_view text)
{
    const auto isSign = [](char32_t c) {
        return c < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
    };
    const auto letters =
        std::count_if(text.begin(), text.end(), [&](char32_t c) { return !isSign(c); });
    while (!text.empty() && (text.back() == U'!' || text.back() == U'?' || text.back() == U'.'))
        text.remove_suffix(1);
    trim(text);
    return letters < 4 || holds(everyday, text);
}

}

std::u32string threadSubject(std::string_view subject)
{
    const ComparableText comparable(subject);
    std::u32string_view text = comparable.text();
    trim(text);
    while (takePrefix(text) || takeTag(text))
        trim(text);
    return saysNothing(text) ? std::u32string() : std::u32string(text);
}

}

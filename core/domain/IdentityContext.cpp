// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/IdentityContext.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::size_t reach = 24; ///< characters on each side that count as near

bool isBirthWord(std::u32string_view word)
{
    constexpr std::array<std::u32string_view, 11> words{
        U"född",      U"fodd",       U"födelsedatum", U"fodelsedatum", U"pat",         U"patient",
        U"patienten", U"patientens", U"pnr",          U"personnr",     U"personnummer"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool hasBirthWordIn(const ComparableText& text, std::size_t from, std::size_t to)
{
    for (std::size_t at = from; at < to;) {
        if (!text.isAlphanumeric(at) || (at > 0 && text.isAlphanumeric(at - 1))) {
            ++at;
            continue;
        }
        const std::size_t end = std::min(text.wordEnd(at), at + reach);
        if (isBirthWord(text.text().substr(at, end - at)))
            return true;
        at = end;
    }
    return false;
}

/// `f. 811218` or `f 811218`: the letter only counts right before the date.
bool hasBornLetterBefore(const ComparableText& text, std::size_t at)
{
    const std::u32string_view before = text.text().substr(0, at);
    for (const std::u32string_view form : {U"f. ", U"f.", U"f "}) {
        if (!before.ends_with(form))
            continue;
        const std::size_t start = at - form.size();
        if (start == 0 || !text.isAlphanumeric(start - 1))
            return true;
    }
    return false;
}

}

bool hasBirthWordNear(const ComparableText& text, std::size_t from, std::size_t to)
{
    const std::size_t before = from > reach ? from - reach : 0;
    const std::size_t after = std::min(to + reach, text.size());
    return hasBornLetterBefore(text, from) || hasBirthWordIn(text, before, from) ||
           hasBirthWordIn(text, to, after);
}

std::size_t migrantNumberEnd(const ComparableText& text, std::size_t at)
{
    constexpr std::array<std::u32string_view, 5> words{U"lma", U"uat", U"passnummer", U"passnr",
                                                       U"lmanr"};
    constexpr std::size_t fewestDigits = 6;
    const std::u32string_view chars = text.text();
    const std::size_t wordEnd = std::min(text.wordEnd(at), at + reach);
    const auto word = chars.substr(at, wordEnd - at);
    if (std::find(words.begin(), words.end(), word) == words.end())
        return 0;
    const std::size_t limit = std::min(wordEnd + reach, text.size());
    std::size_t number = wordEnd;
    while (number < limit && !text.isDigit(number))
        ++number;
    // A passport number may begin with letters.
    while (number > wordEnd && text.isAlphanumeric(number - 1))
        --number;
    std::size_t end = number;
    std::size_t digits = 0;
    while (end < limit && (text.isAlphanumeric(end) || chars[end] == '-' || chars[end] == '/')) {
        digits += text.isDigit(end) ? 1U : 0U;
        ++end;
    }
    while (end > number && !text.isAlphanumeric(end - 1))
        --end;
    return digits >= fewestDigits ? end : 0;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Inflection.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::u32string_view, 10> endings{U"en", U"et", U"n", U"t",  U"ar",
                                                      U"er", U"or", U"s", U"na", U"ns"};

bool isRowOfEndings(std::u32string_view letters, int most)
{
    if (letters.empty())
        return true;
    return most > 0 && std::any_of(endings.begin(), endings.end(), [&](std::u32string_view ending) {
               return letters.starts_with(ending) &&
                      isRowOfEndings(letters.substr(ending.size()), most - 1);
           });
}

}

bool isInflection(std::u32string_view letters)
{
    constexpr int mostEndings = 3;
    return !letters.empty() && isRowOfEndings(letters, mostEndings);
}

std::optional<WordRange> wordAt(const ComparableText& text, std::size_t start, std::size_t end,
                                HintPattern::Reach reach)
{
    constexpr std::size_t longestEndings = 6;
    constexpr std::size_t mostDigitsBehind = 2;
    if (reach == HintPattern::Reach::Anywhere) {
        while (start > 0 && text.isAlphanumeric(start - 1))
            --start;
        return WordRange{start, text.wordEnd(end)};
    }
    if (start > 0 && text.isAlphanumeric(start - 1))
        return std::nullopt;
    if (reach == HintPattern::Reach::Beginning)
        return WordRange{start, text.wordEnd(end)};
    std::size_t tail = end;
    while (tail < end + longestEndings && text.isLetter(tail))
        ++tail;
    std::size_t behind = tail;
    while (behind <= tail + mostDigitsBehind && text.isAlphanumeric(behind))
        ++behind;
    if (text.isLetter(tail) || behind > tail + mostDigitsBehind)
        return std::nullopt;
    const bool isExact = tail == end;
    const bool isFit = isExact || (reach == HintPattern::Reach::Inflected &&
                                   isInflection(text.text().substr(end, tail - end)));
    return isFit ? std::optional(WordRange{start, tail}) : std::nullopt;
}

}

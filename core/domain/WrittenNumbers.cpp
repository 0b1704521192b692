// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/WrittenNumbers.h"

#include "core/base/Text.h"

#include <algorithm>
#include <utf8proc.h>

namespace postinsyn {

namespace {

constexpr std::size_t longestGap = 4; // ` -- `

bool isWrittenDash(char32_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2043 || c == 0x30FC;
}

bool isDecimal(char32_t c)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_ND;
}

/// Digits stand in blocks of ten, the nought first.
char asciiDigitOf(char32_t c)
{
    int value = 0;
    while (value < 9 && isDecimal(c - 1 - static_cast<char32_t>(value)))
        ++value;
    return static_cast<char>('0' + value);
}

bool isGap(std::string_view gap)
{
    return gap.size() <= longestGap &&
           gap.find_first_not_of(" -+./_:;,()[]'|\\*~#=&") == std::string_view::npos;
}

}

std::string withPlainNumbers(std::string text)
{
    // Below U+0100 there is neither: nearly all text.
    if (std::none_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0xC4; }))
        return text;
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(text, at);
        if (isWrittenDash(c))
            plain += '-';
        else if (c >= 0x100 && isDecimal(c))
            plain += asciiDigitOf(c);
        else
            plain.append(text, begin, at - begin);
    }
    return plain;
}

std::vector<DigitRuns> numbersIn(std::string_view text)
{
    std::vector<DigitRuns> numbers;
    std::size_t end = 0; // of the last run
    for (std::size_t at = 0; at < text.size();) {
        if (!isAsciiDigit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && isAsciiDigit(text[at]))
            ++at;
        const std::string_view gap = text.substr(end, begin - end);
        if (numbers.empty() || !isGap(gap))
            numbers.emplace_back();
        const bool isTight =
            gap.size() == 1 && std::string_view("-+ ./").find(gap[0]) != std::string_view::npos;
        const bool hasPlus = text.substr(0, begin).ends_with('+');
        numbers.back().push_back({text.substr(begin, at - begin), isTight, hasPlus});
        end = at;
    }
    return numbers;
}

std::string withoutCentury(std::string digits)
{
    const bool hasCentury =
        digits.size() == 12 && (digits.compare(0, 2, "18") == 0 ||
                                digits.compare(0, 2, "19") == 0 || digits.compare(0, 2, "20") == 0);
    return hasCentury ? digits.substr(2) : digits;
}

std::string telephoneKey(std::string_view digits, bool hasPlus)
{
    constexpr std::string_view sweden = "46";
    constexpr std::size_t shortest = 8;
    constexpr std::size_t longest = 15; // of any country, with its number
    constexpr std::size_t longestSwedish = 11;
    constexpr std::size_t shortestBare = 11; // born in 1946: ten digits
    const auto swedish = [&](std::string_view rest) {
        if (rest.starts_with('0'))
            rest.remove_prefix(1);
        return rest.size() + 1 < shortest || rest.starts_with('0')
                   ? std::string()
                   : std::string(sweden) + std::string(rest);
    };
    bool isOfACountry = hasPlus;
    if (digits.starts_with("00")) {
        digits.remove_prefix(2);
        isOfACountry = true;
    }
    if (digits.size() < shortest || digits.size() > longest)
        return {};
    const bool isBare = digits.size() >= shortestBare && digits.size() <= longestSwedish + 2;
    if ((isOfACountry || isBare) && digits.starts_with(sweden))
        return swedish(digits.substr(sweden.size()));
    if (isOfACountry)
        return std::string(digits);
    return digits.starts_with('0') && digits.size() <= longestSwedish ? swedish(digits)
                                                                      : std::string();
}

}

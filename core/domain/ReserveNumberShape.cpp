// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/IdentityNumber.h"

#include <chrono>
#include <string_view>

namespace postinsyn {

namespace {

constexpr std::string_view longDate = "YYYYMMDD";
constexpr std::string_view shortDate = "YYMMDD";

/// The date of `length` digits at `at` exists; a short year is taken as 20YY, which has all days.
bool isRealDate(const ComparableText& text, std::size_t at, std::size_t length)
{
    int number = 0;
    for (std::size_t i = 0; i < length; ++i) {
        if (!text.isDigit(at + i))
            return false;
        number = number * 10 + static_cast<int>(text.text()[at + i] - U'0');
    }
    const int year = length == longDate.size() ? number / 10000 : 2000 + number / 10000;
    if (year < 1800 || year >= 2100)
        return false;
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(number / 100 % 100)),
        std::chrono::day(static_cast<unsigned>(number % 100))};
    return date.ok();
}

std::size_t dateLength(std::string_view notation)
{
    if (notation.starts_with(longDate))
        return longDate.size();
    return notation.starts_with(shortDate) ? shortDate.size() : 0;
}

}

std::optional<ReserveNumberShape> ReserveNumberShape::parse(std::string_view notation)
{
    constexpr std::size_t fewest = 8;
    constexpr std::size_t most = 32;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < notation.size();) {
        const std::size_t date = dateLength(notation.substr(at));
        const char c = notation[at];
        const bool isKnown =
            (c >= '0' && c <= '9') || std::string_view("#&?-").find(c) != std::string_view::npos;
        if (date == 0 && !isKnown)
            return std::nullopt;
        characters += date != 0 ? date : c != '-' ? 1U : 0U;
        at += date != 0 ? date : 1;
    }
    if (characters < fewest || characters > most)
        return std::nullopt;
    ReserveNumberShape shape;
    shape.m_notation = notation;
    return shape;
}

std::size_t ReserveNumberShape::lengthAt(const ComparableText& text, std::size_t start) const
{
    if (start > 0 && text.isAlphanumeric(start - 1))
        return 0;
    const std::string_view notation = m_notation;
    const bool needsLetter = notation.find('?') != std::string_view::npos;
    bool hasLetter = false;
    std::size_t at = start;
    for (std::size_t i = 0; i < notation.size();) {
        if (const std::size_t date = dateLength(notation.substr(i))) {
            if (!isRealDate(text, at, date))
                return 0;
            at += date;
            i += date;
            continue;
        }
        const char c = notation[i++];
        const char32_t here = at < text.size() ? text.text()[at] : U'\0';
        if (c == '-') {
            at += here == U'-' ? 1 : 0;
            continue;
        }
        const bool isFit = c == '#'   ? text.isDigit(at)
                           : c == '&' ? text.isLetter(at)
                           : c == '?' ? text.isAlphanumeric(at)
                                      : here == static_cast<char32_t>(c);
        if (!isFit)
            return 0;
        hasLetter = hasLetter || (c == '?' && text.isLetter(at));
        ++at;
    }
    const bool isBounded = !text.isAlphanumeric(at);
    return isBounded && (!needsLetter || hasLetter) ? at - start : 0;
}

}

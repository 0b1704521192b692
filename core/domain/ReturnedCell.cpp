// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ReturnedCell.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace postinsyn {

namespace {

/// The runs of digits in a short cell; -1 stands for one that is too long.
std::vector<std::int64_t> digitRunsOf(std::string_view cell)
{
    constexpr std::size_t longestCell = 64;
    std::vector<std::int64_t> numbers;
    bool isInside = false;
    for (const char c : cell.substr(0, longestCell)) {
        const bool isDigit = isAsciiDigit(c);
        if (isDigit && !isInside)
            numbers.push_back(0);
        if (isDigit)
            numbers.back() = numbers.back() < 0 || numbers.back() > 100'000'000
                                 ? -1
                                 : numbers.back() * 10 + (c - '0');
        isInside = isDigit;
    }
    return numbers;
}

bool hasLetter(std::string_view cell, std::string_view letters)
{
    return cell.find_first_of(letters) != cell.npos;
}

/// What remains of a text once everything is gone that a way through programs may change.
std::u32string essence(std::string_view text)
{
    std::u32string out;
    const std::string sound = repairUtf8(text);
    for (std::size_t at = 0; at < sound.size();) {
        const char32_t c = nextCodePoint(sound, at);
        const bool isLost = c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == replacementCharacter ||
                            c == 0xFEFF || (c >= 0x2000 && c <= 0x200F) ||
                            (c >= 0x2028 && c <= 0x202F) || (c >= 0x2066 && c <= 0x2069) ||
                            c == 0xFFFE || c == 0xFFFF;
        if (isLost || (c == '\'' && out.empty()))
            continue;
        out += c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return out;
}

}

bool isSameDate(std::string_view cell, LocalDate date)
{
    const std::chrono::year_month_day civil(date.days);
    const std::int64_t year = static_cast<int>(civil.year());
    const std::int64_t month = static_cast<unsigned>(civil.month());
    const std::int64_t day = static_cast<unsigned>(civil.day());
    const auto numbers = digitRunsOf(cell);
    if (numbers.size() == 1)
        return numbers[0] == year * 10'000 + month * 100 + day;
    const auto isYear = [&](std::int64_t n) { return n == year || n == year % 100; };
    // A month in letters: its name is not looked at.
    if (numbers.size() == 2)
        return hasLetter(cell, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") &&
               ((numbers[0] == day && isYear(numbers[1])) ||
                (isYear(numbers[0]) && numbers[1] == day));
    if (numbers.size() < 3)
        return false;
    const auto [a, b, c] = std::array{numbers[0], numbers[1], numbers[2]};
    return (isYear(a) && b == month && c == day) || (a == day && b == month && isYear(c)) ||
           (a == month && b == day && isYear(c));
}

bool isSameClock(std::string_view cell, std::int32_t msOfDay)
{
    auto numbers = digitRunsOf(cell);
    constexpr std::size_t dateAndTime = 5;
    if (numbers.size() >= dateAndTime)
        numbers.erase(numbers.begin(), numbers.begin() + 3);
    if (numbers.size() < 2)
        return false;
    const std::int64_t seconds = msOfDay / 1000;
    std::int64_t hour = numbers[0];
    if (hasLetter(cell, "pP"))
        hour = hour % 12 + 12;
    else if (hasLetter(cell, "aA"))
        hour %= 12;
    return hour == seconds / 3600 && numbers[1] == seconds / 60 % 60 &&
           (numbers.size() < 3 || numbers[2] == seconds % 60);
}

bool isSameText(std::string_view cell, std::string_view text)
{
    return std::ranges::equal(essence(cell), essence(text), [](char32_t found, char32_t expected) {
        return found == expected || found == '?';
    });
}

}

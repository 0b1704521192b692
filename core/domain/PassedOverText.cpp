// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/PassedOverText.h"

#include "core/base/Instant.h"
#include "core/base/Text.h"
#include "core/domain/SelectionWords.h"

#include <algorithm>
#include <array>
#include <string>

namespace postinsyn {

namespace {

/// Reads on from a place; every `take` moves only if it fits.
class ReplyCursor {
public:
    ReplyCursor(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}

    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] char peek(std::size_t more = 0) const
    {
        return m_at + more < m_text.size() ? m_text[m_at + more] : '\0';
    }
    [[nodiscard]] bool isDone() const { return m_at >= m_text.size(); }

    bool take(std::string_view oneOf)
    {
        if (isDone() || oneOf.find(m_text[m_at]) == oneOf.npos)
            return false;
        ++m_at;
        return true;
    }
    /// -1 if there are fewer or more digits.
    int number(int fewest, int most)
    {
        int value = 0;
        int digits = 0;
        std::size_t at = m_at;
        for (; at < m_text.size() && isAsciiDigit(m_text[at]) && digits <= most; ++at, ++digits)
            if (digits < most) // one more is read to refuse the number
                value = value * 10 + (m_text[at] - '0');
        if (digits < fewest || digits > most)
            return -1;
        m_at = at;
        return value;
    }
    void spaces()
    {
        while (peek() == ' ' || peek() == '\t' || startsWith("\xC2\xA0"))
            m_at += peek() == '\xC2' ? 2U : 1U;
    }
    std::string word()
    {
        std::size_t end = m_at;
        const auto isLetter = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & '\x80') != 0;
        };
        while (end < m_text.size() && isLetter(m_text[end]) && end - m_at < 32)
            ++end;
        const std::string folded = foldText(repairUtf8(m_text.substr(m_at, end - m_at)));
        m_at = end;
        return folded;
    }
    bool startsWith(std::string_view prefix) const
    {
        return m_text.substr(std::min(m_at, m_text.size())).starts_with(prefix);
    }

private:
    std::string_view m_text;
    std::size_t m_at;
};

std::size_t addressLength(std::string_view text)
{
    constexpr std::size_t longest = 320;
    const std::size_t end =
        std::min(text.substr(0, longest).find_first_of(" \t\r\n,;<>()[]\"|"), text.size());
    const std::string_view word = text.substr(0, std::min(end, longest));
    const std::size_t sign = word.find('@');
    return sign == word.npos || sign == 0 || word.find('.', sign) == word.npos ? 0 : word.size();
}

std::size_t webLength(std::string_view text)
{
    for (const std::string_view start : {"http://", "https://", "www."})
        if (startsWithNoCase(text, start))
            return std::min(text.find_first_of(" \t\r\n<>\""), text.size());
    return 0;
}

std::size_t phoneLength(std::string_view text)
{
    // A trunk prefix or an international one, and at least seven digits with little in between.
    const bool isTrunk = text.size() > 1 && text[0] == '0' && isAsciiDigit(text[1]);
    const bool isInternational = text.size() > 1 && text[0] == '+' && isAsciiDigit(text[1]);
    if (!isTrunk && !isInternational)
        return 0;
    constexpr std::size_t fewestDigits = 7;
    constexpr std::size_t mostDigits = 15;
    std::size_t digits = 0;
    std::size_t end = 0;
    for (std::size_t at = isInternational ? 1 : 0; at < text.size() && at < 40; ++at) {
        if (isAsciiDigit(text[at])) {
            ++digits;
            end = at + 1;
        } else if (at + 1 >= text.size() ||
                   std::string_view(" -()/").find(text[at]) == std::string_view::npos) {
            break;
        }
    }
    return digits >= fewestDigits && digits <= mostDigits ? end : 0;
}

std::size_t identityLength(std::string_view text)
{
    ReplyCursor cursor(text, 0);
    if (cursor.number(6, 6) < 0 && cursor.number(8, 8) < 0)
        return 0;
    if (!cursor.take("-+") || cursor.number(4, 4) < 0 || isAsciiDigit(cursor.peek()))
        return 0;
    return cursor.at();
}

bool isYear(int year)
{
    return year >= 1900 && year <= 2100;
}

bool isDay(int year, int month, int day)
{
    const std::chrono::year_month_day date(std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    return date.ok();
}

/// `2026-10-03`, `2026/10/3`, `3.10.2026`, `3/10 2026`
std::size_t numericDateLength(std::string_view text)
{
    ReplyCursor iso(text, 0);
    const int year = iso.number(4, 4);
    if (isYear(year) && iso.take("-/.")) {
        const int month = iso.number(1, 2);
        if (month > 0 && month <= 12 && iso.take("-/.")) {
            const int day = iso.number(1, 2);
            if (day > 0 && isDay(year, month, day) && !isAsciiDigit(iso.peek()))
                return iso.at();
        }
    }
    ReplyCursor cursor(text, 0);
    const int first = cursor.number(1, 2);
    if (first < 1 || first > 31 || !cursor.take("/.-"))
        return 0;
    const int second = cursor.number(1, 2);
    if (second < 1 || second > 31 || (first > 12 && second > 12))
        return 0;
    if (!cursor.take("/.-"))
        cursor.spaces();
    return isYear(cursor.number(4, 4)) && !isAsciiDigit(cursor.peek()) ? cursor.at() : 0;
}

/// `3 oktober`, `3-5 okt. 2026`, `oktober 2026`, `den 3:e`
std::size_t namedDateLength(std::string_view text)
{
    ReplyCursor cursor(text, 0);
    const auto isMonth = [](const std::string& word) {
        return selectionWord(word) == SelectionWord::Month;
    };
    const auto takeYear = [](ReplyCursor from) {
        const std::size_t without = from.at();
        from.take(".");
        from.take(",");
        from.spaces();
        return isYear(from.number(4, 4)) && !isAsciiDigit(from.peek()) ? from.at() : without;
    };
    if (!isAsciiDigit(cursor.peek())) {
        std::string word = cursor.word();
        if (word == "den" || word == "the") {
            cursor.spaces();
        } else {
            const std::size_t end = cursor.at();
            const std::size_t withYear = takeYear(cursor);
            return isMonth(word) && withYear > end ? withYear : 0;
        }
    }
    int day = cursor.number(1, 2);
    if (day < 1 || day > 31)
        return 0;
    if (cursor.take("-") && cursor.number(1, 2) < 0)
        return 0;
    if (cursor.startsWith("\xE2\x80\x93")) {
        cursor = ReplyCursor(text, cursor.at() + 3);
        if (cursor.number(1, 2) < 0)
            return 0;
    }
    if (cursor.take(":"))
        cursor.word();
    cursor.spaces();
    return isMonth(cursor.word()) ? takeYear(cursor) : 0;
}

/// `v 40`, `vecka 40-41`, `v.40`
std::size_t weekLength(std::string_view text)
{
    ReplyCursor cursor(text, 0);
    if (selectionWord(cursor.word()) != SelectionWord::Week)
        return 0;
    cursor.take(".");
    cursor.spaces();
    if (cursor.number(1, 2) < 1)
        return 0;
    const std::size_t end = cursor.at();
    return cursor.take("-") && cursor.number(1, 2) > 0 ? cursor.at() : end;
}

/// `10:30`, `10:30:00`, `kl. 10`, `kl 10.30-12`
std::size_t timeLength(std::string_view text)
{
    ReplyCursor cursor(text, 0);
    bool isTold = false;
    if (!isAsciiDigit(cursor.peek())) {
        if (selectionWord(cursor.word()) != SelectionWord::Clock)
            return 0;
        isTold = true;
        cursor.take(".");
        cursor.spaces();
    }
    const std::string_view signs = isTold ? ":." : ":";
    std::size_t end = 0;
    do {
        const int hour = cursor.number(1, 2);
        if (hour < 0 || hour > 24)
            return end;
        bool hasMinutes = false;
        for (ReplyCursor more = cursor; more.take(signs) && more.number(2, 2) >= 0;) {
            cursor = more;
            hasMinutes = true;
        }
        if ((!hasMinutes && !isTold) || isAsciiDigit(cursor.peek()))
            return end;
        end = cursor.at();
    } while (cursor.take("-"));
    return end;
}

/// `50 kr`
std::size_t amountLength(std::string_view text)
{
    ReplyCursor cursor(text, 0);
    if (cursor.number(1, 9) < 0)
        return 0;
    if (cursor.take(",.") && cursor.number(1, 2) < 0)
        return 0;
    cursor.spaces();
    if (cursor.take("%"))
        return cursor.at();
    return selectionWord(cursor.word()) == SelectionWord::Money ? cursor.at() : 0;
}

}

PassedOverText passedOverText(std::string_view text, std::size_t at, std::string_view caseNumber)
{
    const std::string_view rest = text.substr(at);
    if (!caseNumber.empty() && startsWithNoCase(rest, caseNumber) &&
        (rest.size() == caseNumber.size() || !isAsciiDigit(rest[caseNumber.size()])))
        return {caseNumber.size(), "case"};
    // Matchers look at the next few bytes only.
    const std::string_view near = rest.substr(0, 400);
    using Matcher = std::size_t (*)(std::string_view);
    constexpr std::array<std::pair<Matcher, const char*>, 9> matchers{{
        {webLength, "web"},
        {addressLength, "address"},
        {numericDateLength, "date"},
        {identityLength, "identity"},
        {namedDateLength, "date"},
        {weekLength, "date"},
        {timeLength, "time"},
        {amountLength, "amount"},
        {phoneLength, "phone"},
    }};
    for (const auto& [length, code] : matchers)
        if (const std::size_t found = length(near); found > 0)
            return {found, code};
    return {};
}

}

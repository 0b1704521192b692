// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/IdentityNumber.h"

#include "core/domain/IdentityContext.h"

#include <chrono>

namespace postinsyn {

namespace {

int numberAt(std::u32string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    for (std::size_t i = 0; i < count; ++i)
        number = number * 10 + static_cast<int>(text[at + i] - U'0');
    return number;
}

bool isDate(int year, int month, int day)
{
    return month >= 1 && day >= 1 &&
           std::chrono::year_month_day{std::chrono::year(year),
                                       std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day))}
               .ok();
}

/// Without a century any fourth year may be a leap year: 00 was one in 2000.
bool isShortDate(std::u32string_view text, std::size_t at, int dayOffset = 0)
{
    return isDate(2000 + numberAt(text, at, 2), numberAt(text, at + 2, 2),
                  numberAt(text, at + 4, 2) - dayOffset);
}

bool isLongDate(std::u32string_view text, std::size_t at, int dayOffset = 0)
{
    const int year = numberAt(text, at, 4);
    return year >= 1800 && year < 2100 &&
           isDate(year, numberAt(text, at + 4, 2), numberAt(text, at + 6, 2) - dayOffset);
}

/// Looks at the text around one run of digits.
class Scanner {
public:
    Scanner(const ComparableText& text, std::span<const ReserveNumberShape> shapes)
        : m_text(text), m_chars(text.text()), m_shapes(shapes)
    {}

    std::vector<IdentityNumber> scan()
    {
        for (std::size_t at = 0; at < m_text.size();) {
            const bool isWordStart =
                m_text.isAlphanumeric(at) && (at == 0 || !m_text.isAlphanumeric(at - 1));
            const bool isRunStart = m_text.isDigit(at) && (at == 0 || !m_text.isDigit(at - 1));
            auto found = isWordStart ? atWordStart(at) : std::nullopt;
            if (!found && isRunStart)
                found = atRunStart(at);
            if (found)
                m_found.push_back(*found);
            at = found ? found->end : at + 1;
        }
        return std::move(m_found);
    }

private:
    using Found = std::optional<IdentityNumber>;

    [[nodiscard]] std::size_t digitsFrom(std::size_t at, std::size_t most) const
    {
        std::size_t count = 0;
        while (count < most && m_text.isDigit(at + count))
            ++count;
        return count;
    }
    [[nodiscard]] char32_t charAt(std::size_t at) const
    {
        return at < m_chars.size() ? m_chars[at] : U'\0';
    }

    Found atWordStart(std::size_t at) const
    {
        for (const ReserveNumberShape& shape : m_shapes)
            if (const std::size_t length = shape.lengthAt(m_text, at))
                return IdentityNumber{IdKind::LocalReserve, IdProof::Pattern, at, at + length};
        if (const std::size_t end = staffUnitEnd(at))
            return IdentityNumber{IdKind::StaffUnit, IdProof::Pattern, at, end};
        if (const std::size_t end = migrantNumberEnd(m_text, at))
            return IdentityNumber{IdKind::Migrant, IdProof::Pattern, at, end};
        return std::nullopt;
    }

    /// `SE` + ten digits + `-` + 4 to 12 characters.
    [[nodiscard]] std::size_t staffUnitEnd(std::size_t at) const
    {
        if (charAt(at) != 's' || charAt(at + 1) != 'e' || digitsFrom(at + 2, 11) != 10 ||
            charAt(at + 12) != '-')
            return 0;
        std::size_t end = at + 13;
        while (end < at + 26 && m_text.isAlphanumeric(end))
            ++end;
        const std::size_t tail = end - (at + 13);
        return tail >= 4 && tail <= 12 ? end : 0;
    }

    Found atRunStart(std::size_t at) const
    {
        switch (digitsFrom(at, 13)) {
        case 12:
            return numbered(at, 0, 12, 2, IdProof::Checked);
        case 10:
            // All telephone numbers begin with 0 and many have ten digits: 070-123 45 67 is a
            // date as well as it stands.
            return numbered(at, 0, 10, 0, charAt(at) == '0' ? IdProof::Doubtful : IdProof::Checked);
        case 8:
            return atEightDigits(at);
        case 6:
            return atSixDigits(at);
        case 4:
            return birthDate(at, isoDateLength(at));
        default:
            return std::nullopt;
        }
    }

    Found atEightDigits(std::size_t at) const
    {
        const char32_t mark = charAt(at + 8);
        if ((mark == '-' || mark == ' ') && digitsFrom(at + 9, 5) == 4)
            return numbered(at, 8, 12, 2, mark == ' ' ? IdProof::Doubtful : IdProof::Checked);
        if (const std::size_t end = nationalReserveEnd(at))
            return IdentityNumber{IdKind::NationalReserve, IdProof::Pattern, at, end};
        return birthDate(at, isLongDate(m_chars, at) ? 8 : 0);
    }

    Found atSixDigits(std::size_t at) const
    {
        const char32_t mark = charAt(at + 6);
        if ((mark == '-' || mark == '+' || mark == ' ') && digitsFrom(at + 7, 5) == 4)
            return numbered(at, 6, 10, 0, mark == ' ' ? IdProof::Doubtful : IdProof::Checked);
        return birthDate(at, isShortDate(m_chars, at) ? 6 : 0);
    }

    /// `XXYYMMDD`, maybe a hyphen, two letters without I O Q V W, sex, check character. XX is the
    /// century of birth + 3, 6, 9 ..., or 00.
    [[nodiscard]] std::size_t nationalReserveEnd(std::size_t at) const
    {
        const int century = numberAt(m_chars, at, 2);
        if ((century != 0 && century < 21) || !isShortDate(m_chars, at + 2))
            return 0;
        const std::size_t tail = at + (charAt(at + 8) == '-' ? 9 : 8);
        const auto isReserveLetter = [&](std::size_t i) {
            const char32_t c = charAt(i);
            return c >= 'a' && c <= 'z' &&
                   std::u32string_view(U"ioqvw").find(c) == std::u32string_view::npos;
        };
        const bool isForm = isReserveLetter(tail) && isReserveLetter(tail + 1) &&
                            m_text.isAlphanumeric(tail + 2) && m_text.isAlphanumeric(tail + 3) &&
                            !m_text.isAlphanumeric(tail + 4);
        return isForm ? tail + 4 : 0;
    }

    /// A number of `count` digits, the first `skip` of them its century, with a mark after `mark`
    /// digits (0 = none).
    Found numbered(std::size_t at, std::size_t mark, std::size_t count, std::size_t skip,
                   IdProof proof) const
    {
        const std::size_t end = at + count + (mark != 0 ? 1 : 0);
        std::u32string digits(m_chars.substr(at, end - at));
        if (mark != 0)
            digits.erase(mark, 1);
        const bool isChecked = hasValidCheckDigit(std::u32string_view(digits).substr(skip));
        const int century = skip == 0 ? 19 : numberAt(digits, 0, 2);
        const auto isBorn = [&](int dayOffset) {
            return skip == 0 ? isShortDate(digits, 0, dayOffset) : isLongDate(digits, 0, dayOffset);
        };
        if (century >= 18 && century <= 20 && isBorn(0)) {
            if (!isChecked && proof == IdProof::Doubtful)
                return std::nullopt;
            return IdentityNumber{IdKind::Personal, isChecked ? proof : IdProof::DateOnly, at, end};
        }
        if (century >= 18 && century <= 20 && isBorn(60) && isChecked)
            return IdentityNumber{IdKind::Coordination, proof, at, end};
        // Written as companies write it: with a hyphen, or with 16 in front.
        const bool isCompany =
            digits[skip + 2] >= '2' && (skip == 0 ? charAt(at + 6) == '-' : century == 16);
        if (isChecked && isCompany)
            return IdentityNumber{IdKind::Organisation, IdProof::Checked, at, end};
        return std::nullopt;
    }

    [[nodiscard]] std::size_t isoDateLength(std::size_t at) const
    {
        const bool isForm = charAt(at + 4) == '-' && digitsFrom(at + 5, 3) == 2 &&
                            charAt(at + 7) == '-' && digitsFrom(at + 8, 3) == 2;
        if (!isForm)
            return 0;
        return isDate(numberAt(m_chars, at, 4), numberAt(m_chars, at + 5, 2),
                      numberAt(m_chars, at + 8, 2))
                   ? 10
                   : 0;
    }

    Found birthDate(std::size_t at, std::size_t length) const
    {
        if (length == 0 || !hasBirthWordNear(m_text, at, at + length))
            return std::nullopt;
        return IdentityNumber{IdKind::BirthDate, IdProof::Pattern, at, at + length};
    }

    const ComparableText& m_text;
    std::u32string_view m_chars;
    std::span<const ReserveNumberShape> m_shapes;
    std::vector<IdentityNumber> m_found;
};

}

std::vector<IdentityNumber> IdentityNumber::findAll(const ComparableText& text,
                                                    std::span<const ReserveNumberShape> shapes)
{
    return Scanner(text, shapes).scan();
}

std::optional<IdentityNumber> IdentityNumber::parse(std::string_view text,
                                                    std::span<const ReserveNumberShape> shapes)
{
    const ComparableText comparable(text);
    const auto found = findAll(comparable, shapes);
    if (found.size() != 1 || found[0].start != 0 || found[0].end != comparable.size())
        return std::nullopt;
    return found[0];
}

bool hasValidCheckDigit(std::u32string_view digits)
{
    unsigned sum = 0;
    bool isDoubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const auto value = static_cast<unsigned>(*digit - U'0') * (isDoubled ? 2U : 1U);
        sum += value > 9 ? value - 9 : value;
        isDoubled = !isDoubled;
    }
    return sum % 10 == 0;
}

std::optional<int> birthYear(std::string_view number, int year)
{
    const auto parsed = IdentityNumber::parse(number);
    if (!parsed || (parsed->kind != IdKind::Personal && parsed->kind != IdKind::Coordination))
        return std::nullopt;
    const ComparableText text(number);
    const std::u32string_view chars = text.text();
    const bool hasCentury = text.wordEnd(0) == 12 || text.wordEnd(0) == 8;
    if (hasCentury)
        return numberAt(chars, 0, 4);
    const int yearOfCentury = numberAt(chars, 0, 2);
    const int latest = year - ((year - yearOfCentury) % 100 + 100) % 100;
    return chars[6] == '+' ? latest - 100 : latest;
}

}

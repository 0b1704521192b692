// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ComparableText.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What a number identifies (domain.md 8.2).
enum class IdKind : std::uint8_t {
    Personal,        ///< personnummer
    Coordination,    ///< samordningsnummer: day + 60
    NationalReserve, ///< NRID; its check character is not verified
    LocalReserve,    ///< by a shape that the authority configured
    BirthDate,       ///< a date beside a word such as född
    StaffUnit,       ///< HSA-id
    Migrant,         ///< LMA or UAT number, passport number: digits beside the word
    Organisation,    ///< organisationsnummer: third digit at least 2
};

/// How much the number itself proves.
enum class IdProof : std::uint8_t {
    Checked,  ///< a real date and a correct check digit
    Doubtful, ///< both, but it may be a telephone number or a date with a clock time as well
    DateOnly, ///< a real date, wrong check digit
    Pattern,  ///< only the form, there is nothing more to check
};

/// A local reserve number's form, for regions that have one. Notation: a digit stands for itself,
/// `#` any digit, `&` any letter, `?` letter or digit (at least one `?` must be a letter),
/// `YYYYMMDD` or `YYMMDD` a real date, `-` a hyphen that may be missing.
/// Stockholm: `99##########`; Skåne: `YYYYMMDD-????`.
class ReserveNumberShape {
public:
    /// Nothing if the notation is wrong or could match fewer than eight characters.
    static std::optional<ReserveNumberShape> parse(std::string_view notation);
    /// Length of the number that starts at `at` and is bounded by no letter or digit; 0 = none.
    [[nodiscard]] std::size_t lengthAt(const ComparableText& text, std::size_t at) const;

private:
    std::string m_notation;
};

/// An identity number in a text; positions as in its ComparableText.
struct IdentityNumber {
    IdKind kind = IdKind::Personal;
    IdProof proof = IdProof::Pattern;
    std::size_t start = 0;
    std::size_t end = 0; ///< one past the last character

    /// All numbers of a text, in order, never overlapping. Linear in the text.
    static std::vector<IdentityNumber> findAll(const ComparableText& text,
                                               std::span<const ReserveNumberShape> shapes = {});
    /// The text is one such number and nothing else.
    static std::optional<IdentityNumber> parse(std::string_view text,
                                               std::span<const ReserveNumberShape> shapes = {});
};

/// Modulus 10 with weights 2, 1, 2 ... over all digits, the check digit last (Luhn).
bool hasValidCheckDigit(std::u32string_view digits);

/// The year of birth that a personal or coordination number tells: by its century, else the latest
/// year not after `year`, a hundred years earlier with `+` (which replaces `-` from the year the
/// person turns 100). Nothing if the text is no such number.
std::optional<int> birthYear(std::string_view number, int year);

}

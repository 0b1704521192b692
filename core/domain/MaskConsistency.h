// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace postinsyn {

/// The leak that no search of the finished file can excuse: what one row hides, another shows
/// (security.md 3.6 point 2).
class MaskConsistency {
public:
    static constexpr std::size_t mostFindings = 10'000;
    /// How much a place that stands open says of what is hidden; strongest first.
    enum class Kind : std::uint8_t {
        Whole,    ///< a masked value, or a number of at least 10 digits within one
        Part,     ///< an address, a name or a shorter number within a masked value, the address
                  ///< that a masked value is a part of, or a masked word of 2 to 5 characters
        Withheld, ///< the subject of a withheld row, or a part of it: it may be an everyday one
        Person,   ///< a name or address is that of a hidden one, written in another way
    };
    /// Values are given by row and field only, never by text.
    struct Finding {
        std::int64_t maskedNr = 0;
        RowField maskedField = RowField::Subject;
        std::int64_t openNr = 0;
        RowField openField = RowField::Subject;
        Kind kind = Kind::Whole;

        bool operator==(const Finding&) const = default;
    };

    /// Compares every masked value, and the subjects of withheld rows, with all that stays open, in
    /// compatibility-folded form, all dashes alike: equal as a whole; contained, if it has at least
    /// 6 characters; equal in digits, if it is a number of at least 6 (811218-9876, 811218 – 9876
    /// and 198112189876 are one); escapes such as `%20` are read as what they stand for. So are the
    /// parts that tell by themselves (SecretParts.h). Telephone numbers are compared by country,
    /// persons by first and last name in any order (NameScan.h), addresses without what follows
    /// `+`. A shorter word is looked for as a whole word of subjects, with or without a genitive's
    /// `s`. The addresses of
    /// withheld rows are not compared: what is secret is that they stand in that row. At most
    /// `limit` findings of each kind, by open row. Linear in the text of the list. Throws Cancelled
    /// once `stop` is requested.
    static std::vector<Finding> check(const OverviewList& list, std::size_t limit = mostFindings,
                                      const std::stop_token& stop = {});
};

}

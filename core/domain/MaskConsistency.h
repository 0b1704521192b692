// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace postinsyn {

/// The leak that no search of the finished file can excuse: what one row hides, another shows
/// (security.md 3.6 point 2).
class MaskConsistency {
public:
    /// Values are given by row and field only, never by text.
    struct Finding {
        std::int64_t maskedNr = 0;
        RowField maskedField = RowField::Subject;
        std::int64_t openNr = 0;
        RowField openField = RowField::Subject;

        bool operator==(const Finding&) const = default;
    };

    /// Compares every masked value, and the subjects of withheld rows, with all that stays open, in
    /// compatibility-folded form: equal as a whole; contained, if it has at least 6 characters;
    /// equal in digits, if it is a number of at least 6 (811218-9876, 8112189876 and 198112189876
    /// are one). The addresses of withheld rows are not compared: what is secret is that they stand
    /// in that row. At most `limit` findings, by open row. Linear in the text of the list.
    static std::vector<Finding> check(const OverviewList& list, std::size_t limit = 10'000);
};

}

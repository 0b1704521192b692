// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ReviewChange.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Which requested messages go to which board.
struct ReviewOrder {
    std::string caseNumber;
    /// Rows of the list; empty: all that are asked for and have no item yet. Withheld rows too.
    std::vector<std::int64_t> rows = {};
    std::string board =
        {};                ///< empty: each board that the directory gives for sender and recipients
    std::string unit = {}; ///< who gets it there; may be empty
};

/// Makes an item for each message and board that holds it, and hands the case over (R9). One
/// transaction. GateError: `case-unknown`, `list-missing`, `list-not-issued`, `hold-missing`,
/// `rows-not-selected`, `review-board-unknown` (rows of which the directory knows no board; or the
/// named one is none of the authority's), `review-nothing-to-open`, `event-not-allowed`.
std::vector<ReviewItem> openReview(Archive& archive, const ReviewOrder& order,
                                   std::string_view actor);

/// All items of a case, by row and board.
std::vector<ReviewItem> reviewItems(Archive& archive, std::string_view caseNumber);

/// The authority's boards by name, sorted: those of the profile and of the directory.
std::vector<std::string> boardNames(Archive& archive);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/RowDecision.h"
#include "core/task/SeenList.h"

#include <cstdint>
#include <vector>

namespace postinsyn {

/// A decision that is about to be made, with all it rests on: the version of the list, the rows it
/// changes, and what they were when it was asked. One value: it is dropped as a whole once any part
/// of it is no longer true.
struct Question {
    SeenList seen; ///< the row at hand first; what is decided on and what is followed
    std::vector<std::int64_t> rows;
    RowDecision decision; ///< its provision may still be missing

    [[nodiscard]] std::int64_t row() const { return seen.rows.empty() ? 0 : seen.rows.front().nr; }
};

/// Rows that one decision is about to be made on together, and those that are left out.
struct Batch {
    Question question;
    Verdict verdict = Verdict::Unreviewed; ///< that they will get
    bool isLike = false;                   ///< as another row was decided; else they were chosen
    std::vector<OverviewRow> shown;        ///< as they are now; the first some hundred
    std::int64_t hinted = 0;               ///< left out: they have flags
    std::int64_t decided = 0;              ///< left out: decided already
    std::int64_t hidden = 0;               ///< left out: something in them is masked or withheld
    std::int64_t missing = 0;              ///< left out: what is masked does not stand there
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SecrecyGround.h"
#include "core/store/Archive.h"
#include "core/task/ListIndex.h"
#include "core/task/RowHints.h"
#include "ui/pages/list/Question.h"

#include <stop_token>
#include <string>
#include <vector>

namespace postinsyn {

// What takes a search through the rows of a frozen list; for the search thread. All of it throws
// Cancelled once it is stopped.

/// The rows that a decision on row `nr` could be carried over to, by `like` of the index.
Batch batchLike(Archive& archive, ListId list, std::int64_t nr, const ListIndex::Like& like,
                const HintsOf& hintsOf, const GroundTable& grounds, const std::stop_token& stop);

/// Of the rows chosen, those that `decision` may be made on together: given out together are only
/// rows without flags and with nothing hidden (domain.md 5.1).
Batch batchAmong(Archive& archive, ListId list, const std::vector<std::int64_t>& chosen,
                 const RowDecision& decision, const HintsOf& hintsOf, const std::stop_token& stop);

/// Rows whose addresses or subject hold every word of `text`, whatever the case of its letters, or
/// that have it for a number; ascending.
std::vector<std::int64_t> rowsHolding(Archive& archive, ListId list, std::int64_t rowCount,
                                      const std::string& text, const std::stop_token& stop);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "core/domain/Request.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/Archive.h"
#include "core/store/ListStore.h"
#include "core/task/RowDecision.h"
#include "core/task/RowHints.h"
#include "core/task/SeenList.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

struct JudgeResult {
    std::vector<std::int64_t> rows; ///< what was changed, ascending
    std::int64_t masks = 0;         ///< added
    /// Rows where the masked text stands in another letter case too: open still.
    std::vector<std::int64_t> otherSpellings;
    /// The provision chosen, for its warnings (not for a region, text to be checked).
    std::optional<SecrecyGround> ground;
};

/// The newest list of a case, without its rows, while it can be judged. GateError: `list-missing`,
/// `list-issued`, `event-not-allowed`.
OverviewList openList(Archive& archive, const Request& request);

/// Records a person's decision on rows of the newest list of a case: all of them or none; one step
/// of the journal. GateError: `case-unknown`, `list-missing`, `list-issued`, `event-not-allowed`;
/// with the rows concerned `rows-unknown`, `bulk-has-hints`, `bulk-has-masks` (clearing more than
/// one row at once is for rows without hints, domain.md 5.1), `mask-withheld` (a mask would open
/// the rest of the row), `mask-text-not-found`,
/// `mask-text-ambiguous` (it stands there in several letter cases, none as typed),
/// `mask-empty-field`, `mask-outside`, `like-undecided`. Error{`ground-unknown`}. Whoever has seen
/// the rows before deciding gives what was seen: as requireSeen if it is no longer so.
JudgeResult judgeRows(Archive& archive, std::string_view caseNumber,
                      std::span<const std::int64_t> rows, const RowDecision& decision,
                      const HintsOf& hintsOf, const GroundTable& grounds, std::string_view actor,
                      const std::optional<SeenList>& seen = {});

/// Records what a person says of one hint on one row; a step of the journal.
/// GateError{`hint-unknown`, row}; `list-changed` if it is not about the list `seen`.
void acknowledgeHint(Archive& archive, std::string_view caseNumber, std::int64_t row,
                     std::string_view hint, HintAnswer answer, const HintsOf& hintsOf,
                     std::string_view actor, const std::optional<ListId>& seen = {});

/// What was taken back or done again.
struct RewoundStep {
    JudgingStep step;
    std::vector<std::int64_t> rows; ///< that changed, ascending
    std::string hint;               ///< whose answer it was; empty for other steps
};

/// Takes back the last step of judging the newest list of a case, whoever did it and whenever.
/// GateError `nothing-to-undo`, `list-changed` if it is not about the list `seen`, or as openList.
RewoundStep undoJudging(Archive& archive, std::string_view caseNumber, std::string_view actor,
                        const std::optional<ListId>& seen = {});
/// Does again what was undone last. GateError `nothing-to-redo`, or as undoJudging.
RewoundStep redoJudging(Archive& archive, std::string_view caseNumber, std::string_view actor,
                        const std::optional<ListId>& seen = {});

}

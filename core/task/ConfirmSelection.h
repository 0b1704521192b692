// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ReadSelection.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What a person says of a proposal that does not speak for itself.
struct SelectionAnswers {
    /// Rows to be taken as asked for, though they were in doubt or not understood at all.
    std::vector<std::int64_t> accepted;
    /// What is still in doubt has been looked at, and is not asked for.
    bool leavesDoubts = false;
    /// The file does not say which list it is, or not wholly; a person saw that it is this one.
    bool isOfThisList = false;
    /// Of `alla`: how many rows that is, as the person has been shown.
    std::optional<std::int64_t> countOfAll;
};

/// Takes a proposal for what the requester asks for: a round of its own, added to earlier ones; the
/// case moves on to R8 (domain.md 1.4). One transaction. The words of the requester are kept apart
/// and not told to the audit. GateError:
/// `selection-empty` (no row is understood or accepted), `selection-doubtful` (with the rows it may
/// mean), `selection-all-unconfirmed` (detail: the count), `rows-unknown` (accepted rows that the
/// list does not have), `selection-other-list` (detail: `other-case|other-list`),
/// `selection-list-unsaid`, `selection-list-changed` (another version went out since it was read),
/// `event-not-allowed`, or as readSelection.
SelectionRound confirmSelection(Archive& archive, const SelectionProposal& proposal,
                                const SelectionAnswers& answers, std::string_view actor);

/// Takes the newest round back, as long as the case has not gone on. It stays to be seen; without
/// any round the case waits for a selection again. GateError: `case-unknown`,
/// `selection-none-to-undo`, `event-not-allowed`.
SelectionRound undoSelection(Archive& archive, std::string_view caseNumber, std::string_view actor);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ReviewChange.h"

#include <optional>
#include <string_view>
#include <vector>

namespace postinsyn {

/// How what is proposed becomes the decision.
struct DecisionOrder {
    DecisionForm form = DecisionForm::Informal;
    DelegationId delegation = {};     ///< who decided, where it takes a delegate
    std::optional<LocalDate> on = {}; ///< the day of a decision on paper; nothing: today
};

/// Decides what is proposed; an officer's refusal can be followed by one in writing. GateError as
/// ReviewChange; `item-event-not-allowed`, `second-review-needed`, `right-not-told`,
/// `delegation-needed`, `delegation-unknown`, `decision-stands`, `decided-in-future`, and as
/// guardDelegate (of the item's board).
ReviewItem decideItem(Archive& archive, const ItemRef& ref, const DecisionOrder& order,
                      const ReviewBasis& basis, std::string_view actor);

/// A decision is gone into again: because a court says so, or it proves wrong. It stays to be seen.
/// GateError `reopen-unreasoned` without a reason.
ReviewItem reopenItem(Archive& archive, const ItemRef& ref, std::string_view reason,
                      const ReviewBasis& basis, std::string_view actor);

/// Records who may decide for a board. GateError as guardDelegation; `review-board-unknown`.
Delegation recordDelegation(Archive& archive, Delegation delegation, std::string_view actor);
/// All that were recorded.
std::vector<Delegation> delegations(Archive& archive);

}

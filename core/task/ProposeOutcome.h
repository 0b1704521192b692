// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ReviewChange.h"

#include <string_view>

namespace postinsyn {

/// Proposes an outcome that the checklist leads to, or, where nothing was found, that it is not
/// held. Where a second person is due the item waits for one. The first proposal moves the case on
/// (R10). GateError as ReviewChange; `item-event-not-allowed`, `checklist-incomplete`,
/// `outcome-not-allowed`, `lawyer-needed`, `evidence-missing`; of the grounds, as they are on this
/// day: `ground-missing`, `ground-unreasoned`, and as judgeGround.
ReviewItem proposeOutcome(Archive& archive, const ItemRef& ref, ItemOutcome outcome,
                          const ReviewBasis& basis, std::string_view actor);

/// The proposal no longer stands: back to review, or to searching where nothing was found.
ReviewItem takeBackProposal(Archive& archive, const ItemRef& ref, std::string_view note,
                            const ReviewBasis& basis, std::string_view actor);

/// It lies with the region's lawyer until the lawyer's question is answered.
ReviewItem askLawyer(Archive& archive, const ItemRef& ref, std::string_view note,
                     const ReviewBasis& basis, std::string_view actor);

/// A second person is to look, although no rule asks for it.
ReviewItem askSecond(Archive& archive, const ItemRef& ref, const ReviewBasis& basis,
                     std::string_view actor);

/// What the second person says (four eyes): with it, or against, which ends the proposal. GateError
/// as ReviewChange; `item-event-not-allowed`; `second-same-person` (whoever proposed, answered a
/// question or chose a ground), `second-is-party` (sender or recipient).
enum class SecondOpinion : std::uint8_t { Agrees, Objects };
ReviewItem reviewAsSecond(Archive& archive, const ItemRef& ref, SecondOpinion opinion,
                          std::string_view note, const ReviewBasis& basis, std::string_view actor);

}

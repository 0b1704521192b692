// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ReviewItem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What speaks for a message not being there (domain.md 1.5): all of it has to be told.
struct MissingEvidence {
    std::string searched;    ///< which mailboxes, folders, archives, and how
    std::string confirmedBy; ///< who at IT confirms it
    NotHeldReason reason = NotHeldReason::Deleted;
    std::string why; ///< why it is gone: the purge decision, the window that passed
};

/// How a decision is told (OSL 6:3): an officer's answer, or a decision in writing that can be
/// appealed.
enum class DecisionForm : std::uint8_t { Informal, Formal };
std::string_view decisionFormName(DecisionForm form); ///< `informal|formal`
std::optional<DecisionForm> decisionFormNamed(std::string_view name);

/// What the rules look at. A plain value, so that every way through can be tried.
struct ItemFacts {
    ItemState state = ItemState::Requested;
    bool hasEvidence = false; ///< MissingEvidence is told; it is what a proposal rests on then
    bool isChecklistComplete = false;   ///< as far as the proposal
    std::vector<ItemOutcome> allowed;   ///< ChecklistWalk::outcomes
    bool needsLawyer = false;           ///< a ground that is not for a region
    bool hasLawyer = false;             ///< the lawyer's advice is recorded
    std::optional<ItemOutcome> outcome; ///< proposed, or about to be
    bool needsSecond = false;           ///< by rule, or because somebody asked for it
    bool isSeconded = false;            ///< a second person agreed to what is proposed now
    bool isRightTold = false; ///< nothing lacks before a decision (ChecklistStage::Decision)
    std::optional<DecisionForm> form;    ///< of the decision about to be made
    bool hasDelegate = false;            ///< a recorded delegation carries it
    std::optional<DecisionForm> decided; ///< of the decision that stands
};

/// Whether the event may happen; the state it leads to. GateError: `item-event-not-allowed`
/// (detail: the state), `evidence-missing`, `checklist-incomplete`, `outcome-not-allowed`,
/// `lawyer-needed`, `second-review-needed`, `right-not-told`, `delegation-needed`,
/// `decision-stands` (a decision in writing is not made twice).
ItemState guardItem(const ItemFacts& facts, ItemEvent event);

/// A reservation, and every refusal in writing, takes a delegate (OSL 6:3, KL 6:37).
bool takesDelegate(ItemOutcome outcome, DecisionForm form);

/// GateError `evidence-missing` with the name of what is not told: `searched|confirmed-by|why`.
void guardEvidence(const MissingEvidence& evidence);

}

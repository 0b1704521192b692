// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/domain/Checklist.h"
#include "core/domain/Delegation.h"
#include "core/domain/ReviewGround.h"
#include "core/domain/ReviewItem.h"
#include "core/domain/ReviewRules.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

/// An outcome that somebody proposed.
struct ItemProposal {
    ItemOutcome outcome = ItemOutcome::DiscloseFull;
    std::optional<NonPublicReason> notPublic;
    std::string reasons;         ///< why a second person is due: names of FourEyesReason, ` `
    bool isSecondNeeded = false; ///< by rule or because somebody asked for it
    Instant at;
    std::string actor;
    std::optional<Instant> secondedAt; ///< a second person agreed
    std::string secondedBy;
    std::optional<Instant> withdrawnAt; ///< taken back, objected to, or gone into again
};

/// What was decided.
struct ItemDecision {
    ItemOutcome outcome = ItemOutcome::DiscloseFull;
    DecisionForm form = DecisionForm::Informal;
    DelegationId delegation; ///< none: an officer decided
    LocalDate decidedOn;
    Instant at; ///< when it was recorded
    std::string actor;
    std::optional<Instant> replacedAt; ///< by a decision in writing, or because it was reopened
};

/// One step of an item's history.
struct ItemStep {
    ItemEvent event = ItemEvent::Search;
    ItemState from = ItemState::Requested;
    ItemState to = ItemState::Requested;
    std::string note; ///< of the case's people; never goes out, not in the audit
    Instant at;
    std::string actor;
};

/// A requested message at one board, with all that was said and decided of it (granskningspost).
struct ReviewItem {
    ReviewItemId id;
    std::string uid;
    RequestId request;
    ListId list;         ///< the version of the list that was out when it was opened
    std::int64_t nr = 0; ///< of its row
    std::string board;
    std::string unit; ///< may be empty
    ItemState state = ItemState::Requested;
    std::int64_t version = 0; ///< another one after each change
    std::string referredTo;   ///< which other authority holds it
    std::optional<MissingEvidence> missing;
    std::vector<GivenAnswer> answers; ///< in the order in which they were given, all of them
    std::vector<ReviewGround> grounds;
    std::vector<ItemProposal> proposals;
    std::vector<ItemDecision> decisions;
    std::vector<ItemStep> steps;

    /// What is proposed now; nothing before, and none once it was withdrawn.
    [[nodiscard]] const ItemProposal* proposal() const
    {
        return proposals.empty() || proposals.back().withdrawnAt ? nullptr : &proposals.back();
    }
    /// The decision that stands.
    [[nodiscard]] const ItemDecision* decision() const
    {
        return decisions.empty() || decisions.back().replacedAt ? nullptr : &decisions.back();
    }
    [[nodiscard]] std::vector<ReviewGround> countingGrounds() const
    {
        std::vector<ReviewGround> counting;
        std::ranges::copy_if(grounds, std::back_inserter(counting), &ReviewGround::counts);
        return counting;
    }
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ReviewChange.h"

#include <string>
#include <vector>

namespace postinsyn {

/// A decision on a like message, in this case or another: to be looked at, never taken over.
struct LikeDecision {
    std::string caseNumber;
    std::int64_t nr = 0;
    std::string board;
    ItemOutcome outcome = ItemOutcome::DiscloseFull;
    DecisionForm form = DecisionForm::Informal;
    std::string grounds; ///< provisions, joined by `, `; empty without any
    LocalDate decidedOn;
    bool isSameSender = false; ///< and the same subject; else another sender of the same thread
};

/// All that a person needs to see of one item to go on with it.
struct ReviewedMessage {
    std::string caseNumber;
    ReviewItem item;
    OverviewRow row; ///< also of a withheld row: for the eyes of those who review
    ChecklistWalk walk;
    AuthorityBoundary boundary;            ///< a hint
    std::vector<LikeDecision> like;        ///< newest first
    std::vector<FourEyesReason> secondDue; ///< if the first of walk.outcomes were proposed now
    /// Questions still open before a decision and before anything goes out; empty before a
    /// proposal.
    std::vector<std::string> beforeDecision;
    std::vector<std::string> beforeDisclosure;
    /// Of each counting ground, in their order.
    std::vector<std::vector<GroundRemark>> groundRemarks;
};

/// Reads only. `actor` is who would propose now. GateError: as itemOf.
ReviewedMessage reviewedMessage(Archive& archive, const ItemRef& ref, const ReviewBasis& basis,
                                std::string_view actor);

/// What was decided of messages with the same sender and subject, or of the same thread, replies
/// and forwards aside; not of the row itself.
std::vector<LikeDecision> likeDecisions(Archive& archive, std::string_view caseNumber,
                                        const OverviewRow& row);

}

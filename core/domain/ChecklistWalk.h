// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Checklist.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// How far the answers that count lead through what comes before a proposal.
struct ChecklistWalk {
    std::vector<std::string> path; ///< ids of questions, in order, the open one last
    std::string open;              ///< what is to be answered next; empty: nothing
    std::string stoppedAt;         ///< the question whose answer stops; empty: none
    bool needsLawyer = false;      ///< an answer on the way says so
    bool isSecret = false;         ///< something is secret
    std::optional<NonPublicReason> notPublic;
    /// What may be proposed at the end of the way; empty before.
    std::vector<ItemOutcome> outcomes;

    [[nodiscard]] bool isComplete() const { return open.empty() && stoppedAt.empty(); }
};

/// The answer that counts; nothing if none does.
const GivenAnswer* countingAnswer(std::span<const GivenAnswer> answers, std::string_view question);

ChecklistWalk walkChecklist(const Checklist& checklist, std::span<const GivenAnswer> answers);

/// Whether a question of a later stage is asked where this is proposed.
bool isAsked(const ChecklistQuestion& question, ItemOutcome outcome);

/// Questions for persons that have to be answered before `stage` (decision or disclosure) where
/// this is proposed, and are not, or by an answer that stops. Ids in order.
std::vector<std::string> lackingBefore(const Checklist& checklist,
                                       std::span<const GivenAnswer> answers, ChecklistStage stage,
                                       ItemOutcome outcome);

/// What is known of the message when a question is answered.
struct AnsweredMessage {
    Direction direction = Direction::Unknown;
    bool hasGrounds = false;    ///< a ground is chosen
    bool isReasoned = false;    ///< each chosen ground has its damage test and reasons
    bool crossesBoards = false; ///< it went from one board to another, as far as known
};

/// Whether the answer may be given, as far as the list itself tells. GateError: `question-unknown`,
/// `question-not-asked` (not on the way, or the work answers it; detail: the id), `answer-unknown`,
/// `answer-role` (detail: who may), `answer-incomplete` (detail: `note|person|date`),
/// `ground-missing`, `ground-unreasoned`, `answer-not-for-direction` (a draft that came in: detail
/// the direction), `answer-contradicts` (masked although nothing is secret, and the reverse).
/// `outcome` is what was proposed; nothing before a proposal.
void guardAnswer(const Checklist& checklist, std::span<const GivenAnswer> answers,
                 const GivenAnswer& answer, const AnsweredMessage& message,
                 std::optional<ItemOutcome> outcome);

/// Which of the answers that count no longer do once `answer` is given: the earlier one to the same
/// question, those that it sends back, and those of a branch that it closes. Indexes ascend.
std::vector<std::size_t> retiredBy(const Checklist& checklist, std::span<const GivenAnswer> answers,
                                   const GivenAnswer& answer);

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ChecklistWalk.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>

namespace postinsyn {

namespace {

void narrowOutcomes(std::vector<ItemOutcome>& outcomes, const std::vector<ItemOutcome>& allowed)
{
    if (allowed.empty())
        return;
    std::erase_if(outcomes, [&](ItemOutcome outcome) {
        return std::ranges::find(allowed, outcome) == allowed.end();
    });
}

void takeAnswer(ChecklistWalk& walk, const ChecklistAnswer& answer)
{
    narrowOutcomes(walk.outcomes, answer.outcomes);
    walk.isSecret = answer.isSecret.value_or(walk.isSecret);
    walk.needsLawyer = walk.needsLawyer || answer.asksLawyer;
    if (answer.notPublic)
        walk.notPublic = answer.notPublic;
}

std::string reviewRolesText(const std::vector<ReviewRole>& roles)
{
    std::vector<std::string> names;
    for (const ReviewRole role : roles)
        names.emplace_back(reviewRoleName(role));
    return join(names, ", ");
}

void guardNeeds(const ChecklistAnswer& answer, const GivenAnswer& given,
                const AnsweredMessage& message)
{
    for (const AnswerNeed need : answer.needs) {
        switch (need) {
        case AnswerNeed::Note:
            if (trimmed(given.note).empty())
                throw GateError("answer-incomplete", "note");
            break;
        case AnswerNeed::Person:
            if (trimmed(given.person).empty())
                throw GateError("answer-incomplete", "person");
            break;
        case AnswerNeed::Date:
            if (!given.on)
                throw GateError("answer-incomplete", "date");
            break;
        case AnswerNeed::Grounds:
            if (!message.hasGrounds)
                throw GateError("ground-missing");
            break;
        case AnswerNeed::Reasons:
            if (!message.isReasoned)
                throw GateError("ground-unreasoned");
            break;
        }
    }
}

/// Whether the question stands where it can be answered now.
bool isOpenTo(const Checklist& checklist, std::span<const GivenAnswer> answers,
              const ChecklistQuestion& question, std::optional<ItemOutcome> outcome)
{
    if (question.by != ChecklistQuestion::By::Person)
        return false;
    if (question.before != ChecklistStage::Proposal)
        return outcome && isAsked(question, *outcome);
    const auto path = walkChecklist(checklist, answers).path;
    return !outcome && std::ranges::find(path, question.id) != path.end();
}

/// What was secret on the way to the question.
bool wasSecretBefore(const Checklist& checklist, std::span<const GivenAnswer> answers,
                     std::string_view question)
{
    std::vector<GivenAnswer> earlier(answers.begin(), answers.end());
    std::erase_if(earlier, [&](const GivenAnswer& answer) { return answer.question == question; });
    return walkChecklist(checklist, earlier).isSecret;
}

}

const GivenAnswer* countingAnswer(std::span<const GivenAnswer> answers, std::string_view question)
{
    const auto found = std::ranges::find_if(answers, [&](const GivenAnswer& answer) {
        return answer.counts() && answer.question == question;
    });
    return found == answers.end() ? nullptr : &*found;
}

ChecklistWalk walkChecklist(const Checklist& checklist, std::span<const GivenAnswer> answers)
{
    ChecklistWalk walk;
    walk.outcomes.assign(itemOutcomes().begin(), itemOutcomes().end());
    const ChecklistQuestion* question = &checklist.questions().front();
    while (question != nullptr) {
        walk.path.push_back(question->id);
        if (question->by != ChecklistQuestion::By::Person) {
            question = checklist.find(question->next);
            continue;
        }
        const GivenAnswer* given = countingAnswer(answers, question->id);
        const ChecklistAnswer* answer = given ? question->find(given->answer) : nullptr;
        // None yet, or the list or what came before it was changed under it.
        if (answer == nullptr || answer->onlyIfSecret.value_or(walk.isSecret) != walk.isSecret) {
            walk.open = question->id;
            break;
        }
        takeAnswer(walk, *answer);
        if (answer->stops) {
            walk.stoppedAt = question->id;
            break;
        }
        question = checklist.find(answer->next);
    }
    if (!walk.isComplete())
        walk.outcomes.clear();
    return walk;
}

bool isAsked(const ChecklistQuestion& question, ItemOutcome outcome)
{
    using Asked = ChecklistQuestion::Asked;
    return question.asked == Asked::Always ||
           (question.asked == Asked::IfMasked && outcome == ItemOutcome::DiscloseMasked) ||
           (question.asked == Asked::IfWithheld && isWithholding(outcome));
}

std::vector<std::string> lackingBefore(const Checklist& checklist,
                                       std::span<const GivenAnswer> answers, ChecklistStage stage,
                                       ItemOutcome outcome)
{
    std::vector<std::string> lacking;
    for (const ChecklistQuestion& question : checklist.questions()) {
        if (question.before != stage || question.by != ChecklistQuestion::By::Person ||
            !isAsked(question, outcome))
            continue;
        const GivenAnswer* given = countingAnswer(answers, question.id);
        const ChecklistAnswer* answer = given ? question.find(given->answer) : nullptr;
        if (answer == nullptr || answer->stops)
            lacking.push_back(question.id);
    }
    return lacking;
}

void guardAnswer(const Checklist& checklist, std::span<const GivenAnswer> answers,
                 const GivenAnswer& given, const AnsweredMessage& message,
                 std::optional<ItemOutcome> outcome)
{
    const ChecklistQuestion& question = checklist.require(given.question);
    if (!isOpenTo(checklist, answers, question, outcome))
        throw GateError("question-not-asked", question.id);
    const ChecklistAnswer* answer = question.find(given.answer);
    if (answer == nullptr)
        throw GateError("answer-unknown");
    if (std::ranges::find(question.who, given.role) == question.who.end())
        throw GateError("answer-role", reviewRolesText(question.who));
    if (std::ranges::find(answer->notFor, message.direction) != answer->notFor.end())
        throw GateError("answer-not-for-direction", std::string(directionName(message.direction)));
    if (answer->onlyIfSecret &&
        *answer->onlyIfSecret != wasSecretBefore(checklist, answers, question.id))
        throw GateError("answer-contradicts");
    guardNeeds(*answer, given, message);
}

std::vector<std::size_t> retiredBy(const Checklist& checklist, std::span<const GivenAnswer> answers,
                                   const GivenAnswer& given)
{
    const ChecklistQuestion& question = checklist.require(given.question);
    const ChecklistAnswer* answer = question.find(given.answer);
    const std::vector<std::string> none;
    const auto& retracts = answer ? answer->retracts : none;
    std::vector<GivenAnswer> after(answers.begin(), answers.end());
    std::erase_if(after, [&](const GivenAnswer& each) {
        return !each.counts() || each.question == given.question ||
               std::ranges::find(retracts, each.question) != retracts.end();
    });
    if (retracts.empty())
        after.push_back(given);
    // Only what lay on the way before can be left by it: an answer of a later stage stays.
    const auto before = walkChecklist(checklist, answers).path;
    const ChecklistWalk walk = walkChecklist(checklist, after);
    const auto isReached = [&](const std::string& id) {
        return id != walk.open && std::ranges::find(walk.path, id) != walk.path.end();
    };
    std::vector<std::size_t> retired;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::string& id = answers[i].question;
        const bool isSame =
            id == given.question || std::ranges::find(retracts, id) != retracts.end();
        const bool isLeft = question.before == ChecklistStage::Proposal &&
                            std::ranges::find(before, id) != before.end() && !isReached(id);
        if (answers[i].counts() && (isSame || isLeft))
            retired.push_back(i);
    }
    return retired;
}

}

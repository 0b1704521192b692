// SPDX-License-Identifier: EUPL-1.2
#include "core/task/AnswerChecklist.h"

#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/base/Text.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::size_t answerSaltSize = 16;

bool isUnderReview(ItemState state)
{
    return state == ItemState::UnderReview || state == ItemState::WithLawyer;
}

/// Found is the way in; what comes after the proposal is for guardAnswer.
void beginReview(ReviewChange& change, const ReviewBasis& basis)
{
    if (change.item().state == ItemState::Found)
        change.step(ItemEvent::Review, {}, factsOf(change.item(), basis));
    if (!isUnderReview(change.item().state))
        throw GateError("item-event-not-allowed", std::string(itemStateName(change.item().state)));
}

GivenAnswer givenAnswer(const ReviewChange& change, const ChecklistReply& reply,
                        const ReviewBasis& basis)
{
    GivenAnswer given;
    given.question = reply.question;
    given.answer = reply.answer;
    given.role = reply.role.value_or(basis.checklist.require(reply.question).who.front());
    given.note = trimmed(reply.note);
    given.person = trimmed(reply.person);
    given.on = reply.on;
    given.at = change.now();
    given.actor = change.actor();
    return given;
}

std::vector<AnswerRemark> remarksOn(const ChecklistAnswer& answer, const AnsweredMessage& message)
{
    using enum NonPublicReason;
    std::vector<AnswerRemark> remarks;
    if (!answer.notPublic)
        return remarks;
    const NonPublicReason reason = *answer.notPublic;
    const bool isOwnPaper = reason == Draft || reason == MemoryNote;
    if (isOwnPaper && message.direction == Direction::Out)
        remarks.push_back(AnswerRemark::Dispatched);
    if ((isOwnPaper || reason == Internal || reason == WorkingMaterial) && message.crossesBoards)
        remarks.push_back(AnswerRemark::CrossedBoundary);
    return remarks;
}

AnsweredMessage messageOf(ReviewChange& change)
{
    const OverviewRow row = rowOf(change.archive(), change.item());
    const auto grounds = change.item().countingGrounds();
    AnsweredMessage message;
    message.direction = row.direction;
    message.hasGrounds = !grounds.empty();
    message.isReasoned = message.hasGrounds && std::ranges::all_of(grounds, isReasoned);
    message.crossesBoards = RowPartyFinder(change.archive()).of(row).boundary.isCrossed();
    return message;
}

/// What the commitment in the audit stands for.
std::string saidBeside(const GivenAnswer& given)
{
    return given.note + "\n" + given.person + "\n" + (given.on ? given.on->toIso() : "");
}

std::string answerDetail(const GivenAnswer& given, std::size_t retired)
{
    std::string detail = "question=" + given.question + "; answer=" + given.answer +
                         "; role=" + std::string(reviewRoleName(given.role));
    if (retired > 0)
        detail += "; retired=" + std::to_string(retired);
    return detail;
}

}

std::string_view answerRemarkName(AnswerRemark remark)
{
    return remark == AnswerRemark::Dispatched ? "dispatched" : "crossed-boundary";
}

AnsweredQuestion answerChecklist(Archive& archive, const ItemRef& ref, const ChecklistReply& reply,
                                 const ReviewBasis& basis, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    const ChecklistQuestion& question = basis.checklist.require(reply.question);
    const ItemProposal* proposal = change.item().proposal();
    if (proposal == nullptr && question.before == ChecklistStage::Proposal)
        beginReview(change, basis);
    const GivenAnswer given = givenAnswer(change, reply, basis);
    const AnsweredMessage message = messageOf(change);
    const auto& answers = change.item().answers;
    guardAnswer(basis.checklist, answers, given, message,
                proposal ? std::optional(proposal->outcome) : std::nullopt);

    const ChecklistAnswer& answer = *question.find(given.answer);
    AnsweredQuestion done;
    for (const std::size_t i : retiredBy(basis.checklist, answers, given)) {
        change.store().retireAnswer(change.item().id, answers[i].question, given.at);
        if (answers[i].question != given.question)
            done.retired.push_back(answers[i].question);
    }
    const std::string salt = randomBytes(answerSaltSize);
    change.store().addAnswer(change.item().id, given, salt);
    if (!answer.retracts.empty()) // it was said, and sends back: it does not stand itself
        change.store().retireAnswer(change.item().id, given.question, given.at);
    change.store().touch(change.item().id);
    change.tell("review-answered", answerDetail(given, done.retired.size()), saidBeside(given),
                salt);
    if (given.question == lawyerQuestion && change.item().state == ItemState::WithLawyer)
        change.step(ItemEvent::HearLawyer, {}, factsOf(change.item(), basis));
    done.remarks = remarksOn(answer, message);
    done.item = change.commit();
    done.walk = walkChecklist(basis.checklist, done.item.answers);
    return done;
}

ChosenGround chooseGround(Archive& archive, const ItemRef& ref, const ReviewGround& ground,
                          const ReviewBasis& basis, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    beginReview(change, basis);
    const SecrecyGround provision = basis.grounds.require(ground.provision);
    ReviewGround chosen = ground;
    chosen.provision = provision.id;
    chosen.reasoning = trimmed(ground.reasoning);
    // With one test there is nothing to choose.
    if (!chosen.test && provision.tests.size() == 1)
        chosen.test = provision.tests.front();
    chosen.at = change.now();
    chosen.actor = actor;
    ChosenGround done;
    done.remarks = judgeGround(provision, chosen, rowOf(archive, change.item()).utc,
                               TimeZone::stockholm().dateOf(change.now()));
    const std::string salt = randomBytes(answerSaltSize);
    change.store().retireGround(change.item().id, chosen.provision, chosen.at);
    change.store().addGround(change.item().id, chosen, salt);
    change.store().touch(change.item().id);
    change.tell("review-ground-chosen",
                "provision=" + chosen.provision +
                    (chosen.test ? "; test=" + std::string(damageTestName(*chosen.test)) : ""),
                chosen.reasoning, salt);
    done.item = change.commit();
    return done;
}

ReviewItem dropGround(Archive& archive, const ItemRef& ref, std::string_view provision,
                      const ReviewBasis& basis, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    beginReview(change, basis);
    const auto known = basis.grounds.find(provision);
    const std::string id = known ? known->id : std::string(trimmed(provision));
    if (!std::ranges::any_of(change.item().grounds, [&](const ReviewGround& ground) {
            return ground.counts() && ground.provision == id;
        }))
        throw GateError("ground-not-chosen");
    change.store().retireGround(change.item().id, id, change.now());
    change.store().touch(change.item().id);
    change.tell("review-ground-dropped", "provision=" + id);
    return change.commit();
}

}

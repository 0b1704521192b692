// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ProposeOutcome.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/FourEyes.h"
#include "core/task/AttachMail.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// Grounds were judged when they were chosen; days have passed and others were dropped since.
void guardGrounds(ReviewChange& change, const ReviewBasis& basis)
{
    const auto grounds = change.item().countingGrounds();
    if (grounds.empty())
        throw GateError("ground-missing");
    if (!std::ranges::all_of(grounds, isReasoned))
        throw GateError("ground-unreasoned");
    const Instant sent = rowOf(change.archive(), change.item()).utc;
    const LocalDate today = TimeZone::stockholm().dateOf(change.now());
    for (const ReviewGround& ground : grounds)
        judgeGround(basis.grounds.require(ground.provision), ground, sent, today);
}

std::string provisionsText(const ReviewItem& item)
{
    std::vector<std::string> names;
    for (const ReviewGround& ground : item.countingGrounds())
        names.push_back(ground.provision);
    return join(names, ", ");
}

std::string reasonsText(const std::vector<FourEyesReason>& reasons)
{
    std::vector<std::string> names;
    for (const FourEyesReason reason : reasons)
        names.emplace_back(fourEyesReasonName(reason));
    return join(names, " ");
}

/// R10 comes with the first proposal.
void moveCaseOn(ReviewChange& change)
{
    Request& request = change.request();
    const auto to = nextState(request.state, RequestEvent::ProposeOutcome);
    if (to && *to != request.state)
        advance(change.archive(), request, RequestEvent::ProposeOutcome, {}, change.actor());
}

/// Whoever had a part in what is proposed.
std::vector<std::string> firstPersons(Archive& archive, const ReviewItem& item)
{
    std::vector<std::string> persons = mailPersons(archive, item);
    persons.push_back(item.proposal()->actor);
    for (const GivenAnswer& answer : item.answers)
        if (answer.counts())
            persons.push_back(answer.actor);
    for (const ReviewGround& ground : item.grounds)
        if (ground.counts())
            persons.push_back(ground.actor);
    return persons;
}

/// Back to where the proposal came from.
void endProposal(ReviewChange& change, ItemEvent event, std::string_view note,
                 const ReviewBasis& basis)
{
    const bool wasMissing = change.item().missing.has_value();
    change.step(wasMissing ? ItemEvent::Search : event, note, factsOf(change.item(), basis));
    change.store().withdrawProposal(change.item().id, change.now());
    if (wasMissing)
        change.store().setMissing(change.item().id, std::nullopt);
}

}

ReviewItem proposeOutcome(Archive& archive, const ItemRef& ref, ItemOutcome outcome,
                          const ReviewBasis& basis, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    ItemFacts facts = factsOf(change.item(), basis);
    facts.outcome = outcome;
    guardItem(facts, ItemEvent::Propose);
    const ChecklistWalk walk = walkChecklist(basis.checklist, change.item().answers);
    const bool isSecret = facts.state == ItemState::UnderReview && walk.isSecret;
    if (isSecret)
        guardGrounds(change, basis);
    guardMail(archive, change.item(), outcome);
    const auto due =
        secondDue(archive, change.item(), rowOf(archive, change.item()), outcome, actor, basis);
    ItemProposal proposal;
    proposal.outcome = outcome;
    if (facts.state == ItemState::UnderReview)
        proposal.notPublic = walk.notPublic;
    proposal.reasons = reasonsText(due);
    proposal.isSecondNeeded = !due.empty();
    proposal.at = change.now();
    proposal.actor = actor;
    change.store().addProposal(change.item().id, proposal);
    change.step(ItemEvent::Propose, {}, facts);
    std::string detail = "outcome=" + std::string(itemOutcomeName(outcome));
    if (isSecret)
        detail += "; grounds=" + provisionsText(change.item()) +
                  "; table=" + basis.grounds.checkedOn().toIso();
    if (!due.empty())
        detail += "; second=" + proposal.reasons;
    change.tell("review-proposed", detail);
    moveCaseOn(change);
    change.reload();
    if (!due.empty())
        change.step(ItemEvent::AskSecond, {}, factsOf(change.item(), basis));
    return change.commit();
}

ReviewItem takeBackProposal(Archive& archive, const ItemRef& ref, std::string_view note,
                            const ReviewBasis& basis, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    if (change.item().state != ItemState::Proposed &&
        change.item().state != ItemState::SecondReview)
        throw GateError("item-event-not-allowed", std::string(itemStateName(change.item().state)));
    endProposal(change, ItemEvent::TakeBack, note, basis);
    return change.commit();
}

ReviewItem askLawyer(Archive& archive, const ItemRef& ref, std::string_view note,
                     const ReviewBasis& basis, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    change.step(ItemEvent::AskLawyer, note, factsOf(change.item(), basis));
    return change.commit();
}

ReviewItem askSecond(Archive& archive, const ItemRef& ref, const ReviewBasis& basis,
                     std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    change.step(ItemEvent::AskSecond, {}, factsOf(change.item(), basis));
    change.store().setSecondNeeded(change.item().id);
    return change.commit();
}

ReviewItem reviewAsSecond(Archive& archive, const ItemRef& ref, SecondOpinion opinion,
                          std::string_view note, const ReviewBasis& basis, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    if (change.item().state != ItemState::SecondReview)
        throw GateError("item-event-not-allowed", std::string(itemStateName(change.item().state)));
    const RowParties parties = RowPartyFinder(archive).of(rowOf(archive, change.item()));
    guardSecondPerson(actor, firstPersons(archive, change.item()), parties.include(actor));
    if (opinion == SecondOpinion::Objects) {
        endProposal(change, ItemEvent::Object, note, basis);
        return change.commit();
    }
    change.step(ItemEvent::Approve, note, factsOf(change.item(), basis));
    change.store().setSeconded(change.item().id, change.now(), actor);
    return change.commit();
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/task/DecideItem.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/DelegationStore.h"
#include "core/task/OpenReview.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// The delegate that the decision rests on; nothing if none is named.
std::optional<Delegation> delegateOf(ReviewChange& change, const DecisionOrder& order,
                                     LocalDate day)
{
    if (!order.delegation)
        return std::nullopt;
    auto delegation = DelegationStore(change.archive().database()).find(order.delegation);
    if (!delegation)
        throw GateError("delegation-unknown");
    guardDelegate(*delegation, change.item().board, day, change.actor());
    return delegation;
}

std::string decisionDetail(const ItemDecision& decision, const std::optional<Delegation>& delegate)
{
    std::string detail = "outcome=" + std::string(itemOutcomeName(decision.outcome)) +
                         "; form=" + std::string(decisionFormName(decision.form)) +
                         "; decided=" + decision.decidedOn.toIso();
    if (delegate)
        detail += "; delegation=" + delegate->uid;
    return detail;
}

}

ReviewItem decideItem(Archive& archive, const ItemRef& ref, const DecisionOrder& order,
                      const ReviewBasis& basis, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    ItemFacts facts = factsOf(change.item(), basis);
    const LocalDate today = TimeZone::stockholm().dateOf(change.now());
    ItemDecision decision;
    decision.form = order.form;
    decision.decidedOn = order.on.value_or(today);
    if (decision.decidedOn > today)
        throw GateError("decided-in-future");
    const auto delegate = delegateOf(change, order, decision.decidedOn);
    facts.form = order.form;
    facts.hasDelegate = delegate.has_value();
    guardItem(facts, ItemEvent::Decide);
    decision.outcome = *facts.outcome;
    decision.delegation = order.delegation;
    decision.at = change.now();
    decision.actor = actor;
    change.store().replaceDecision(change.item().id, decision.at);
    change.store().addDecision(change.item().id, decision);
    change.step(ItemEvent::Decide, {}, facts);
    change.tell("review-decided", decisionDetail(decision, delegate));
    // An officer's refusal leaves the case where it is; the requester may ask for one in writing.
    if (order.form == DecisionForm::Informal && isWithholding(decision.outcome))
        advance(archive, change.request(), RequestEvent::InformalRefusal, {}, actor);
    return change.commit();
}

ReviewItem reopenItem(Archive& archive, const ItemRef& ref, std::string_view reason,
                      const ReviewBasis& basis, std::string_view actor)
{
    if (trimmed(reason).empty())
        throw GateError("reopen-unreasoned");
    ReviewChange change(archive, ref, actor);
    if (change.item().state != ItemState::Decided)
        throw GateError("item-event-not-allowed", std::string(itemStateName(change.item().state)));
    const bool wasMissing = change.item().missing.has_value();
    change.step(wasMissing ? ItemEvent::Search : ItemEvent::Reopen, trimmed(reason),
                factsOf(change.item(), basis));
    change.store().replaceDecision(change.item().id, change.now());
    change.store().withdrawProposal(change.item().id, change.now());
    if (wasMissing)
        change.store().setMissing(change.item().id, std::nullopt);
    return change.commit();
}

Delegation recordDelegation(Archive& archive, Delegation delegation, std::string_view actor)
{
    for (std::string* text : {&delegation.board, &delegation.name, &delegation.title,
                              &delegation.reference, &delegation.account})
        *text = std::string(trimmed(*text));
    guardDelegation(delegation);
    Transaction transaction(archive.database());
    const auto boards = boardNames(archive);
    if (!std::ranges::binary_search(boards, delegation.board))
        throw GateError("review-board-unknown");
    DelegationStore(archive.database()).add(delegation, archive.now(), actor);
    AuditEntry entry;
    entry.actor = actor;
    entry.event = "delegation-recorded";
    entry.objectType = "delegation";
    entry.objectUid = delegation.uid;
    entry.detail = "from=" + delegation.validFrom.toIso() +
                   (delegation.validTo ? "; to=" + delegation.validTo->toIso() : "");
    archive.audit().append(entry);
    transaction.commit();
    return delegation;
}

std::vector<Delegation> delegations(Archive& archive)
{
    return DelegationStore(archive.database()).all();
}

}

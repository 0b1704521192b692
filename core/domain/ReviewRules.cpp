// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ReviewRules.h"

#include "core/base/EnumNames.h"
#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 2> decisionFormNames{"informal", "formal"};

void guardProposal(const ItemFacts& facts)
{
    if (facts.state == ItemState::NotFound) {
        if (!facts.hasEvidence)
            throw GateError("evidence-missing");
        if (facts.outcome != ItemOutcome::NotHeld)
            throw GateError("outcome-not-allowed");
        return;
    }
    if (!facts.isChecklistComplete)
        throw GateError("checklist-incomplete");
    if (!facts.outcome || std::ranges::find(facts.allowed, *facts.outcome) == facts.allowed.end())
        throw GateError("outcome-not-allowed");
    if (facts.needsLawyer && !facts.hasLawyer)
        throw GateError("lawyer-needed");
}

void guardDecision(const ItemFacts& facts)
{
    if (facts.state == ItemState::Decided && facts.decided != DecisionForm::Informal)
        throw GateError("decision-stands");
    // An answer in writing after an officer's own is given to a refusal only.
    if (facts.state == ItemState::Decided &&
        (facts.form != DecisionForm::Formal || !isWithholding(*facts.outcome)))
        throw GateError("decision-stands");
    if (facts.needsSecond && !facts.isSeconded)
        throw GateError("second-review-needed");
    if (!facts.isRightTold)
        throw GateError("right-not-told");
    if (takesDelegate(*facts.outcome, *facts.form) && !facts.hasDelegate)
        throw GateError("delegation-needed");
}

/// Nothing was found: then the way back is to look again, else to review again.
void guardWayBack(const ItemFacts& facts, ItemEvent event)
{
    const bool isPastProposal = facts.state == ItemState::Proposed ||
                                facts.state == ItemState::SecondReview ||
                                facts.state == ItemState::Decided;
    const bool isSearch = event == ItemEvent::Search;
    if (isPastProposal && isSearch != facts.hasEvidence)
        throw GateError("item-event-not-allowed", std::string(itemStateName(facts.state)));
}

}

std::string_view decisionFormName(DecisionForm form)
{
    return decisionFormNames[static_cast<std::size_t>(form)];
}

std::optional<DecisionForm> decisionFormNamed(std::string_view name)
{
    return enumNamed<DecisionForm>(decisionFormNames, name);
}

ItemState guardItem(const ItemFacts& facts, ItemEvent event)
{
    const auto to = nextState(facts.state, event);
    if (!to)
        throw GateError("item-event-not-allowed", std::string(itemStateName(facts.state)));
    switch (event) {
    case ItemEvent::Miss:
        if (!facts.hasEvidence)
            throw GateError("evidence-missing");
        break;
    case ItemEvent::Propose:
        guardProposal(facts);
        break;
    case ItemEvent::Search:
    case ItemEvent::Object:
    case ItemEvent::TakeBack:
    case ItemEvent::Reopen:
        guardWayBack(facts, event);
        break;
    case ItemEvent::Decide:
        guardDecision(facts);
        break;
    case ItemEvent::Find:
    case ItemEvent::Refer:
    case ItemEvent::Review:
    case ItemEvent::AskLawyer:
    case ItemEvent::HearLawyer:
    case ItemEvent::AskSecond:
    case ItemEvent::Approve:
        break;
    }
    return *to;
}

bool takesDelegate(ItemOutcome outcome, DecisionForm form)
{
    return outcome == ItemOutcome::DiscloseWithReservation ||
           (form == DecisionForm::Formal && isWithholding(outcome));
}

void guardEvidence(const MissingEvidence& evidence)
{
    if (trimmed(evidence.searched).empty())
        throw GateError("evidence-missing", "searched");
    if (trimmed(evidence.confirmedBy).empty())
        throw GateError("evidence-missing", "confirmed-by");
    if (trimmed(evidence.why).empty())
        throw GateError("evidence-missing", "why");
}

}

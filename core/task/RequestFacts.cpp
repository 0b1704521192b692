// SPDX-License-Identifier: EUPL-1.2
#include "core/task/RequestFacts.h"

#include "core/domain/Hold.h"
#include "core/domain/Profile.h"
#include "core/store/DecisionStore.h"
#include "core/store/HoldStore.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/store/ReviewStore.h"
#include "core/task/DecideInWriting.h"
#include "core/task/Disclose.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// Messages are there only once a selection was handed over; before, none of them is open yet.
void countItems(Archive& archive, const Request& request, RequestFacts& facts)
{
    if (request.state < RequestState::WithUnits)
        return;
    for (const OutgoingItem& outgoing : outgoingItems(archive, request)) {
        facts.itemsWithoutUnit += outgoing.item.board.empty() ? 1 : 0;
        facts.openItems += outgoing.standing == OutgoingStanding::Open ? 1 : 0;
        facts.undeliveredItems += outgoing.standing == OutgoingStanding::Ready ||
                                          outgoing.standing == OutgoingStanding::Lacking
                                      ? 1
                                      : 0;
    }
}

/// What a court changed or sent back is decided anew: at least one of the messages, or the list. Of
/// what is not held at all nothing can be seen here.
bool isFollowed(Archive& archive, const Request& request, const WrittenDecision& decision)
{
    if (!decision.appeal || decision.appeal->rounds.empty())
        return true;
    const auto outcome = decision.appeal->rounds.back().outcome;
    if (outcome != CourtOutcome::Changed && outcome != CourtOutcome::Remitted)
        return true;
    if (decision.subject == DecisionSubject::ListMasks) {
        const auto issued = archive.lists().newestIssued(request.id);
        return issued && issued->issuedAt > decision.recordedAt;
    }
    const auto items = ReviewStore(archive.database()).items(request.id);
    return decision.subject == DecisionSubject::NotHeld ||
           std::ranges::any_of(items, [&](const ReviewItem& item) {
               const bool isOfIt =
                   std::ranges::find(decision.items, item.uid, &DecidedItem::reviewUid) !=
                   decision.items.end();
               return isOfIt && item.decision() && item.decision()->at > decision.recordedAt;
           });
}

void countDecisions(Archive& archive, const Request& request, LocalDate today, RequestFacts& facts)
{
    for (const WrittenDecision& decision :
         DecisionStore(archive.database()).decisions(request.id)) {
        facts.isAnswered = facts.isAnswered || decision.servedOn;
        facts.runningDecisions += standingOf(decision, today) == DecisionStanding::Final ? 0 : 1;
        facts.openRulings += isFollowed(archive, request, decision) ? 0 : 1;
    }
    facts.runningDecisions += static_cast<int>(undrawnItems(archive, request).size());
}

/// Whether the day until which a selection was waited for is past. The profile says how long.
bool isAnswerTimeOver(Archive& archive, Instant issuedAt, LocalDate today)
{
    const int days = Profile::fromJson(archive.profileJson()).retention.selectionHoldDays;
    return today > selectionHeldUntil(issuedAt, days);
}

}

RequestFacts factsOf(Archive& archive, const Request& request)
{
    const LocalDate today = TimeZone::stockholm().dateOf(archive.now());
    RequestFacts facts;
    facts.scope = request.scope;
    facts.namesPartiesAndPeriod = namesPartiesAndPeriod(request.filter);
    facts.isHeld = archive.holds().hasActive(request.id);
    facts.hasLog = archive.requests().hasLog();
    const auto history = archive.requests().history(request.id);
    facts.isReminded = std::ranges::any_of(
        history, [](const RequestStep& step) { return step.event == RequestEvent::Remind; });
    const auto issued = archive.lists().newestIssued(request.id);
    facts.isAnswered = issued.has_value();
    if (facts.isReminded && issued)
        facts.isAnswerTimeOver = isAnswerTimeOver(archive, issued->issuedAt.value(), today);
    countItems(archive, request, facts);
    countDecisions(archive, request, today, facts);
    return facts;
}

}

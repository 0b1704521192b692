// SPDX-License-Identifier: EUPL-1.2
#include "core/task/SearchItem.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

namespace postinsyn {

namespace {

/// Evidence and the state are all that these events ask for.
ItemFacts searchFacts(const ReviewItem& item)
{
    ItemFacts facts;
    facts.state = item.state;
    facts.hasEvidence = item.missing.has_value();
    return facts;
}

/// What rested on nothing being found goes with it.
void clearSearched(ReviewChange& change)
{
    if (change.item().decision())
        change.store().replaceDecision(change.item().id, change.now());
    if (change.item().proposal())
        change.store().withdrawProposal(change.item().id, change.now());
    change.store().setMissing(change.item().id, std::nullopt);
    change.store().setReferredTo(change.item().id, {});
}

void search(ReviewChange& change, std::string_view note)
{
    change.step(ItemEvent::Search, note, searchFacts(change.item()));
    clearSearched(change);
}

/// Whoever finds a thing has looked for it.
void searchFirst(ReviewChange& change)
{
    if (change.item().state == ItemState::Requested)
        search(change, {});
}

}

ReviewItem searchItem(Archive& archive, const ItemRef& ref, std::string_view note,
                      std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    search(change, note);
    return change.commit();
}

ReviewItem itemFound(Archive& archive, const ItemRef& ref, std::string_view note,
                     std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    searchFirst(change);
    change.step(ItemEvent::Find, note, searchFacts(change.item()));
    return change.commit();
}

ReviewItem itemMissing(Archive& archive, const ItemRef& ref, const MissingEvidence& evidence,
                       std::string_view actor)
{
    guardEvidence(evidence);
    ReviewChange change(archive, ref, actor);
    searchFirst(change);
    ItemFacts facts = searchFacts(change.item());
    facts.hasEvidence = true;
    change.step(ItemEvent::Miss, {}, facts);
    change.store().setMissing(change.item().id, evidence);
    change.tell("review-missing", "reason=" + std::string(notHeldReasonName(evidence.reason)));
    return change.commit();
}

ReviewItem itemElsewhere(Archive& archive, const ItemRef& ref, std::string_view authority,
                         std::string_view note, std::string_view actor)
{
    if (trimmed(authority).empty())
        throw GateError("authority-missing");
    ReviewChange change(archive, ref, actor);
    searchFirst(change);
    change.step(ItemEvent::Refer, note, searchFacts(change.item()));
    change.store().setReferredTo(change.item().id, trimmed(authority));
    return change.commit();
}

}

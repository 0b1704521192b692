// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ChangeRequest.h"

#include "core/base/Error.h"
#include "core/domain/FilterConditions.h"
#include "core/store/HoldStore.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// An empty list that went out leaves the request open for more logs, not for another filter.
bool isAnyOut(Archive& archive, const Request& request)
{
    const auto newest = archive.lists().head(request.id);
    for (int version = newest ? newest->version : 0; version > 0; --version)
        if (archive.lists().head(request.id, version)->issuedAt)
            return true;
    return false;
}

/// In what order the alternatives were typed is no change, nor is saying one twice.
MessageFilter withSortedTexts(MessageFilter filter)
{
    for (auto* texts : {&filter.parties, &filter.senders, &filter.recipients, &filter.domains}) {
        std::sort(texts->begin(), texts->end());
        texts->erase(std::unique(texts->begin(), texts->end()), texts->end());
    }
    return filter;
}

void guard(Archive& archive, const Request& request, const MessageFilter& filter)
{
    if (filter.isEmpty())
        throw GateError("filter-empty");
    if (withSortedTexts(filter) == withSortedTexts(request.filter))
        throw GateError("filter-unchanged");
    if (isAnyOut(archive, request))
        throw GateError("filter-fixed");
    if (mayChangeFilter(request.state))
        return;
    // Later than a list that went out, and still open.
    if (isOpen(request.state) && request.state >= RequestState::ListDisclosed)
        throw GateError("filter-fixed");
    throw GateError("event-not-allowed", std::string(stateName(request.state)));
}

/// Whether monitoring mail is asked for makes no difference to a hold: it keeps that too.
bool isHeld(Archive& archive, const Request& request)
{
    MessageFilter asked = request.filter;
    asked.withSystem = true;
    const std::vector<Hold> holds = archive.holds().active();
    return std::any_of(holds.begin(), holds.end(), [&](const Hold& hold) {
        MessageFilter held = hold.filter;
        held.withSystem = true;
        return hold.request == request.id && covers(held, asked);
    });
}

}

bool mayChangeFilter(RequestState state)
{
    return nextState(state, RequestEvent::ChangeFilter).has_value();
}

ChangedRequest changeRequest(Archive& archive, std::string_view caseNumber,
                             const MessageFilter& filter, std::string_view note,
                             std::string_view actor)
{
    Transaction transaction(archive.database());
    ChangedRequest changed;
    Request& request = changed.request;
    request = requestOf(archive, caseNumber);
    guard(archive, request, filter);
    changed.before = request.filter;
    changed.isLogTooNarrow =
        request.state >= RequestState::LogOrdered && !covers(request.filter, filter);
    request.filter = filter;
    archive.requests().setFilter(request);
    advance(archive, request, RequestEvent::ChangeFilter, note, actor);
    changed.isHoldAdded = !isHeld(archive, request);
    if (changed.isHoldAdded)
        holdAsked(archive, request, actor);
    transaction.commit();
    return changed;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/task/WrittenDecisions.h"

#include "core/base/Error.h"
#include "core/store/DecisionStore.h"
#include "core/store/DelegationStore.h"

namespace postinsyn {

WrittenDecision decisionNumbered(Archive& archive, const Request& request, int number)
{
    for (WrittenDecision& decision : DecisionStore(archive.database()).decisions(request.id))
        if (decision.number == number)
            return std::move(decision);
    throw GateError("decision-unknown", std::to_string(number));
}

Delegation delegationOf(Archive& archive, DelegationId id)
{
    auto delegation = DelegationStore(archive.database()).find(id);
    if (!delegation)
        throw GateError("delegation-unknown");
    return *std::move(delegation);
}

void guardNotInFuture(Archive& archive, LocalDate day)
{
    if (day > TimeZone::stockholm().dateOf(archive.now()))
        throw GateError("day-in-future", day.toIso());
}

}

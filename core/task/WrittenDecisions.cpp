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

Delegation delegationNamed(Archive& archive, std::string_view uid)
{
    for (Delegation& delegation : DelegationStore(archive.database()).all())
        if (delegation.uid == uid)
            return std::move(delegation);
    throw GateError("delegation-unknown");
}

void guardNotInFuture(Archive& archive, LocalDate day)
{
    if (day > TimeZone::stockholm().dateOf(archive.now()))
        throw GateError("day-in-future", day.toIso());
}

}

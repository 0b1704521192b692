// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Delegation.h"
#include "core/domain/Request.h"
#include "core/domain/WrittenDecision.h"
#include "core/store/Archive.h"

namespace postinsyn {

// For the tasks that draw decisions up and follow their appeals, within their transactions.

/// GateError{`decision-unknown`, number}.
WrittenDecision decisionNumbered(Archive& archive, const Request& request, int number);
/// GateError{`delegation-unknown`}.
Delegation delegationOf(Archive& archive, DelegationId id);
/// By the Swedish calendar. GateError{`day-in-future`, the day}.
void guardNotInFuture(Archive& archive, LocalDate day);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Delegation.h"
#include "core/domain/Request.h"
#include "core/domain/WrittenDecision.h"
#include "core/store/Archive.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A written decision to be drawn up. Of messages it says what the review decided in writing: the
/// board, the day and the delegate are those of the items. Of the list, or where nothing is held,
/// the person tells them.
struct DecisionTold {
    std::string caseNumber;
    DecisionSubject subject = DecisionSubject::Messages;
    std::vector<std::int64_t> rows;     ///< of messages: ascending; empty: all that wait for it
    std::string board;                  ///< of messages: may be empty if only one has decided
    DelegationId delegation;            ///< not of messages
    std::optional<LocalDate> decidedOn; ///< not of messages
};

/// What is decided in writing and stands in no written decision yet; by row and board. Until it
/// does, and the requester has got it, no time for appeal runs.
struct UndrawnItem {
    DecidedItem item;
    std::string board;
    LocalDate decidedOn;
    DelegationId delegation;
};
std::vector<UndrawnItem> undrawnItems(Archive& archive, const Request& request);

/// Draws the decision up: it can now be served. The case moves to the time for appeal, or stays
/// where it is if the decision is about the list and the selection goes on. GateError:
/// `case-unknown`, `event-not-allowed`, `nothing-decided-in-writing`, `rows-not-decided` (with the
/// rows), `decisions-differ` (with the rows: another board, day or delegate than the first),
/// `delegation-unknown`, `decision-incomplete` (detail: `board|delegation|decided-on`),
/// `day-in-future`, `list-not-issued`, or as guardDelegate.
WrittenDecision drawUpDecision(Archive& archive, const DecisionTold& told, std::string_view actor);

/// The requester has got decision `number`, and the time for appeal runs from that day; what it
/// refuses is held (domain.md 3.4). Told again, it is corrected, as long as no appeal has come.
/// GateError: `decision-unknown`, `day-in-future`, `day-before-decision`, `decision-appealed`.
WrittenDecision recordServed(Archive& archive, std::string_view caseNumber, int number,
                             LocalDate day, std::string_view actor);

/// The decisions of a case. GateError{`case-unknown`}.
std::vector<WrittenDecision> decisionsOf(Archive& archive, std::string_view caseNumber);

}

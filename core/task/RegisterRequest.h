// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Hold.h"
#include "core/domain/Request.h"
#include "core/store/Archive.h"

#include <string>
#include <string_view>

namespace postinsyn {

/// What a registrator tells when opening a case. No name, no address, no purpose: they are not
/// asked for (TF 2:18).
struct NewRequest {
    std::string caseNumber; ///< white space around it is dropped
    RequestOrigin origin = RequestOrigin::External;
    RequestScope scope = RequestScope::Overview;
    Instant receivedAt; ///< may lie in the past: it reached anyone in the authority then
    MessageFilter filter;
};

/// Opens the case and sets its hold at once, before anyone whose mail is asked for can hear of it
/// (domain.md 0.3). GateError{`case-number-missing`, `case-exists`, `received-in-future`}.
Request registerRequest(Archive& archive, const NewRequest& told, std::string_view actor);

/// The request of a case. GateError{`case-unknown`}.
Request requestOf(Archive& archive, std::string_view caseNumber);

/// Records that something happened, by a person's word. Withdrawing and closing take attached
/// messages out of the archive and release the request's own holds, as the person says with it;
/// handing over to another authority does not. GateError: `event-not-allowed` (detail: the state it
/// is in), `event-needs-work` for what only work may bring about (detail: the event), or what
/// obstacleTo (RequestGuard.h) gives.
Request recordEvent(Archive& archive, std::string_view caseNumber, RequestEvent event,
                    std::string_view note, std::string_view actor);

/// Closes the case: by whichever event leads to it from where it is (the time for appeal is over,
/// the ruling is final, or nothing is left). `note` says why and is not optional. GateError as
/// recordEvent.
Request closeRequest(Archive& archive, std::string_view caseNumber, std::string_view note,
                     std::string_view actor);

/// The same from within a task and its transaction, without the guards of a bare word: moves
/// `request` on, writes history and audit. GateError{`event-not-allowed`}.
void advance(Archive& archive, Request& request, RequestEvent event, std::string_view note,
             std::string_view actor);

/// Holds what a request asks for, for the reason that `type` gives, within the caller's
/// transaction, and writes the audit.
void setHold(Archive& archive, const Request& request, HoldType type, std::string_view actor);
/// Holds what a request asks for, within the caller's transaction, and writes the audit.
void holdAsked(Archive& archive, const Request& request, std::string_view actor);
/// The same for what stands in a list that goes out: its messages may be asked for next (domain.md
/// 3.4). Nothing if such a hold is in force.
void holdListed(Archive& archive, const Request& request, std::string_view actor);

/// For imports within their transaction: told that a log came for this request alone. A request
/// whose list is under review or out already stays where it is.
void noteImportedLog(Archive& archive, Request& request, std::string_view actor);

}

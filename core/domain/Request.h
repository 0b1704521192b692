// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/domain/MessageFilter.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace postinsyn {

/// domain.md 1.2
enum class RequestOrigin : std::uint8_t { External, Internal, Authority };
std::string_view originName(RequestOrigin origin); ///< `external|internal|authority`
std::optional<RequestOrigin> originNamed(std::string_view name);

enum class RequestScope : std::uint8_t { Overview, Messages, Raw, OnSite };
std::string_view scopeName(RequestScope scope); ///< `overview|messages|raw|onsite`
std::optional<RequestScope> scopeNamed(std::string_view name);

/// R0 to RY of domain.md 1.3, in that order.
enum class RequestState : std::uint8_t {
    Received,
    Registered,
    Clarifying,
    LogOrdered,
    LogReceived,
    ListUnderReview,
    ListDisclosed,
    NoHits,
    AwaitingSelection,
    SelectionReceived,
    WithUnits,
    Deciding,
    Disclosing,
    AppealPeriod,
    Appealed,
    Closed,
    Purged,
    Withdrawn,
    Transferred,
};
std::string_view stateName(RequestState state); ///< `received`, `log-ordered`, `no-hits`, ...
std::optional<RequestState> stateNamed(std::string_view name);
std::span<const RequestState> requestStates(); ///< all, in order
/// Not closed, purged, withdrawn or transferred.
bool isOpen(RequestState state);

/// What can happen to a request (domain.md 1.4).
enum class RequestEvent : std::uint8_t {
    Register,
    AskClarification,
    Clarified,    ///< the answer came: as before it was asked
    ChangeFilter, ///< something else is asked for than before
    OrderLog,
    ImportLog,
    FreezeList,
    NoRows,
    ApproveList,
    AwaitSelection,
    Select,        ///< a round of the requester's selection was confirmed
    UndoSelection, ///< the last round that counted was taken back
    Remind,        ///< the requester was reminded that a selection is waited for
    Timeout,       ///< no selection came in the time that was told
    SkipList,      ///< messages are named already: no list is needed
    HandOver,      ///< messages went to the units that hold them
    ProposeOutcome,
    Disclose,        ///< something that is decided went out
    InformalRefusal, ///< an employee's refusal, no written decision yet (OSL 6:3)
    FormalDecision,  ///< a written decision that can be appealed
    Appeal,
    CourtChanges, ///< the court says that something is to be given out
    CourtRejects, ///< the decision stands as far as this court goes
    Expire,       ///< the time for appeal is over: closed
    CourtFinal,   ///< the court's ruling is final: closed
    Close,
    Transfer,   ///< another authority holds the documents and has been told
    PurgeLocal, ///< what was kept here of a finished request is gone
    Withdraw,
};
std::string_view eventName(RequestEvent event); ///< `ask-clarification`, `order-log`, ...
std::optional<RequestEvent> eventNamed(std::string_view name);
std::span<const RequestEvent> requestEvents(); ///< all, in order

/// The state that the event leads to; nothing if it does not belong there. A log that is in the
/// archive already can be used without an order: a new requester may ask for what is still held
/// (domain.md 3.5), so ImportLog is allowed before OrderLog too.
std::optional<RequestState> nextState(RequestState from, RequestEvent event);
/// Whether only the work itself may bring the event about (changing, freezing, issuing, selecting,
/// reviewing, deciding, giving out), never a bare word: it would pass by the gates of that work.
bool isDrivenByWork(RequestEvent event);
/// Whether a request ends answered by it: nothing may be open then.
bool isClosing(RequestEvent event);
/// Which of them closes a request in this state, if a person says that it is answered.
RequestEvent closingEventOf(RequestState state);

/// A request as kept. Nothing about who asks, or why (domain.md 1.7).
struct Request {
    RequestId id;
    std::string uid;
    std::string caseNumber;
    RequestOrigin origin = RequestOrigin::External;
    RequestScope scope = RequestScope::Overview;
    Instant receivedAt;   ///< when it reached anyone in the authority, as told
    Instant registeredAt; ///< when it was typed
    RequestState state = RequestState::Received;
    MessageFilter filter;
};

/// One step of a request's history.
struct RequestStep {
    Instant at;
    std::string actor;
    RequestEvent event = RequestEvent::Register;
    RequestState from = RequestState::Received;
    RequestState to = RequestState::Received;
    std::string note; ///< the registrator's own words; not part of the audit
};

/// Whether the filter says whose mail is asked for, and for which days: what an order to IT needs.
bool namesPartiesAndPeriod(const MessageFilter& filter);

}

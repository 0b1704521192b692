// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Request.h"

#include "core/base/EnumNames.h"

#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 3> originNames{"external", "internal", "authority"};
constexpr std::array<std::string_view, 4> scopeNames{"overview", "messages", "raw", "onsite"};
constexpr std::array<std::string_view, 19> stateNames{"received",
                                                      "registered",
                                                      "clarifying",
                                                      "log-ordered",
                                                      "log-received",
                                                      "list-under-review",
                                                      "list-disclosed",
                                                      "no-hits",
                                                      "awaiting-selection",
                                                      "selection-received",
                                                      "with-units",
                                                      "deciding",
                                                      "disclosing",
                                                      "appeal-period",
                                                      "appealed",
                                                      "closed",
                                                      "purged",
                                                      "withdrawn",
                                                      "transferred"};
constexpr std::array<std::string_view, 29> eventNames{
    "register",   "ask-clarification", "clarified",     "change-filter",    "order-log",
    "import-log", "freeze-list",       "no-rows",       "approve-list",     "await-selection",
    "select",     "undo-selection",    "remind",        "timeout",          "skip-list",
    "hand-over",  "propose-outcome",   "disclose",      "informal-refusal", "formal-decision",
    "appeal",     "court-changes",     "court-rejects", "expire",           "court-final",
    "close",      "transfer",          "purge-local",   "withdraw"};

template <class Enum, std::size_t N>
constexpr std::array<Enum, N> inOrder()
{
    std::array<Enum, N> all{};
    for (std::size_t i = 0; i < N; ++i)
        all[i] = static_cast<Enum>(i);
    return all;
}

struct Transition {
    RequestState from;
    RequestEvent event;
    RequestState to;
};

// domain.md 1.4. Withdrawing is allowed from every open state and not listed.
constexpr auto transitions = [] {
    using enum RequestState;
    using enum RequestEvent;
    return std::array{
        Transition{Received, Register, Registered},
        Transition{Registered, AskClarification, Clarifying},
        Transition{Clarifying, Clarified, Registered},
        // What is asked for can be another thing until a list of it has gone out.
        Transition{Registered, ChangeFilter, Registered},
        Transition{Clarifying, ChangeFilter, Registered}, // that was the answer
        Transition{LogOrdered, ChangeFilter, LogOrdered},
        Transition{LogReceived, ChangeFilter, LogReceived},
        Transition{ListUnderReview, ChangeFilter, ListUnderReview},
        Transition{NoHits, ChangeFilter, NoHits},
        Transition{Registered, OrderLog, LogOrdered},
        Transition{Clarifying, OrderLog, LogOrdered},
        Transition{Registered, ImportLog, LogReceived},
        Transition{Clarifying, ImportLog, LogReceived},
        Transition{LogOrdered, ImportLog, LogReceived},
        Transition{LogReceived, ImportLog, LogReceived}, // a log comes in several files
        Transition{LogReceived, FreezeList, ListUnderReview},
        Transition{LogReceived, NoRows, NoHits},
        // More logs came before anything went out: the list is frozen again.
        Transition{ListUnderReview, ImportLog, ListUnderReview},
        Transition{ListUnderReview, FreezeList, ListUnderReview},
        Transition{ListUnderReview, NoRows, NoHits},
        Transition{NoHits, ImportLog, LogReceived},
        Transition{NoHits, FreezeList, ListUnderReview},
        Transition{NoHits, NoRows, NoHits},
        Transition{NoHits, ApproveList, NoHits}, // an empty list is an answer too
        Transition{ListUnderReview, ApproveList, ListDisclosed},
        Transition{ListDisclosed, ApproveList, ListDisclosed}, // a corrected version
        Transition{AwaitingSelection, ApproveList, AwaitingSelection},
        // More logs came after it went out: its numbers stay, rows are added (domain.md 6.3).
        Transition{ListDisclosed, ImportLog, ListDisclosed},
        Transition{ListDisclosed, FreezeList, ListDisclosed},
        Transition{AwaitingSelection, ImportLog, AwaitingSelection},
        Transition{AwaitingSelection, FreezeList, AwaitingSelection},
        Transition{ListDisclosed, AwaitSelection, AwaitingSelection},
        Transition{AwaitingSelection, Select, SelectionReceived},
        Transition{SelectionReceived, Select, SelectionReceived}, // one more round
        Transition{SelectionReceived, UndoSelection, AwaitingSelection},
        Transition{SelectionReceived, ImportLog, SelectionReceived},
        Transition{SelectionReceived, FreezeList, SelectionReceived},
        Transition{SelectionReceived, ApproveList, SelectionReceived},
        Transition{AwaitingSelection, Remind, AwaitingSelection},
        Transition{Registered, SkipList, WithUnits},
        Transition{Clarifying, SkipList, WithUnits},
        // Several boards, and a selection that came later.
        Transition{SelectionReceived, HandOver, WithUnits},
        Transition{WithUnits, HandOver, WithUnits},
        Transition{Deciding, HandOver, Deciding},
        Transition{Disclosing, HandOver, Disclosing},
        Transition{AppealPeriod, HandOver, AppealPeriod},
        Transition{Appealed, HandOver, Appealed},
        Transition{WithUnits, Select, WithUnits},
        Transition{Deciding, Select, Deciding},
        Transition{Disclosing, Select, Disclosing},
        Transition{AppealPeriod, Select, AppealPeriod},
        Transition{Appealed, Select, Appealed},
        // A corrected version of the list, because a court says so, say.
        Transition{WithUnits, ImportLog, WithUnits},
        Transition{WithUnits, FreezeList, WithUnits},
        Transition{WithUnits, ApproveList, WithUnits},
        Transition{Deciding, ImportLog, Deciding},
        Transition{Deciding, FreezeList, Deciding},
        Transition{Deciding, ApproveList, Deciding},
        Transition{Disclosing, ImportLog, Disclosing},
        Transition{Disclosing, FreezeList, Disclosing},
        Transition{Disclosing, ApproveList, Disclosing},
        Transition{AppealPeriod, ImportLog, AppealPeriod},
        Transition{AppealPeriod, FreezeList, AppealPeriod},
        Transition{AppealPeriod, ApproveList, AppealPeriod},
        Transition{Appealed, ImportLog, Appealed},
        Transition{Appealed, FreezeList, Appealed},
        Transition{Appealed, ApproveList, Appealed},
        // In steps: what is decided goes, the rest is worked on, whatever has become of a part.
        Transition{WithUnits, ProposeOutcome, Deciding},
        Transition{Deciding, ProposeOutcome, Deciding},
        Transition{Disclosing, ProposeOutcome, Disclosing},
        Transition{AppealPeriod, ProposeOutcome, AppealPeriod},
        Transition{Appealed, ProposeOutcome, Appealed},
        Transition{Deciding, InformalRefusal, Deciding},
        Transition{Disclosing, InformalRefusal, Disclosing},
        Transition{AppealPeriod, InformalRefusal, AppealPeriod},
        Transition{Appealed, InformalRefusal, Appealed},
        Transition{Deciding, Disclose, Disclosing},
        Transition{Disclosing, Disclose, Disclosing},
        Transition{AppealPeriod, Disclose, AppealPeriod},
        Transition{Appealed, Disclose, Appealed},
        Transition{Deciding, FormalDecision, AppealPeriod},
        Transition{Disclosing, FormalDecision, AppealPeriod},
        Transition{AppealPeriod, FormalDecision, AppealPeriod},
        Transition{Appealed, FormalDecision, Appealed},
        Transition{NoHits, FormalDecision, AppealPeriod},
        // A decision on what is masked in the list: the selection goes on meanwhile.
        Transition{ListDisclosed, FormalDecision, ListDisclosed},
        Transition{AwaitingSelection, FormalDecision, AwaitingSelection},
        Transition{SelectionReceived, FormalDecision, SelectionReceived},
        Transition{WithUnits, FormalDecision, WithUnits},
        Transition{ListDisclosed, Appeal, ListDisclosed},
        Transition{AwaitingSelection, Appeal, AwaitingSelection},
        Transition{SelectionReceived, Appeal, SelectionReceived},
        Transition{WithUnits, Appeal, WithUnits},
        Transition{Deciding, Appeal, Deciding},
        Transition{Disclosing, Appeal, Appealed},
        Transition{AppealPeriod, Appeal, Appealed},
        Transition{Appealed, Appeal, Appealed},
        Transition{ListDisclosed, CourtChanges, ListDisclosed},
        Transition{AwaitingSelection, CourtChanges, AwaitingSelection},
        Transition{SelectionReceived, CourtChanges, SelectionReceived},
        Transition{WithUnits, CourtChanges, WithUnits},
        Transition{Deciding, CourtChanges, Deciding},
        Transition{Disclosing, CourtChanges, Disclosing},
        Transition{AppealPeriod, CourtChanges, AppealPeriod},
        Transition{Appealed, CourtChanges, Disclosing},
        Transition{ListDisclosed, CourtRejects, ListDisclosed},
        Transition{AwaitingSelection, CourtRejects, AwaitingSelection},
        Transition{SelectionReceived, CourtRejects, SelectionReceived},
        Transition{WithUnits, CourtRejects, WithUnits},
        Transition{Deciding, CourtRejects, Deciding},
        Transition{Disclosing, CourtRejects, Disclosing},
        Transition{AppealPeriod, CourtRejects, AppealPeriod},
        Transition{Appealed, CourtRejects, Appealed},
        Transition{AwaitingSelection, Timeout, Closed},
        Transition{AppealPeriod, Expire, Closed},
        Transition{Appealed, CourtFinal, Closed},
        Transition{NoHits, Close, Closed},
        Transition{ListDisclosed, Close, Closed},
        Transition{AwaitingSelection, Close, Closed}, // the requester is content
        Transition{Deciding, Close, Closed},          // nothing was to go out
        Transition{Disclosing, Close, Closed},
        Transition{Registered, Transfer, Transferred},
        Transition{Clarifying, Transfer, Transferred},
        Transition{LogOrdered, Transfer, Transferred},
        Transition{LogReceived, Transfer, Transferred},
        Transition{ListUnderReview, Transfer, Transferred},
        Transition{NoHits, Transfer, Transferred},
        Transition{WithUnits, Transfer, Transferred},
        Transition{Closed, PurgeLocal, Purged},
        Transition{Withdrawn, PurgeLocal, Purged},
        Transition{Transferred, PurgeLocal, Purged},
    };
}();

}

std::string_view originName(RequestOrigin origin)
{
    return originNames[static_cast<std::size_t>(origin)];
}

std::optional<RequestOrigin> originNamed(std::string_view name)
{
    return enumNamed<RequestOrigin>(originNames, name);
}

std::string_view scopeName(RequestScope scope)
{
    return scopeNames[static_cast<std::size_t>(scope)];
}

std::optional<RequestScope> scopeNamed(std::string_view name)
{
    return enumNamed<RequestScope>(scopeNames, name);
}

std::string_view stateName(RequestState state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

std::optional<RequestState> stateNamed(std::string_view name)
{
    return enumNamed<RequestState>(stateNames, name);
}

std::span<const RequestState> requestStates()
{
    static constexpr auto all = inOrder<RequestState, stateNames.size()>();
    return all;
}

bool isOpen(RequestState state)
{
    return state < RequestState::Closed;
}

std::string_view eventName(RequestEvent event)
{
    return eventNames[static_cast<std::size_t>(event)];
}

std::optional<RequestEvent> eventNamed(std::string_view name)
{
    return enumNamed<RequestEvent>(eventNames, name);
}

std::span<const RequestEvent> requestEvents()
{
    static constexpr auto all = inOrder<RequestEvent, eventNames.size()>();
    return all;
}

std::optional<RequestState> nextState(RequestState from, RequestEvent event)
{
    if (event == RequestEvent::Withdraw)
        return isOpen(from) ? std::optional(RequestState::Withdrawn) : std::nullopt;
    for (const Transition& transition : transitions)
        if (transition.from == from && transition.event == event)
            return transition.to;
    return std::nullopt;
}

bool isDrivenByWork(RequestEvent event)
{
    using enum RequestEvent;
    switch (event) {
    case Register:
    case ChangeFilter:
    case FreezeList:
    case NoRows:
    case ApproveList:
    case Select:
    case UndoSelection:
    case HandOver:
    case ProposeOutcome:
    case Disclose:
    case InformalRefusal:
    case FormalDecision:
    case Appeal:
    case CourtChanges:
    case CourtRejects:
    case PurgeLocal:
        return true;
    default:
        return false;
    }
}

bool isClosing(RequestEvent event)
{
    return event == RequestEvent::Timeout || event == RequestEvent::Expire ||
           event == RequestEvent::CourtFinal || event == RequestEvent::Close;
}

RequestEvent closingEventOf(RequestState state)
{
    if (state == RequestState::AppealPeriod)
        return RequestEvent::Expire;
    return state == RequestState::Appealed ? RequestEvent::CourtFinal : RequestEvent::Close;
}

bool namesPartiesAndPeriod(const MessageFilter& filter)
{
    const bool hasParty = !filter.parties.empty() || filter.between || !filter.senders.empty() ||
                          !filter.recipients.empty() || !filter.domains.empty();
    return hasParty && filter.from && filter.to;
}

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"

#include <optional>
#include <string_view>

namespace postinsyn {

/// How matters stand with a request, as far as its guards ask (domain.md 1.4). A plain value.
struct RequestFacts {
    RequestScope scope = RequestScope::Overview;
    bool namesPartiesAndPeriod = false;
    bool isHeld = false;
    bool hasLog = false;
    bool isAnswered = false; ///< a list, empty or not, went out, or a written decision was served
    bool isReminded = false; ///< the requester was reminded to select
    bool isAnswerTimeOver = false; ///< the day until which a selection was waited for is past
    bool hasNote = false;          ///< a person gave a reason
    int itemsWithoutUnit = 0;      ///< selected, and no unit is named that holds it
    int openItems = 0;             ///< selected, and not finally decided
    int undeliveredItems = 0;      ///< decided to go out, and still here
    int runningDecisions = 0;      ///< written decisions that may still be appealed, or are
    /// Rulings that change or send back a decision, and nothing was decided anew since.
    int openRulings = 0;
};

/// What keeps `event` from happening, whatever the state: the code of a GateError; nothing if
/// nothing does.
/// - OrderLog: `order-incomplete`, `hold-missing`; ImportLog: `log-missing`
/// - SkipList: `scope-needs-list`, `hold-missing`; HandOver: `items-without-unit`
/// - Timeout: `not-reminded`, `answer-time-running`
/// - all that close: `nothing-answered`, `items-open`, `items-undelivered`,
///   `decisions-running`, `ruling-not-followed`, `reason-missing`; Transfer: `reason-missing`
std::optional<std::string_view> obstacleTo(RequestEvent event, const RequestFacts& facts);

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/RequestGuard.h"

namespace postinsyn {

namespace {

using Obstacle = std::optional<std::string_view>;

Obstacle obstacleToClosing(const RequestFacts& facts)
{
    // Named messages are asked for without a list.
    if (!facts.isAnswered && facts.scope != RequestScope::Messages)
        return "nothing-answered";
    if (facts.openItems > 0)
        return "items-open";
    if (facts.undeliveredItems > 0)
        return "items-undelivered";
    if (facts.runningDecisions > 0)
        return "decisions-running";
    if (facts.openRulings > 0)
        return "ruling-not-followed";
    if (!facts.hasNote)
        return "reason-missing";
    return {};
}

}

Obstacle obstacleTo(RequestEvent event, const RequestFacts& facts)
{
    using enum RequestEvent;
    if (event == OrderLog && !facts.namesPartiesAndPeriod)
        return "order-incomplete";
    if (event == SkipList && facts.scope != RequestScope::Messages)
        return "scope-needs-list";
    if ((event == OrderLog || event == SkipList) && !facts.isHeld)
        return "hold-missing";
    if (event == ImportLog && !facts.hasLog)
        return "log-missing";
    if (event == HandOver && facts.itemsWithoutUnit > 0)
        return "items-without-unit";
    if (event == Timeout && !facts.isReminded)
        return "not-reminded";
    if (event == Timeout && !facts.isAnswerTimeOver)
        return "answer-time-running";
    if (event == Transfer && !facts.hasNote)
        return "reason-missing";
    return isClosing(event) ? obstacleToClosing(facts) : std::nullopt;
}

}

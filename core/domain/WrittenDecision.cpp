// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/WrittenDecision.h"

#include "core/base/EnumNames.h"

#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 3> decisionSubjectNames{"messages", "list-masks",
                                                               "not-held"};
constexpr std::array<std::string_view, 3> courtLevelNames{"authority", "appeal-court",
                                                          "supreme-court"};
constexpr std::array<std::string_view, 6> courtOutcomeNames{"rejected",  "changed",     "remitted",
                                                            "dismissed", "written-off", "no-leave"};
constexpr std::array<std::string_view, 8> decisionStandingNames{
    "not-served",   "appeal-running",    "post-margin",    "received",
    "before-court", "ruling-not-served", "ruling-running", "final"};

/// Nobody but the requester can appeal, and nobody appeals what was asked for; nothing is tried
/// above the highest court (OSL 6:7).
bool mayBeAppealed(const CourtRound& round)
{
    return round.level != CourtLevel::SupremeCourt && round.outcome != CourtOutcome::Changed &&
           round.outcome != CourtOutcome::Remitted;
}

DecisionStanding standingOfRound(const CourtRound& round, LocalDate today)
{
    if (!round.outcome)
        return DecisionStanding::BeforeCourt;
    if (!mayBeAppealed(round))
        return DecisionStanding::Final;
    if (!round.servedOn)
        return DecisionStanding::RulingNotServed;
    return today > lastPostDay(lastAppealDay(*round.servedOn)) ? DecisionStanding::Final
                                                               : DecisionStanding::RulingRunning;
}

}

std::string_view decisionSubjectName(DecisionSubject subject)
{
    return decisionSubjectNames[static_cast<std::size_t>(subject)];
}

std::optional<DecisionSubject> decisionSubjectNamed(std::string_view name)
{
    return enumNamed<DecisionSubject>(decisionSubjectNames, name);
}

std::string_view courtLevelName(CourtLevel level)
{
    return courtLevelNames[static_cast<std::size_t>(level)];
}

std::optional<CourtLevel> courtLevelNamed(std::string_view name)
{
    return enumNamed<CourtLevel>(courtLevelNames, name);
}

std::string_view courtOutcomeName(CourtOutcome outcome)
{
    return courtOutcomeNames[static_cast<std::size_t>(outcome)];
}

std::optional<CourtOutcome> courtOutcomeNamed(std::string_view name)
{
    return enumNamed<CourtOutcome>(courtOutcomeNames, name);
}

std::string_view decisionStandingName(DecisionStanding standing)
{
    return decisionStandingNames[static_cast<std::size_t>(standing)];
}

std::optional<LocalDate> WrittenDecision::lastDay() const
{
    return servedOn ? std::optional(lastAppealDay(*servedOn)) : std::nullopt;
}

DecisionStanding standingOf(const WrittenDecision& decision, LocalDate today)
{
    if (decision.appeal && decision.appeal->rounds.empty())
        return DecisionStanding::Received;
    if (decision.appeal)
        return standingOfRound(decision.appeal->rounds.back(), today);
    const auto last = decision.lastDay();
    if (!last)
        return DecisionStanding::NotServed;
    if (today <= *last)
        return DecisionStanding::AppealRunning;
    return today <= lastPostDay(*last) ? DecisionStanding::PostMargin : DecisionStanding::Final;
}

std::optional<LocalDate> runsUntil(const WrittenDecision& decision)
{
    if (!decision.appeal)
        return decision.lastDay();
    if (decision.appeal->rounds.empty())
        return std::nullopt;
    const CourtRound& last = decision.appeal->rounds.back();
    if (!last.outcome || !mayBeAppealed(last) || !last.servedOn)
        return std::nullopt;
    return lastAppealDay(*last.servedOn);
}

}

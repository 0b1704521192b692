// SPDX-License-Identifier: EUPL-1.2
#include "core/task/FollowAppeal.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/DecisionStore.h"
#include "core/task/RegisterRequest.h"
#include "core/task/WrittenDecisions.h"

namespace postinsyn {

namespace {

/// A step of an appeal: reads the decision, checks the days, and writes the audit.
class AppealStep {
public:
    AppealStep(Archive& archive, std::string_view caseNumber, int number, std::string_view actor)
        : m_archive(archive), m_transaction(archive.database()), m_actor(actor),
          m_request(requestOf(archive, caseNumber)),
          m_decision(decisionNumbered(archive, m_request, number)), m_store(archive.database())
    {
        if (!isOpen(m_request.state))
            throw GateError("event-not-allowed", std::string(stateName(m_request.state)));
    }

    WrittenDecision& decision() { return m_decision; }
    DecisionStore& store() { return m_store; }
    LocalDate today() const { return TimeZone::stockholm().dateOf(m_archive.now()); }

    /// Not in the future, and not before what came last.
    void guardDay(LocalDate day, LocalDate notBefore) const
    {
        guardNotInFuture(m_archive, day);
        if (day < notBefore)
            throw GateError("day-before-last", notBefore.toIso());
    }
    Appeal& appeal()
    {
        if (!m_decision.appeal)
            throw GateError("appeal-missing");
        return *m_decision.appeal;
    }
    CourtRound& lastRound()
    {
        if (!m_decision.appeal || m_decision.appeal->rounds.empty())
            throw GateError("court-missing");
        return m_decision.appeal->rounds.back();
    }
    void moveOn(RequestEvent event) { advance(m_archive, m_request, event, {}, m_actor); }

    WrittenDecision finish(std::string_view event, const std::string& detail)
    {
        AuditEntry entry =
            auditEntry(m_actor, event, m_request.caseNumber, "decision", m_decision.uid);
        entry.detail = "decision=" + std::to_string(m_decision.number) + "; " + detail;
        m_archive.audit().append(entry);
        m_transaction.commit();
        return std::move(m_decision);
    }

private:
    Archive& m_archive;
    Transaction m_transaction;
    std::string m_actor;
    Request m_request;
    WrittenDecision m_decision;
    DecisionStore m_store;
};

/// On the calendar alone, or by what a person says where it is not enough.
bool settledTiming(const WrittenDecision& decision, LocalDate received, std::optional<bool> told)
{
    const auto last = decision.lastDay();
    const AppealTiming timing = last ? judgeAppeal(*last, received) : AppealTiming::InTime;
    if (timing != AppealTiming::InTime && !told)
        throw GateError("appeal-timing-unsaid", std::string(appealTimingName(timing)));
    if (timing == AppealTiming::InTime && told == false)
        throw GateError("appeal-in-time");
    return told.value_or(true);
}

/// The earliest day of what follows a round.
LocalDate latestDayOf(const CourtRound& round)
{
    return round.ruledOn.value_or(round.lodgedOn);
}

/// From the authority to the court of appeal, from there to the highest.
void guardCourt(const Appeal& appeal, CourtLevel level)
{
    const bool isFirst = appeal.rounds.empty();
    if (isFirst && !appeal.isInTime)
        throw GateError("appeal-late");
    const CourtLevel before = isFirst ? CourtLevel::Authority : appeal.rounds.back().level;
    const bool isNext = level == CourtLevel::AppealCourt ? before == CourtLevel::Authority
                                                         : before == CourtLevel::AppealCourt;
    if (level == CourtLevel::Authority || !isNext)
        throw GateError("court-order");
}

std::string roundDetail(const CourtRound& round)
{
    return "court=" + std::string(courtLevelName(round.level));
}

}

WrittenDecision recordAppeal(Archive& archive, std::string_view caseNumber, int number,
                             LocalDate received, std::optional<bool> isInTime,
                             std::string_view actor)
{
    AppealStep step(archive, caseNumber, number, actor);
    WrittenDecision& decision = step.decision();
    if (decision.appeal)
        throw GateError("decision-appealed", std::to_string(number));
    guardNotInFuture(archive, received);
    if (received < decision.decidedOn)
        throw GateError("day-before-decision", decision.decidedOn.toIso());
    const bool isTaken = settledTiming(decision, received, isInTime);
    decision.appeal = Appeal{received, isTaken, {}};
    step.store().setAppeal(decision.id, received, isTaken);
    step.moveOn(RequestEvent::Appeal);
    return step.finish("appeal-received",
                       "received-on=" + received.toIso() + "; in-time=" + (isTaken ? "yes" : "no"));
}

WrittenDecision dismissLateAppeal(Archive& archive, std::string_view caseNumber, int number,
                                  LocalDate day, std::string_view actor)
{
    AppealStep step(archive, caseNumber, number, actor);
    Appeal& appeal = step.appeal();
    if (appeal.isInTime)
        throw GateError("appeal-in-time");
    if (!appeal.rounds.empty())
        throw GateError("court-has-it");
    step.guardDay(day, appeal.receivedOn);
    const CourtRound round{CourtLevel::Authority, day, {}, CourtOutcome::Dismissed, day, {}};
    appeal.rounds.push_back(round);
    step.store().addRound(step.decision().id, round);
    step.moveOn(RequestEvent::CourtRejects);
    return step.finish("appeal-dismissed", roundDetail(round) + "; ruled-on=" + day.toIso());
}

WrittenDecision lodgeAppeal(Archive& archive, std::string_view caseNumber, int number,
                            CourtLevel level, LocalDate day, std::string_view courtCase,
                            std::string_view actor)
{
    AppealStep step(archive, caseNumber, number, actor);
    Appeal& appeal = step.appeal();
    if (!appeal.rounds.empty() && !appeal.rounds.back().outcome)
        throw GateError("court-has-it");
    guardCourt(appeal, level);
    if (!appeal.rounds.empty() &&
        standingOf(step.decision(), step.today()) == DecisionStanding::Final)
        throw GateError("ruling-final");
    step.guardDay(day,
                  appeal.rounds.empty() ? appeal.receivedOn : latestDayOf(appeal.rounds.back()));
    CourtRound round;
    round.level = level;
    round.lodgedOn = day;
    round.courtCase = trimmed(courtCase);
    appeal.rounds.push_back(round);
    step.store().addRound(step.decision().id, round);
    return step.finish("appeal-lodged", roundDetail(round) + "; lodged-on=" + day.toIso());
}

WrittenDecision setCourtCase(Archive& archive, std::string_view caseNumber, int number,
                             std::string_view courtCase, std::string_view actor)
{
    AppealStep step(archive, caseNumber, number, actor);
    CourtRound& round = step.lastRound();
    round.courtCase = trimmed(courtCase);
    step.store().setLastRound(step.decision().id, round);
    return step.finish("court-case-noted", roundDetail(round));
}

WrittenDecision recordRuling(Archive& archive, std::string_view caseNumber, int number,
                             CourtOutcome outcome, LocalDate day, std::string_view actor)
{
    AppealStep step(archive, caseNumber, number, actor);
    CourtRound& round = step.lastRound();
    if (round.outcome)
        throw GateError("ruling-there");
    step.guardDay(day, round.lodgedOn);
    round.outcome = outcome;
    round.ruledOn = day;
    step.store().setLastRound(step.decision().id, round);
    const bool isBack = outcome == CourtOutcome::Changed || outcome == CourtOutcome::Remitted;
    step.moveOn(isBack ? RequestEvent::CourtChanges : RequestEvent::CourtRejects);
    return step.finish("ruling-recorded", roundDetail(round) +
                                              "; ruling=" + std::string(courtOutcomeName(outcome)) +
                                              "; ruled-on=" + day.toIso());
}

WrittenDecision recordRulingServed(Archive& archive, std::string_view caseNumber, int number,
                                   LocalDate day, std::string_view actor)
{
    AppealStep step(archive, caseNumber, number, actor);
    CourtRound& round = step.lastRound();
    if (!round.ruledOn)
        throw GateError("ruling-missing");
    step.guardDay(day, *round.ruledOn);
    round.servedOn = day;
    step.store().setLastRound(step.decision().id, round);
    const auto until = runsUntil(step.decision());
    return step.finish("ruling-served", roundDetail(round) + "; served-on=" + day.toIso() +
                                            (until ? "; last-day=" + until->toIso() : ""));
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/store/DecisionStore.h"

#include "core/base/Random.h"
#include "core/store/StoredDay.h"

namespace postinsyn {

DecisionStore::DecisionStore(Database& database)
    : m_nextNumber(
          database,
          "SELECT coalesce(max(number), 0) + 1 FROM written_decision WHERE request_id = ?"),
      m_insert(database,
               "INSERT INTO written_decision (uid, request_id, number, subject, board, decided_on, "
               "delegation_id, recorded_at, recorded_by, served_on) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_lastId(database, "SELECT last_insert_rowid()"),
      m_insertItem(database, "INSERT INTO written_decision_item (decision_id, nr, review_uid, "
                             "outcome) VALUES (?, ?, ?, ?)"),
      m_setServed(database, "UPDATE written_decision SET served_on = ? WHERE id = ?"),
      m_setAppeal(database, "UPDATE written_decision SET appealed_on = ?, is_appeal_in_time = ? "
                            "WHERE id = ?"),
      m_insertRound(database,
                    "INSERT INTO court_round (decision_id, seq, level, lodged_on, court_case, "
                    "outcome, ruled_on, served_on) SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, "
                    "?4, ?5, ?6, ?7 FROM court_round WHERE decision_id = ?1"),
      m_setRound(database, "UPDATE court_round SET lodged_on = ?2, court_case = ?3, outcome = ?4, "
                           "ruled_on = ?5, served_on = ?6 WHERE decision_id = ?1 AND seq = "
                           "(SELECT max(seq) FROM court_round WHERE decision_id = ?1)"),
      m_decisions(
          database,
          "SELECT w.id, w.uid, w.number, w.subject, w.board, w.decided_on, d.name, "
          "d.title, d.reference, w.served_on, w.appealed_on, w.is_appeal_in_time, w.recorded_at "
          "FROM written_decision w JOIN delegation d ON d.id = w.delegation_id "
          "WHERE w.request_id = ? ORDER BY w.number"),
      m_items(database, "SELECT nr, review_uid, outcome FROM written_decision_item "
                        "WHERE decision_id = ? ORDER BY nr"),
      m_rounds(database, "SELECT level, lodged_on, court_case, outcome, ruled_on, served_on "
                         "FROM court_round WHERE decision_id = ? ORDER BY seq")
{}

void DecisionStore::add(WrittenDecision& decision, RequestId request, DelegationId delegation,
                        std::string_view actor)
{
    decision.uid = newUid();
    {
        auto next = m_nextNumber.select(request);
        next.next();
        decision.number = static_cast<int>(next.integer(0));
    }
    m_insert.run(decision.uid, request, decision.number, decisionSubjectName(decision.subject),
                 decision.board, storedDay(decision.decidedOn), delegation, decision.recordedAt,
                 actor, storedDay(decision.servedOn));
    {
        auto last = m_lastId.select();
        last.next();
        decision.id = WrittenDecisionId{last.integer(0)};
    }
    for (const DecidedItem& item : decision.items)
        m_insertItem.run(decision.id, item.nr, item.reviewUid, itemOutcomeName(item.outcome));
}

void DecisionStore::setServed(WrittenDecisionId decision, LocalDate day)
{
    m_setServed.run(storedDay(day), decision);
}

void DecisionStore::setAppeal(WrittenDecisionId decision, LocalDate received, bool isInTime)
{
    m_setAppeal.run(storedDay(received), isInTime, decision);
}

void DecisionStore::addRound(WrittenDecisionId decision, const CourtRound& round)
{
    std::optional<std::string_view> outcome;
    if (round.outcome)
        outcome = courtOutcomeName(*round.outcome);
    m_insertRound.run(decision, courtLevelName(round.level), storedDay(round.lodgedOn),
                      round.courtCase, outcome, storedDay(round.ruledOn),
                      storedDay(round.servedOn));
}

void DecisionStore::setLastRound(WrittenDecisionId decision, const CourtRound& round)
{
    std::optional<std::string_view> outcome;
    if (round.outcome)
        outcome = courtOutcomeName(*round.outcome);
    m_setRound.run(decision, storedDay(round.lodgedOn), round.courtCase, outcome,
                   storedDay(round.ruledOn), storedDay(round.servedOn));
}

WrittenDecision DecisionStore::decisionAt(const Statement::Rows& rows)
{
    WrittenDecision decision;
    decision.id = WrittenDecisionId{rows.integer(0)};
    decision.uid = rows.text(1);
    decision.number = static_cast<int>(rows.integer(2));
    decision.subject = stored(decisionSubjectNamed(rows.text(3)), "written_decision.subject");
    decision.board = rows.text(4);
    decision.decidedOn = dayStored(rows.integer(5));
    decision.decidedBy = rows.text(6) + ", " + rows.text(7);
    decision.delegation = rows.text(8);
    decision.servedOn = dayStored(rows.maybeInteger(9));
    decision.recordedAt = Instant{rows.integer(12)};
    for (auto items = m_items.select(decision.id); items.next();)
        decision.items.push_back(
            {items.integer(0), items.text(1),
             stored(itemOutcomeNamed(items.text(2)), "written_decision_item.outcome")});
    const auto appealed = dayStored(rows.maybeInteger(10));
    if (!appealed)
        return decision;
    decision.appeal = Appeal{*appealed, rows.integer(11) != 0, {}};
    for (auto rounds = m_rounds.select(decision.id); rounds.next();) {
        CourtRound round;
        round.level = stored(courtLevelNamed(rounds.text(0)), "court_round.level");
        round.lodgedOn = dayStored(rounds.integer(1));
        round.courtCase = rounds.text(2);
        if (const auto outcome = rounds.maybeText(3))
            round.outcome = stored(courtOutcomeNamed(*outcome), "court_round.outcome");
        round.ruledOn = dayStored(rounds.maybeInteger(4));
        round.servedOn = dayStored(rounds.maybeInteger(5));
        decision.appeal->rounds.push_back(std::move(round));
    }
    return decision;
}

std::vector<WrittenDecision> DecisionStore::decisions(RequestId request)
{
    std::vector<WrittenDecision> found;
    for (auto rows = m_decisions.select(request); rows.next();)
        found.push_back(decisionAt(rows));
    return found;
}

}

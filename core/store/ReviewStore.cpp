// SPDX-License-Identifier: EUPL-1.2
#include "core/store/ReviewStore.h"

#include "core/base/Random.h"
#include "core/store/StoredDay.h"

namespace postinsyn {

namespace {

std::optional<Instant> reviewInstant(const Statement::Rows& rows, int column)
{
    const auto ms = rows.maybeInteger(column);
    return ms ? std::optional(Instant{*ms}) : std::nullopt;
}

}

ReviewStore::ReviewStore(Database& database)
    : m_insert(database, "INSERT INTO review_item (uid, request_id, list_id, nr, board, unit, "
                         "state) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_lastId(database, "SELECT last_insert_rowid()"),
      m_items(database, "SELECT id, uid, request_id, list_id, nr, board, unit, state, version, "
                        "referred_to FROM review_item WHERE request_id = ? ORDER BY nr, board"),
      m_itemsOf(database, "SELECT id, uid, request_id, list_id, nr, board, unit, state, version, "
                          "referred_to FROM review_item WHERE request_id = ? AND nr = ? "
                          "ORDER BY board"),
      m_setState(database, "UPDATE review_item SET state = ?, version = version + 1 WHERE id = ?"),
      m_touch(database, "UPDATE review_item SET version = version + 1 WHERE id = ?"),
      m_insertStep(database, "INSERT INTO review_step (item_id, seq, event, from_state, to_state, "
                             "note, at, actor) VALUES (?1, (SELECT coalesce(max(seq), 0) + 1 FROM "
                             "review_step WHERE item_id = ?1), ?2, ?3, ?4, ?5, ?6, ?7)"),
      m_setReferred(database, "UPDATE review_item SET referred_to = ? WHERE id = ?"),
      m_dropMissing(database, "DELETE FROM review_missing WHERE item_id = ?"),
      m_insertMissing(database, "INSERT INTO review_missing (item_id, searched, confirmed_by, "
                                "reason, why) VALUES (?, ?, ?, ?, ?)"),
      m_insertAnswer(database, "INSERT INTO review_answer (item_id, seq, question, answer, role, "
                               "note, person, on_day, at, actor, salt) VALUES (?1, (SELECT "
                               "coalesce(max(seq), 0) + 1 FROM review_answer WHERE item_id = ?1), "
                               "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
      m_retireAnswer(database, "UPDATE review_answer SET retired_at = ? WHERE item_id = ? AND "
                               "question = ? AND retired_at IS NULL"),
      m_insertGround(database, "INSERT INTO review_ground (item_id, seq, provision, test, "
                               "reasoning, has_ended, at, actor, salt) VALUES (?1, (SELECT "
                               "coalesce(max(seq), 0) + 1 FROM review_ground WHERE item_id = ?1), "
                               "?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      m_retireGround(database, "UPDATE review_ground SET retired_at = ? WHERE item_id = ? AND "
                               "provision = ? AND retired_at IS NULL"),
      m_insertProposal(database, "INSERT INTO review_proposal (item_id, seq, outcome, not_public, "
                                 "reasons, is_second_needed, at, actor) VALUES (?1, (SELECT "
                                 "coalesce(max(seq), 0) + 1 FROM review_proposal WHERE item_id = "
                                 "?1), ?2, ?3, ?4, ?5, ?6, ?7)"),
      m_needSecond(database, "UPDATE review_proposal SET is_second_needed = 1 WHERE item_id = ? "
                             "AND withdrawn_at IS NULL"),
      m_second(database, "UPDATE review_proposal SET seconded_at = ?, seconded_by = ? WHERE "
                         "item_id = ? AND withdrawn_at IS NULL"),
      m_withdraw(database, "UPDATE review_proposal SET withdrawn_at = ? WHERE item_id = ? AND "
                           "withdrawn_at IS NULL"),
      m_insertDecision(database, "INSERT INTO review_decision (item_id, seq, outcome, form, "
                                 "delegation_id, decided_on, at, actor) VALUES (?1, (SELECT "
                                 "coalesce(max(seq), 0) + 1 FROM review_decision WHERE item_id = "
                                 "?1), ?2, ?3, ?4, ?5, ?6, ?7)"),
      m_replace(database, "UPDATE review_decision SET replaced_at = ? WHERE item_id = ? AND "
                          "replaced_at IS NULL"),
      m_missing(database, "SELECT searched, confirmed_by, reason, why FROM review_missing WHERE "
                          "item_id = ?"),
      m_answers(database, "SELECT question, answer, role, note, person, on_day, at, actor, "
                          "retired_at FROM review_answer WHERE item_id = ? ORDER BY seq"),
      m_grounds(database, "SELECT provision, test, reasoning, has_ended, at, actor, retired_at "
                          "FROM review_ground WHERE item_id = ? ORDER BY seq"),
      m_proposals(database, "SELECT outcome, not_public, reasons, is_second_needed, at, actor, "
                            "seconded_at, seconded_by, withdrawn_at FROM review_proposal WHERE "
                            "item_id = ? ORDER BY seq"),
      m_decisions(database, "SELECT outcome, form, delegation_id, decided_on, at, actor, "
                            "replaced_at FROM review_decision WHERE item_id = ? ORDER BY seq"),
      m_steps(database, "SELECT event, from_state, to_state, note, at, actor FROM review_step "
                        "WHERE item_id = ? ORDER BY seq"),
      m_decided(
          database,
          "SELECT i.id, q.case_number, i.nr, i.board, r.sender, r.subject, d.outcome, "
          "d.form, d.decided_on, (SELECT group_concat(g.provision, ', ') FROM review_ground g "
          "WHERE g.item_id = i.id AND g.retired_at IS NULL) FROM review_decision d JOIN "
          "review_item i ON i.id = "
          "d.item_id JOIN request q ON q.id = i.request_id JOIN list_row r ON r.list_id = "
          "i.list_id AND r.nr = i.nr WHERE d.replaced_at IS NULL ORDER BY d.at DESC, i.id")
{}

void ReviewStore::add(ReviewItem& item)
{
    item.uid = newUid();
    m_insert.run(item.uid, item.request, item.list, item.nr, item.board, item.unit,
                 itemStateName(item.state));
    auto last = m_lastId.select();
    last.next();
    item.id = ReviewItemId{last.integer(0)};
}

std::vector<ReviewItem> ReviewStore::items(RequestId request)
{
    std::vector<ReviewItem> found;
    for (auto rows = m_items.select(request); rows.next();)
        found.push_back(itemAt(rows));
    return found;
}

std::vector<ReviewItem> ReviewStore::itemsOf(RequestId request, std::int64_t nr)
{
    std::vector<ReviewItem> found;
    for (auto rows = m_itemsOf.select(request, nr); rows.next();)
        found.push_back(itemAt(rows));
    return found;
}

ReviewItem ReviewStore::itemAt(const Statement::Rows& rows)
{
    ReviewItem item;
    item.id = ReviewItemId{rows.integer(0)};
    item.uid = rows.text(1);
    item.request = RequestId{rows.integer(2)};
    item.list = ListId{rows.integer(3)};
    item.nr = rows.integer(4);
    item.board = rows.text(5);
    item.unit = rows.text(6);
    item.state = stored(itemStateNamed(rows.text(7)), "review_item.state");
    item.version = rows.integer(8);
    item.referredTo = rows.text(9);
    loadSaid(item);
    loadDecided(item);
    return item;
}

void ReviewStore::loadSaid(ReviewItem& item)
{
    if (auto rows = m_missing.select(item.id); rows.next())
        item.missing = MissingEvidence{
            rows.text(0), rows.text(1),
            stored(notHeldReasonNamed(rows.text(2)), "review_missing.reason"), rows.text(3)};
    for (auto rows = m_answers.select(item.id); rows.next();) {
        GivenAnswer& answer = item.answers.emplace_back();
        answer.question = rows.text(0);
        answer.answer = rows.text(1);
        answer.role = stored(reviewRoleNamed(rows.text(2)), "review_answer.role");
        answer.note = rows.text(3);
        answer.person = rows.text(4);
        answer.on = dayStored(rows.maybeInteger(5));
        answer.at = Instant{rows.integer(6)};
        answer.actor = rows.text(7);
        answer.retiredAt = reviewInstant(rows, 8);
    }
    for (auto rows = m_grounds.select(item.id); rows.next();) {
        ReviewGround& ground = item.grounds.emplace_back();
        ground.provision = rows.text(0);
        if (const auto test = rows.maybeText(1))
            ground.test = stored(damageTestNamed(*test), "review_ground.test");
        ground.reasoning = rows.text(2);
        if (const auto ended = rows.maybeInteger(3))
            ground.hasEnded = *ended != 0;
        ground.at = Instant{rows.integer(4)};
        ground.actor = rows.text(5);
        ground.retiredAt = reviewInstant(rows, 6);
    }
}

void ReviewStore::loadDecided(ReviewItem& item)
{
    for (auto rows = m_proposals.select(item.id); rows.next();) {
        ItemProposal& proposal = item.proposals.emplace_back();
        proposal.outcome = stored(itemOutcomeNamed(rows.text(0)), "review_proposal.outcome");
        if (const auto reason = rows.maybeText(1))
            proposal.notPublic = stored(nonPublicReasonNamed(*reason), "review_proposal");
        proposal.reasons = rows.text(2);
        proposal.isSecondNeeded = rows.integer(3) != 0;
        proposal.at = Instant{rows.integer(4)};
        proposal.actor = rows.text(5);
        proposal.secondedAt = reviewInstant(rows, 6);
        proposal.secondedBy = rows.maybeText(7).value_or("");
        proposal.withdrawnAt = reviewInstant(rows, 8);
    }
    for (auto rows = m_decisions.select(item.id); rows.next();) {
        ItemDecision& decision = item.decisions.emplace_back();
        decision.outcome = stored(itemOutcomeNamed(rows.text(0)), "review_decision.outcome");
        decision.form = stored(decisionFormNamed(rows.text(1)), "review_decision.form");
        decision.delegation = DelegationId{rows.maybeInteger(2).value_or(0)};
        decision.decidedOn = dayStored(rows.integer(3));
        decision.at = Instant{rows.integer(4)};
        decision.actor = rows.text(5);
        decision.replacedAt = reviewInstant(rows, 6);
    }
    for (auto rows = m_steps.select(item.id); rows.next();) {
        ItemStep& step = item.steps.emplace_back();
        step.event = stored(itemEventNamed(rows.text(0)), "review_step.event");
        step.from = stored(itemStateNamed(rows.text(1)), "review_step.from_state");
        step.to = stored(itemStateNamed(rows.text(2)), "review_step.to_state");
        step.note = rows.text(3);
        step.at = Instant{rows.integer(4)};
        step.actor = rows.text(5);
    }
}

void ReviewStore::record(const ReviewItem& item, const ItemStep& step)
{
    m_setState.run(itemStateName(step.to), item.id);
    m_insertStep.run(item.id, itemEventName(step.event), itemStateName(step.from),
                     itemStateName(step.to), step.note, step.at, step.actor);
}

void ReviewStore::touch(ReviewItemId item)
{
    m_touch.run(item);
}

void ReviewStore::setReferredTo(ReviewItemId item, std::string_view authority)
{
    m_setReferred.run(authority, item);
}

void ReviewStore::setMissing(ReviewItemId item, const std::optional<MissingEvidence>& evidence)
{
    m_dropMissing.run(item);
    if (evidence)
        m_insertMissing.run(item, evidence->searched, evidence->confirmedBy,
                            notHeldReasonName(evidence->reason), evidence->why);
}

void ReviewStore::addAnswer(ReviewItemId item, const GivenAnswer& answer, std::string_view salt)
{
    m_insertAnswer.run(item, answer.question, answer.answer, reviewRoleName(answer.role),
                       answer.note, answer.person, storedDay(answer.on), answer.at, answer.actor,
                       Blob{salt});
}

void ReviewStore::retireAnswer(ReviewItemId item, std::string_view question, Instant at)
{
    m_retireAnswer.run(at, item, question);
}

void ReviewStore::addGround(ReviewItemId item, const ReviewGround& ground, std::string_view salt)
{
    std::optional<std::string_view> test;
    if (ground.test)
        test = damageTestName(*ground.test);
    m_insertGround.run(item, ground.provision, test, ground.reasoning, ground.hasEnded, ground.at,
                       ground.actor, Blob{salt});
}

void ReviewStore::retireGround(ReviewItemId item, std::string_view provision, Instant at)
{
    m_retireGround.run(at, item, provision);
}

void ReviewStore::addProposal(ReviewItemId item, const ItemProposal& proposal)
{
    std::optional<std::string_view> notPublic;
    if (proposal.notPublic)
        notPublic = nonPublicReasonName(*proposal.notPublic);
    m_insertProposal.run(item, itemOutcomeName(proposal.outcome), notPublic, proposal.reasons,
                         proposal.isSecondNeeded, proposal.at, proposal.actor);
}

void ReviewStore::setSecondNeeded(ReviewItemId item)
{
    m_needSecond.run(item);
}

void ReviewStore::setSeconded(ReviewItemId item, Instant at, std::string_view actor)
{
    m_second.run(at, actor, item);
}

void ReviewStore::withdrawProposal(ReviewItemId item, Instant at)
{
    m_withdraw.run(at, item);
}

void ReviewStore::addDecision(ReviewItemId item, const ItemDecision& decision)
{
    std::optional<std::int64_t> delegation;
    if (decision.delegation)
        delegation = decision.delegation.value;
    m_insertDecision.run(item, itemOutcomeName(decision.outcome), decisionFormName(decision.form),
                         delegation, storedDay(decision.decidedOn), decision.at, decision.actor);
}

void ReviewStore::replaceDecision(ReviewItemId item, Instant at)
{
    m_replace.run(at, item);
}

std::vector<DecidedRow> ReviewStore::decided()
{
    std::vector<DecidedRow> found;
    for (auto rows = m_decided.select(); rows.next();) {
        DecidedRow& row = found.emplace_back();
        row.item = ReviewItemId{rows.integer(0)};
        row.caseNumber = rows.text(1);
        row.nr = rows.integer(2);
        row.board = rows.text(3);
        row.sender = rows.text(4);
        row.subject = rows.text(5);
        row.outcome = stored(itemOutcomeNamed(rows.text(6)), "review_decision.outcome");
        row.form = stored(decisionFormNamed(rows.text(7)), "review_decision.form");
        row.decidedOn = dayStored(rows.integer(8));
        row.grounds = rows.maybeText(9).value_or("");
    }
    return found;
}

}

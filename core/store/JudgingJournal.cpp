// SPDX-License-Identifier: EUPL-1.2
#include "core/store/JudgingJournal.h"

namespace postinsyn {

namespace {

constexpr int before = 0;
constexpr int after = 1;

JudgingStep stepOf(const Statement::Rows& rows)
{
    return {rows.integer(0),          stored(judgingKindNamed(rows.text(1)), "journal_step.kind"),
            rows.integer(2),          rows.integer(3),
            Instant{rows.integer(4)}, rows.text(5)};
}

}

// A row's state is read where it stands: ?1 list, ?2 step, ?3 side.
#define ROW_STATE                                                                                  \
    "INSERT INTO journal_row SELECT r.list_id, ?2, ?3, r.nr, r.verdict, r.ground, r.judged_at, "   \
    "r.judged_by, r.is_bulk, r.note, (SELECT coalesce(json_group_array(json_array(field, start, "  \
    "length, ground)), '[]') FROM mask m WHERE m.list_id = r.list_id AND m.nr = r.nr) FROM "
#define STEP_COLUMNS "SELECT seq, kind, row_count, first_nr, at, actor FROM journal_step "

JudgingJournal::JudgingJournal(Database& database)
    : m_dropUndone(database, "DELETE FROM journal_step WHERE list_id = ? AND is_undone = 1"),
      m_next(database, "SELECT coalesce(max(seq), 0) + 1 FROM journal_step WHERE list_id = ?"),
      m_begin(database, "INSERT INTO journal_step (list_id, seq, kind, row_count, first_nr, at, "
                        "actor) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_keepRow(database, ROW_STATE "list_row r WHERE r.list_id = ?1 AND r.nr = ?4"),
      m_keepAnswer(database,
                   "INSERT INTO journal_answer SELECT ?1, ?2, 0, ?3, ?4, a.judged_as, a.at, "
                   "a.actor FROM (SELECT 1) LEFT JOIN hint_ack a ON a.list_id = ?1 AND a.nr = ?3 "
                   "AND a.hint = ?4"),
      m_lastDone(database,
                 STEP_COLUMNS "WHERE list_id = ? AND is_undone = 0 ORDER BY seq DESC LIMIT 1"),
      m_firstUndone(database,
                    STEP_COLUMNS "WHERE list_id = ? AND is_undone = 1 ORDER BY seq LIMIT 1"),
      m_lastSteps(database,
                  STEP_COLUMNS "WHERE list_id = ? AND is_undone = 0 ORDER BY seq DESC LIMIT ?"),
      m_keepRowsAfter(database, ROW_STATE
                      "journal_row j CROSS JOIN list_row r ON r.list_id = j.list_id AND r.nr = "
                      "j.nr WHERE j.list_id = ?1 AND j.seq = ?2 AND j.side = 0"),
      m_keepAnswersAfter(database,
                         "INSERT INTO journal_answer SELECT j.list_id, j.seq, 1, j.nr, j.hint, "
                         "a.judged_as, a.at, a.actor FROM journal_answer j LEFT JOIN hint_ack a ON "
                         "a.list_id = j.list_id AND a.nr = j.nr AND a.hint = j.hint WHERE "
                         "j.list_id = ? AND j.seq = ? AND j.side = 0"),
      m_dropRowsAfter(database,
                      "DELETE FROM journal_row WHERE list_id = ? AND seq = ? AND side = 1"),
      m_dropAnswersAfter(database,
                         "DELETE FROM journal_answer WHERE list_id = ? AND seq = ? AND side = 1"),
      m_setUndone(database, "UPDATE journal_step SET is_undone = ? WHERE list_id = ? AND seq = ?"),
      m_restoreRows(database,
                    "UPDATE list_row SET verdict = j.verdict, ground = j.ground, judged_at = "
                    "j.judged_at, judged_by = j.judged_by, is_bulk = j.is_bulk, note = j.note FROM "
                    "journal_row j WHERE j.list_id = ?1 AND j.seq = ?2 AND j.side = ?3 AND "
                    "list_row.list_id = ?1 AND list_row.nr = j.nr"),
      m_dropMasks(database, "DELETE FROM mask WHERE list_id = ?1 AND nr IN (SELECT nr FROM "
                            "journal_row WHERE list_id = ?1 AND seq = ?2 AND side = ?3)"),
      m_restoreMasks(database,
                     "INSERT INTO mask SELECT j.list_id, j.nr, m.value ->> 0, m.value ->> 1, "
                     "m.value ->> 2, m.value ->> 3 FROM journal_row j, json_each(j.masks) m WHERE "
                     "j.list_id = ?1 AND j.seq = ?2 AND j.side = ?3 AND j.masks <> '[]'"),
      m_dropAnswers(database,
                    "DELETE FROM hint_ack WHERE list_id = ?1 AND (nr, hint) IN (SELECT nr, hint "
                    "FROM journal_answer WHERE list_id = ?1 AND seq = ?2 AND side = ?3)"),
      m_restoreAnswers(database,
                       "INSERT INTO hint_ack SELECT list_id, nr, hint, judged_as, at, actor FROM "
                       "journal_answer WHERE list_id = ?1 AND seq = ?2 AND side = ?3 AND "
                       "judged_as IS NOT NULL"),
      m_rowsOf(database, "SELECT nr FROM journal_row WHERE list_id = ?1 AND seq = ?2 AND side = 0 "
                         "UNION SELECT nr FROM journal_answer WHERE list_id = ?1 AND seq = ?2 AND "
                         "side = 0 ORDER BY 1"),
      m_hintOf(database, "SELECT min(hint) FROM journal_answer WHERE list_id = ? AND seq = ? AND "
                         "side = 0"),
      m_forget(database, "DELETE FROM journal_step WHERE list_id = ?")
{}

#undef ROW_STATE
#undef STEP_COLUMNS

std::int64_t JudgingJournal::begin(ListId list, const JudgingStep& step)
{
    m_dropUndone.run(list);
    std::int64_t seq = 0;
    {
        auto rows = m_next.select(list);
        rows.next();
        seq = rows.integer(0);
    }
    m_begin.run(list, seq, judgingKindName(step.kind), step.rowCount, step.firstRow, step.at,
                step.actor);
    return seq;
}

void JudgingJournal::keepRow(ListId list, std::int64_t seq, std::int64_t nr)
{
    m_keepRow.run(list, seq, before, nr);
}

void JudgingJournal::keepAnswer(ListId list, std::int64_t seq, std::int64_t nr,
                                std::string_view hint)
{
    m_keepAnswer.run(list, seq, nr, hint);
}

std::optional<JudgingStep> JudgingJournal::stepAt(Statement& statement, ListId list)
{
    auto rows = statement.select(list);
    if (!rows.next())
        return std::nullopt;
    return stepOf(rows);
}

JudgingHistory JudgingJournal::history(ListId list)
{
    return {stepAt(m_lastDone, list), stepAt(m_firstUndone, list)};
}

std::vector<JudgingStep> JudgingJournal::lastSteps(ListId list, std::int64_t limit)
{
    std::vector<JudgingStep> steps;
    for (auto rows = m_lastSteps.select(list, limit); rows.next();)
        steps.push_back(stepOf(rows));
    return steps;
}

bool JudgingJournal::undo(ListId list)
{
    const auto step = stepAt(m_lastDone, list);
    if (!step)
        return false;
    m_keepRowsAfter.run(list, step->seq, after);
    m_keepAnswersAfter.run(list, step->seq);
    restore(list, step->seq, before);
    m_setUndone.run(1, list, step->seq);
    return true;
}

bool JudgingJournal::redo(ListId list)
{
    const auto step = stepAt(m_firstUndone, list);
    if (!step)
        return false;
    restore(list, step->seq, after);
    m_dropRowsAfter.run(list, step->seq);
    m_dropAnswersAfter.run(list, step->seq);
    m_setUndone.run(0, list, step->seq);
    return true;
}

void JudgingJournal::restore(ListId list, std::int64_t seq, int side)
{
    for (Statement* part :
         {&m_restoreRows, &m_dropMasks, &m_restoreMasks, &m_dropAnswers, &m_restoreAnswers})
        part->run(list, seq, side);
}

std::vector<std::int64_t> JudgingJournal::rowsOf(ListId list, std::int64_t seq)
{
    std::vector<std::int64_t> numbers;
    for (auto rows = m_rowsOf.select(list, seq); rows.next();)
        numbers.push_back(rows.integer(0));
    return numbers;
}

std::string JudgingJournal::hintOf(ListId list, std::int64_t seq)
{
    auto rows = m_hintOf.select(list, seq);
    rows.next();
    return rows.maybeText(0).value_or("");
}

void JudgingJournal::forget(ListId list)
{
    m_forget.run(list);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/store/SelectionStore.h"

#include "core/base/Random.h"

#include <algorithm>

namespace postinsyn {

SelectionStore::SelectionStore(Database& database)
    : m_nextNumber(database,
                   "SELECT coalesce(max(round), 0) + 1 FROM selection WHERE request_id = ?"),
      m_insert(database, "INSERT INTO selection (uid, request_id, list_id, round, way, "
                         "file_sha256, is_all, confirmed_at, confirmed_by) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_lastId(database, "SELECT last_insert_rowid()"),
      m_insertRow(database,
                  "INSERT INTO selection_row (selection_id, nr, is_accepted) VALUES (?, ?, ?)"),
      m_insertText(database,
                   "INSERT INTO selection_text (selection_id, text, salt) VALUES (?, ?, ?)"),
      m_setUndone(database, "UPDATE selection SET undone_at = ?, undone_by = ? WHERE id = ?"),
      m_rounds(database,
               "SELECT s.id, s.uid, s.round, s.list_id, l.version, s.way, s.file_sha256, s.is_all, "
               "s.confirmed_at, s.confirmed_by, s.undone_at, s.undone_by FROM selection s "
               "JOIN list l ON l.id = s.list_id WHERE s.request_id = ? ORDER BY s.round"),
      m_rowsOf(database,
               "SELECT nr, is_accepted FROM selection_row WHERE selection_id = ? ORDER BY nr"),
      m_selected(database,
                 "SELECT DISTINCT r.nr FROM selection s JOIN selection_row r "
                 "ON r.selection_id = s.id WHERE s.request_id = ? AND s.undone_at IS NULL "
                 "ORDER BY r.nr"),
      m_text(database, "SELECT text FROM selection_text WHERE selection_id = ?")
{}

void SelectionStore::add(SelectionRound& round, RequestId request)
{
    round.uid = newUid();
    {
        auto next = m_nextNumber.select(request);
        next.next();
        round.number = static_cast<int>(next.integer(0));
    }
    std::optional<Blob> sha256;
    if (!round.fileSha256.empty())
        sha256 = Blob{round.fileSha256};
    m_insert.run(round.uid, request, round.list, round.number, selectionWayName(round.way), sha256,
                 round.isAll, round.at, round.actor);
    {
        auto last = m_lastId.select();
        last.next();
        round.id = SelectionId{last.integer(0)};
    }
    for (const std::int64_t row : round.rows)
        m_insertRow.run(round.id, row, std::ranges::binary_search(round.accepted, row));
}

void SelectionStore::keepText(SelectionId round, std::string_view text, std::string_view salt)
{
    m_insertText.run(round, text, Blob{salt});
}

void SelectionStore::setUndone(SelectionId round, Instant at, std::string_view actor)
{
    m_setUndone.run(at, actor, round);
}

SelectionRound SelectionStore::roundAt(const Statement::Rows& rows)
{
    SelectionRound round;
    round.id = SelectionId{rows.integer(0)};
    round.uid = rows.text(1);
    round.number = static_cast<int>(rows.integer(2));
    round.list = ListId{rows.integer(3)};
    round.version = static_cast<int>(rows.integer(4));
    round.way = stored(selectionWayNamed(rows.text(5)), "selection.way");
    round.fileSha256 = rows.maybeText(6).value_or("");
    round.isAll = rows.integer(7) != 0;
    round.at = Instant{rows.integer(8)};
    round.actor = rows.text(9);
    if (const auto undone = rows.maybeInteger(10))
        round.undoneAt = Instant{*undone};
    round.undoneBy = rows.maybeText(11).value_or("");
    for (auto numbers = m_rowsOf.select(round.id); numbers.next();) {
        round.rows.push_back(numbers.integer(0));
        if (numbers.integer(1) != 0)
            round.accepted.push_back(numbers.integer(0));
    }
    return round;
}

std::vector<SelectionRound> SelectionStore::rounds(RequestId request)
{
    std::vector<SelectionRound> found;
    for (auto rows = m_rounds.select(request); rows.next();)
        found.push_back(roundAt(rows));
    return found;
}

std::optional<SelectionRound> SelectionStore::lastActive(RequestId request)
{
    auto all = rounds(request);
    const auto last = std::find_if(all.rbegin(), all.rend(),
                                   [](const SelectionRound& round) { return round.isActive(); });
    return last == all.rend() ? std::nullopt : std::optional(std::move(*last));
}

std::vector<std::int64_t> SelectionStore::selectedRows(RequestId request)
{
    std::vector<std::int64_t> found;
    for (auto rows = m_selected.select(request); rows.next();)
        found.push_back(rows.integer(0));
    return found;
}

std::optional<std::string> SelectionStore::textOf(SelectionId round)
{
    auto rows = m_text.select(round);
    return rows.next() ? rows.maybeText(0) : std::nullopt;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/store/DelegationStore.h"

#include "core/base/Random.h"
#include "core/store/StoredDay.h"

namespace postinsyn {

namespace {

Delegation delegationAt(const Statement::Rows& rows)
{
    Delegation delegation;
    delegation.id = DelegationId{rows.integer(0)};
    delegation.uid = rows.text(1);
    delegation.board = rows.text(2);
    delegation.name = rows.text(3);
    delegation.title = rows.text(4);
    delegation.reference = rows.text(5);
    delegation.account = rows.text(6);
    delegation.validFrom = dayStored(rows.integer(7));

    delegation.validTo = dayStored(rows.maybeInteger(8));
    return delegation;
}

}

DelegationStore::DelegationStore(Database& database)
    : m_insert(database,
               "INSERT INTO delegation (uid, board, name, title, reference, account, valid_from, "
               "valid_to, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_lastId(database, "SELECT last_insert_rowid()"),
      m_find(database, "SELECT id, uid, board, name, title, reference, account, valid_from, "
                       "valid_to FROM delegation WHERE id = ?"),
      m_all(database, "SELECT id, uid, board, name, title, reference, account, valid_from, "
                      "valid_to FROM delegation ORDER BY board, name, valid_from, id")
{}

void DelegationStore::add(Delegation& delegation, Instant at, std::string_view actor)
{
    delegation.uid = newUid();
    m_insert.run(delegation.uid, delegation.board, delegation.name, delegation.title,
                 delegation.reference, delegation.account, storedDay(delegation.validFrom),
                 storedDay(delegation.validTo), at, actor);
    auto last = m_lastId.select();
    last.next();
    delegation.id = DelegationId{last.integer(0)};
}

std::optional<Delegation> DelegationStore::find(DelegationId id)
{
    auto rows = m_find.select(id);
    return rows.next() ? std::optional(delegationAt(rows)) : std::nullopt;
}

std::vector<Delegation> DelegationStore::all()
{
    std::vector<Delegation> found;
    for (auto rows = m_all.select(); rows.next();)
        found.push_back(delegationAt(rows));
    return found;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/store/DirectoryStore.h"

#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/base/Text.h"

namespace postinsyn {

namespace {

std::optional<std::int64_t> dayNumber(const std::optional<LocalDate>& date)
{
    if (!date)
        return std::nullopt;
    return date->days.time_since_epoch().count();
}

std::optional<LocalDate> dateOf(std::optional<std::int64_t> day)
{
    if (!day)
        return std::nullopt;
    return LocalDate{std::chrono::sys_days(std::chrono::days(*day))};
}

}

DirectoryStore::DirectoryStore(Database& database)
    : m_all(database, "SELECT m.uid, m.address, m.name, u.name, a.name, m.kind, m.ended_on, m.id "
                      "FROM mailbox m LEFT JOIN unit u ON u.id = m.unit_id "
                      "LEFT JOIN authority a ON a.id = u.authority_id ORDER BY m.folded"),
      m_leaving(database,
                "SELECT m.uid, m.address, m.name, u.name, a.name, m.kind, m.ended_on, m.id "
                "FROM mailbox m LEFT JOIN unit u ON u.id = m.unit_id "
                "LEFT JOIN authority a ON a.id = u.authority_id "
                "WHERE m.ended_on IS NOT NULL ORDER BY m.folded"),
      m_find(database, "SELECT m.uid, m.address, m.name, u.name, a.name, m.kind, m.ended_on, m.id "
                       "FROM mailbox m LEFT JOIN unit u ON u.id = m.unit_id "
                       "LEFT JOIN authority a ON a.id = u.authority_id WHERE m.folded = ?1 OR "
                       "m.id = (SELECT mailbox_id FROM mailbox_alias WHERE folded = ?1)"),
      m_aliases(database, "SELECT address FROM mailbox_alias WHERE mailbox_id = ? ORDER BY folded"),
      m_addresses(database, "SELECT address FROM mailbox UNION ALL SELECT address FROM "
                            "mailbox_alias"),
      m_put(database,
            "INSERT INTO mailbox (uid, address, folded, name, unit_id, kind, ended_on) VALUES "
            "(?, ?, ?, ?, ?, ?, ?) ON CONFLICT (folded) DO UPDATE SET address = excluded.address, "
            "name = excluded.name, unit_id = excluded.unit_id, kind = excluded.kind, "
            "ended_on = excluded.ended_on"),
      m_idOf(database, "SELECT id, uid FROM mailbox WHERE folded = ?"),
      m_dropAliases(database, "DELETE FROM mailbox_alias WHERE mailbox_id = ?"),
      m_addAlias(database,
                 "INSERT INTO mailbox_alias (folded, address, mailbox_id) VALUES (?, ?, ?)"),
      m_addBoard(database, "INSERT INTO authority (name) VALUES (?) ON CONFLICT DO NOTHING"),
      m_addUnit(database, "INSERT INTO unit (authority_id, name) SELECT id, ?2 FROM authority "
                          "WHERE name = ?1 ON CONFLICT DO NOTHING"),
      m_unit(database, "SELECT u.id FROM unit u JOIN authority a ON a.id = u.authority_id "
                       "WHERE a.name = ? AND u.name = ?")
{}

Mailbox DirectoryStore::mailboxAt(const Statement::Rows& rows)
{
    Mailbox mailbox;
    mailbox.uid = rows.text(0);
    mailbox.address = rows.text(1);
    mailbox.name = rows.text(2);
    mailbox.unit = rows.maybeText(3).value_or("");
    mailbox.board = rows.maybeText(4).value_or("");
    mailbox.kind = stored(mailboxKindNamed(rows.text(5)), "mailbox.kind");
    mailbox.employmentEnd = dateOf(rows.maybeInteger(6));
    for (auto aliases = m_aliases.select(rows.integer(7)); aliases.next();)
        mailbox.aliases.push_back(aliases.text(0));
    return mailbox;
}

std::vector<Mailbox> DirectoryStore::all()
{
    std::vector<Mailbox> found;
    for (auto rows = m_all.select(); rows.next();)
        found.push_back(mailboxAt(rows));
    return found;
}

std::vector<Mailbox> DirectoryStore::leaving()
{
    std::vector<Mailbox> found;
    for (auto rows = m_leaving.select(); rows.next();)
        found.push_back(mailboxAt(rows));
    return found;
}

std::optional<Mailbox> DirectoryStore::find(std::string_view address)
{
    auto rows = m_find.select(foldAddress(address));
    if (!rows.next())
        return std::nullopt;
    return mailboxAt(rows);
}

std::vector<std::string> DirectoryStore::addresses()
{
    std::vector<std::string> found;
    for (auto rows = m_addresses.select(); rows.next();)
        found.push_back(rows.text(0));
    return found;
}

std::optional<std::int64_t> DirectoryStore::unitId(const Mailbox& mailbox)
{
    if (mailbox.unit.empty() && mailbox.board.empty())
        return std::nullopt;
    m_addBoard.run(mailbox.board);
    m_addUnit.run(mailbox.board, mailbox.unit);
    auto rows = m_unit.select(mailbox.board, mailbox.unit);
    rows.next();
    return rows.integer(0);
}

void DirectoryStore::refuseTaken(const Mailbox& mailbox)
{
    const std::string own = foldAddress(mailbox.address);
    const auto isOther = [&](const std::string& address) {
        const auto holder = find(address);
        return holder && foldAddress(holder->address) != own;
    };
    if (isOther(mailbox.address))
        throw StoreError("address-taken");
    for (const std::string& alias : mailbox.aliases)
        if (isOther(alias))
            throw StoreError("address-taken");
}

DirectoryStore::Change DirectoryStore::put(Mailbox& mailbox)
{
    refuseTaken(mailbox);
    const std::string folded = foldAddress(mailbox.address);
    const auto before = find(folded);
    mailbox.uid = before ? before->uid : newUid();
    if (before == mailbox)
        return Change::None;
    m_put.run(mailbox.uid, mailbox.address, folded, mailbox.name, unitId(mailbox),
              mailboxKindName(mailbox.kind), dayNumber(mailbox.employmentEnd));
    auto rows = m_idOf.select(folded);
    rows.next();
    const std::int64_t id = rows.integer(0);
    m_dropAliases.run(id);
    for (const std::string& alias : mailbox.aliases)
        m_addAlias.run(foldAddress(alias), alias, id);
    return before ? Change::Changed : Change::Added;
}

}

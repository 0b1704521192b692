// SPDX-License-Identifier: EUPL-1.2
#include "core/store/AuditStore.h"

#include "core/base/Account.h"
#include "core/base/Error.h"
#include "core/base/FileDigest.h"

#include <utility>

namespace postinsyn {

namespace {

constexpr std::string_view columns = "seq, time_utc, actor, event, case_number, object_type, "
                                     "object_uid, content_commit, detail, app_version, hash";

std::string bigEndian(std::uint64_t value, int bytes)
{
    std::string out;
    for (int i = bytes - 1; i >= 0; --i)
        out += static_cast<char>((value >> (8 * i)) & 0xFF);
    return out;
}

void appendField(std::string& leaf, std::uint64_t tag, std::string_view bytes)
{
    leaf += bigEndian(tag, 2);
    leaf += bigEndian(bytes.size(), 4);
    leaf += bytes;
}

void appendField(std::string& leaf, std::uint64_t tag, const std::optional<std::string>& bytes)
{
    if (bytes)
        appendField(leaf, tag, std::string_view(*bytes));
}

RecordedAuditEntry entryAt(const Statement::Rows& rows)
{
    RecordedAuditEntry recorded;
    recorded.seq = rows.integer(0);
    recorded.timeUtc = rows.text(1);
    recorded.entry.actor = rows.text(2);
    recorded.entry.event = rows.text(3);
    recorded.entry.caseNumber = rows.maybeText(4);
    recorded.entry.objectType = rows.maybeText(5);
    recorded.entry.objectUid = rows.maybeText(6);
    recorded.entry.commit = rows.maybeText(7);
    recorded.entry.detail = rows.maybeText(8);
    recorded.appVersion = rows.text(9);
    recorded.hash = rows.text(10);
    return recorded;
}

}

AuditStore::AuditStore(Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)),
      m_insert(database, ("INSERT INTO audit (" + std::string(columns) +
                          ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                             .c_str()),
      m_head(database, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"),
      m_range(database,
              ("SELECT " + std::string(columns) + " FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?")
                  .c_str()),
      m_ofCase(database,
               ("SELECT " + std::string(columns) + " FROM audit WHERE case_number = ? ORDER BY seq")
                   .c_str())
{}

std::int64_t AuditStore::append(const AuditEntry& entry)
{
    if (!m_database.isInTransaction())
        throw StoreError("no-transaction", entry.event);
    const Head before = head();
    RecordedAuditEntry recorded{before.seq + 1, m_clock().toIsoMs(), entry, programVersion(), {}};
    recorded.hash = chain(before.hash, leafOf(recorded));
    std::optional<Blob> commit;
    if (entry.commit)
        commit = Blob{*entry.commit};
    m_insert.run(recorded.seq, recorded.timeUtc, entry.actor, entry.event, entry.caseNumber,
                 entry.objectType, entry.objectUid, commit, entry.detail, recorded.appVersion,
                 Blob{recorded.hash});
    return recorded.seq;
}

AuditStore::Head AuditStore::head()
{
    auto rows = m_head.select();
    if (!rows.next())
        return {0, genesisHash()};
    return {rows.integer(0), rows.text(1)};
}

std::string AuditStore::controlCode()
{
    return codeOf(head());
}

std::vector<RecordedAuditEntry> AuditStore::entries(std::int64_t first, std::int64_t limit)
{
    std::vector<RecordedAuditEntry> found;
    for (auto rows = m_range.select(first, limit); rows.next();)
        found.push_back(entryAt(rows));
    return found;
}

std::vector<RecordedAuditEntry> AuditStore::entriesOf(std::string_view caseNumber)
{
    std::vector<RecordedAuditEntry> found;
    for (auto rows = m_ofCase.select(caseNumber); rows.next();)
        found.push_back(entryAt(rows));
    return found;
}

std::string AuditStore::genesisHash()
{
    return Sha256::of(std::string_view("EPA1-GENESIS\0", 13));
}

std::string AuditStore::leafOf(const RecordedAuditEntry& recorded)
{
    const AuditEntry& entry = recorded.entry;
    std::string leaf = "EPA1";
    appendField(leaf, 1, std::string_view(std::to_string(recorded.seq)));
    appendField(leaf, 2, std::string_view(recorded.timeUtc));
    appendField(leaf, 3, std::string_view(entry.actor));
    appendField(leaf, 4, std::string_view(entry.event));
    appendField(leaf, 5, entry.caseNumber);
    appendField(leaf, 6, entry.objectType);
    appendField(leaf, 7, entry.objectUid);
    appendField(leaf, 8, entry.commit);
    appendField(leaf, 9, entry.detail);
    appendField(leaf, 10, std::string_view(recorded.appVersion));
    return leaf;
}

std::string AuditStore::chain(std::string_view previousHash, std::string_view leaf)
{
    Sha256 digest;
    digest.update(std::string_view("\0", 1));
    digest.update(previousHash);
    digest.update(leaf);
    return digest.finish();
}

std::string AuditStore::codeOf(const Head& head)
{
    constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const std::string digest =
        Sha256::of("\x03" + bigEndian(static_cast<std::uint64_t>(head.seq), 8) + head.hash);
    std::string code;
    for (unsigned bit = 0; bit < 80; bit += 5) {
        if (bit != 0 && bit % 20 == 0)
            code += '-';
        unsigned value = 0;
        for (unsigned i = bit; i < bit + 5; ++i)
            value = value << 1 |
                    (unsigned{static_cast<unsigned char>(digest[i / 8])} >> (7 - i % 8) & 1U);
        code += crockford[value];
    }
    return code;
}

std::string AuditStore::commitTo(std::string_view salt, std::string_view content)
{
    Sha256 digest;
    digest.update("\x02");
    digest.update(salt);
    digest.update(content);
    return digest.finish();
}

}

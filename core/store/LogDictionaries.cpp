// SPDX-License-Identifier: EUPL-1.2
#include "core/store/LogDictionaries.h"

#include "core/base/Error.h"

namespace postinsyn {

namespace {

std::int64_t nextId(sqlite3* database, std::string_view sql)
{
    HotStatement query(database, sql);
    query.step();
    return query.integerAt(0) + 1;
}

}

LogDictionaries::LogDictionaries(sqlite3* database)
    : // Ids are given out here: RETURNING would build a table for each row.
      m_nextAddress(nextId(database, "SELECT coalesce(max(id), 0) FROM address")),
      m_nextSubject(nextId(database, "SELECT coalesce(max(id), 0) FROM subject")),
      m_findAddress(database, "SELECT id, text FROM address WHERE folded = ?"),
      m_insertAddress(database,
                      "INSERT INTO address (id, text, folded, domain_id) VALUES (?, ?, ?, ?)"),
      m_respellAddress(database, "UPDATE address SET text = ? WHERE id = ?"),
      m_insertDomain(database,
                     "INSERT INTO domain (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET "
                     "name = name RETURNING id"),
      m_findSubject(database, "SELECT id FROM subject WHERE hash = ? AND text = ?"),
      m_subjectText(database, "SELECT text FROM subject WHERE id = ?"),
      m_subjectHash(database, "SELECT hash FROM subject WHERE id = ?"),
      m_insertSubjects(database, "subject (id, hash, text)", 3)
{
    m_isEmpty = m_nextSubject == 1;
}

std::int64_t LogDictionaries::domainOf(std::string_view name)
{
    const auto [it, isNew] = m_domains.try_emplace(std::string(name), 0);
    if (isNew) {
        m_insertDomain.text(name).step();
        it->second = m_insertDomain.integerAt(0);
        m_insertDomain.reset();
    }
    return it->second;
}

LogDictionaries::Address LogDictionaries::addressOf(std::string_view text, std::string_view folded,
                                                    std::string_view domain)
{
    std::int64_t id = m_nextAddress;
    if (m_insertAddress.integer(id).text(text).text(folded).integer(domainOf(domain)).tryRun()) {
        ++m_nextAddress;
    } else {
        m_findAddress.text(folded);
        if (!m_findAddress.step())
            throw StoreError("archive-damaged");
        id = m_findAddress.integerAt(0);
        const bool isBetter = text > m_findAddress.textAt(1);
        m_findAddress.reset();
        if (isBetter)
            m_respellAddress.text(text).integer(id).run();
    }
    if (m_isMet.size() <= static_cast<std::size_t>(id))
        m_isMet.resize(static_cast<std::size_t>(id) * 2);
    const bool wasMet = m_isMet[static_cast<std::size_t>(id)];
    m_isMet[static_cast<std::size_t>(id)] = true;
    return {id, wasMet};
}

std::int64_t LogDictionaries::knownSubject(const BatchSubject& subject, std::string_view text)
{
    m_findSubject.integer(static_cast<std::int64_t>(subject.hash)).text(text);
    const std::int64_t id = m_findSubject.step() ? m_findSubject.integerAt(0) : 0;
    m_findSubject.reset();
    return id;
}

std::string LogDictionaries::subjectText(std::int64_t id)
{
    m_subjectText.integer(id).step();
    std::string text(m_subjectText.textAt(0));
    m_subjectText.reset();
    return text;
}

std::uint64_t LogDictionaries::subjectHash(std::int64_t id)
{
    m_subjectHash.integer(id).step();
    const auto hash = static_cast<std::uint64_t>(m_subjectHash.integerAt(0));
    m_subjectHash.reset();
    return hash;
}

void LogDictionaries::take(const MessageBatch& batch)
{
    m_addresses.resize(batch.firstAddress);
    for (const BatchAddress& address : batch.addresses)
        m_addresses.push_back(addressOf(batch.view(address.text), batch.view(address.folded),
                                        batch.view(address.domain)));
    m_subjects.resize(batch.firstSubject);
    struct NewSubject {
        std::int64_t id;
        const BatchSubject* subject;
    };
    std::vector<NewSubject> fresh;
    for (const BatchSubject& subject : batch.subjects) {
        std::int64_t id = m_isEmpty ? 0 : knownSubject(subject, batch.view(subject.text));
        if (id == 0) {
            id = m_nextSubject++;
            fresh.push_back({id, &subject});
        }
        m_subjects.push_back(id);
    }
    m_insertSubjects.run(
        std::span(fresh),
        [&](HotStatement& statement, const NewSubject& row) {
            statement.integer(row.id)
                .integer(static_cast<std::int64_t>(row.subject->hash))
                .text(batch.view(row.subject->text));
        },
        [](auto) { throw StoreError("archive-damaged"); });
}

}

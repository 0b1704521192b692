// SPDX-License-Identifier: EUPL-1.2
#include "core/store/PartyCounts.h"

#include "core/store/Database.h"
#include "core/store/HotStatement.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// One pass over a range of the tables is worth it when at least this part of it is asked for.
constexpr std::size_t sparsePart = 8;

/// Counts by dictionary id, which are small and dense.
class Tally {
public:
    void add(std::int64_t id)
    {
        const auto at = static_cast<std::size_t>(id);
        if (at >= m_counts.size())
            m_counts.resize(at + at / 2 + 64);
        ++m_counts[at];
    }

    /// Ids of the `top` greatest counts; ties by id, to be settled by text later.
    [[nodiscard]] std::vector<std::int64_t> greatest(std::size_t top) const
    {
        std::vector<std::int64_t> ids;
        for (std::size_t id = 0; id < m_counts.size(); ++id)
            if (m_counts[id] > 0)
                ids.push_back(static_cast<std::int64_t>(id));
        const auto middle = ids.begin() + static_cast<std::ptrdiff_t>(std::min(top, ids.size()));
        std::partial_sort(ids.begin(), middle, ids.end(), [this](std::int64_t a, std::int64_t b) {
            return of(a) != of(b) ? of(a) > of(b) : a < b;
        });
        ids.erase(middle, ids.end());
        return ids;
    }
    [[nodiscard]] std::uint32_t of(std::int64_t id) const
    {
        return m_counts[static_cast<std::size_t>(id)];
    }

private:
    std::vector<std::uint32_t> m_counts;
};

class PartyCounter {
public:
    explicit PartyCounter(sqlite3* database) : m_database(database)
    {
        HotStatement all(database, "SELECT id, domain_id FROM address");
        while (all.step()) {
            const auto id = static_cast<std::size_t>(all.integerAt(0));
            if (id >= m_domainOf.size())
                m_domainOf.resize(id + id / 2 + 64);
            m_domainOf[id] = all.integerAt(1);
        }
    }

    /// Ascending ids, each by a seek of its own.
    void seek(std::span<const std::int64_t> ids)
    {
        HotStatement message(m_database, "SELECT sender_id FROM message WHERE id = ?");
        HotStatement recipient(m_database, "SELECT address_id FROM recipient WHERE message_id = ?");
        for (const std::int64_t id : ids) {
            message.integer(id);
            if (message.step())
                takeSender(message.isNullAt(0) ? 0 : message.integerAt(0));
            message.reset();
            recipient.integer(id);
            while (recipient.step())
                takeRecipient(recipient.integerAt(0));
            recipient.reset();
            endMessage();
        }
    }

    /// Ascending ids, by one pass over all between the first and the last.
    void pass(std::span<const std::int64_t> ids)
    {
        HotStatement message(m_database, "SELECT id, sender_id FROM message WHERE id BETWEEN ? AND "
                                         "? ORDER BY id");
        HotStatement recipient(m_database, "SELECT message_id, address_id FROM recipient WHERE "
                                           "message_id BETWEEN ? AND ? ORDER BY message_id");
        message.integer(ids.front()).integer(ids.back());
        recipient.integer(ids.front()).integer(ids.back());
        bool hasMessage = message.step();
        bool hasRecipient = recipient.step();
        for (const std::int64_t id : ids) {
            while (hasMessage && message.integerAt(0) < id)
                hasMessage = message.step();
            if (hasMessage && message.integerAt(0) == id)
                takeSender(message.isNullAt(1) ? 0 : message.integerAt(1));
            while (hasRecipient && recipient.integerAt(0) <= id) {
                if (recipient.integerAt(0) == id)
                    takeRecipient(recipient.integerAt(1));
                hasRecipient = recipient.step();
            }
            endMessage();
        }
    }

    [[nodiscard]] TopParties top(std::size_t count)
    {
        const char* address = "SELECT text FROM address WHERE id = ?";
        TopParties top;
        top.senders = named(m_senders, count, address);
        top.recipients = named(m_recipients, count, address);
        top.domains = named(m_domains, count, "SELECT name FROM domain WHERE id = ?");
        return top;
    }

private:
    void takeSender(std::int64_t address)
    {
        if (address == 0)
            return;
        m_senders.add(address);
        noteDomain(address);
    }

    void takeRecipient(std::int64_t address)
    {
        m_recipients.add(address);
        noteDomain(address);
    }

    void noteDomain(std::int64_t address)
    {
        const std::int64_t domain = m_domainOf[static_cast<std::size_t>(address)];
        if (std::find(m_met.begin(), m_met.end(), domain) == m_met.end())
            m_met.push_back(domain);
    }

    void endMessage()
    {
        for (const std::int64_t domain : m_met)
            if (domain != 0)
                m_domains.add(domain);
        m_met.clear();
    }

    std::vector<PartyCount> named(const Tally& tally, std::size_t count, const char* sql)
    {
        HotStatement name(m_database, sql);
        std::vector<PartyCount> found;
        for (const std::int64_t id : tally.greatest(count)) {
            name.integer(id);
            if (name.step() && !name.textAt(0).empty())
                found.push_back({std::string(name.textAt(0)), tally.of(id)});
            name.reset();
        }
        std::sort(found.begin(), found.end(), [](const PartyCount& a, const PartyCount& b) {
            return a.messages != b.messages ? a.messages > b.messages : a.text < b.text;
        });
        return found;
    }

    sqlite3* m_database;
    std::vector<std::int64_t> m_domainOf; ///< by address.id
    std::vector<std::int64_t> m_met;      ///< domains of the message at hand
    Tally m_senders, m_recipients, m_domains;
};

}

TopParties countParties(Database& database, std::span<const MessageId> ids, std::size_t top,
                        std::size_t most)
{
    std::vector<std::int64_t> wanted;
    const bool isExact = ids.size() <= most;
    const std::size_t count = isExact ? ids.size() : std::max<std::size_t>(most / 4, 1);
    wanted.reserve(count);
    // Ids in order of time descend.
    for (std::size_t n = count; n > 0; --n)
        wanted.push_back(ids[isExact ? n - 1 : (n - 1) * ids.size() / count].value);
    sqlite3* handle = database.sqlite().getHandle();
    PartyCounter counter(handle);
    if (!wanted.empty()) {
        HotStatement total(handle, "SELECT message_total FROM archive");
        total.step();
        const bool isDense =
            isExact && wanted.size() > static_cast<std::size_t>(total.integerAt(0)) / sparsePart;
        isDense ? counter.pass(wanted) : counter.seek(wanted);
    }
    TopParties found = counter.top(top);
    found.examined = wanted.size();
    found.isExact = isExact;
    return found;
}

}

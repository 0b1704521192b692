// SPDX-License-Identifier: EUPL-1.2
#include "core/store/MessageColumns.h"

#include "core/store/FilterCursor.h"
#include "core/store/HotStatement.h"

#include <algorithm>
#include <limits>

namespace postinsyn {

bool MessageColumns::isLoaded(sqlite3* database) const
{
    return m_version == DataVersion::of(database);
}

void MessageColumns::clear(std::size_t messages)
{
    m_version = {};
    m_ids.clear();
    m_senders.clear();
    m_envelopes.clear();
    m_subjects.clear();
    m_isSystem.clear();
    m_firstRecipient.clear();
    m_addresses.clear();
    m_statuses.clear();
    m_ids.reserve(messages);
    m_senders.reserve(messages);
    m_envelopes.reserve(messages);
    m_subjects.reserve(messages);
    m_isSystem.reserve(messages);
    m_firstRecipient.reserve(messages + 1);
    // Most messages have a few: what grows beyond it is moved once or twice.
    m_addresses.reserve(messages * 2);
    m_statuses.reserve(messages * 2);
}

bool MessageColumns::load(sqlite3* database, std::size_t most)
{
    const DataVersion version = DataVersion::of(database);
    if (version == m_version)
        return true;
    HotStatement total(database, "SELECT message_total FROM archive");
    total.step();
    const auto messages = static_cast<std::size_t>(total.integerAt(0));
    if (messages > most)
        return false;
    clear(messages);
    FilterCursor cursor(database, FilterCursor::Order::Id, std::numeric_limits<std::int64_t>::min(),
                        std::numeric_limits<std::int64_t>::max());
    FilterRow row;
    while (cursor.next(row)) {
        m_ids.push_back(row.id);
        m_senders.push_back(row.sender);
        m_envelopes.push_back(row.envelope);
        m_subjects.push_back(row.subject);
        m_isSystem.push_back(row.isSystem);
        m_firstRecipient.push_back(static_cast<std::uint32_t>(m_addresses.size()));
        m_addresses.insert(m_addresses.end(), row.addresses.begin(), row.addresses.end());
        m_statuses.insert(m_statuses.end(), row.statuses.begin(), row.statuses.end());
    }
    m_firstRecipient.push_back(static_cast<std::uint32_t>(m_addresses.size()));
    m_version = version;
    return true;
}

std::size_t MessageColumns::placeOf(std::int64_t id) const
{
    return static_cast<std::size_t>(std::lower_bound(m_ids.begin(), m_ids.end(), id) -
                                    m_ids.begin());
}

}

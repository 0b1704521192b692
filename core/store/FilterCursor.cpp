// SPDX-License-Identifier: EUPL-1.2
#include "core/store/FilterCursor.h"

#include <string>

namespace postinsyn {

namespace {

std::string ordered(const char* sql, FilterCursor::Order order)
{
    return std::string(sql) + (order == FilterCursor::Order::Utc ? " DESC" : " ASC");
}

}

FilterCursor::FilterCursor(sqlite3* database, Order order, std::int64_t low, std::int64_t high)
    : m_isUtc(order == Order::Utc),
      m_messages(database, ordered("SELECT id, sender_id, envelope_id, subject_id, is_system FROM "
                                   "message WHERE id >= ? AND id < ? ORDER BY id",
                                   order)),
      m_recipients(database, ordered("SELECT message_id, address_id, status FROM recipient WHERE "
                                     "message_id >= ? AND message_id < ? ORDER BY message_id",
                                     order))
{
    seek(low, high);
}

void FilterCursor::seek(std::int64_t low, std::int64_t high)
{
    m_messages.reset();
    m_recipients.reset();
    m_messages.integer(low).integer(high);
    m_recipients.integer(low).integer(high);
    m_hasRecipient = m_recipients.step();
}

bool FilterCursor::next(FilterRow& row)
{
    if (!m_messages.step())
        return false;
    row.id = m_messages.integerAt(0);
    row.sender = static_cast<std::uint32_t>(m_messages.integerAt(1));
    row.envelope = static_cast<std::uint32_t>(m_messages.integerAt(2));
    row.subject = static_cast<std::uint32_t>(m_messages.integerAt(3));
    row.isSystem = m_messages.integerAt(4) != 0;
    m_addresses.clear();
    m_statuses.clear();
    while (m_hasRecipient && isNotBeyond(row.id)) {
        if (m_recipients.integerAt(0) == row.id) {
            m_addresses.push_back(static_cast<std::uint32_t>(m_recipients.integerAt(1)));
            m_statuses.push_back(static_cast<std::uint8_t>(m_recipients.integerAt(2)));
        }
        m_hasRecipient = m_recipients.step();
    }
    row.addresses = m_addresses;
    row.statuses = m_statuses;
    return true;
}

bool FilterCursor::isNotBeyond(std::int64_t id) const
{
    const std::int64_t at = m_recipients.integerAt(0);
    return m_isUtc ? at >= id : at <= id;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/store/PendingMessages.h"

#include "core/base/Error.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace postinsyn {

PackedNetworkId::PackedNetworkId(std::string_view text) : m_text(text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    if (text.size() != 2 * m_bytes.size())
        return;
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        const int high = digit(text[2 * i]);
        const int low = digit(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return;
        m_bytes[i] = static_cast<char>(high * 16 + low);
    }
    m_isPacked = true;
}

PendingMessages::PendingMessages(sqlite3* database, SourceId source, Moved moved)
    : m_source(source.value), m_moved(std::move(moved)),
      m_insertMessages(database,
                       "message (id, key, identity, message_id, network_id, sender_id, "
                       "is_header_sender, envelope_id, subject_id, subject_state, time_rank, size, "
                       "declared_recipients, is_system, source_id, line)",
                       16),
      m_insertRecipients(database,
                         "recipient (message_id, address_id, kind, status, source_id, line)", 6),
      m_freeIds(database)
{}

void PendingMessages::addRecipient(std::int64_t address, const BatchRecipient& recipient)
{
    m_recipients.push_back({static_cast<std::uint32_t>(m_messages.size() - 1), address,
                            static_cast<std::int64_t>(recipient.line), recipient.kind,
                            recipient.status});
}

void PendingMessages::bindMessage(HotStatement& statement, const Message& m) const
{
    statement.integer(m.id)
        .integer(static_cast<std::int64_t>(m.key))
        .integer(static_cast<int>(m.identity));
    m.messageId.empty() ? statement.null() : statement.text(m.messageId);
    m.networkId.view().empty() ? statement.null() : statement.blob(m.networkId.view());
    m.sender == 0 ? statement.null() : statement.integer(m.sender);
    statement.integer(static_cast<int>(m.listedSender));
    m.envelope == 0 ? statement.null() : statement.integer(m.envelope);
    statement.integer(m.subject)
        .integer(static_cast<int>(m.subjectState))
        .integer(m.isFallbackTime ? 1 : 0)
        .integer(m.size)
        .integer(m.declaredRecipients)
        .integer(m.isSystem ? 1 : 0)
        .integer(m_source)
        .integer(m.line);
}

void PendingMessages::insert(std::span<Message> messages)
{
    const auto bind = [&](HotStatement& statement, const Message& row) {
        bindMessage(statement, row);
    };
    m_insertMessages.run(messages, bind, [&](std::span<Message> group) {
        if (group.size() > 1) {
            for (Message& message : group)
                insert({&message, 1});
            return;
        }
        Message& message = group.front();
        const Message before = message;
        message.id = m_freeIds.next(before.id);
        insert(group);
        m_moved(before, message.id);
    });
}

std::size_t PendingMessages::sortById()
{
    const auto isBefore = [](const Message& a, const Message& b) { return a.id < b.id; };
    if (std::is_sorted(m_messages.begin(), m_messages.end(), isBefore))
        return m_messages.size() - 1;
    std::vector<std::uint32_t> order(m_messages.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return isBefore(m_messages[a], m_messages[b]);
    });
    std::vector<Message> sorted;
    std::vector<std::uint32_t> places(order.size());
    sorted.reserve(order.size());
    for (const std::uint32_t from : order) {
        places[from] = static_cast<std::uint32_t>(sorted.size());
        sorted.push_back(m_messages[from]);
    }
    m_messages = std::move(sorted);
    for (Recipient& recipient : m_recipients)
        recipient.message = places[recipient.message];
    std::stable_sort(m_recipients.begin(), m_recipients.end(),
                     [](const Recipient& a, const Recipient& b) { return a.message < b.message; });
    return places.back();
}

std::int64_t PendingMessages::flush()
{
    if (m_messages.empty())
        return 0;
    const std::size_t lastAdded = sortById();
    insert(m_messages);
    m_insertRecipients.run(
        std::span(m_recipients),
        [&](HotStatement& statement, const Recipient& row) {
            statement.integer(m_messages[row.message].id)
                .integer(row.address)
                .integer(static_cast<int>(row.kind))
                .integer(static_cast<int>(row.status))
                .integer(m_source)
                .integer(row.line);
        },
        [](auto) { throw StoreError("archive-damaged"); });
    const std::int64_t last = m_messages[lastAdded].id;
    m_messages.clear();
    m_recipients.clear();
    return last;
}

}

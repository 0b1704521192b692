// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/domain/MessageBatch.h"
#include "core/store/BulkInsert.h"
#include "core/store/FreeMessageIds.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

struct sqlite3;

namespace postinsyn {

/// A network message id as the archive keeps it: a GUID as its 16 bytes, anything else as it is.
class PackedNetworkId {
public:
    explicit PackedNetworkId(std::string_view text);
    [[nodiscard]] std::string_view view() const
    {
        return m_isPacked ? std::string_view(m_bytes.data(), m_bytes.size()) : m_text;
    }

private:
    std::array<char, 16> m_bytes{};
    std::string_view m_text;
    bool m_isPacked = false;
};

/// What a message's `sender_id` is, as stored in `is_header_sender`. `Both`: MAIL FROM was told too
/// and is the same, which keeps apart a mail of the null sender (archives of earlier versions have
/// `Header` for it, which says that less).
enum class ListedSender : std::uint8_t { Envelope, Header, Both };

/// `header` and `envelope`: ids of addresses, 0 = not told.
constexpr ListedSender listedSenderOf(std::int64_t header, std::int64_t envelope)
{
    if (header == 0)
        return ListedSender::Envelope;
    return header == envelope ? ListedSender::Both : ListedSender::Header;
}

/// New messages and their recipients on the way into the archive, some thousands at a time and in
/// the order of their ids: one by one, those of a log that begins with its oldest row would split
/// every page in halves. Texts are views into the batch that they came with: flush before it goes.
class PendingMessages {
public:
    struct Message {
        std::int64_t id;
        std::uint64_t key;
        std::string_view messageId;
        PackedNetworkId networkId;
        std::int64_t sender;   ///< 0 = not told, as for envelope
        std::int64_t envelope; ///< 0 also where it is the sender
        std::int64_t subject;
        std::int64_t size;
        std::int64_t line;
        std::uint32_t declaredRecipients;
        IdentityKind identity;
        SubjectState subjectState;
        ListedSender listedSender;
        bool isFallbackTime;
        bool isSystem;
    };
    /// Called when a message could not have its id: another one of the same millisecond had it.
    using Moved = std::function<void(const Message&, std::int64_t newId)>;

    PendingMessages(sqlite3* database, SourceId source, Moved moved);

    void add(const Message& message) { m_messages.push_back(message); }
    /// Of the message added last; an address at most once.
    void addRecipient(std::int64_t address, const BatchRecipient& recipient);
    [[nodiscard]] bool isFull() const { return m_messages.size() >= 2048; }
    /// Gives the id of the message added last.
    std::int64_t flush();

private:
    struct Recipient {
        std::uint32_t message; ///< its place in m_messages
        std::int64_t address;
        std::int64_t line;
        RecipientKind kind;
        DeliveryStatus status;
    };

    void bindMessage(HotStatement& statement, const Message& message) const;
    void insert(std::span<Message> messages);
    /// Gives the new place of the message added last.
    std::size_t sortById();

    std::int64_t m_source;
    Moved m_moved;
    std::vector<Message> m_messages;
    std::vector<Recipient> m_recipients;
    BulkInsert m_insertMessages;
    BulkInsert m_insertRecipients;
    FreeMessageIds m_freeIds;
};

}

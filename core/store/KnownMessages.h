// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageBatch.h"
#include "core/store/CrowdTable.h"
#include "core/store/HotStatement.h"
#include "core/store/LogDictionaries.h"
#include "core/store/MessageKeyTable.h"
#include "core/store/PendingMessages.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A message as it stands in the archive.
struct KnownMessage {
    std::int64_t id = 0;
    std::string messageId;
    std::string networkId;
    std::int64_t sender = 0; ///< 0 = not told, as for envelope, which may be the same
    bool isHeaderSender = false;
    std::int64_t envelope = 0;
    std::int64_t subject = 0;
    SubjectState subjectState = SubjectState::Ok;
    bool isFallbackTime = false;
    std::int64_t size = 0;
    std::int64_t declared = 0;
    bool isSystem = false;
    IdentityKind identity = IdentityKind::Weak;
    std::uint64_t key = 0;
    std::int64_t source = 0;

    bool operator==(const KnownMessage&) const = default;
};

/// A message of a batch, with the numbers of the archive.
struct Sighting {
    const MessageBatch& batch;
    const BatchMessage& message;
    std::int64_t header;
    std::int64_t envelope;
    std::int64_t subject;
    std::string_view messageId;
    PackedNetworkId networkId;

    [[nodiscard]] std::int64_t listedSender() const { return header != 0 ? header : envelope; }
};

/// Tells whether the archive knows a message already (formats.md 7). Into an archive without
/// messages identities are looked up in memory, later by index.
class KnownMessages {
public:
    KnownMessages(sqlite3* database, LogDictionaries& dictionaries, PendingMessages& pending,
                  bool isFirst);

    std::optional<KnownMessage> find(const Sighting& sighting);

    /// It is in PendingMessages from now on.
    void added(const Sighting& sighting, std::int64_t id);
    /// More is known of it, its identity too.
    void completed(const KnownMessage& before, const KnownMessage& now);
    void moved(const PendingMessages::Message& message, std::int64_t newId);
    void moved(const KnownMessage& known, std::int64_t newId);

private:
    std::optional<KnownMessage> findByKey(const Sighting& sighting);
    std::optional<KnownMessage> findByNetwork(const Sighting& sighting);
    std::optional<KnownMessage> findBySecond(const Sighting& sighting, bool onlyWeak);
    std::vector<std::int64_t> idsByKey(const Sighting& sighting);
    std::vector<std::int64_t> idsByNetwork(const Sighting& sighting);
    std::vector<std::int64_t> idsBySecond(const Sighting& sighting, bool onlyWeak);
    template <class Collect>
    std::vector<std::int64_t> candidates(CrowdTable& table, std::uint64_t of,
                                         const Sighting& sighting, Collect collect);
    CrowdTable::Look lookOf(const KnownMessage& known);
    CrowdTable::Look lookOf(const Sighting& sighting);
    void moveCrowded(std::uint64_t key, std::string_view networkId, bool isWeak,
                     const CrowdTable::Look& look, std::int64_t oldId, std::int64_t newId);
    std::optional<KnownMessage> load(std::int64_t id);
    bool isSame(const KnownMessage& known, const Sighting& sighting);
    bool hasRecipientsOf(const KnownMessage& known, const Sighting& sighting);

    sqlite3* m_database;
    LogDictionaries& m_dictionaries;
    PendingMessages& m_pending; ///< flushed before anything is looked up in a table
    bool m_isFirst;
    MessageKeyTable m_keys;     ///< of the messages of this source, but for crowded ones
    MessageKeyTable m_networks; ///< hash of the network id, of all messages, once loaded
    bool m_isNetworkLoaded = false;
    CrowdTable m_crowdedKeys, m_crowdedNetworks;
    CrowdTable m_crowdedSeconds, m_crowdedWeakSeconds;
    bool m_isWeakPending = false;
    bool m_hasWeak = false;
    bool m_hasNetworkOnly = false;
    HotStatement m_findKey, m_load, m_range, m_weakRange, m_findRecipient;
};

}

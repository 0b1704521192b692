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
#include <unordered_map>
#include <vector>

namespace postinsyn {

/// A message as it stands in the archive.
struct KnownMessage {
    std::int64_t id = 0;
    std::string messageId;
    std::string networkId;
    std::int64_t sender = 0; ///< 0 = not told, as for envelope
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
    [[nodiscard]] CrowdTable::Face face() const { return {subject, listedSender()}; }
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
    /// It has another identity than before.
    void gotKey(const KnownMessage& known);
    void moved(std::uint64_t key, CrowdTable::Face face, std::string_view networkId,
               std::int64_t oldId, std::int64_t newId);

private:
    std::optional<KnownMessage> findByKey(const Sighting& sighting);
    std::optional<KnownMessage> findByNetwork(const Sighting& sighting);
    std::optional<KnownMessage> findBySecond(const Sighting& sighting, bool onlyWeak);
    std::vector<std::int64_t> idsByKey(const Sighting& sighting);
    std::vector<std::int64_t> idsBySecond(const Sighting& sighting);
    void crowd(CrowdTable& table, std::uint64_t of, const std::vector<std::int64_t>& ids);
    std::optional<KnownMessage> load(std::int64_t id);
    bool isSame(const KnownMessage& known, const Sighting& sighting);
    bool hasRecipientsOf(const KnownMessage& known, const Sighting& sighting);

    sqlite3* m_database;
    LogDictionaries& m_dictionaries;
    PendingMessages& m_pending; ///< flushed before anything is looked up in a table
    bool m_isFirst;
    MessageKeyTable m_keys; ///< of the messages of this source, but for crowded ones
    CrowdTable m_crowdedKeys;
    CrowdTable m_crowdedSeconds;
    std::unordered_map<std::string, std::vector<std::int64_t>> m_byNetwork;
    bool m_isNetworkLoaded = false;
    bool m_hasWeak = false;
    bool m_hasNetworkOnly = false;
    HotStatement m_findKey, m_load, m_range, m_findRecipient;
};

}

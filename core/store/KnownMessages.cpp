// SPDX-License-Identifier: EUPL-1.2
#include "core/store/KnownMessages.h"

#include "core/base/Text.h"
#include "core/store/MessageIds.h"

#include <algorithm>
#include <xxhash.h>

namespace postinsyn {

namespace {

bool sameIdText(std::string_view a, std::string_view b)
{
    return a == b || equalsNoCase(a, b);
}

std::uint64_t networkKey(std::string_view networkId)
{
    return XXH3_64bits(networkId.data(), networkId.size());
}

/// Seconds since 1970: no message is older.
std::uint64_t secondOf(Instant time)
{
    return static_cast<std::uint64_t>(time.ms / 1000);
}

NetworkIds compareNetworkIds(const KnownMessage& known, const Sighting& sighting)
{
    const std::string_view network = sighting.networkId.view();
    if (known.networkId.empty() || network.empty())
        return NetworkIds::Unknown;
    return known.networkId == network ? NetworkIds::Same : NetworkIds::Differ;
}

/// Of several messages that a sighting may be of, the one that is most like it: so that the order
/// of files matters only where nothing tells them apart.
int likeness(const KnownMessage& known, const Sighting& sighting)
{
    const bool hasSender =
        known.sender == sighting.listedSender() && known.envelope == sighting.envelope;
    return (compareNetworkIds(known, sighting) == NetworkIds::Same ? 4 : 0) +
           (known.subject == sighting.subject ? 2 : 0) + (hasSender ? 1 : 0);
}

bool sendersAgree(const KnownMessage& known, const Sighting& sighting)
{
    const std::int64_t knownHeader = known.isHeaderSender ? known.sender : 0;
    if (knownHeader != 0 && sighting.header != 0)
        return knownHeader == sighting.header;
    if (known.envelope != 0 && sighting.envelope != 0)
        return known.envelope == sighting.envelope;
    return true; // one source tells MAIL FROM, the other From: they cannot disagree
}

}

KnownMessages::KnownMessages(sqlite3* database, LogDictionaries& dictionaries,
                             PendingMessages& pending, bool isFirst)
    : m_database(database), m_dictionaries(dictionaries), m_pending(pending), m_isFirst(isFirst),
      m_findKey(database, "SELECT id FROM message WHERE key = ? ORDER BY id"),
      m_load(database,
             "SELECT message_id, network_id, sender_id, is_header_sender, envelope_id, "
             "subject_id, subject_state, time_rank, size, declared_recipients, is_system, "
             "identity, key, source_id FROM message WHERE id = ?"),
      m_range(database, "SELECT id FROM message WHERE id >= ? AND id < ? ORDER BY id"),
      // The index holds messages that are not strong alone, by time: a weak one has no network id.
      m_weakRange(database,
                  "SELECT id FROM message INDEXED BY message_not_strong WHERE identity > 0 "
                  "AND identity = 2 AND network_id IS NULL AND id >= ? AND id < ?"),
      m_findRecipient(database, "SELECT 1 FROM recipient WHERE message_id = ? AND address_id = ?")
{
    if (isFirst)
        return;
    HotStatement weak(database, "SELECT 1 FROM message WHERE identity = 2 LIMIT 1");
    m_hasWeak = weak.step();
    HotStatement networkOnly(database, "SELECT 1 FROM message WHERE identity = 1 LIMIT 1");
    m_hasNetworkOnly = networkOnly.step();
}

CrowdTable::Look KnownMessages::lookOf(const KnownMessage& known)
{
    return {{known.sender, known.envelope == 0 ? known.sender : known.envelope},
            m_dictionaries.subjectHash(known.subject),
            known.subjectState != SubjectState::Ok};
}

CrowdTable::Look KnownMessages::lookOf(const Sighting& s)
{
    return {{s.listedSender(), s.envelope == 0 ? s.header : s.envelope},
            m_dictionaries.subjectHash(s.subject),
            s.message.subjectState != SubjectState::Ok};
}

void KnownMessages::added(const Sighting& s, std::int64_t id)
{
    const BatchMessage& m = s.message;
    const bool isWeak = m.identity == IdentityKind::Weak;
    const auto file = [&](CrowdTable& table, std::uint64_t of) {
        const bool isCrowded = table.has(of);
        if (isCrowded)
            table.add(of, lookOf(s), id);
        return isCrowded;
    };
    if (!file(m_crowdedKeys, m.key))
        m_keys.insert(m.key, id);
    const std::string_view network = s.networkId.view();
    if (m_isNetworkLoaded && !network.empty() && !file(m_crowdedNetworks, networkKey(network)))
        m_networks.insert(networkKey(network), id);
    file(m_crowdedSeconds, secondOf(m.time));
    if (isWeak)
        file(m_crowdedWeakSeconds, secondOf(m.time));
    m_hasWeak = m_hasWeak || isWeak;
    m_isWeakPending = m_isWeakPending || isWeak;
    m_hasNetworkOnly = m_hasNetworkOnly || m.identity == IdentityKind::NetworkId;
}

void KnownMessages::completed(const KnownMessage& before, const KnownMessage& now)
{
    if (now.key != before.key && !m_crowdedKeys.has(now.key))
        m_keys.insert(now.key, now.id);
    if (m_isNetworkLoaded && before.networkId.empty() && !now.networkId.empty() &&
        !m_crowdedNetworks.has(networkKey(now.networkId)))
        m_networks.insert(networkKey(now.networkId), now.id);
    moveCrowded(now.key, now.networkId, now.identity == IdentityKind::Weak, lookOf(now), now.id,
                now.id);
}

void KnownMessages::moved(const PendingMessages::Message& m, std::int64_t newId)
{
    const CrowdTable::Look look{{m.sender, m.envelope == 0 ? m.sender : m.envelope},
                                m_dictionaries.subjectHash(m.subject),
                                m.subjectState != SubjectState::Ok};
    moveCrowded(m.key, m.networkId.view(), m.identity == IdentityKind::Weak, look, m.id, newId);
}

void KnownMessages::moved(const KnownMessage& known, std::int64_t newId)
{
    moveCrowded(known.key, known.networkId, known.identity == IdentityKind::Weak, lookOf(known),
                known.id, newId);
}

void KnownMessages::moveCrowded(std::uint64_t key, std::string_view networkId, bool isWeak,
                                const CrowdTable::Look& look, std::int64_t oldId,
                                std::int64_t newId)
{
    // What a crowd knows under the old id or look stays: it is compared in vain.
    const auto file = [&](CrowdTable& table, std::uint64_t of) {
        if (table.has(of))
            table.add(of, look, newId);
    };
    m_keys.replace(key, oldId, newId);
    file(m_crowdedKeys, key);
    if (m_isNetworkLoaded && !networkId.empty()) {
        m_networks.replace(networkKey(networkId), oldId, newId);
        file(m_crowdedNetworks, networkKey(networkId));
    }
    const std::uint64_t second = secondOf(instantOf({newId}));
    file(m_crowdedSeconds, second);
    if (isWeak)
        file(m_crowdedWeakSeconds, second);
}

template <class Collect>
std::vector<std::int64_t> KnownMessages::candidates(CrowdTable& table, std::uint64_t of,
                                                    const Sighting& sighting, Collect collect)
{
    if (table.has(of)) {
        m_pending.flush(); // which may give other ids
        return table.find(of, lookOf(sighting));
    }
    std::vector<std::int64_t> ids = collect();
    if (ids.size() < CrowdTable::least)
        return ids;
    table.begin(of);
    for (const std::int64_t id : ids)
        if (const auto known = load(id))
            table.add(of, lookOf(*known), id);
    return ids;
}

std::optional<KnownMessage> KnownMessages::load(std::int64_t id)
{
    m_load.integer(id);
    if (!m_load.step()) { // it has another identity now, and another id
        m_load.reset();
        return std::nullopt;
    }
    KnownMessage known;
    known.id = id;
    known.messageId = m_load.textAt(0);
    known.networkId = m_load.textAt(1);
    known.sender = m_load.integerAt(2);
    const auto listed = static_cast<ListedSender>(m_load.integerAt(3));
    known.isHeaderSender = listed != ListedSender::Envelope;
    known.envelope = listed == ListedSender::Header ? m_load.integerAt(4) : known.sender;
    known.subject = m_load.integerAt(5);
    known.subjectState = static_cast<SubjectState>(m_load.integerAt(6));
    known.isFallbackTime = m_load.integerAt(7) != 0;
    known.size = m_load.integerAt(8);
    known.declared = m_load.integerAt(9);
    known.isSystem = m_load.integerAt(10) != 0;
    known.identity = static_cast<IdentityKind>(m_load.integerAt(11));
    known.key = static_cast<std::uint64_t>(m_load.integerAt(12));
    known.source = m_load.integerAt(13);
    m_load.reset();
    return known;
}

bool KnownMessages::isSame(const KnownMessage& known, const Sighting& sighting)
{
    const std::int64_t apart = instantOf({known.id}).ms - sighting.message.time.ms;
    if (apart > sameMessageSpanMs || apart < -sameMessageSpanMs || !sendersAgree(known, sighting))
        return false;
    if (known.subject == sighting.subject)
        return true;
    return subjectsAgree(m_dictionaries.subjectText(known.subject), known.subjectState,
                         m_dictionaries.subjectText(sighting.subject),
                         sighting.message.subjectState, compareNetworkIds(known, sighting));
}

std::vector<std::int64_t> KnownMessages::idsByKey(const Sighting& sighting)
{
    const std::uint64_t key = sighting.message.key;
    return candidates(m_crowdedKeys, key, sighting, [&] {
        const auto ownIds = [&] {
            std::vector<std::int64_t> ids;
            m_keys.forEach(key, [&](std::int64_t id) { ids.push_back(id); });
            return ids;
        };
        std::vector<std::int64_t> ids = ownIds();
        if (!ids.empty())
            m_pending.flush();
        if (m_isFirst) {
            ids = ownIds();
            std::sort(ids.begin(), ids.end());
            return ids;
        }
        ids.clear();
        m_findKey.integer(static_cast<std::int64_t>(key));
        while (m_findKey.step())
            ids.push_back(m_findKey.integerAt(0));
        m_findKey.reset();
        return ids;
    });
}

std::vector<std::int64_t> KnownMessages::idsByNetwork(const Sighting& sighting)
{
    m_pending.flush();
    if (!m_isNetworkLoaded) {
        HotStatement all(m_database,
                         "SELECT network_id, id FROM message WHERE network_id IS NOT NULL");
        while (all.step())
            m_networks.insert(networkKey(all.textAt(0)), all.integerAt(1));
        m_isNetworkLoaded = true;
    }
    const std::uint64_t key = networkKey(sighting.networkId.view());
    return candidates(m_crowdedNetworks, key, sighting, [&] {
        std::vector<std::int64_t> ids;
        m_networks.forEach(key, [&](std::int64_t id) { ids.push_back(id); });
        return ids;
    });
}

std::vector<std::int64_t> KnownMessages::idsBySecond(const Sighting& sighting, bool onlyWeak)
{
    if (!onlyWeak || m_isWeakPending)
        m_pending.flush();
    m_isWeakPending = false;
    const std::uint64_t second = secondOf(sighting.message.time);
    return candidates(onlyWeak ? m_crowdedWeakSeconds : m_crowdedSeconds, second, sighting, [&] {
        std::vector<std::int64_t> ids;
        const Instant start{static_cast<std::int64_t>(second) * 1000};
        const MessageIdRange range = idsWithin(start, {start.ms + 1000});
        HotStatement& query = onlyWeak ? m_weakRange : m_range;
        query.integer(range.low).integer(range.high);
        while (query.step())
            ids.push_back(query.integerAt(0));
        query.reset();
        return ids;
    });
}

std::optional<KnownMessage> KnownMessages::findByKey(const Sighting& sighting)
{
    std::optional<KnownMessage> best;
    for (const std::int64_t id : idsByKey(sighting)) {
        auto known = load(id);
        if (!known || known->identity != sighting.message.identity)
            continue;
        const bool hasSameId = known->identity == IdentityKind::MessageIdHeader
                                   ? sameIdText(known->messageId, sighting.messageId)
                                   : known->networkId == sighting.networkId.view();
        if (hasSameId && isSame(*known, sighting) &&
            (!best || likeness(*known, sighting) > likeness(*best, sighting)))
            best = std::move(known);
    }
    return best;
}

std::optional<KnownMessage> KnownMessages::findByNetwork(const Sighting& sighting)
{
    const bool wantsWithout = !sighting.messageId.empty();
    for (const std::int64_t id : idsByNetwork(sighting)) {
        auto known = load(id);
        if (known && known->networkId == sighting.networkId.view() &&
            (!wantsWithout || known->messageId.empty()) && isSame(*known, sighting))
            return known;
    }
    return std::nullopt;
}

bool KnownMessages::hasRecipientsOf(const KnownMessage& known, const Sighting& sighting)
{
    for (std::uint32_t at = sighting.message.firstRecipient; at != BatchRecipient::none;
         at = sighting.batch.recipients[at].next) {
        m_findRecipient.integer(known.id).integer(
            m_dictionaries.address(sighting.batch.recipients[at].address));
        const bool isThere = m_findRecipient.step();
        m_findRecipient.reset();
        if (!isThere)
            return false;
    }
    return true;
}

std::optional<KnownMessage> KnownMessages::findBySecond(const Sighting& sighting, bool onlyWeak)
{
    std::vector<KnownMessage> same;
    for (const std::int64_t id : idsBySecond(sighting, onlyWeak)) {
        auto known = load(id);
        if (known && (!onlyWeak || known->identity == IdentityKind::Weak) &&
            isSame(*known, sighting))
            same.push_back(std::move(*known));
    }
    // A newsletter of one second has many messages that look alike: then the recipients decide.
    for (const KnownMessage& known : same)
        if (hasRecipientsOf(known, sighting))
            return known;
    for (const KnownMessage& known : same)
        if (same.size() == 1 || known.identity == IdentityKind::Weak)
            return known;
    return std::nullopt;
}

std::optional<KnownMessage> KnownMessages::find(const Sighting& sighting)
{
    const IdentityKind identity = sighting.message.identity;
    if (identity == IdentityKind::Weak)
        return findBySecond(sighting, false);
    auto known = findByKey(sighting);
    const bool mayHideUnderNetwork = identity == IdentityKind::NetworkId ||
                                     (m_hasNetworkOnly && !sighting.networkId.view().empty());
    if (!known && mayHideUnderNetwork)
        known = findByNetwork(sighting);
    if (!known && m_hasWeak)
        known = findBySecond(sighting, true);
    return known;
}

}

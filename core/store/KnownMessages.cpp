// SPDX-License-Identifier: EUPL-1.2
#include "core/store/KnownMessages.h"

#include "core/base/Text.h"
#include "core/store/MessageIds.h"

#include <algorithm>

namespace postinsyn {

namespace {

bool sameIdText(std::string_view a, std::string_view b)
{
    return a == b || equalsNoCase(a, b);
}

/// Seconds since 1970: no message is older.
std::uint64_t secondOf(Instant time)
{
    return static_cast<std::uint64_t>(time.ms / 1000);
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
      m_findRecipient(database, "SELECT 1 FROM recipient WHERE message_id = ? AND address_id = ?")
{
    if (isFirst)
        return;
    HotStatement weak(database, "SELECT 1 FROM message WHERE identity = 2 LIMIT 1");
    m_hasWeak = weak.step();
    HotStatement networkOnly(database, "SELECT 1 FROM message WHERE identity = 1 LIMIT 1");
    m_hasNetworkOnly = networkOnly.step();
}

void KnownMessages::added(const Sighting& s, std::int64_t id)
{
    const BatchMessage& m = s.message;
    m_crowdedKeys.has(m.key) ? m_crowdedKeys.add(m.key, s.face(), id) : m_keys.insert(m.key, id);
    if (m_crowdedSeconds.has(secondOf(m.time)))
        m_crowdedSeconds.add(secondOf(m.time), s.face(), id);
    if (m_isNetworkLoaded && !s.networkId.view().empty())
        m_byNetwork[std::string(s.networkId.view())].push_back(id);
    m_hasWeak = m_hasWeak || m.identity == IdentityKind::Weak;
    m_hasNetworkOnly = m_hasNetworkOnly || m.identity == IdentityKind::NetworkId;
}

void KnownMessages::gotKey(const KnownMessage& known)
{
    if (m_crowdedKeys.has(known.key))
        m_crowdedKeys.add(known.key, {known.subject, known.sender}, known.id);
    else if (m_isFirst)
        m_keys.insert(known.key, known.id);
}

void KnownMessages::moved(std::uint64_t key, CrowdTable::Face face, std::string_view networkId,
                          std::int64_t oldId, std::int64_t newId)
{
    m_crowdedKeys.has(key) ? m_crowdedKeys.replace(key, face, oldId, newId)
                           : m_keys.replace(key, oldId, newId);
    const std::uint64_t second = secondOf(instantOf({newId}));
    if (m_crowdedSeconds.has(second))
        second == secondOf(instantOf({oldId}))
            ? m_crowdedSeconds.replace(second, face, oldId, newId)
            : m_crowdedSeconds.add(second, face, newId);
    if (!m_isNetworkLoaded || networkId.empty())
        return;
    std::vector<std::int64_t>& ids = m_byNetwork[std::string(networkId)];
    std::replace(ids.begin(), ids.end(), oldId, newId);
}

void KnownMessages::crowd(CrowdTable& table, std::uint64_t of, const std::vector<std::int64_t>& ids)
{
    table.begin(of);
    for (const std::int64_t id : ids)
        if (const auto known = load(id))
            table.add(of, {known->subject, known->sender}, id);
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
    known.isHeaderSender = m_load.integerAt(3) != 0;
    known.envelope = m_load.integerAt(4);
    if (!known.isHeaderSender)
        known.envelope = known.sender;
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
                         sighting.message.subjectState);
}

std::vector<std::int64_t> KnownMessages::idsByKey(const Sighting& sighting)
{
    const std::uint64_t key = sighting.message.key;
    if (m_crowdedKeys.has(key)) {
        m_pending.flush(); // which may give other ids
        return m_crowdedKeys.find(key, sighting.face());
    }
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
    } else {
        ids.clear();
        m_findKey.integer(static_cast<std::int64_t>(key));
        while (m_findKey.step())
            ids.push_back(m_findKey.integerAt(0));
        m_findKey.reset();
    }
    if (ids.size() >= CrowdTable::least)
        crowd(m_crowdedKeys, key, ids);
    return ids;
}

std::vector<std::int64_t> KnownMessages::idsBySecond(const Sighting& sighting)
{
    m_pending.flush();
    const std::uint64_t second = secondOf(sighting.message.time);
    if (m_crowdedSeconds.has(second))
        return m_crowdedSeconds.find(second, sighting.face());
    std::vector<std::int64_t> ids;
    const Instant start{static_cast<std::int64_t>(second) * 1000};
    const MessageIdRange range = idsWithin(start, {start.ms + 1000});
    m_range.integer(range.low).integer(range.high);
    while (m_range.step())
        ids.push_back(m_range.integerAt(0));
    m_range.reset();
    if (ids.size() >= CrowdTable::least)
        crowd(m_crowdedSeconds, second, ids);
    return ids;
}

std::optional<KnownMessage> KnownMessages::findByKey(const Sighting& sighting)
{
    for (const std::int64_t id : idsByKey(sighting)) {
        auto known = load(id);
        if (!known || known->identity != sighting.message.identity)
            continue;
        const bool hasSameId = known->identity == IdentityKind::MessageIdHeader
                                   ? sameIdText(known->messageId, sighting.messageId)
                                   : known->networkId == sighting.networkId.view();
        if (hasSameId && isSame(*known, sighting))
            return known;
    }
    return std::nullopt;
}

std::optional<KnownMessage> KnownMessages::findByNetwork(const Sighting& sighting)
{
    m_pending.flush();
    if (!m_isNetworkLoaded) {
        HotStatement all(m_database,
                         "SELECT network_id, id FROM message WHERE network_id IS NOT NULL");
        while (all.step())
            m_byNetwork[std::string(all.textAt(0))].push_back(all.integerAt(1));
        m_isNetworkLoaded = true;
    }
    const auto it = m_byNetwork.find(std::string(sighting.networkId.view()));
    if (it == m_byNetwork.end())
        return std::nullopt;
    const bool wantsWithout = !sighting.messageId.empty();
    for (const std::int64_t id : it->second) {
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
    for (const std::int64_t id : idsBySecond(sighting)) {
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

// SPDX-License-Identifier: EUPL-1.2
#include "core/store/LogWriter.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/HotStatement.h"
#include "core/store/LogIndexes.h"
#include "core/store/MessageKeyTable.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace postinsyn {

namespace {

constexpr std::int64_t idEndMs = 3'124'224'000'000; // 2069-01-01Z: no message is kept from there on
constexpr int idHashBits = 22;
constexpr std::int64_t idSpanMs = (std::int64_t{1} << 41) - 2;
constexpr std::int64_t idHashMask = (std::int64_t{1} << idHashBits) - 1;
/// From this size on it pays to make the search indexes anew.
constexpr std::uint64_t largeSource = 64U << 20;

/// A GUID as its 16 bytes, anything else as it is.
std::string packedNetworkId(std::string_view text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    std::string packed;
    for (std::size_t i = 0; i + 1 < text.size() && text.size() == 32; i += 2) {
        if (digit(text[i]) < 0 || digit(text[i + 1]) < 0)
            return std::string(text);
        packed += static_cast<char>(digit(text[i]) * 16 + digit(text[i + 1]));
    }
    return packed.empty() ? std::string(text) : packed;
}

std::int64_t integerOf(sqlite3* database, std::string_view sql)
{
    HotStatement query(database, sql);
    query.step();
    return query.integerAt(0);
}

bool sameIdText(std::string_view a, std::string_view b)
{
    return a == b || equalsNoCase(a, b);
}

}

std::int64_t messageIdFor(Instant time, std::uint64_t hash)
{
    return (idEndMs - time.ms) * (idHashMask + 1) +
           (static_cast<std::int64_t>(hash >> 42) & idHashMask);
}

Instant instantOf(MessageId id)
{
    return Instant{idEndMs - (id.value >> idHashBits)};
}

MessageIdRange idsWithin(Instant from, Instant to)
{
    // No message lies outside of what ids can carry: a filter may.
    const auto carried = [](Instant time) {
        return Instant{std::clamp(time.ms, idEndMs - idSpanMs, idEndMs)};
    };
    return {messageIdFor({carried(to).ms - 1}, 0), messageIdFor({carried(from).ms - 1}, 0)};
}

class LogWriter::Session {
public:
    Session(sqlite3* database, SourceId source, std::uint64_t sizeHint);

    void write(const MessageBatch& batch);
    void finish();

    WriteTally tally;

private:
    /// A message as it stands in the archive.
    struct Known {
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

        bool operator==(const Known&) const = default;
    };
    /// The batch's message with archive numbers.
    struct Sighting {
        const MessageBatch& batch;
        const BatchMessage& message;
        std::int64_t header;
        std::int64_t envelope;
        std::int64_t subject;
        std::string_view messageId;
        std::string networkId;
    };

    void takeDictionaries(const MessageBatch& batch);
    std::int64_t addressId(std::string_view text, std::string_view folded, std::string_view domain);
    std::int64_t domainId(std::string_view name);
    std::int64_t subjectId(std::uint64_t hash, std::string_view text);
    std::string subjectText(std::int64_t id);

    void writeMessage(const MessageBatch& batch, const BatchMessage& message);
    std::optional<Known> find(const Sighting& sighting);
    std::optional<Known> findByKey(const Sighting& sighting);
    std::optional<Known> findByNetwork(const Sighting& sighting);
    std::optional<Known> findBySecond(const Sighting& sighting, bool onlyWeak);
    Known load(std::int64_t id);
    bool sendersAgree(const Known& known, const Sighting& sighting) const;
    bool isSame(const Known& known, const Sighting& sighting);
    bool hasRecipientsOf(const Known& known, const Sighting& sighting);

    std::int64_t insert(const Sighting& sighting);
    /// True if the sighting told something new about the message itself. `known.id` follows a new
    /// time.
    bool complete(Known& known, const Sighting& sighting);
    void moveTo(Known& known, std::int64_t newId);
    std::int64_t freeId(Instant time, std::uint64_t key);
    enum class Taken { New, Better, Nothing };
    Taken writeRecipient(std::int64_t message, const BatchRecipient& recipient, bool isNewMessage);
    bool touchSource(const Known& known);

    sqlite3* m_database;
    std::int64_t m_source;
    bool m_isFirst; ///< the archive held no messages: identities are looked up in memory
    LogIndexes m_indexes;
    MessageKeyTable m_keys;
    std::vector<std::int64_t> m_addresses; ///< file-local number -> address.id
    std::vector<std::int64_t>
        m_subjects; ///< file-local number -> subject.id; unused when m_isFirst
    std::unordered_map<std::string, std::int64_t> m_domains;
    std::unordered_map<std::string, std::vector<std::int64_t>> m_byNetwork;
    bool m_isNetworkLoaded = false;
    bool m_hasWeak = false;
    bool m_hasNetworkOnly = false;
    std::uint64_t m_rejectSeq = 0;
    std::int64_t m_nextAddress = 1;
    std::int64_t m_nextSubject = 1;

    HotStatement m_findAddress, m_insertAddress, m_respellAddress, m_insertDomain;
    HotStatement m_findSubject, m_insertSubject, m_subjectText;
    HotStatement m_findKey, m_load, m_range, m_exists;
    HotStatement m_insertMessage, m_updateMessage, m_insertRecipient, m_findRecipient,
        m_updateRecipient;
    HotStatement m_insertSource, m_insertReject;
};

LogWriter::Session::Session(sqlite3* database, SourceId source, std::uint64_t sizeHint)
    : m_database(database), m_source(source.value), m_isFirst([&] {
          HotStatement any(database, "SELECT 1 FROM message LIMIT 1");
          return !any.step();
      }()),
      m_indexes(database), m_findAddress(database, "SELECT id, text FROM address WHERE folded = ?"),
      m_insertAddress(database,
                      "INSERT INTO address (id, text, folded, domain_id) VALUES (?, ?, ?, ?)"),
      m_respellAddress(database, "UPDATE address SET text = ? WHERE id = ?"),
      m_insertDomain(database,
                     "INSERT INTO domain (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET "
                     "name = name RETURNING id"),
      m_findSubject(database, "SELECT id FROM subject WHERE hash = ? AND text = ?"),
      m_insertSubject(database, "INSERT INTO subject (id, hash, text) VALUES (?, ?, ?)"),
      m_subjectText(database, "SELECT text FROM subject WHERE id = ?"),
      m_findKey(database, "SELECT id FROM message WHERE key = ? ORDER BY id"),
      m_load(database,
             "SELECT message_id, network_id, sender_id, is_header_sender, envelope_id, "
             "subject_id, subject_state, time_rank, size, declared_recipients, is_system, "
             "identity, key, source_id FROM message WHERE id = ?"),
      m_range(database, "SELECT id FROM message WHERE id >= ? AND id < ? ORDER BY id"),
      m_exists(database, "SELECT 1 FROM message WHERE id = ?"),
      m_insertMessage(database,
                      "INSERT INTO message (id, key, identity, message_id, network_id, sender_id, "
                      "is_header_sender, envelope_id, subject_id, subject_state, time_rank, size, "
                      "declared_recipients, is_system, source_id, line) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_updateMessage(database,
                      "UPDATE message SET key = ?, identity = ?, message_id = ?, network_id = ?, "
                      "sender_id = ?, is_header_sender = ?, envelope_id = ?, subject_id = ?, "
                      "subject_state = ?, time_rank = ?, size = ?, declared_recipients = ?, "
                      "is_system = ? WHERE id = ?"),
      m_insertRecipient(database, "INSERT INTO recipient (message_id, address_id, kind, status, "
                                  "source_id, line) VALUES (?, ?, ?, ?, ?, ?)"),
      m_findRecipient(database,
                      "SELECT kind, status FROM recipient WHERE message_id = ? AND address_id = ?"),
      m_updateRecipient(database,
                        "UPDATE recipient SET kind = ?, status = ?, source_id = ?, line = ? "
                        "WHERE message_id = ? AND address_id = ?"),
      m_insertSource(database, "INSERT INTO message_source (message_id, source_id) VALUES (?, ?)"),
      m_insertReject(database, "INSERT INTO source_reject (source_id, seq, line, code, raw) "
                               "VALUES (?, ?, ?, ?, ?)")
{
    const bool isLarge = sizeHint >= largeSource;
    HotStatement(database, isLarge ? "PRAGMA cache_size = -98304" : "PRAGMA cache_size = -16384")
        .run();
    if (m_isFirst || isLarge)
        m_indexes.putAsideSearch();
    // Ids are given out here: RETURNING would build a table for each row.
    m_nextAddress = 1 + integerOf(database, "SELECT coalesce(max(id), 0) FROM address");
    m_nextSubject = 1 + integerOf(database, "SELECT coalesce(max(id), 0) FROM subject");
    if (m_isFirst) {
        m_indexes.putAsideIdentity();
        return;
    }
    HotStatement weak(database, "SELECT 1 FROM message WHERE identity = 2 LIMIT 1");
    m_hasWeak = weak.step();
    HotStatement networkOnly(database, "SELECT 1 FROM message WHERE identity = 1 LIMIT 1");
    m_hasNetworkOnly = networkOnly.step();
}

std::int64_t LogWriter::Session::domainId(std::string_view name)
{
    const auto [it, isNew] = m_domains.try_emplace(std::string(name), 0);
    if (isNew) {
        m_insertDomain.text(name).step();
        it->second = m_insertDomain.integerAt(0);
        m_insertDomain.reset();
    }
    return it->second;
}

std::int64_t LogWriter::Session::addressId(std::string_view text, std::string_view folded,
                                           std::string_view domain)
{
    const std::int64_t fresh = m_nextAddress;
    if (m_insertAddress.integer(fresh).text(text).text(folded).integer(domainId(domain)).tryRun()) {
        ++m_nextAddress;
        return fresh;
    }
    m_findAddress.text(folded);
    if (m_findAddress.step()) {
        const std::int64_t id = m_findAddress.integerAt(0);
        const bool isBetter = text > m_findAddress.textAt(1);
        m_findAddress.reset();
        if (isBetter)
            m_respellAddress.text(text).integer(id).run();
        return id;
    }
    throw StoreError("archive-damaged");
}

std::int64_t LogWriter::Session::subjectId(std::uint64_t hash, std::string_view text)
{
    if (!m_isFirst) {
        m_findSubject.integer(static_cast<std::int64_t>(hash)).text(text);
        const bool isKnown = m_findSubject.step();
        const std::int64_t id = isKnown ? m_findSubject.integerAt(0) : 0;
        m_findSubject.reset();
        if (isKnown)
            return id;
    }
    m_insertSubject.integer(m_nextSubject)
        .integer(static_cast<std::int64_t>(hash))
        .text(text)
        .run();
    return m_nextSubject++;
}

std::string LogWriter::Session::subjectText(std::int64_t id)
{
    m_subjectText.integer(id).step();
    std::string text(m_subjectText.textAt(0));
    m_subjectText.reset();
    return text;
}

void LogWriter::Session::takeDictionaries(const MessageBatch& batch)
{
    m_addresses.resize(batch.firstAddress);
    for (const BatchAddress& address : batch.addresses)
        m_addresses.push_back(addressId(batch.view(address.text), batch.view(address.folded),
                                        batch.view(address.domain)));
    m_subjects.resize(batch.firstSubject);
    for (const BatchSubject& subject : batch.subjects)
        m_subjects.push_back(subjectId(subject.hash, batch.view(subject.text)));
}

LogWriter::Session::Known LogWriter::Session::load(std::int64_t id)
{
    m_load.integer(id).step();
    Known known;
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

bool LogWriter::Session::sendersAgree(const Known& known, const Sighting& sighting) const
{
    const std::int64_t knownHeader = known.isHeaderSender ? known.sender : 0;
    if (knownHeader != 0 && sighting.header != 0)
        return knownHeader == sighting.header;
    if (known.envelope != 0 && sighting.envelope != 0)
        return known.envelope == sighting.envelope;
    return true; // one source tells MAIL FROM, the other From: they cannot disagree
}

bool LogWriter::Session::isSame(const Known& known, const Sighting& sighting)
{
    const std::int64_t apart = instantOf({known.id}).ms - sighting.message.time.ms;
    if (apart > sameMessageSpanMs || apart < -sameMessageSpanMs || !sendersAgree(known, sighting))
        return false;
    if (known.subject == sighting.subject)
        return true;
    return subjectsAgree(subjectText(known.subject), known.subjectState,
                         subjectText(sighting.subject), sighting.message.subjectState);
}

std::optional<LogWriter::Session::Known> LogWriter::Session::findByKey(const Sighting& sighting)
{
    std::vector<std::int64_t> candidates;
    if (m_isFirst) {
        m_keys.forEach(sighting.message.key, [&](std::int64_t id) { candidates.push_back(id); });
        std::sort(candidates.begin(), candidates.end());
    } else {
        m_findKey.integer(static_cast<std::int64_t>(sighting.message.key));
        while (m_findKey.step())
            candidates.push_back(m_findKey.integerAt(0));
        m_findKey.reset();
    }
    for (const std::int64_t id : candidates) {
        Known known = load(id);
        const bool hasSameId = sighting.message.identity == IdentityKind::MessageIdHeader
                                   ? sameIdText(known.messageId, sighting.messageId)
                                   : known.networkId == sighting.networkId;
        if (known.identity == sighting.message.identity && hasSameId && isSame(known, sighting))
            return known;
    }
    return std::nullopt;
}

std::optional<LogWriter::Session::Known> LogWriter::Session::findByNetwork(const Sighting& sighting)
{
    if (!m_isNetworkLoaded) {
        HotStatement all(m_database,
                         "SELECT network_id, id FROM message WHERE network_id IS NOT NULL");
        while (all.step())
            m_byNetwork[std::string(all.textAt(0))].push_back(all.integerAt(1));
        m_isNetworkLoaded = true;
    }
    const auto it = m_byNetwork.find(sighting.networkId);
    if (it == m_byNetwork.end())
        return std::nullopt;
    const bool wantsWithout = !sighting.messageId.empty();
    for (const std::int64_t id : it->second) {
        Known known = load(id);
        if (known.networkId == sighting.networkId && (!wantsWithout || known.messageId.empty()) &&
            isSame(known, sighting))
            return known;
    }
    return std::nullopt;
}

bool LogWriter::Session::hasRecipientsOf(const Known& known, const Sighting& sighting)
{
    for (std::uint32_t at = sighting.message.firstRecipient; at != BatchRecipient::none;
         at = sighting.batch.recipients[at].next) {
        m_findRecipient.integer(known.id).integer(
            m_addresses[sighting.batch.recipients[at].address]);
        const bool isThere = m_findRecipient.step();
        m_findRecipient.reset();
        if (!isThere)
            return false;
    }
    return true;
}

std::optional<LogWriter::Session::Known> LogWriter::Session::findBySecond(const Sighting& sighting,
                                                                          bool onlyWeak)
{
    const std::int64_t ms = sighting.message.time.ms;
    const Instant second{ms - ((ms % 1000) + 1000) % 1000};
    std::vector<std::int64_t> ids;
    const MessageIdRange range = idsWithin(second, {second.ms + 1000});
    m_range.integer(range.low).integer(range.high);
    while (m_range.step())
        ids.push_back(m_range.integerAt(0));
    m_range.reset();
    std::vector<Known> same;
    for (const std::int64_t id : ids) {
        Known known = load(id);
        if ((!onlyWeak || known.identity == IdentityKind::Weak) && isSame(known, sighting))
            same.push_back(std::move(known));
    }
    // A newsletter of one second has many messages that look alike: then the recipients decide.
    for (const Known& known : same)
        if (hasRecipientsOf(known, sighting))
            return known;
    for (const Known& known : same)
        if (same.size() == 1 || known.identity == IdentityKind::Weak)
            return known;
    return std::nullopt;
}

std::optional<LogWriter::Session::Known> LogWriter::Session::find(const Sighting& sighting)
{
    const IdentityKind identity = sighting.message.identity;
    if (identity == IdentityKind::Weak)
        return findBySecond(sighting, false);
    auto known = findByKey(sighting);
    const bool mayHideUnderNetwork =
        identity == IdentityKind::NetworkId || (m_hasNetworkOnly && !sighting.networkId.empty());
    if (!known && mayHideUnderNetwork)
        known = findByNetwork(sighting);
    if (!known && m_hasWeak)
        known = findBySecond(sighting, true);
    return known;
}

std::int64_t LogWriter::Session::freeId(Instant time, std::uint64_t key)
{
    const std::int64_t base = messageIdFor(time, 0);
    std::int64_t low = messageIdFor(time, key) - base;
    while (true) {
        m_exists.integer(base + low);
        const bool isTaken = m_exists.step();
        m_exists.reset();
        if (!isTaken)
            return base + low;
        low = (low + 1) & idHashMask;
    }
}

std::int64_t LogWriter::Session::insert(const Sighting& s)
{
    const BatchMessage& m = s.message;
    const std::int64_t sender = s.header != 0 ? s.header : s.envelope;
    const bool isEnvelopeApart = s.header != 0 && s.envelope != 0 && s.envelope != s.header;
    std::int64_t id = messageIdFor(m.time, m.key);
    while (true) {
        m_insertMessage.integer(id)
            .integer(static_cast<std::int64_t>(m.key))
            .integer(static_cast<int>(m.identity));
        s.messageId.empty() ? m_insertMessage.null() : m_insertMessage.text(s.messageId);
        s.networkId.empty() ? m_insertMessage.null() : m_insertMessage.blob(s.networkId);
        sender == 0 ? m_insertMessage.null() : m_insertMessage.integer(sender);
        m_insertMessage.integer(s.header != 0 ? 1 : 0);
        isEnvelopeApart ? m_insertMessage.integer(s.envelope) : m_insertMessage.null();
        m_insertMessage.integer(s.subject)
            .integer(static_cast<int>(m.subjectState))
            .integer(m.isFallbackTime ? 1 : 0)
            .integer(m.size)
            .integer(m.declaredRecipients)
            .integer(m.isSystem ? 1 : 0)
            .integer(m_source)
            .integer(static_cast<std::int64_t>(m.line));
        if (m_insertMessage.tryRun())
            break;
        id = freeId(m.time, m.key);
    }
    if (m_isFirst)
        m_keys.insert(m.key, id);
    if (m_isNetworkLoaded && !s.networkId.empty())
        m_byNetwork[s.networkId].push_back(id);
    m_hasWeak = m_hasWeak || m.identity == IdentityKind::Weak;
    m_hasNetworkOnly = m_hasNetworkOnly || m.identity == IdentityKind::NetworkId;
    return id;
}

void LogWriter::Session::moveTo(Known& known, std::int64_t newId)
{
    for (const char* sql : {"UPDATE message SET id = ? WHERE id = ?",
                            "UPDATE recipient SET message_id = ? WHERE message_id = ?",
                            "UPDATE message_source SET message_id = ? WHERE message_id = ?",
                            "UPDATE list_row SET message_id = ? WHERE message_id = ?"})
        HotStatement(m_database, sql).integer(newId).integer(known.id).run();
    if (m_isFirst)
        m_keys.replace(known.key, known.id, newId);
    if (m_isNetworkLoaded && !known.networkId.empty())
        std::replace(m_byNetwork[known.networkId].begin(), m_byNetwork[known.networkId].end(),
                     known.id, newId);
    known.id = newId;
}

bool LogWriter::Session::complete(Known& known, const Sighting& s)
{
    const BatchMessage& m = s.message;
    const Known before = known;
    if (s.header != 0 && !known.isHeaderSender) {
        known.sender = s.header;
        known.isHeaderSender = true;
    }
    if (known.envelope == 0 && s.envelope != 0) {
        known.envelope = s.envelope;
        if (!known.isHeaderSender)
            known.sender = s.envelope;
    }
    if (known.subject != s.subject &&
        isBetterSubject(subjectText(s.subject), m.subjectState, subjectText(known.subject),
                        known.subjectState)) {
        known.subject = s.subject;
        known.subjectState = m.subjectState;
    }
    if (known.messageId.empty())
        known.messageId = s.messageId;
    if (known.networkId.empty())
        known.networkId = s.networkId;
    if (m.identity < known.identity) {
        known.identity = m.identity;
        known.key = m.key;
    }
    known.size = std::max(known.size, m.size);
    known.declared = std::max<std::int64_t>(known.declared, m.declaredRecipients);
    known.isSystem = known.isSystem || m.isSystem;
    const Instant knownTime = instantOf({known.id});
    const bool isEarlier =
        known.isFallbackTime == m.isFallbackTime ? m.time < knownTime : known.isFallbackTime;
    if (isEarlier)
        known.isFallbackTime = m.isFallbackTime;
    if (known == before && !isEarlier)
        return false;

    const std::int64_t apart =
        known.isHeaderSender && known.envelope != known.sender ? known.envelope : 0;
    m_updateMessage.integer(static_cast<std::int64_t>(known.key))
        .integer(static_cast<int>(known.identity));
    known.messageId.empty() ? m_updateMessage.null() : m_updateMessage.text(known.messageId);
    known.networkId.empty() ? m_updateMessage.null() : m_updateMessage.blob(known.networkId);
    known.sender == 0 ? m_updateMessage.null() : m_updateMessage.integer(known.sender);
    m_updateMessage.integer(known.isHeaderSender ? 1 : 0);
    apart == 0 ? m_updateMessage.null() : m_updateMessage.integer(apart);
    m_updateMessage.integer(known.subject)
        .integer(static_cast<int>(known.subjectState))
        .integer(known.isFallbackTime ? 1 : 0)
        .integer(known.size)
        .integer(known.declared)
        .integer(known.isSystem ? 1 : 0)
        .integer(known.id)
        .run();
    if (m_isFirst && known.key != before.key)
        m_keys.insert(known.key, known.id);
    if (isEarlier && m.time != knownTime)
        moveTo(known, freeId(m.time, known.key));
    return true;
}

LogWriter::Session::Taken LogWriter::Session::writeRecipient(std::int64_t message,
                                                             const BatchRecipient& recipient,
                                                             bool isNewMessage)
{
    const std::int64_t address = m_addresses[recipient.address];
    const auto line = static_cast<std::int64_t>(recipient.line);
    const auto insert = [&] {
        return m_insertRecipient.integer(message)
            .integer(address)
            .integer(static_cast<int>(recipient.kind))
            .integer(static_cast<int>(recipient.status))
            .integer(m_source)
            .integer(line)
            .tryRun();
    };
    // In a new message a conflict is rare (two spellings of one address), in a known one it is the
    // rule.
    if (isNewMessage && insert())
        return Taken::New;
    m_findRecipient.integer(message).integer(address);
    if (!m_findRecipient.step()) {
        m_findRecipient.reset();
        (void)insert();
        return Taken::New;
    }
    const auto kind = static_cast<RecipientKind>(m_findRecipient.integerAt(0));
    const auto status = static_cast<DeliveryStatus>(m_findRecipient.integerAt(1));
    m_findRecipient.reset();
    const RecipientKind bestKind = std::max(kind, recipient.kind);
    const DeliveryStatus bestStatus =
        statusRank(recipient.status) > statusRank(status) ? recipient.status : status;
    if (bestKind == kind && bestStatus == status)
        return Taken::Nothing;
    m_updateRecipient.integer(static_cast<int>(bestKind))
        .integer(static_cast<int>(bestStatus))
        .integer(m_source)
        .integer(line)
        .integer(message)
        .integer(address)
        .run();
    return Taken::Better;
}

bool LogWriter::Session::touchSource(const Known& known)
{
    return known.source != m_source && m_insertSource.integer(known.id).integer(m_source).tryRun();
}

void LogWriter::Session::writeMessage(const MessageBatch& batch, const BatchMessage& m)
{
    const auto numberOf = [&](std::uint32_t local) {
        return local == BatchMessage::none ? std::int64_t{0} : m_addresses[local];
    };
    const Sighting sighting{batch,
                            m,
                            numberOf(m.header),
                            numberOf(m.envelope),
                            m_subjects[m.subject],
                            batch.view(m.messageId),
                            packedNetworkId(batch.view(m.networkId))};
    std::optional<Known> known = find(sighting);
    bool hasNews = !known;
    std::int64_t id = 0;
    if (known) {
        hasNews = complete(*known, sighting);
        id = known->id;
        if (touchSource(*known))
            ++tally.messages;
    } else {
        id = insert(sighting);
        ++tally.messages;
        ++tally.newMessages;
    }
    std::uint64_t repeated = 0;
    for (std::uint32_t at = m.firstRecipient; at != BatchRecipient::none;
         at = batch.recipients[at].next) {
        const BatchRecipient& recipient = batch.recipients[at];
        const Taken taken = writeRecipient(id, recipient, !known);
        if (taken == Taken::New)
            ++tally.newRecipients;
        if (taken == Taken::Nothing)
            repeated += recipient.rows;
        else
            hasNews = true;
    }
    // Events of a mail that this very source brought are its story, not duplicates.
    const bool isOwnStory = m.isEvents && known && known->source == m_source;
    if (!hasNews && !isOwnStory)
        repeated += m.rows;
    tally.messageRows -= repeated;
    tally.duplicateRows += repeated;
}

void LogWriter::Session::write(const MessageBatch& batch)
{
    takeDictionaries(batch);
    tally.rows += batch.rows;
    tally.messageRows += batch.messageRows;
    tally.duplicateRows += batch.duplicateRows;
    tally.ignoredRows += batch.ignoredRows;
    tally.rejectedRows += batch.faults.size();
    for (const BatchMessage& message : batch.messages)
        writeMessage(batch, message);
    for (const RowFault& fault : batch.faults)
        m_insertReject.integer(m_source)
            .integer(static_cast<std::int64_t>(m_rejectSeq++))
            .integer(static_cast<std::int64_t>(fault.line))
            .text(fault.code)
            .blob(fault.raw)
            .run();
}

void LogWriter::Session::finish()
{
    m_indexes.restore();
    HotStatement(m_database, "UPDATE archive SET message_total = message_total + ?")
        .integer(static_cast<std::int64_t>(tally.newMessages))
        .run();
}

LogWriter::LogWriter(sqlite3* database, SourceId source, std::uint64_t sizeHint)
    : m_session(std::make_unique<Session>(database, source, sizeHint))
{}

LogWriter::~LogWriter() = default;

void LogWriter::write(const MessageBatch& batch)
{
    m_session->write(batch);
}

void LogWriter::finish()
{
    m_session->finish();
}

const WriteTally& LogWriter::tally() const
{
    return m_session->tally;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/store/LogWriter.h"

#include "core/base/Error.h"
#include "core/store/BulkInsert.h"
#include "core/store/HotStatement.h"
#include "core/store/KnownMessages.h"
#include "core/store/LogDictionaries.h"
#include "core/store/LogIndexes.h"
#include "core/store/MessageIds.h"
#include "core/store/PendingMessages.h"
#include "core/store/ScopedPragma.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace postinsyn {

namespace {

/// From this size on it pays to make the search indexes anew.
constexpr std::uint64_t largeSource = 64U << 20;

template <class Visit>
void forEachRecipient(const Sighting& sighting, Visit visit)
{
    for (std::uint32_t at = sighting.message.firstRecipient; at != BatchRecipient::none;
         at = sighting.batch.recipients[at].next)
        visit(sighting.batch.recipients[at]);
}

}

class LogWriter::Session {
public:
    Session(sqlite3* database, SourceId source, std::uint64_t sizeHint);

    void write(const MessageBatch& batch);
    void finish();

    WriteTally tally;

private:
    void writeMessage(const MessageBatch& batch, const BatchMessage& message);
    void add(const Sighting& sighting);
    /// In two spellings of the address.
    [[nodiscard]] bool hasRecipientTwice(const Sighting& sighting) const;
    void addRecipients(const Sighting& sighting);
    /// True if the sighting told something new about the message itself. `known.id` follows a new
    /// time.
    bool complete(KnownMessage& known, const Sighting& sighting);
    bool isBetterEnvelope(std::int64_t a, std::int64_t b);
    void moveTo(KnownMessage& known, std::int64_t newId);
    enum class Taken { New, Better, Nothing };
    Taken writeRecipient(std::int64_t message, const BatchRecipient& recipient);
    bool touchSource(const KnownMessage& known);

    sqlite3* m_database;
    std::int64_t m_source;
    bool m_isFirst; ///< the archive held no messages
    ScopedPragma m_cacheSize;
    LogIndexes m_indexes;
    LogDictionaries m_dictionaries;
    PendingMessages m_pending;
    KnownMessages m_known;
    std::uint64_t m_rejectSeq = 0;

    FreeMessageIds m_freeIds;
    HotStatement m_updateMessage;
    HotStatement m_insertRecipient, m_findRecipient, m_updateRecipient;
    HotStatement m_insertSource;
    BulkInsert m_insertRejects;
};

LogWriter::Session::Session(sqlite3* database, SourceId source, std::uint64_t sizeHint)
    : m_database(database), m_source(source.value), m_isFirst([&] {
          HotStatement any(database, "SELECT 1 FROM message LIMIT 1");
          return !any.step();
      }()),
      m_cacheSize(database, "cache_size", sizeHint >= largeSource ? -65536 : -16384),
      m_indexes(database), m_dictionaries(database),
      m_pending(database, source,
                [this](const PendingMessages::Message& message, std::int64_t newId) {
                    m_known.moved(message, newId);
                }),
      m_known(database, m_dictionaries, m_pending, m_isFirst), m_freeIds(database),
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
      m_insertRejects(database, "source_reject (source_id, seq, line, code, raw)", 5)
{
    if (m_isFirst || sizeHint >= largeSource)
        m_indexes.putAsideSearch();
    m_isFirst ? m_indexes.dropIdentity() : m_indexes.makeIdentity();
}

void LogWriter::Session::add(const Sighting& s)
{
    const BatchMessage& m = s.message;
    const std::int64_t id = messageIdFor(m.time, m.key);
    m_pending.add({.id = id,
                   .key = m.key,
                   .messageId = s.messageId,
                   .networkId = s.networkId,
                   .sender = s.listedSender(),
                   .envelope = s.header != 0 && s.envelope != s.header ? s.envelope : 0,
                   .subject = s.subject,
                   .size = m.size,
                   .line = static_cast<std::int64_t>(m.line),
                   .declaredRecipients = m.declaredRecipients,
                   .identity = m.identity,
                   .subjectState = m.subjectState,
                   .listedSender = listedSenderOf(s.header, s.envelope),
                   .isFallbackTime = m.isFallbackTime,
                   .isSystem = m.isSystem});
    m_known.added(s, id);
    ++tally.messages;
    ++tally.newMessages;
}

bool LogWriter::Session::hasRecipientTwice(const Sighting& sighting) const
{
    bool hasSecondSpelling = false;
    forEachRecipient(sighting, [&](const BatchRecipient& recipient) {
        hasSecondSpelling |= m_dictionaries.isSecondSpelling(recipient.address);
    });
    if (!hasSecondSpelling)
        return false;
    std::vector<std::int64_t> addresses;
    forEachRecipient(sighting, [&](const BatchRecipient& recipient) {
        addresses.push_back(m_dictionaries.address(recipient.address));
    });
    std::sort(addresses.begin(), addresses.end());
    return std::adjacent_find(addresses.begin(), addresses.end()) != addresses.end();
}

void LogWriter::Session::addRecipients(const Sighting& sighting)
{
    forEachRecipient(sighting, [&](const BatchRecipient& recipient) {
        m_pending.addRecipient(m_dictionaries.address(recipient.address), recipient);
        ++tally.newRecipients;
    });
    if (m_pending.isFull())
        m_pending.flush();
}

/// Of two that were told for one mail: not the null sender, then the first by its letters, so that
/// the order of files does not matter.
bool LogWriter::Session::isBetterEnvelope(std::int64_t a, std::int64_t b)
{
    HotStatement better(m_database,
                        "SELECT CASE WHEN a.folded = '' OR b.folded = '' THEN b.folded = '' ELSE "
                        "a.folded < b.folded END FROM address a, address b WHERE a.id = ? AND "
                        "b.id = ?");
    better.integer(a).integer(b);
    return better.step() && better.integerAt(0) != 0;
}

void LogWriter::Session::moveTo(KnownMessage& known, std::int64_t newId)
{
    for (const char* sql : {"UPDATE message SET id = ? WHERE id = ?",
                            "UPDATE recipient SET message_id = ? WHERE message_id = ?",
                            "UPDATE message_source SET message_id = ? WHERE message_id = ?",
                            "UPDATE list_row SET message_id = ? WHERE message_id = ?"})
        HotStatement(m_database, sql).integer(newId).integer(known.id).run();
    m_known.moved(known, newId);
    known.id = newId;
}

bool LogWriter::Session::complete(KnownMessage& known, const Sighting& s)
{
    const BatchMessage& m = s.message;
    const KnownMessage before = known;
    if (s.header != 0 && !known.isHeaderSender) {
        known.sender = s.header;
        known.isHeaderSender = true;
    }
    if (s.envelope != 0 && s.envelope != known.envelope &&
        (known.envelope == 0 || isBetterEnvelope(s.envelope, known.envelope))) {
        known.envelope = s.envelope;
        if (!known.isHeaderSender)
            known.sender = s.envelope;
    }
    if (known.subject != s.subject &&
        isBetterSubject(m_dictionaries.subjectText(s.subject), m.subjectState,
                        m_dictionaries.subjectText(known.subject), known.subjectState)) {
        known.subject = s.subject;
        known.subjectState = m.subjectState;
    }
    if (known.messageId.empty())
        known.messageId = s.messageId;
    if (known.networkId.empty())
        known.networkId = s.networkId.view();
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
    const std::int64_t header = known.isHeaderSender ? known.sender : 0;
    m_updateMessage.integer(static_cast<int>(listedSenderOf(header, known.envelope)));
    apart == 0 ? m_updateMessage.null() : m_updateMessage.integer(apart);
    m_updateMessage.integer(known.subject)
        .integer(static_cast<int>(known.subjectState))
        .integer(known.isFallbackTime ? 1 : 0)
        .integer(known.size)
        .integer(known.declared)
        .integer(known.isSystem ? 1 : 0)
        .integer(known.id)
        .run();
    m_known.completed(before, known);
    if (isEarlier && m.time != knownTime)
        moveTo(known, m_freeIds.next(messageIdFor(m.time, known.key)));
    return true;
}

LogWriter::Session::Taken LogWriter::Session::writeRecipient(std::int64_t message,
                                                             const BatchRecipient& recipient)
{
    const std::int64_t address = m_dictionaries.address(recipient.address);
    const auto line = static_cast<std::int64_t>(recipient.line);
    m_findRecipient.integer(message).integer(address);
    if (!m_findRecipient.step()) {
        m_findRecipient.reset();
        m_insertRecipient.integer(message)
            .integer(address)
            .integer(static_cast<int>(recipient.kind))
            .integer(static_cast<int>(recipient.status))
            .integer(m_source)
            .integer(line)
            .run();
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

bool LogWriter::Session::touchSource(const KnownMessage& known)
{
    return known.source != m_source && m_insertSource.integer(known.id).integer(m_source).tryRun();
}

void LogWriter::Session::writeMessage(const MessageBatch& batch, const BatchMessage& m)
{
    const Sighting sighting{batch,
                            m,
                            m_dictionaries.address(m.header),
                            m_dictionaries.address(m.envelope),
                            m_dictionaries.subject(m.subject),
                            batch.view(m.messageId),
                            PackedNetworkId(batch.view(m.networkId))};
    std::optional<KnownMessage> known = m_known.find(sighting);
    bool hasNews = !known;
    std::int64_t id = 0;
    if (known) {
        m_pending.flush();
        hasNews = complete(*known, sighting);
        id = known->id;
        if (touchSource(*known))
            ++tally.messages;
    } else {
        add(sighting);
        if (!hasRecipientTwice(sighting))
            return addRecipients(sighting);
        // Two spellings of one address are one recipient: these are looked up one by one.
        id = m_pending.flush();
    }
    std::uint64_t repeated = 0;
    forEachRecipient(sighting, [&](const BatchRecipient& recipient) {
        const Taken taken = writeRecipient(id, recipient);
        if (taken == Taken::New)
            ++tally.newRecipients;
        if (taken == Taken::Nothing)
            repeated += recipient.rows;
        else
            hasNews = true;
    });
    // Events of a mail that this very source brought are its story, not duplicates.
    const bool isOwnStory = m.isEvents && known && known->source == m_source;
    if (!hasNews && !isOwnStory)
        repeated += m.rows;
    tally.messageRows -= repeated;
    tally.duplicateRows += repeated;
}

void LogWriter::Session::write(const MessageBatch& batch)
{
    m_dictionaries.take(batch);
    tally.rows += batch.rows;
    tally.messageRows += batch.messageRows;
    tally.duplicateRows += batch.duplicateRows;
    tally.ignoredRows += batch.ignoredRows;
    tally.rejectedRows += batch.faults.size();
    for (const BatchMessage& message : batch.messages)
        writeMessage(batch, message);
    m_pending.flush(); // its texts go with the batch
    m_insertRejects.run(
        std::span(batch.faults),
        [&](HotStatement& statement, const RowFault& fault) {
            statement.integer(m_source)
                .integer(static_cast<std::int64_t>(m_rejectSeq++))
                .integer(static_cast<std::int64_t>(fault.line))
                .text(fault.code)
                .blob(fault.raw);
        },
        [](auto) { throw StoreError("archive-damaged"); });
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

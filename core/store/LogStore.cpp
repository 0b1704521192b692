// SPDX-License-Identifier: EUPL-1.2
#include "core/store/LogStore.h"

#include "core/base/Text.h"
#include "core/domain/SubjectText.h"
#include "core/store/FilterSql.h"
#include "core/store/HotStatement.h"
#include "core/store/LogRemoval.h"
#include "core/store/MessageIds.h"
#include "core/store/SourceWarningsJson.h"

#include <algorithm>
#include <string>

namespace postinsyn {

LogStore::LogStore(Database& database) : m_database(database) {}

/// All statements of one answer see the same state, whatever is imported meanwhile.
template <class Ask>
auto LogStore::answered(const MessageFilter& filter, const OwnAddresses& own, Ask ask)
{
    const Snapshot snapshot(m_database);
    FilterSql sql(m_database.sqlite().getHandle(), m_subjects, m_columns, own, filter);
    return ask(sql);
}

std::vector<MessageId> LogStore::find(const MessageFilter& filter, const OwnAddresses& own)
{
    return answered(filter, own, [](FilterSql& sql) { return sql.all(); });
}

std::vector<MessageId> LogStore::findFirst(const MessageFilter& filter, const OwnAddresses& own,
                                           std::size_t count)
{
    return answered(filter, own, [=](FilterSql& sql) { return sql.first(count); });
}

std::vector<MessageId> LogStore::findLast(const MessageFilter& filter, const OwnAddresses& own,
                                          std::size_t count)
{
    return answered(filter, own, [=](FilterSql& sql) { return sql.last(count); });
}

MessageFilter LogStore::meant(const MessageFilter& filter)
{
    return FilterSql::meant(m_database.sqlite().getHandle(), filter);
}

std::size_t LogStore::hiddenSystemCount(const MessageFilter& filter, const OwnAddresses& own)
{
    return answered(filter, own, [](FilterSql& sql) { return sql.hiddenSystemCount(); });
}

std::vector<LoggedMessage> LogStore::load(std::span<const MessageId> ids, const OwnAddresses& own)
{
    sqlite3* handle = m_database.sqlite().getHandle();
    HotStatement message(
        handle,
        "SELECT m.message_id, s.text, e.text, t.text, m.subject_state, m.size, m.is_system, "
        "m.is_header_sender FROM message m LEFT JOIN address s ON s.id = m.sender_id LEFT "
        "JOIN address e ON e.id = m.envelope_id JOIN subject t ON t.id = m.subject_id "
        "WHERE m.id = ?");
    HotStatement recipient(handle,
                           "SELECT a.text, r.kind, r.status FROM recipient r JOIN address a ON "
                           "a.id = r.address_id WHERE r.message_id = ? ORDER BY a.folded");
    std::vector<LoggedMessage> messages;
    messages.reserve(ids.size());
    for (const MessageId id : ids) {
        message.integer(id.value);
        if (!message.step()) {
            message.reset();
            continue;
        }
        LoggedMessage m;
        m.id = id;
        m.utc = instantOf(id);
        m.messageId = message.textAt(0);
        m.sender = message.textAt(1);
        m.envelopeSender = message.isNullAt(2) && message.integerAt(7) == 0
                               ? m.sender
                               : std::string(message.textAt(2));
        m.subject = readableSubject(message.textAt(3));
        m.subjectState = static_cast<SubjectState>(message.integerAt(4));
        m.size = message.integerAt(5);
        m.isSystem = message.integerAt(6) != 0;
        message.reset();
        recipient.integer(id.value);
        while (recipient.step()) {
            LoggedRecipient r;
            r.address = recipient.textAt(0);
            r.kind = static_cast<RecipientKind>(recipient.integerAt(1));
            r.status = static_cast<DeliveryStatus>(recipient.integerAt(2));
            r.isOwnRow =
                r.status != DeliveryStatus::Expanded && r.status != DeliveryStatus::Resolved;
            m.recipients.push_back(std::move(r));
        }
        recipient.reset();
        m.direction = own.directionOf(m.sender, m.recipients);
        messages.push_back(std::move(m));
    }
    return messages;
}

std::vector<MessageOrigin> LogStore::originsOf(MessageId id)
{
    HotStatement origins(m_database.sqlite().getHandle(),
                         "SELECT s.name, m.line, s.imported_at, 0 FROM message m JOIN source s ON "
                         "s.id = m.source_id WHERE m.id = ?1 UNION ALL "
                         "SELECT s.name, 0, s.imported_at, 1 FROM message_source x JOIN source s "
                         "ON s.id = x.source_id WHERE x.message_id = ?1 ORDER BY 4, 3, 1");
    origins.integer(id.value);
    std::vector<MessageOrigin> found;
    while (origins.step())
        found.push_back({std::string(origins.textAt(0)),
                         static_cast<std::uint64_t>(origins.integerAt(1)),
                         Instant{origins.integerAt(2)}});
    return found;
}

std::uint64_t LogStore::messageTotal()
{
    HotStatement total(m_database.sqlite().getHandle(), "SELECT message_total FROM archive");
    total.step();
    return static_cast<std::uint64_t>(total.integerAt(0));
}

SourceId LogStore::beginSource(const Source& source)
{
    HotStatement insert(
        m_database.sqlite().getHandle(),
        "INSERT INTO source (uid, name, sha256, size, format, encoding, time_basis, row_count, "
        "message_row_count, duplicate_row_count, ignored_row_count, rejected_row_count, "
        "message_count, "
        "new_message_count, new_recipient_count, warnings, imported_at, imported_by, request_id) "
        "VALUES "
        "(?, ?, x'', ?, ?, '', '', 0, 0, 0, 0, 0, 0, 0, 0, '[]', ?, ?, ?) RETURNING id");
    insert.text(source.uid)
        .text(source.name)
        .integer(static_cast<std::int64_t>(source.size))
        .text(source.format)
        .integer(source.importedAt.ms)
        .text(source.importedBy);
    source.request ? insert.integer(source.request.value) : insert.null();
    insert.step();
    return SourceId{insert.integerAt(0)};
}

void LogStore::endSource(const Source& source)
{
    sqlite3* handle = m_database.sqlite().getHandle();
    const auto number = [](std::uint64_t value) { return static_cast<std::int64_t>(value); };
    const std::string warnings = toJson(source.warnings);
    HotStatement update(
        handle, "UPDATE source SET sha256 = ?, encoding = ?, time_basis = ?, row_count = ?, "
                "message_row_count = ?, duplicate_row_count = ?, ignored_row_count = ?, "
                "rejected_row_count = ?, message_count = ?, new_message_count = ?, "
                "new_recipient_count = ?, first_at = ?, last_at = ?, largest_gap = ?, warnings = ? "
                "WHERE id = ?");
    update.blob(source.sha256)
        .text(source.encoding)
        .text(source.timeBasis)
        .integer(number(source.rows))
        .integer(number(source.messageRows))
        .integer(number(source.duplicateRows))
        .integer(number(source.ignoredRows))
        .integer(number(source.rejectedRows))
        .integer(number(source.messages))
        .integer(number(source.newMessages))
        .integer(number(source.newRecipients));
    source.first ? update.integer(source.first->ms) : update.null();
    source.last ? update.integer(source.last->ms) : update.null();
    source.largestGapMs > 0 ? update.integer(source.largestGapMs) : update.null();
    update.text(warnings).integer(source.id.value).run();

    HotStatement day(handle,
                     "INSERT INTO source_day (source_id, day, message_count) VALUES (?, ?, ?)");
    for (const auto& [date, count] : source.days)
        day.integer(source.id.value).integer(date).integer(number(count)).run();
}

std::vector<Source> LogStore::sources()
{
    HotStatement all(
        m_database.sqlite().getHandle(),
        "SELECT id, uid, name, sha256, size, format, encoding, time_basis, row_count, "
        "message_row_count, duplicate_row_count, ignored_row_count, rejected_row_count, "
        "message_count, new_message_count, new_recipient_count, first_at, last_at, "
        "largest_gap, warnings, imported_at, imported_by, request_id FROM source ORDER BY id");
    const auto number = [&](int column) {
        return static_cast<std::uint64_t>(all.integerAt(column));
    };
    const auto instant = [&](int column) {
        return all.isNullAt(column) ? std::nullopt : std::optional(Instant{all.integerAt(column)});
    };
    std::vector<Source> sources;
    while (all.step()) {
        Source s;
        s.id = SourceId{all.integerAt(0)};
        s.uid = all.textAt(1);
        s.name = all.textAt(2);
        s.sha256 = all.textAt(3);
        s.size = number(4);
        s.format = all.textAt(5);
        s.encoding = all.textAt(6);
        s.timeBasis = all.textAt(7);
        s.rows = number(8);
        s.messageRows = number(9);
        s.duplicateRows = number(10);
        s.ignoredRows = number(11);
        s.rejectedRows = number(12);
        s.messages = number(13);
        s.newMessages = number(14);
        s.newRecipients = number(15);
        s.first = instant(16);
        s.last = instant(17);
        s.largestGapMs = all.integerAt(18);
        s.warnings = sourceWarningsFromJson(all.textAt(19));
        s.importedAt = Instant{all.integerAt(20)};
        s.importedBy = all.textAt(21);
        s.request = RequestId{all.integerAt(22)};
        sources.push_back(std::move(s));
    }
    return sources;
}

std::map<std::int64_t, std::uint64_t> LogStore::daysWithin(Period period)
{
    HotStatement days(
        m_database.sqlite().getHandle(),
        "SELECT day, sum(message_count) FROM source_day WHERE day BETWEEN ? AND ? GROUP BY day");
    days.integer(period.from.days.time_since_epoch().count())
        .integer(period.to.days.time_since_epoch().count());
    std::map<std::int64_t, std::uint64_t> counts;
    while (days.step())
        counts[days.integerAt(0)] = static_cast<std::uint64_t>(days.integerAt(1));
    return counts;
}

void LogStore::eachReject(
    SourceId source, const std::function<void(std::uint64_t line, std::string_view code)>& visit)
{
    HotStatement all(m_database.sqlite().getHandle(),
                     "SELECT line, code FROM source_reject WHERE source_id = ? ORDER BY seq");
    all.integer(source.value);
    while (all.step())
        visit(static_cast<std::uint64_t>(all.integerAt(0)), all.textAt(1));
}

std::vector<RejectedRecord> LogStore::firstRejects(SourceId source, std::size_t count,
                                                   std::size_t bytes)
{
    HotStatement first(
        m_database.sqlite().getHandle(),
        "SELECT line, code, substr(raw, 1, ?) FROM source_reject WHERE source_id = ? "
        "ORDER BY seq LIMIT ?");
    first.integer(static_cast<std::int64_t>(bytes));
    first.integer(source.value);
    first.integer(static_cast<std::int64_t>(count));
    std::vector<RejectedRecord> rejects;
    while (first.step()) {
        std::string_view raw = first.textAt(2);
        // A character that was cut in two: the rest of the text is as it came.
        if (raw.size() == bytes)
            raw = raw.substr(0, std::max(validUtf8Prefix(raw), bytes - 3));
        rejects.push_back({static_cast<std::uint64_t>(first.integerAt(0)),
                           std::string(first.textAt(1)), std::string(raw)});
    }
    return rejects;
}

std::size_t LogStore::removeOutside(RequestId request, std::span<const MessageId> keep)
{
    HotStatement own(
        m_database.sqlite().getHandle(),
        "SELECT id FROM message m WHERE m.source_id IN (SELECT id FROM source WHERE request_id "
        "= ?1) AND NOT EXISTS (SELECT 1 FROM message_source x JOIN source s ON s.id = "
        "x.source_id WHERE x.message_id = m.id AND s.request_id IS NOT ?1) AND id NOT IN (SELECT "
        "message_id FROM list_row) ORDER BY id");
    own.integer(request.value);
    std::vector<MessageId> leaving;
    while (own.step()) {
        const MessageId id{own.integerAt(0)};
        if (!std::binary_search(keep.begin(), keep.end(), id))
            leaving.push_back(id);
    }
    LogRemoval(m_database).removeMessages(leaving);
    return leaving.size();
}

}

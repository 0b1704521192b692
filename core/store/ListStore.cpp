// SPDX-License-Identifier: EUPL-1.2
#include "core/store/ListStore.h"

#include "core/base/EnumNames.h"
#include "core/base/Error.h"
#include "core/base/FileDigest.h"
#include "core/base/Random.h"
#include "core/base/Text.h"
#include "core/store/AuditStore.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 3> answerNames{"not-secret", "secret", "unclear"};

void appendJsonText(std::string& json, std::string_view text)
{
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            json += '\\';
        if (byte < 0x20)
            json += "\\u00" + toHex(std::string_view(&c, 1));
        else
            json += c;
    }
    json += '"';
}

/// `[{"address","kind","status","own"}]`, each address once.
std::string recipientsJson(const LoggedMessage& message)
{
    std::string json = "[";
    std::unordered_set<std::string> seen;
    for (const LoggedRecipient& recipient : message.recipients) {
        if (!seen.insert(foldAddress(recipient.address)).second)
            continue;
        json += json.size() > 1 ? ",{\"address\":" : "{\"address\":";
        appendJsonText(json, recipient.address);
        json += ",\"kind\":";
        appendJsonText(json, kindName(recipient.kind));
        json += ",\"status\":";
        appendJsonText(json, statusName(recipient.status));
        json += recipient.isOwnRow ? ",\"own\":true}" : ",\"own\":false}";
    }
    return json + "]";
}

/// The text at `at` behind its opening quote, as appendJsonText wrote it; moves behind its end.
std::string jsonTextAt(std::string_view json, std::size_t& at)
{
    const std::size_t plain = std::min(json.find_first_of("\"\\", at), json.size());
    std::string text(json.substr(at, plain - at));
    for (at = plain; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] != '\\') {
            text += json[at];
        } else if (json.substr(at, 4) == "\\u00" && at + 5 < json.size()) {
            int code = 0;
            std::from_chars(&json[at + 4], &json[at + 4] + 2, code, 16);
            text += static_cast<char>(code);
            at += 5;
        } else {
            text += json[std::min(++at, json.size() - 1)];
        }
    }
    if (at >= json.size())
        throw StoreError("archive-damaged", "list_row.recipients");
    ++at;
    return text;
}

/// Fills in the recipients. Reads what recipientsJson wrote and no other JSON: a list of a hundred
/// thousand rows has to be ready at once.
void readRecipients(OverviewRow& row, std::string_view json)
{
    constexpr std::string_view key = "{\"address\":\"";
    std::string joined;
    for (std::size_t at = json.find(key); at != std::string_view::npos; at = json.find(key, at)) {
        at += key.size();
        std::string address = jsonTextAt(json, at);
        if (!row.recipients.empty())
            joined += "; ";
        joined += address;
        row.recipients.emplace_back(std::move(address));
    }
    row.recipientsJoined = OriginalText(std::move(joined));
}

void appendSized(std::string& out, std::string_view bytes)
{
    out += std::to_string(bytes.size()) + ":";
    out += bytes;
}

OverviewList headAt(const Statement::Rows& rows)
{
    OverviewList list;
    list.id = ListId{rows.integer(0)};
    list.uid = rows.text(1);
    list.caseNumber = rows.text(2);
    list.version = static_cast<int>(rows.integer(3));
    list.frozenAt = Instant{rows.integer(4)};
    if (const auto at = rows.maybeInteger(5))
        list.issuedAt = Instant{*at};
    list.filter = MessageFilter::fromJson(rows.text(6));
    list.filterText = rows.text(7);
    list.completeness = rows.text(8);
    list.outsideCount = rows.integer(9);
    list.rowCount = rows.integer(10);
    return list;
}

OverviewRow rowAt(const Statement::Rows& rows)
{
    OverviewRow row;
    row.nr = rows.integer(0);
    row.message = MessageId{rows.integer(1)};
    row.utc = Instant{rows.integer(2)};
    row.direction = stored(directionNamed(rows.text(3)), "list_row.direction");
    row.sender = OriginalText(rows.text(4));
    row.subject = OriginalText(rows.text(5));
    row.subjectState = stored(subjectStateNamed(rows.text(6)), "list_row.subject_state");
    row.verdict = stored(verdictNamed(rows.text(7)), "list_row.verdict");
    row.withheldGround = rows.maybeText(8).value_or("");
    row.isBulk = rows.integer(9) != 0;
    readRecipients(row, rows.text(10));
    row.note = rows.text(11);
    return row;
}

}

std::string_view hintAnswerName(HintAnswer answer)
{
    return answerNames[static_cast<std::size_t>(answer)];
}

std::optional<HintAnswer> hintAnswerNamed(std::string_view name)
{
    return enumNamed<HintAnswer>(answerNames, name);
}

#define HEAD_OF_REQUEST                                                                            \
    "SELECT l.id, l.uid, r.case_number, l.version, l.frozen_at, l.issued_at, l.filter, "           \
    "l.filter_text, l.completeness, l.outside_count, (SELECT coalesce(max(nr), 0) FROM list_row "  \
    "WHERE list_id = l.id) FROM list l JOIN request r ON r.id = l.request_id "                     \
    "WHERE l.request_id = ?1 "

ListStore::ListStore(Database& database)
    : m_insert(database, "INSERT INTO list (uid, request_id, version, filter, filter_text, "
                         "frozen_at, frozen_by, completeness, outside_count) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_nextVersion(database,
                    "SELECT coalesce(max(version), 0) + 1 FROM list WHERE request_id = ?"),
      m_lastId(database, "SELECT last_insert_rowid()"),
      m_insertRow(
          database,
          "INSERT INTO list_row (list_id, nr, message_id, utc, direction, sender, "
          "recipients, subject, subject_state, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_setOutside(database, "UPDATE list SET outside_count = ? WHERE id = ?"),
      m_copyRows(database,
                 "INSERT INTO list_row SELECT ?2, nr, message_id, utc, direction, sender, "
                 "recipients, subject, subject_state, verdict, ground, judged_at, judged_by, "
                 "is_bulk, randomblob(16), note FROM list_row WHERE list_id = ?1"),
      m_copyMasks(database, "INSERT INTO mask SELECT ?2, nr, field, start, length, ground "
                            "FROM mask WHERE list_id = ?1"),
      m_copyAnswers(database, "INSERT INTO hint_ack SELECT ?2, nr, hint, judged_as, at, actor "
                              "FROM hint_ack WHERE list_id = ?1"),
      m_copyRow(database,
                "INSERT INTO list_row SELECT ?2, nr, message_id, utc, direction, sender, "
                "recipients, subject, subject_state, verdict, ground, judged_at, judged_by, "
                "is_bulk, randomblob(16), note FROM list_row WHERE list_id = ?1 AND nr = ?3"),
      // Materialized, or each row would be looked for through the whole other list.
      m_sameRows(database,
                 "WITH shown AS MATERIALIZED (SELECT list_id, nr, message_id, verdict, direction, "
                 "utc / 1000 AS second, sender, (SELECT json_group_array(value ->> 'address') FROM "
                 "json_each(recipients)) AS recipients, subject, subject_state FROM list_row WHERE "
                 "list_id IN (?1, ?2)), n AS MATERIALIZED (SELECT * FROM shown WHERE list_id = ?2) "
                 "SELECT o.nr, n.nr, o.verdict <> 'unreviewed' FROM shown o JOIN n ON "
                 "n.message_id = o.message_id AND n.second = o.second AND n.direction = "
                 "o.direction AND n.sender = o.sender AND n.recipients = o.recipients AND "
                 "n.subject = o.subject AND n.subject_state = o.subject_state WHERE o.list_id = "
                 "?1 ORDER BY n.nr, o.nr <> n.nr, o.nr"),
      m_carryVerdict(database,
                     "UPDATE list_row SET (verdict, ground, judged_at, judged_by, is_bulk, note) "
                     "= (SELECT verdict, ground, judged_at, judged_by, is_bulk, note FROM list_row "
                     "WHERE list_id = ?1 AND nr = ?2) WHERE list_id = ?3 AND nr = ?4"),
      m_carryMasks(database, "INSERT INTO mask SELECT ?3, ?4, field, start, length, ground FROM "
                             "mask WHERE list_id = ?1 AND nr = ?2"),
      m_carryAnswers(database, "INSERT INTO hint_ack SELECT ?3, ?4, hint, judged_as, at, actor "
                               "FROM hint_ack WHERE list_id = ?1 AND nr = ?2"),
      m_head(database, HEAD_OF_REQUEST "AND (?2 IS NULL OR l.version = ?2) "
                                       "ORDER BY l.version DESC LIMIT 1"),
      m_newestIssued(database, HEAD_OF_REQUEST "AND l.issued_at IS NOT NULL "
                                               "ORDER BY l.version DESC LIMIT 1"),
      m_rows(database, "SELECT nr, message_id, utc, direction, sender, subject, subject_state, "
                       "verdict, ground, is_bulk, recipients, note FROM list_row WHERE list_id = ? "
                       "AND nr BETWEEN ? AND ? ORDER BY nr"),
      m_masks(database, "SELECT nr, field, start, length, ground FROM mask WHERE list_id = ? "
                        "AND nr BETWEEN ? AND ? ORDER BY nr, field, start"),
      m_snapshots(database, "SELECT salt, nr, utc, direction, sender, recipients, subject, "
                            "subject_state FROM list_row WHERE list_id = ? ORDER BY nr"),
      m_messageIds(database, "SELECT m.message_id FROM list_row r JOIN message m ON "
                             "m.id = r.message_id WHERE r.list_id = ? AND m.message_id <> ''"),
      m_hasUndecided(database, "SELECT EXISTS (SELECT 1 FROM list_row WHERE list_id = ? AND "
                               "verdict IN ('unreviewed', 'query'))"),
      m_judge(database, "UPDATE list_row SET verdict = ?, ground = ?, judged_at = ?, "
                        "judged_by = ?, is_bulk = ? WHERE list_id = ? AND nr = ?"),
      m_note(database, "UPDATE list_row SET note = ? WHERE list_id = ? AND nr = ?"),
      m_dropMasks(database, "DELETE FROM mask WHERE list_id = ? AND nr = ?"),
      m_insertMask(database, "INSERT INTO mask (list_id, nr, field, start, length, ground) "
                             "VALUES (?, ?, ?, ?, ?, ?)"),
      m_answer(database,
               "INSERT INTO hint_ack (list_id, nr, hint, judged_as, at, actor) VALUES (?, ?, ?, ?, "
               "?, ?) ON CONFLICT (list_id, nr, hint) DO UPDATE SET judged_as = "
               "excluded.judged_as, at = excluded.at, actor = excluded.actor"),
      m_answers(database, "SELECT nr, hint, judged_as, at, actor FROM hint_ack WHERE list_id = ? "
                          "ORDER BY nr, hint"),
      m_setIssued(database, "UPDATE list SET issued_at = ?, issued_by = ? WHERE id = ?"),
      m_insertDisclosure(database,
                         "INSERT INTO disclosure (uid, list_id, kind, sha256, size, row_count, "
                         "masked_field_count, withheld_row_count, at, actor, control_code) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_disclosures(database, "SELECT uid, kind, sha256, size, row_count, masked_field_count, "
                              "withheld_row_count, at, actor, control_code FROM disclosure "
                              "WHERE list_id = ? ORDER BY id"),
      m_disclosed(database, "SELECT 1 FROM disclosure WHERE lower(hex(sha256)) = ?"),
      m_removals(database, "SELECT DISTINCT request_id, filter FROM list WHERE outside_count > 0")
{}

#undef HEAD_OF_REQUEST

void ListStore::add(OverviewList& list, RequestId request, std::string_view actor)
{
    list.uid = newUid();
    {
        auto rows = m_nextVersion.select(request);
        rows.next();
        list.version = static_cast<int>(rows.integer(0));
    }
    m_insert.run(list.uid, request, list.version, list.filter.toJson(), list.filterText,
                 list.frozenAt, actor, list.completeness, list.outsideCount);
    auto rows = m_lastId.select();
    rows.next();
    list.id = ListId{rows.integer(0)};
}

void ListStore::addRow(ListId list, std::int64_t nr, const LoggedMessage& message,
                       std::string_view salt)
{
    m_insertRow.run(list, nr, message.id, message.utc, directionName(message.direction),
                    message.sender, recipientsJson(message), message.subject,
                    subjectStateName(message.subjectState), Blob{salt});
}

OverviewRow ListStore::rowOf(std::int64_t nr, const LoggedMessage& message)
{
    OverviewRow row;
    row.nr = nr;
    row.message = message.id;
    row.utc = message.utc;
    row.direction = message.direction;
    row.sender = OriginalText(message.sender);
    row.subject = OriginalText(message.subject);
    row.subjectState = message.subjectState;
    readRecipients(row, recipientsJson(message));
    return row;
}

void ListStore::setOutsideCount(ListId list, std::int64_t count)
{
    m_setOutside.run(count, list);
}

void ListStore::copyAsNextVersion(OverviewList& list, RequestId request, std::string_view actor)
{
    const ListId from = list.id;
    list.issuedAt.reset();
    add(list, request, actor);
    m_copyRows.run(from, list.id);
    m_copyMasks.run(from, list.id);
    m_copyAnswers.run(from, list.id);
}

void ListStore::copyRow(ListId from, ListId to, std::int64_t nr)
{
    m_copyRow.run(from, to, nr);
    m_carryMasks.run(from, nr, to, nr);
    m_carryAnswers.run(from, nr, to, nr);
}

std::int64_t ListStore::carryDecisions(ListId from, ListId to)
{
    struct Pair {
        std::int64_t old;
        std::int64_t now;
    };
    std::vector<Pair> pairs;
    std::int64_t judged = 0;
    std::unordered_set<std::int64_t> taken; // two rows became one message when more was known of it
    for (auto rows = m_sameRows.select(from, to); rows.next();) {
        if (!taken.insert(rows.integer(1)).second)
            continue;
        pairs.push_back({rows.integer(0), rows.integer(1)});
        judged += rows.integer(2);
    }
    for (const auto& [old, now] : pairs)
        for (Statement* carry : {&m_carryVerdict, &m_carryMasks, &m_carryAnswers})
            carry->run(from, old, to, now);
    return judged;
}

std::optional<OverviewList> ListStore::head(RequestId request, std::optional<int> version)
{
    auto rows = m_head.select(request, version);
    if (!rows.next())
        return std::nullopt;
    return headAt(rows);
}

std::optional<OverviewList> ListStore::newestIssued(RequestId request)
{
    auto rows = m_newestIssued.select(request);
    if (!rows.next())
        return std::nullopt;
    return headAt(rows);
}

void ListStore::loadRows(OverviewList& list, std::int64_t first, std::int64_t last)
{
    list.rows.clear();
    list.rows.reserve(static_cast<std::size_t>(
        std::clamp<std::int64_t>(std::min(last, list.rowCount) - first + 1, 0, list.rowCount)));
    for (auto rows = m_rows.select(list.id, first, last); rows.next();)
        list.rows.push_back(rowAt(rows));
    auto masks = m_masks.select(list.id, first, last);
    bool hasMask = masks.next();
    for (OverviewRow& row : list.rows)
        for (; hasMask && masks.integer(0) == row.nr; hasMask = masks.next())
            row.masks[stored(fieldNamed(masks.text(1)), "mask.field")].push_back(
                {static_cast<std::uint32_t>(masks.integer(2)),
                 static_cast<std::uint32_t>(masks.integer(3)), masks.text(4)});
}

std::string ListStore::commitmentOf(ListId list)
{
    Sha256 all;
    for (auto rows = m_snapshots.select(list); rows.next();) {
        std::string row;
        for (int column = 1; column <= 7; ++column)
            appendSized(row, rows.text(column));
        all.update(AuditStore::commitTo(rows.text(0), row));
    }
    return all.finish();
}

std::vector<std::string> ListStore::messageIdsOf(ListId list)
{
    std::vector<std::string> found;
    for (auto rows = m_messageIds.select(list); rows.next();)
        found.push_back(rows.text(0));
    std::sort(found.begin(), found.end()); // seven times as fast as DISTINCT
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool ListStore::hasUndecided(ListId list)
{
    auto rows = m_hasUndecided.select(list);
    rows.next();
    return rows.integer(0) != 0;
}

void ListStore::judge(ListId list, std::int64_t nr, const RowVerdict& verdict)
{
    std::optional<std::string> ground;
    if (verdict.verdict == Verdict::Withheld)
        ground = verdict.withheldGround;
    m_judge.run(verdictName(verdict.verdict), ground, verdict.at, verdict.actor, verdict.isBulk,
                list, nr);
}

void ListStore::setNote(ListId list, std::int64_t nr, std::string_view note)
{
    m_note.run(note, list, nr);
}

void ListStore::setMasks(ListId list, std::int64_t nr,
                         const std::map<RowField, std::vector<MaskSpan>>& masks)
{
    m_dropMasks.run(list, nr);
    for (const auto& [field, spans] : masks)
        for (const MaskSpan& span : spans)
            m_insertMask.run(list, nr, fieldName(field), std::int64_t{span.start},
                             std::int64_t{span.length}, span.ground);
}

void ListStore::acknowledge(ListId list, const HintAcknowledgement& told)
{
    m_answer.run(list, told.nr, told.hint, hintAnswerName(told.answer), told.at, told.actor);
}

std::vector<HintAcknowledgement> ListStore::acknowledgements(ListId list)
{
    std::vector<HintAcknowledgement> found;
    for (auto rows = m_answers.select(list); rows.next();)
        found.push_back({rows.integer(0), rows.text(1),
                         stored(hintAnswerNamed(rows.text(2)), "hint_ack.judged_as"),
                         Instant{rows.integer(3)}, rows.text(4)});
    return found;
}

std::vector<OutsideRemoval> ListStore::removals()
{
    std::vector<OutsideRemoval> found;
    for (auto rows = m_removals.select(); rows.next();)
        found.push_back({RequestId{rows.integer(0)}, MessageFilter::fromJson(rows.text(1))});
    return found;
}

void ListStore::setIssued(ListId list, Instant at, std::string_view actor)
{
    m_setIssued.run(at, actor, list);
}

void ListStore::addDisclosure(ListId list, const Disclosure& made)
{
    m_insertDisclosure.run(made.uid, list, made.kind, Blob{made.sha256}, made.size, made.rows,
                           made.maskedFields, made.withheldRows, made.at, made.actor,
                           made.controlCode);
}

std::vector<Disclosure> ListStore::disclosures(ListId list)
{
    std::vector<Disclosure> found;
    for (auto rows = m_disclosures.select(list); rows.next();)
        found.push_back({rows.text(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4),
                         rows.integer(5), rows.integer(6), Instant{rows.integer(7)}, rows.text(8),
                         rows.text(9)});
    return found;
}

bool ListStore::wasDisclosed(std::string_view sha256)
{
    return m_disclosed.select(sha256).next();
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/store/FilterSql.h"

#include "core/base/Text.h"
#include "core/store/HotStatement.h"
#include "core/store/MessageIds.h"
#include "core/store/SubjectIndex.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>

namespace postinsyn {

namespace {

/// More ids than this are found by one pass over the table rather than by seeks.
constexpr std::size_t fewIds = 4000;
/// Rows a walk for the first page looks at before it gives way to the index.
constexpr std::size_t walkLimit = 30'000;
/// Candidates are looked up one by one up to this part of the span they lie in, else in one pass.
constexpr std::size_t sparsePart = 20;

void sortUnique(std::vector<std::int64_t>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

std::vector<std::int64_t> intersection(const std::vector<std::int64_t>& a,
                                       const std::vector<std::int64_t>& b)
{
    std::vector<std::int64_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

void append(HotStatement& statement, std::vector<std::int64_t>& ids)
{
    while (statement.step())
        ids.push_back(statement.integerAt(0));
    statement.reset();
}

}

/// Messages with their recipients: two sequential reads side by side, by ascending id or by
/// ascending UTC.
class FilterSql::RowCursor {
public:
    enum class Order { Id, Utc };

    RowCursor(sqlite3* database, Order order, std::int64_t low, std::int64_t high)
        : m_isUtc(order == Order::Utc),
          m_messages(database,
                     std::string("SELECT id, sender_id, envelope_id, subject_id, is_system FROM "
                                 "message WHERE id >= ? AND id < ? ORDER BY id ") +
                         (m_isUtc ? "DESC" : "ASC")),
          m_recipients(database,
                       std::string("SELECT message_id, address_id, status FROM recipient WHERE "
                                   "message_id >= ? AND message_id < ? ORDER BY message_id ") +
                           (m_isUtc ? "DESC" : "ASC"))
    {
        seek(low, high);
    }

    void seek(std::int64_t low, std::int64_t high)
    {
        m_messages.reset();
        m_recipients.reset();
        m_messages.integer(low).integer(high);
        m_recipients.integer(low).integer(high);
        m_hasRecipient = m_recipients.step();
    }

    bool next(Row& row)
    {
        if (!m_messages.step())
            return false;
        row.id = m_messages.integerAt(0);
        row.sender = m_messages.integerAt(1);
        row.envelope = m_messages.integerAt(2);
        row.subject = m_messages.integerAt(3);
        row.isSystem = m_messages.integerAt(4) != 0;
        row.recipients.clear();
        while (m_hasRecipient && isNotBeyond(row.id)) {
            if (m_recipients.integerAt(0) == row.id)
                row.recipients.push_back({m_recipients.integerAt(1), m_recipients.integerAt(2)});
            m_hasRecipient = m_recipients.step();
        }
        return true;
    }

private:
    [[nodiscard]] bool isNotBeyond(std::int64_t id) const
    {
        const std::int64_t at = m_recipients.integerAt(0);
        return m_isUtc ? at >= id : at <= id;
    }

    bool m_isUtc;
    HotStatement m_messages;
    HotStatement m_recipients;
    bool m_hasRecipient = false;
};

FilterSql::FilterSql(sqlite3* database, SubjectIndex& subjects, const OwnAddresses& own,
                     const MessageFilter& filter)
    : m_database(database), m_filter(filter)
{
    const TimeZone zone = TimeZone::stockholm();
    if (filter.to)
        m_low = idsWithin({}, zone.startOfDay(*filter.to + 1)).low;
    if (filter.from)
        m_high = idsWithin(zone.startOfDay(*filter.from), {}).high;
    m_parties = setOf(filter.parties);
    m_senders = setOf(filter.senders);
    m_recipients = setOf(filter.recipients);
    if (filter.between) {
        m_betweenA = setOf({filter.between->first});
        m_betweenB = setOf({filter.between->second});
    }
    if (!filter.domains.empty()) {
        m_domains.emplace();
        HotStatement inDomain(database, "SELECT address.id FROM address JOIN domain ON domain.id = "
                                        "domain_id WHERE domain.name = ?");
        for (const std::string& text : filter.domains) {
            std::string domain = foldAddress(text);
            if (domain.starts_with('@'))
                domain.erase(0, 1);
            inDomain.text(domain);
            while (inDomain.step())
                m_domains->add(inDomain.integerAt(0));
            inDomain.reset();
        }
    }
    if (filter.subject && !filter.subject->empty()) {
        m_subjects.emplace();
        for (const std::int64_t id : subjects.find(database, *filter.subject))
            m_subjects->add(id);
    }
    if (filter.direction)
        readSides(own);
}

void FilterSql::addParty(IdSet& set, const std::string& text) const
{
    const std::string folded = foldAddress(text);
    if (folded.empty())
        return;
    if (folded.find('@') != std::string::npos) {
        HotStatement exact(m_database,
                           "SELECT id FROM address WHERE folded = ?1 OR folded IN ("
                           "SELECT folded FROM mailbox WHERE id IN ("
                           "SELECT id FROM mailbox WHERE folded = ?1 UNION "
                           "SELECT mailbox_id FROM mailbox_alias WHERE folded = ?1) UNION "
                           "SELECT folded FROM mailbox_alias WHERE mailbox_id IN ("
                           "SELECT id FROM mailbox WHERE folded = ?1 UNION "
                           "SELECT mailbox_id FROM mailbox_alias WHERE folded = ?1))");
        exact.text(folded);
        while (exact.step())
            set.add(exact.integerAt(0));
        return;
    }
    // Signs that no name has are looked for as they stand; nothing is a wildcard.
    const bool isLiteral = folded.find_first_of("%*?\"\\()[]{}<>|/=+&!#$^~") != std::string::npos;
    const std::vector<std::string> words =
        isLiteral ? std::vector{folded} : split(transliterateName(text), '.');
    const auto hasAllWords = [&](std::string_view name) {
        return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return !word.empty() && name.find(word) != std::string_view::npos;
        });
    };
    HotStatement all(m_database,
                     "SELECT address.id, address.folded, mailbox.name FROM address LEFT JOIN "
                     "mailbox_alias ON mailbox_alias.folded = address.folded LEFT JOIN mailbox ON "
                     "mailbox.folded = address.folded OR mailbox.id = mailbox_alias.mailbox_id");
    while (all.step()) {
        const std::string_view address = all.textAt(1);
        const std::string_view local = address.substr(0, address.rfind('@'));
        if (hasAllWords(isLiteral ? std::string(local) : transliterateName(local)) ||
            (!all.isNullAt(2) && hasAllWords(transliterateName(all.textAt(2)))))
            set.add(all.integerAt(0));
    }
}

std::optional<IdSet> FilterSql::setOf(const std::vector<std::string>& texts) const
{
    if (texts.empty())
        return std::nullopt;
    IdSet set;
    for (const std::string& text : texts)
        addParty(set, text);
    return set;
}

void FilterSql::readSides(const OwnAddresses& own)
{
    HotStatement all(m_database, "SELECT id, folded FROM address");
    while (all.step()) {
        const auto id = static_cast<std::size_t>(all.integerAt(0));
        if (id >= m_sides.size())
            m_sides.resize(id + id / 2 + 64, AddressSide::None);
        m_sides[id] = own.sideOf(all.textAt(1));
    }
}

Direction FilterSql::directionOf(const Row& row) const
{
    const auto sideOf = [&](std::int64_t id) {
        return static_cast<std::size_t>(id) < m_sides.size() ? m_sides[static_cast<std::size_t>(id)]
                                                             : AddressSide::None;
    };
    bool hasOwn = false;
    bool hasOutside = false;
    for (const Row::Recipient& recipient : row.recipients) {
        hasOwn |= sideOf(recipient.address) == AddressSide::Own;
        hasOutside |= sideOf(recipient.address) == AddressSide::Outside;
    }
    return OwnAddresses::direction(sideOf(row.sender), hasOwn, hasOutside);
}

bool FilterSql::matchesAddresses(const Row& row) const
{
    const auto sends = [&](const IdSet& set) {
        return set.has(row.sender) || set.has(row.envelope);
    };
    const auto receives = [&](const IdSet& set) {
        return std::any_of(row.recipients.begin(), row.recipients.end(),
                           [&](const Row::Recipient& r) { return set.has(r.address); });
    };
    if (m_senders && !sends(*m_senders))
        return false;
    if (m_recipients && !receives(*m_recipients))
        return false;
    for (const auto* either : {&m_parties, &m_domains})
        if (*either && !sends(**either) && !receives(**either))
            return false;
    return !m_betweenA || (sends(*m_betweenA) && receives(*m_betweenB)) ||
           (sends(*m_betweenB) && receives(*m_betweenA));
}

bool FilterSql::matches(const Row& row) const
{
    if ((row.isSystem && !m_filter.withSystem) || (m_subjects && !m_subjects->has(row.subject)) ||
        !matchesAddresses(row))
        return false;
    if (m_filter.direction && directionOf(row) != *m_filter.direction)
        return false;
    return !m_filter.status ||
           std::any_of(row.recipients.begin(), row.recipients.end(), [&](const Row::Recipient& r) {
               return r.status == static_cast<std::int64_t>(*m_filter.status);
           });
}

bool FilterSql::needsRows() const
{
    return m_filter.direction || m_filter.status || m_filter.between;
}

FilterSql::Ids FilterSql::idsByRecipient(const IdSet& set) const
{
    Ids ids;
    if (set.ids().size() <= fewIds) {
        HotStatement seek(m_database, "SELECT message_id FROM recipient WHERE address_id = ? AND "
                                      "message_id >= ? AND message_id < ?");
        for (const std::int64_t id : set.ids())
            append(seek.integer(id).integer(m_low).integer(m_high), ids);
        if (set.ids().size() > 1)
            sortUnique(ids);
        return ids;
    }
    HotStatement pass(m_database,
                      "SELECT message_id, address_id FROM recipient WHERE message_id >= ? "
                      "AND message_id < ? ORDER BY message_id");
    pass.integer(m_low).integer(m_high);
    while (pass.step())
        if (set.has(pass.integerAt(1)) && (ids.empty() || ids.back() != pass.integerAt(0)))
            ids.push_back(pass.integerAt(0));
    return ids;
}

FilterSql::Ids FilterSql::idsBySender(const IdSet& set) const
{
    Ids ids;
    if (set.ids().size() <= fewIds) {
        HotStatement seek(m_database,
                          "SELECT id FROM message WHERE sender_id = ? AND id >= ? AND id < ?");
        HotStatement envelope(
            m_database, "SELECT id FROM message WHERE envelope_id = ? AND id >= ? AND id < ?");
        for (const std::int64_t id : set.ids()) {
            append(seek.integer(id).integer(m_low).integer(m_high), ids);
            append(envelope.integer(id).integer(m_low).integer(m_high), ids);
        }
        sortUnique(ids);
        return ids;
    }
    HotStatement pass(m_database,
                      "SELECT id, sender_id, envelope_id FROM message WHERE id >= ? AND "
                      "id < ? ORDER BY id");
    pass.integer(m_low).integer(m_high);
    while (pass.step())
        if (set.has(pass.integerAt(1)) || set.has(pass.integerAt(2)))
            ids.push_back(pass.integerAt(0));
    return ids;
}

FilterSql::Ids FilterSql::idsByParty(const IdSet& set) const
{
    const Ids sent = idsBySender(set);
    const Ids received = idsByRecipient(set);
    Ids both;
    both.reserve(sent.size() + received.size());
    std::set_union(sent.begin(), sent.end(), received.begin(), received.end(),
                   std::back_inserter(both));
    return both;
}

FilterSql::Ids FilterSql::idsBySubject() const
{
    Ids ids;
    if (m_subjects->ids().size() <= fewIds) {
        HotStatement seek(m_database,
                          "SELECT id FROM message WHERE subject_id = ? AND id >= ? AND id < ?");
        for (const std::int64_t id : m_subjects->ids())
            append(seek.integer(id).integer(m_low).integer(m_high), ids);
        sortUnique(ids);
        return ids;
    }
    HotStatement pass(m_database,
                      "SELECT id, subject_id FROM message INDEXED BY message_by_subject");
    while (pass.step()) {
        const std::int64_t id = pass.integerAt(0);
        if (id >= m_low && id < m_high && m_subjects->has(pass.integerAt(1)))
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

FilterSql::Ids FilterSql::idsByTime() const
{
    Ids ids;
    HotStatement range(m_database, "SELECT id FROM message WHERE id >= ? AND id < ? ORDER BY id");
    append(range.integer(m_low).integer(m_high), ids);
    return ids;
}

FilterSql::Ids FilterSql::systemIds() const
{
    Ids ids;
    HotStatement marked(m_database, "SELECT id FROM message WHERE is_system <> 0");
    append(marked, ids);
    std::sort(ids.begin(), ids.end());
    return ids;
}

FilterSql::Ids FilterSql::candidates() const
{
    std::vector<Ids> lists;
    if (m_senders)
        lists.push_back(idsBySender(*m_senders));
    if (m_recipients)
        lists.push_back(idsByRecipient(*m_recipients));
    for (const auto* set : {&m_parties, &m_betweenA, &m_betweenB, &m_domains})
        if (*set)
            lists.push_back(idsByParty(**set));
    if (m_subjects)
        lists.push_back(idsBySubject());
    if (lists.empty())
        return idsByTime();
    std::sort(lists.begin(), lists.end(),
              [](const Ids& a, const Ids& b) { return a.size() < b.size(); });
    Ids ids = std::move(lists.front());
    for (std::size_t i = 1; i < lists.size(); ++i)
        ids = intersection(ids, lists[i]);
    return ids;
}

FilterSql::Ids FilterSql::checked(const Ids& ids) const
{
    Ids good;
    if (ids.empty())
        return good;
    Row row;
    HotStatement total(m_database, "SELECT message_total FROM archive");
    total.step();
    if (ids.size() > static_cast<std::size_t>(total.integerAt(0)) / sparsePart) {
        RowCursor cursor(m_database, RowCursor::Order::Id, ids.front(), ids.back() + 1);
        auto wanted = ids.begin();
        while (wanted != ids.end() && cursor.next(row)) {
            while (wanted != ids.end() && *wanted < row.id)
                ++wanted;
            if (wanted != ids.end() && *wanted == row.id && matches(row))
                good.push_back(row.id);
        }
        return good;
    }
    RowCursor cursor(m_database, RowCursor::Order::Id, ids.front(), ids.front() + 1);
    for (const std::int64_t id : ids) {
        cursor.seek(id, id + 1);
        if (cursor.next(row) && matches(row))
            good.push_back(id);
    }
    return good;
}

std::vector<MessageId> FilterSql::all()
{
    Ids ids = candidates();
    if (needsRows()) {
        ids = checked(ids);
    } else if (!m_filter.withSystem) {
        Ids visible;
        const Ids system = systemIds();
        if (!system.empty()) {
            std::set_difference(ids.begin(), ids.end(), system.begin(), system.end(),
                                std::back_inserter(visible));
            ids = std::move(visible);
        }
    }
    std::vector<MessageId> result;
    result.reserve(ids.size());
    for (auto id = ids.rbegin(); id != ids.rend(); ++id)
        result.push_back(MessageId{*id});
    return result;
}

std::vector<MessageId> FilterSql::first(std::size_t count)
{
    std::vector<MessageId> found;
    RowCursor cursor(m_database, RowCursor::Order::Utc, m_low, m_high);
    Row row;
    std::size_t seen = 0;
    while (found.size() < count && seen < walkLimit) {
        if (!cursor.next(row))
            return found;
        ++seen;
        if (matches(row))
            found.push_back({row.id});
    }
    if (found.size() == count)
        return found;
    found = all();
    if (found.size() > count)
        found.resize(count);
    return found;
}

std::size_t FilterSql::hiddenSystemCount()
{
    if (m_filter.withSystem)
        return 0;
    MessageFilter wide = m_filter;
    m_filter.withSystem = true;
    const std::size_t count = checked(intersection(systemIds(), candidates())).size();
    m_filter = wide;
    return count;
}

}

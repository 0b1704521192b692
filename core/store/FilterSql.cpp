// SPDX-License-Identifier: EUPL-1.2
#include "core/store/FilterSql.h"

#include "core/domain/AskedParty.h"
#include "core/store/HotStatement.h"
#include "core/store/MessageColumns.h"
#include "core/store/MessageIds.h"
#include "core/store/SubjectIndex.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>

namespace postinsyn {

namespace {

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

std::vector<MessageId> inTime(const std::vector<std::int64_t>& ids)
{
    std::vector<MessageId> result;
    result.reserve(ids.size());
    for (auto id = ids.rbegin(); id != ids.rend(); ++id)
        result.push_back({*id});
    return result;
}

}

FilterSql::FilterSql(sqlite3* database, SubjectIndex& subjects, MessageColumns& columns,
                     const OwnAddresses& own, const MessageFilter& filter,
                     const FilterLimits& limits)
    : m_database(database), m_columns(columns), m_filter(meant(database, filter)), m_limits(limits)
{
    const TimeZone zone = TimeZone::stockholm();
    if (filter.to)
        m_low = idsWithin({}, zone.startOfDay(*filter.to + 1)).low;
    if (filter.from)
        m_high = idsWithin(zone.startOfDay(*filter.from), {}).high;
    m_parties = setOf(m_filter.parties);
    m_senders = setOf(m_filter.senders);
    m_recipients = setOf(m_filter.recipients);
    if (m_filter.between) {
        m_betweenA = setOf({m_filter.between->first});
        m_betweenB = setOf({m_filter.between->second});
    }
    if (!filter.domains.empty()) {
        m_domains.emplace();
        HotStatement inDomain(database, "SELECT address.id FROM address JOIN domain ON domain.id = "
                                        "domain_id WHERE domain.name = ?");
        for (const std::string& text : filter.domains)
            for (const std::string& spelling : askedDomain(text)) {
                inDomain.text(spelling);
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

std::vector<std::string> FilterSql::partiesMeant(sqlite3* database, const std::string& text)
{
    if (text.find('@') == std::string::npos)
        return {text};
    std::vector<std::string> parts = parseParties(text);
    if (parts.empty() || (parts.size() == 1 && parts.front() == text))
        return {text};
    HotStatement known(database, "SELECT 1 FROM address WHERE folded = ?1 UNION ALL "
                                 "SELECT 1 FROM mailbox WHERE folded = ?1 UNION ALL "
                                 "SELECT 1 FROM mailbox_alias WHERE folded = ?1");
    const AskedParty whole(text);
    for (const std::string& spelling : whole.spellings()) {
        known.text(spelling);
        if (known.step())
            return {text};
        known.reset();
    }
    return parts;
}

MessageFilter FilterSql::meant(sqlite3* database, MessageFilter filter)
{
    for (auto* texts : {&filter.parties, &filter.senders, &filter.recipients}) {
        std::vector<std::string> all;
        for (const std::string& text : *texts)
            for (std::string& party : partiesMeant(database, text))
                if (std::find(all.begin(), all.end(), party) == all.end())
                    all.push_back(std::move(party));
        *texts = std::move(all);
    }
    if (filter.between) // of a name and its address, the address
        for (std::string* text : {&filter.between->first, &filter.between->second})
            *text = partiesMeant(database, *text).back();
    return filter;
}

void FilterSql::addAddress(IdSet& set, const AskedParty& party) const
{
    HotStatement exact(m_database, "SELECT id FROM address WHERE folded = ?1 OR folded IN ("
                                   "SELECT folded FROM mailbox WHERE id IN ("
                                   "SELECT id FROM mailbox WHERE folded = ?1 UNION "
                                   "SELECT mailbox_id FROM mailbox_alias WHERE folded = ?1) UNION "
                                   "SELECT folded FROM mailbox_alias WHERE mailbox_id IN ("
                                   "SELECT id FROM mailbox WHERE folded = ?1 UNION "
                                   "SELECT mailbox_id FROM mailbox_alias WHERE folded = ?1))");
    for (const std::string& address : party.spellings()) {
        exact.text(address);
        while (exact.step())
            set.add(exact.integerAt(0));
        exact.reset();
    }
}

void FilterSql::addNullSender(IdSet& set) const
{
    HotStatement none(m_database, "SELECT id FROM address WHERE folded = ''");
    if (none.step())
        set.add(none.integerAt(0));
}

void FilterSql::addNamed(IdSet& set, const AskedParty& party) const
{
    HotStatement all(m_database,
                     "SELECT address.id, address.folded, mailbox.name FROM address LEFT JOIN "
                     "mailbox_alias ON mailbox_alias.folded = address.folded LEFT JOIN mailbox ON "
                     "mailbox.folded = address.folded OR mailbox.id = mailbox_alias.mailbox_id");
    while (all.step())
        if (party.isAddress(all.textAt(1)) ||
            (!all.isNullAt(2) && party.isInMailboxName(all.textAt(2))))
            set.add(all.integerAt(0));
}

void FilterSql::addParty(IdSet& set, const std::string& text) const
{
    const AskedParty party(text);
    switch (party.kind()) {
    case AskedParty::Kind::Nobody:
        break;
    case AskedParty::Kind::NullSender:
        addNullSender(set);
        break;
    case AskedParty::Kind::Address:
        addAddress(set, party);
        break;
    case AskedParty::Kind::Name:
        addNamed(set, party);
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

Direction FilterSql::directionOf(const FilterRow& row) const
{
    const auto sideOf = [&](std::uint32_t id) {
        return id < m_sides.size() ? m_sides[id] : AddressSide::None;
    };
    bool hasOwn = false;
    bool hasOutside = false;
    for (const std::uint32_t address : row.addresses) {
        hasOwn |= sideOf(address) == AddressSide::Own;
        hasOutside |= sideOf(address) == AddressSide::Outside;
    }
    return OwnAddresses::direction(sideOf(row.sender), hasOwn, hasOutside);
}

bool FilterSql::matchesAddresses(const FilterRow& row) const
{
    const auto sends = [&](const IdSet& set) {
        return set.has(row.sender) || set.has(row.envelope);
    };
    const auto receives = [&](const IdSet& set) {
        return std::any_of(row.addresses.begin(), row.addresses.end(),
                           [&](std::uint32_t address) { return set.has(address); });
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

bool FilterSql::matches(const FilterRow& row) const
{
    if ((row.isSystem && !m_filter.withSystem) || (m_subjects && !m_subjects->has(row.subject)) ||
        !matchesAddresses(row))
        return false;
    if (m_filter.direction && directionOf(row) != *m_filter.direction)
        return false;
    return !m_filter.status ||
           std::find(row.statuses.begin(), row.statuses.end(),
                     static_cast<std::uint8_t>(*m_filter.status)) != row.statuses.end();
}

/// Each statement gives ids for a key and two bounds.
FilterSql::FewIds FilterSql::idsByKeys(const IdSet& set,
                                       std::initializer_list<const char*> sql) const
{
    if (set.ids().size() > m_limits.keys)
        return std::nullopt;
    Ids ids;
    for (const char* text : sql) {
        HotStatement seek(m_database, text);
        for (const std::int64_t key : set.ids()) {
            seek.integer(key).integer(m_low).integer(m_high);
            while (seek.step()) {
                ids.push_back(seek.integerAt(0));
                if (ids.size() > m_limits.hits)
                    return std::nullopt;
            }
            seek.reset();
        }
    }
    sortUnique(ids);
    return ids;
}

FilterSql::FewIds FilterSql::idsBySender(const IdSet& set) const
{
    return idsByKeys(set, {"SELECT id FROM message WHERE sender_id = ? AND id >= ? AND id < ?",
                           "SELECT id FROM message WHERE envelope_id = ? AND id >= ? AND id < ?"});
}

FilterSql::FewIds FilterSql::idsByRecipient(const IdSet& set) const
{
    return idsByKeys(set, {"SELECT message_id FROM recipient WHERE address_id = ? AND message_id "
                           ">= ? AND message_id < ?"});
}

FilterSql::FewIds FilterSql::idsByParty(const IdSet& set) const
{
    const FewIds sent = idsBySender(set);
    const FewIds received = sent ? idsByRecipient(set) : std::nullopt;
    if (!received)
        return std::nullopt;
    Ids either;
    std::set_union(sent->begin(), sent->end(), received->begin(), received->end(),
                   std::back_inserter(either));
    return either;
}

FilterSql::FewIds FilterSql::idsBySubject(const IdSet& set) const
{
    return idsByKeys(set, {"SELECT id FROM message WHERE subject_id = ? AND id >= ? AND id < ?"});
}

FilterSql::Candidates FilterSql::candidates() const
{
    Candidates candidates{std::nullopt, !m_filter.direction && !m_filter.status && !m_betweenA};
    const auto narrow = [&](const std::optional<IdSet>& set, auto find) {
        if (!set)
            return;
        FewIds ids = (this->*find)(*set);
        candidates.isWhole = candidates.isWhole && ids;
        if (ids && candidates.ids)
            ids = intersection(*candidates.ids, *ids);
        if (ids)
            candidates.ids = std::move(ids);
    };
    narrow(m_senders, &FilterSql::idsBySender);
    narrow(m_recipients, &FilterSql::idsByRecipient);
    for (const auto* set : {&m_parties, &m_betweenA, &m_betweenB, &m_domains})
        narrow(*set, &FilterSql::idsByParty);
    narrow(m_subjects, &FilterSql::idsBySubject);
    return candidates;
}

/// Shows `take` every message from `low` to below `high`, in their order, until it returns false.
template <class Take>
void FilterSql::walk(FilterCursor::Order order, std::int64_t low, std::int64_t high,
                     Take take) const
{
    FilterCursor cursor(m_database, order, low, high);
    FilterRow row;
    while (cursor.next(row) && take(row)) {
    }
}

/// The same from the columns, where messages of other subjects are passed over.
template <class Take>
void FilterSql::pass(FilterCursor::Order order, std::int64_t low, std::int64_t high,
                     Take take) const
{
    if (!m_columns.load(m_database, m_limits.columns))
        return walk(order, low, high, take);
    const std::size_t first = m_columns.placeOf(low);
    const std::size_t end = m_columns.placeOf(high);
    const bool isAscending = order == FilterCursor::Order::Id;
    for (std::size_t n = 0; first + n < end; ++n) {
        const std::size_t at = isAscending ? first + n : end - 1 - n;
        if (m_subjects && !m_subjects->has(m_columns.subject(at)))
            continue;
        if (!take(m_columns.row(at)))
            return;
    }
}

FilterSql::Ids FilterSql::checked(const Ids& ids) const
{
    Ids good;
    if (ids.size() <= m_limits.seeks) {
        FilterCursor cursor(m_database, FilterCursor::Order::Id, 0, 0);
        FilterRow row;
        for (const std::int64_t id : ids) {
            cursor.seek(id, id + 1);
            if (cursor.next(row) && matches(row))
                good.push_back(id);
        }
        return good;
    }
    auto wanted = ids.begin();
    pass(FilterCursor::Order::Id, ids.front(), ids.back() + 1, [&](const FilterRow& row) {
        while (wanted != ids.end() && *wanted < row.id)
            ++wanted;
        if (wanted != ids.end() && *wanted == row.id && matches(row))
            good.push_back(row.id);
        return wanted != ids.end();
    });
    return good;
}

FilterSql::Ids FilterSql::idsByTime() const
{
    Ids ids;
    if (m_columns.isLoaded(m_database)) {
        pass(FilterCursor::Order::Id, m_low, m_high, [&](const FilterRow& row) {
            ids.push_back(row.id);
            return true;
        });
        return ids;
    }
    HotStatement range(m_database, "SELECT id FROM message WHERE id >= ? AND id < ? ORDER BY id");
    range.integer(m_low).integer(m_high);
    while (range.step())
        ids.push_back(range.integerAt(0));
    return ids;
}

FilterSql::Ids FilterSql::systemIds() const
{
    Ids ids;
    HotStatement marked(m_database, "SELECT id FROM message INDEXED BY message_is_system WHERE "
                                    "is_system <> 0 AND id >= ? AND id < ?");
    marked.integer(m_low).integer(m_high);
    while (marked.step())
        ids.push_back(marked.integerAt(0));
    std::sort(ids.begin(), ids.end());
    return ids;
}

FilterSql::Ids FilterSql::withoutSystem(Ids ids) const
{
    const Ids system = m_filter.withSystem ? Ids() : systemIds();
    if (system.empty())
        return ids;
    Ids visible;
    std::set_difference(ids.begin(), ids.end(), system.begin(), system.end(),
                        std::back_inserter(visible));
    return visible;
}

FilterSql::Ids FilterSql::settled(Candidates few) const
{
    return few.isWhole ? withoutSystem(*std::move(few.ids)) : checked(*few.ids);
}

FilterSql::Ids FilterSql::found() const
{
    Candidates few = candidates();
    if (few.ids)
        return settled(std::move(few));
    if (few.isWhole)
        return withoutSystem(idsByTime());
    Ids ids;
    pass(FilterCursor::Order::Id, m_low, m_high, [&](const FilterRow& row) {
        if (matches(row))
            ids.push_back(row.id);
        return true;
    });
    return ids;
}

bool FilterSql::cannotMatch() const
{
    const auto sets = {&m_parties,  &m_senders,  &m_recipients, &m_domains,
                       &m_betweenA, &m_betweenB, &m_subjects};
    return std::any_of(sets.begin(), sets.end(),
                       [](const auto* set) { return *set && (*set)->ids().empty(); });
}

/// The first `count` in an order, ascending; none if more than `most` rows had to be looked at.
FilterSql::FewIds FilterSql::gathered(FilterCursor::Order order, std::size_t count,
                                      std::size_t most, bool isFromColumns) const
{
    Ids ids;
    std::size_t seen = 0;
    const auto take = [&](const FilterRow& row) {
        if (seen++ == most)
            return false;
        if (matches(row))
            ids.push_back(row.id);
        return ids.size() < count;
    };
    isFromColumns ? pass(order, m_low, m_high, take) : walk(order, m_low, m_high, take);
    if (seen > most)
        return std::nullopt;
    if (order == FilterCursor::Order::Utc)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

/// The first `count` in an order, ascending.
FilterSql::Ids FilterSql::nearest(FilterCursor::Order order, std::size_t count) const
{
    if (count == 0 || cannotMatch())
        return {};
    if (auto near = gathered(order, count, m_limits.walk, m_columns.isLoaded(m_database)))
        return *std::move(near);
    Candidates few = candidates();
    if (!few.ids)
        return *gathered(order, count, std::numeric_limits<std::size_t>::max(), true);
    Ids ids = settled(std::move(few));
    const auto extra = static_cast<std::ptrdiff_t>(ids.size() - std::min(ids.size(), count));
    if (order == FilterCursor::Order::Id)
        ids.erase(ids.end() - extra, ids.end());
    else
        ids.erase(ids.begin(), ids.begin() + extra);
    return ids;
}

std::vector<MessageId> FilterSql::all()
{
    return inTime(found());
}

std::vector<MessageId> FilterSql::first(std::size_t count)
{
    return inTime(nearest(FilterCursor::Order::Utc, count));
}

std::vector<MessageId> FilterSql::last(std::size_t count)
{
    return inTime(nearest(FilterCursor::Order::Id, count));
}

std::size_t FilterSql::hiddenSystemCount()
{
    if (m_filter.withSystem)
        return 0;
    m_filter.withSystem = true;
    const std::size_t count = checked(systemIds()).size();
    m_filter.withSystem = false;
    return count;
}

}

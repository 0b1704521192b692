// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/domain/MessageFilter.h"
#include "core/domain/OwnAddresses.h"
#include "core/store/FilterCursor.h"
#include "core/store/IdSet.h"

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <vector>

struct sqlite3;

namespace postinsyn {

class AskedParty;
class MessageColumns;
class SubjectIndex;

/// Where one way to an answer gives place to another: the answer is the same.
struct FilterLimits {
    std::size_t keys = 4000;         ///< more addresses or subjects are not looked up one by one
    std::size_t hits = 100'000;      ///< nor is what more messages have
    std::size_t seeks = 5000;        ///< more candidates are not looked at one by one
    std::size_t walk = 10'000;       ///< rows looked at for a first page, before the whole is found
    std::size_t columns = 8'000'000; ///< messages whose columns may be held in memory
};

/// Answers a MessageFilter from the log: texts are first turned into sets of dictionary ids. What
/// few messages have is found by the indexes; what many have by one pass over MessageColumns. Ids
/// come back descending, which is ascending UTC.
class FilterSql {
public:
    FilterSql(sqlite3* database, SubjectIndex& subjects, MessageColumns& columns,
              const OwnAddresses& own, const MessageFilter& filter,
              const FilterLimits& limits = {});

    /// A party as it is asked for: as it stands if the log or the directory has just this address,
    /// else what parseParties() reads in it.
    static std::vector<std::string> partiesMeant(sqlite3* database, const std::string& text);
    /// The filter with each party as it is meant.
    static MessageFilter meant(sqlite3* database, MessageFilter filter);

    [[nodiscard]] std::vector<MessageId> all();
    /// The oldest `count` only: walks the log in their order, and finds all at once where a few
    /// are to be found by the indexes.
    [[nodiscard]] std::vector<MessageId> first(std::size_t count);
    /// The newest `count`, in the same order as the others.
    [[nodiscard]] std::vector<MessageId> last(std::size_t count);
    /// Monitoring messages that match but are hidden because the filter does not ask for them.
    [[nodiscard]] std::size_t hiddenSystemCount();

private:
    using Ids = std::vector<std::int64_t>; ///< ascending
    using FewIds = std::optional<Ids>;     ///< none: more than are worth looking up

    void addParty(IdSet& set, const std::string& text) const;
    void addAddress(IdSet& set, const AskedParty& party) const;
    void addNamed(IdSet& set, const AskedParty& party) const;
    void addNullSender(IdSet& set) const;
    std::optional<IdSet> setOf(const std::vector<std::string>& texts) const;
    void readSides(const OwnAddresses& own);

    [[nodiscard]] bool matches(const FilterRow& row) const;
    [[nodiscard]] bool matchesAddresses(const FilterRow& row) const;
    [[nodiscard]] Direction directionOf(const FilterRow& row) const;

    [[nodiscard]] FewIds idsByKeys(const IdSet& set, std::initializer_list<const char*> sql) const;
    [[nodiscard]] FewIds idsBySender(const IdSet& set) const;
    [[nodiscard]] FewIds idsByRecipient(const IdSet& set) const;
    [[nodiscard]] FewIds idsByParty(const IdSet& set) const;
    [[nodiscard]] FewIds idsBySubject(const IdSet& set) const;
    [[nodiscard]] Ids idsByTime() const;
    [[nodiscard]] Ids systemIds() const;

    /// Those of all conditions that the indexes answer.
    struct Candidates {
        FewIds ids;
        bool isWhole = false; ///< nothing but monitoring mail is still to be told apart
    };
    [[nodiscard]] Candidates candidates() const;
    [[nodiscard]] Ids checked(const Ids& ids) const;
    [[nodiscard]] Ids withoutSystem(Ids ids) const;
    [[nodiscard]] Ids settled(Candidates few) const;
    [[nodiscard]] Ids found() const;
    [[nodiscard]] FewIds gathered(FilterCursor::Order order, std::size_t count, std::size_t most,
                                  bool isFromColumns) const;
    [[nodiscard]] Ids nearest(FilterCursor::Order order, std::size_t count) const;
    [[nodiscard]] bool cannotMatch() const;
    template <class Take>
    void walk(FilterCursor::Order order, std::int64_t low, std::int64_t high, Take take) const;
    template <class Take>
    void pass(FilterCursor::Order order, std::int64_t low, std::int64_t high, Take take) const;

    sqlite3* m_database;
    MessageColumns& m_columns;
    MessageFilter m_filter;
    FilterLimits m_limits;
    std::int64_t m_low = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_high = std::numeric_limits<std::int64_t>::max();
    std::optional<IdSet> m_parties, m_senders, m_recipients, m_domains, m_betweenA, m_betweenB;
    std::optional<IdSet> m_subjects;
    std::vector<AddressSide> m_sides; ///< by address id, only for a direction
};

}

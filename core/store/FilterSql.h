// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/domain/MessageFilter.h"
#include "core/domain/OwnAddresses.h"
#include "core/store/IdSet.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

struct sqlite3;

namespace postinsyn {

class SubjectIndex;

/// Answers a MessageFilter from the log tables: texts are first turned into sets of dictionary ids,
/// then fixed statements find messages by id, never by text. Ids come back ascending, which is
/// ascending UTC.
class FilterSql {
public:
    FilterSql(sqlite3* database, SubjectIndex& subjects, const OwnAddresses& own,
              const MessageFilter& filter);

    [[nodiscard]] std::vector<MessageId> all();
    /// The first `count` only: walks the log in time order while matches are frequent, else as
    /// all().
    [[nodiscard]] std::vector<MessageId> first(std::size_t count);
    /// Monitoring messages that match but are hidden because the filter does not ask for them.
    [[nodiscard]] std::size_t hiddenSystemCount();

private:
    /// What the conditions look at.
    struct Row {
        std::int64_t id = 0;
        std::int64_t sender = 0;
        std::int64_t envelope = 0;
        std::int64_t subject = 0;
        bool isSystem = false;
        struct Recipient {
            std::int64_t address;
            std::int64_t status;
        };
        std::vector<Recipient> recipients;
    };
    class RowCursor;

    using Ids = std::vector<std::int64_t>;

    void addParty(IdSet& set, const std::string& text) const;
    std::optional<IdSet> setOf(const std::vector<std::string>& texts) const;
    void readSides(const OwnAddresses& own);

    [[nodiscard]] bool matches(const Row& row) const;
    [[nodiscard]] bool matchesAddresses(const Row& row) const;
    [[nodiscard]] Direction directionOf(const Row& row) const;
    [[nodiscard]] bool needsRows() const;

    [[nodiscard]] Ids idsBySender(const IdSet& set) const;
    [[nodiscard]] Ids idsByRecipient(const IdSet& set) const;
    [[nodiscard]] Ids idsByParty(const IdSet& set) const;
    [[nodiscard]] Ids idsBySubject() const;
    [[nodiscard]] Ids idsByTime() const;
    [[nodiscard]] Ids systemIds() const;
    [[nodiscard]] Ids candidates() const;
    [[nodiscard]] Ids checked(const Ids& ids) const;

    sqlite3* m_database;
    MessageFilter m_filter;
    std::int64_t m_low = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_high = std::numeric_limits<std::int64_t>::max();
    std::optional<IdSet> m_parties, m_senders, m_recipients, m_domains, m_betweenA, m_betweenB;
    std::optional<IdSet> m_subjects;
    std::vector<AddressSide> m_sides; ///< by address id, only for a direction
};

}

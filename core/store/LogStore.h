// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Message.h"
#include "core/domain/MessageFilter.h"
#include "core/domain/OwnAddresses.h"
#include "core/domain/Source.h"
#include "core/store/Database.h"
#include "core/store/MessageColumns.h"
#include "core/store/SubjectIndex.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Where the archive has a message from.
struct MessageOrigin {
    std::string file;       ///< Source::name
    std::uint64_t line = 0; ///< of the row that told of it first in that file; 0: not kept
    Instant importedAt;

    bool operator==(const MessageOrigin&) const = default;
};

/// The log and the files it came from. Writing messages is LogWriter's.
class LogStore {
public:
    explicit LogStore(Database& database);

    /// Ascending UTC.
    [[nodiscard]] std::vector<MessageId> find(const MessageFilter& filter, const OwnAddresses& own);
    /// The oldest `count` of them, and the newest, both in ascending UTC: much sooner there than
    /// all where many match.
    [[nodiscard]] std::vector<MessageId> findFirst(const MessageFilter& filter,
                                                   const OwnAddresses& own, std::size_t count);
    [[nodiscard]] std::vector<MessageId> findLast(const MessageFilter& filter,
                                                  const OwnAddresses& own, std::size_t count);
    /// The filter with each party as the search takes it: an address with odd signs as it stands if
    /// it is known, else what is read in it (askedParties).
    [[nodiscard]] MessageFilter meant(const MessageFilter& filter);
    /// Monitoring messages that match a filter which does not ask for them.
    [[nodiscard]] std::size_t hiddenSystemCount(const MessageFilter& filter,
                                                const OwnAddresses& own);
    /// In the order of `ids`; ids that are not there (any more) are left out.
    [[nodiscard]] std::vector<LoggedMessage> load(std::span<const MessageId> ids,
                                                  const OwnAddresses& own);
    /// The source that brought the message first, then others that told of it. Empty if it is not
    /// there.
    [[nodiscard]] std::vector<MessageOrigin> originsOf(MessageId id);
    [[nodiscard]] std::uint64_t messageTotal();

    /// Inside the caller's transaction. `beginSource` makes the record that rows refer to,
    /// `endSource` fills it in.
    SourceId beginSource(const Source& source);
    void endSource(const Source& source);
    [[nodiscard]] std::vector<Source> sources();
    /// Source days of all sources that overlap the period: civil day -> rows.
    [[nodiscard]] std::map<std::int64_t, std::uint64_t> daysWithin(Period period);
    /// In the order of the file; there may be millions.
    void eachReject(SourceId source,
                    const std::function<void(std::uint64_t line, std::string_view code)>& visit);
    /// The first `count` of them, each with the first `bytes` of its text (whole characters).
    [[nodiscard]] std::vector<RejectedRecord> firstRejects(SourceId source, std::size_t count,
                                                           std::size_t bytes);

    /// Messages that came with imports made for `request` alone, and with no other import, leave
    /// the archive unless they are in `keep` (ascending) or on a list. The raw text of rows that
    /// these imports rejected leaves with them, for nobody can say on which side of the order they
    /// lie; line and code stay. Returns how many messages left. Inside the caller's transaction.
    /// (domain.md 3.5)
    std::size_t removeOutside(RequestId request, std::span<const MessageId> keep);

private:
    template <class Ask>
    auto answered(const MessageFilter& filter, const OwnAddresses& own, Ask ask);

    Database& m_database;
    SubjectIndex m_subjects;
    MessageColumns m_columns;
};

}

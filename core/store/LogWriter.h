// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/domain/MessageBatch.h"

#include <cstdint>
#include <memory>

struct sqlite3;

namespace postinsyn {

/// What became of the rows written so far. rows in batches = messageRows + duplicateRows + ignored
/// + faults.
struct WriteTally {
    std::uint64_t rows = 0;
    std::uint64_t messageRows = 0;
    std::uint64_t duplicateRows = 0;
    std::uint64_t ignoredRows = 0;
    std::uint64_t rejectedRows = 0;
    std::uint64_t messages = 0; ///< distinct messages this source speaks of
    std::uint64_t newMessages = 0;
    std::uint64_t newRecipients = 0;
};

/// Writes the batches of one source into the log tables, inside the caller's transaction. Messages
/// already known are completed, never doubled (formats.md 7): the result is the same in whatever
/// order files come. But where CrowdTable::least messages or more share a Message-ID or a second,
/// one told with another subject text, cut or lossy, may be missed and stand twice.
///
/// Into an archive without messages identities are looked up in memory, later by index. Large
/// sources put the search indexes off to the end (performance.md 5.1).
class LogWriter {
public:
    /// `sizeHint`: bytes of the source, to choose how.
    LogWriter(sqlite3* database, SourceId source, std::uint64_t sizeHint);
    ~LogWriter();

    void write(const MessageBatch& batch);
    /// Makes the indexes that were put off. No write after it.
    void finish();
    [[nodiscard]] const WriteTally& tally() const;

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

}

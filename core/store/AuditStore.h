// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/AuditEntry.h"
#include "core/store/Database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Where the clock is asked: passed in, so that a test can say which day it is.
using Clock = std::function<Instant()>;

/// The audit chain EPA1 (security.md 3.4). Whoever can write the file can also chain anew from any
/// point: only control codes kept outside the archive prove that nobody did.
class AuditStore {
public:
    AuditStore(Database& database, Clock clock);

    /// Adds to the chain, inside the caller's transaction: what happened and its entry are one.
    /// Returns the entry's number. Outside of a transaction: StoreError{`no-transaction`}.
    std::int64_t append(const AuditEntry& entry);

    struct Head {
        std::int64_t seq = 0; ///< 0 = nothing yet
        std::string hash;     ///< 32 bytes
    };
    [[nodiscard]] Head head();
    /// Names the present state of the chain in 16 characters: `QTX0-TZ3W-F5M8-S8AR`.
    [[nodiscard]] std::string controlCode();
    /// Ascending, from number `first`, at most `limit`.
    [[nodiscard]] std::vector<RecordedAuditEntry> entries(std::int64_t first = 1,
                                                          std::int64_t limit = -1);
    /// Ascending: what concerns one case.
    [[nodiscard]] std::vector<RecordedAuditEntry> entriesOf(std::string_view caseNumber);

    // The arithmetic of EPA1.

    /// h(0)
    static std::string genesisHash();
    /// The bytes of an entry that are hashed; `hash` has no part in them.
    static std::string leafOf(const RecordedAuditEntry& recorded);
    /// h(n) from h(n-1) and the leaf of entry n.
    static std::string chain(std::string_view previousHash, std::string_view leaf);
    static std::string codeOf(const Head& head);
    /// A salted commitment: proves later what the content was, until the salt is purged. `salt` has
    /// 16 bytes and is kept beside the content.
    static std::string commitTo(std::string_view salt, std::string_view content);

private:
    Database& m_database;
    Clock m_clock;
    Statement m_insert;
    Statement m_head;
    Statement m_range;
    Statement m_ofCase;
};

}

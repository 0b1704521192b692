// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postinsyn {

/// One thing that happened, as told to the audit (security.md 3.4). Free of content: uids, row
/// numbers, counts, grounds and file hashes; never a subject, an address of the log or the
/// requester, for the audit outlives what it speaks of.
struct AuditEntry {
    std::string actor; ///< account of the operating system
    std::string event; ///< kebab-case, `rows-judged`
    std::optional<std::string> caseNumber;
    std::optional<std::string> objectType; ///< `request`, `list`, `hold`, `mailbox`, `source`, ...
    std::optional<std::string> objectUid;
    std::optional<std::string> commit; ///< 32 bytes: AuditStore::commitTo of what is not told here
    std::optional<std::string> detail; ///< `key=value` pairs separated by `; `

    bool operator==(const AuditEntry&) const = default;
};

/// About an object of a case; commit and detail are the caller's.
inline AuditEntry auditEntry(std::string_view actor, std::string_view event,
                             std::string_view caseNumber, std::string_view objectType,
                             std::string_view objectUid)
{
    return {std::string(actor),
            std::string(event),
            std::string(caseNumber),
            std::string(objectType),
            std::string(objectUid),
            {},
            {}};
}

/// An entry as it stands in the chain.
struct RecordedAuditEntry {
    std::int64_t seq = 0;
    std::string timeUtc; ///< `2026-03-28T23:00:00.000Z`
    AuditEntry entry;
    std::string appVersion;
    std::string hash; ///< 32 bytes: h(seq)
};

}

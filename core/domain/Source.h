// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

/// A doubt about the completeness or soundness of an imported file. Codes: design.md 5.
struct SourceWarning {
    std::string code;
    std::string detail; ///< a fixed word of ours that tells variants apart, never content
    std::uint64_t count = 0;

    bool operator==(const SourceWarning&) const = default;
};

/// What is known of an imported file: the completeness report of formats.md 7.
/// rows = messageRows + duplicateRows + ignoredRows + rejectedRows.
struct Source {
    SourceId id;
    std::string uid;
    std::string name;   ///< `archive/member` for members; no folder
    std::string sha256; ///< 32 bytes, of the file (or member) as it was
    std::uint64_t size = 0;
    std::string format;
    std::string encoding;
    std::string timeBasis;
    std::uint64_t rows = 0;
    std::uint64_t messageRows = 0;
    std::uint64_t duplicateRows = 0;
    std::uint64_t ignoredRows = 0;
    std::uint64_t rejectedRows = 0;
    std::uint64_t messages = 0; ///< distinct messages it speaks of
    std::uint64_t newMessages = 0;
    std::uint64_t newRecipients = 0;
    std::optional<Instant> first;
    std::optional<Instant> last;
    std::int64_t largestGapMs = 0;
    std::vector<SourceWarning> warnings;
    Instant importedAt;
    std::string importedBy;
    RequestId request; ///< imported for this request alone; none = for the archive
    std::map<std::int64_t, std::uint64_t>
        days; ///< civil day in Sweden (days since 1970) -> rows; not read back by sources()
};

struct RejectedRecord {
    std::uint64_t line = 0;
    std::string code;
    std::string raw = {}; ///< its text, where it was asked for
};

}

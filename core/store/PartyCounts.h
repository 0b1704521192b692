// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

class Database;

struct PartyCount {
    std::string text;           ///< an address as logged, or a domain
    std::uint64_t messages = 0; ///< in which it has this part

    bool operator==(const PartyCount&) const = default;
};

/// Who is most often met among some messages; the most frequent first, then by text.
struct TopParties {
    std::vector<PartyCount> senders;    ///< as listed: From/Sender where told
    std::vector<PartyCount> recipients; ///< of any kind, groups and old addresses too
    std::vector<PartyCount> domains;    ///< of the sender or any recipient, once a message
    std::uint64_t examined = 0;
    /// All messages were looked at. Else they were drawn evenly over the time, and the counts are
    /// of those.
    bool isExact = true;
};

/// At most `top` of each. Up to `most` messages are counted exactly; of more, `most` / 4 are drawn,
/// so that the time is bounded. `ids` in order of time (LogStore::find). Ends with Cancelled under
/// a Database::StopScope.
TopParties countParties(Database& database, std::span<const MessageId> ids, std::size_t top,
                        std::size_t most = 1'000'000);

}

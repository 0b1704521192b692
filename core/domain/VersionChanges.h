// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"

#include <cstdint>
#include <string>
#include <vector>

namespace postinsyn {

/// How a list differs from what went out before (security.md 3.6 point 6, domain.md 6.3). Numbers
/// of rows, ascending; numbers never vanish.
struct VersionChanges {
    std::vector<std::int64_t> hidden;   ///< shown then, masked or withheld now: it is out already
    std::vector<std::int64_t> opened;   ///< masked or withheld then, shown now
    std::vector<std::int64_t> reworded; ///< the log told more of the message, or something else
    std::vector<std::int64_t> added;    ///< had no row then

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::vector<std::int64_t> rows() const; ///< all, each once
    bool operator==(const VersionChanges&) const = default;
};

/// Both lists with their rows. Compares what the rows say, to the second, and which parts of which
/// field are hidden; where a field says something else its parts cannot be compared.
VersionChanges changesSince(const OverviewList& issued, const OverviewList& now);

}

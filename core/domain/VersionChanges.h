// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"

#include <cstdint>
#include <string>
#include <vector>

namespace postinsyn {

/// How a list differs from what went out before (security.md 3.6 point 6). Numbers of rows,
/// ascending; rows that are in one of the two only are not compared.
struct VersionChanges {
    std::vector<std::int64_t> hidden; ///< shown then, masked or withheld now: it is out already
    std::vector<std::int64_t> opened; ///< masked or withheld then, shown now

    [[nodiscard]] bool isEmpty() const { return hidden.empty() && opened.empty(); }
    [[nodiscard]] std::vector<std::int64_t> rows() const; ///< both, each once
    bool operator==(const VersionChanges&) const = default;
};

/// Both lists with their rows. Compares which parts of which field are hidden.
VersionChanges changesSince(const OverviewList& issued, const OverviewList& now);

}

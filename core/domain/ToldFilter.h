// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"
#include "core/domain/OverviewList.h"

#include <cstdint>
#include <vector>

namespace postinsyn {

/// What a list was asked for, as far as the list may tell it: each row meets it, so that naming a
/// party or a subject would tell what masks hide. Compares as the filter does, but for what only
/// the directory knows: what a row hides is looked for as it is written. Where every row hides
/// something in the fields of a condition, all its values that are not open count as hidden.
struct ToldFilter {
    /// A name, address, domain or subject that stands behind masks or in withheld rows and nowhere
    /// open is the placeholder.
    MessageFilter filter;
    /// Rows that hide it, ascending. Whoever asked knows what was hidden in them.
    std::vector<std::int64_t> rows;

    static ToldFilter of(const OverviewList& list);
};

}

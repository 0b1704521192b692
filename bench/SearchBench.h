// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/Workplace.h"

namespace postinsyn::bench {

/// The archive of so many rows, made unless it is there.
void makeArchive(const Workplace& place);

/// Measures the filters that people use on an archive of so many rows (made if need be), inside
/// this process and warm, and fills the tables `search` and `ratios`. The 95th percentile is of
/// the values that one filter was asked with: senders as often as they send, words as they occur.
void benchSearch(const Workplace& place);

}

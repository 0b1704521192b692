// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/Workplace.h"

namespace postinsyn::bench {

/// Reads one log into a new archive, as `postinsyn-cli import` does, and prints what became of its
/// rows: the process that is measured.
void importOnce(const std::filesystem::path& archive, const std::filesystem::path& log);

/// Measures importing, alone or with what one would use instead, and fills the tables `import` and
/// `ratios`.
void benchImport(const Workplace& place);

}

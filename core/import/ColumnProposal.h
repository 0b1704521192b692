// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ColumnMapping.h"

#include <string>
#include <vector>

namespace postinsyn {

/// What the columns of an unknown file may be, by their Swedish or English names: a start for a
/// person who says it (formats.md 2.4). No column is taken twice; what no name fits stays empty.
ColumnMapping proposedMapping(const std::vector<std::string>& columns);

}

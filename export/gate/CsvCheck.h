// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "export/gate/TextSearch.h"

#include <functional>
#include <string>
#include <string_view>

namespace postinsyn {

/// Reads a list as CSV back and holds it against the list, field by field. Kinds told to the sink:
/// `bom`, `csv-markup`, `cell`, `row-missing`, `row-extra`, and what `search` finds.
void checkCsv(std::string_view bytes, const DisclosableList& list, TextSearch& search,
              const std::function<void(const std::string& kind, std::int64_t nr)>& sink);

}

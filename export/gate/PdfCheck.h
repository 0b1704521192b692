// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/ForbiddenTexts.h"
#include "core/domain/OverviewList.h"
#include "export/gate/TextSearch.h"

#include <functional>
#include <string>
#include <string_view>

namespace postinsyn {

/// Reads a list as PDF back, glyph by glyph, and holds it against the list: properties, the running
/// texts of every page, every fact, row and recipient. Kinds told to the sink: those of PdfObjects,
/// `pdf-property`, `pdf-font`, `pdf-drawing`, `pdf-page`, `cell`, `row-missing`, `row-extra`, and
/// what `search` finds. Throws Cancelled.
void checkPdf(std::string_view bytes, const DisclosableList& list, const ForbiddenTexts& forbidden,
              TextSearch& search,
              const std::function<void(const std::string& kind, std::int64_t nr)>& sink,
              const ProgressMeter& progress);

}

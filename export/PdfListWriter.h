// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/OverviewList.h"
#include "export/OverviewListWriter.h"

#include <filesystem>

namespace postinsyn {

/// Writes the list as PDF, page by page (ListPages), with its fonts within it. Its properties are
/// the title, the authority and the time of freezing. Needs a QGuiApplication. Throws
/// FileError{`temp-full`} and Cancelled.
WrittenList writeOverviewPdf(const DisclosableList& list, const std::filesystem::path& file,
                             const ProgressMeter& progress = {});

}

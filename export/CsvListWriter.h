// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "export/OverviewListWriter.h"

namespace postinsyn {

/// Writes the list as CSV (domain.md 6.8): UTF-8 with BOM, `;`, CRLF, every field in quotes, ISO
/// dates, all recipients in the row. A field whose first visible character could begin a formula
/// (`=`, `+`, `-`, `@`, also full-width) gets a `'` first; `Om listan` says so. Throws
/// FileError{`temp-full`} and Cancelled.
WrittenList writeOverviewCsv(const DisclosableList& list, const std::filesystem::path& file,
                             const ProgressMeter& progress = {});

}

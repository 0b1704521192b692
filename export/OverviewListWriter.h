// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/OverviewList.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace postinsyn {

/// What a writer had to do to the texts to make them safe to show.
struct WrittenList {
    std::uint64_t replacedCharacters = 0;  ///< shown as U+FFFD
    std::uint64_t cutTexts = 0;            ///< longer than a cell
    std::vector<char32_t> undrawable = {}; ///< no font has them: replaced on paper alone
};

/// Writes the workbook of design.md 7. The file is unproved until LeakGate has read it back: write
/// it to a private folder. `rowsPerSheet` counts the header; a list that needs more goes on in
/// `E-postlogg 2`. Throws as Workbook does, and Cancelled.
WrittenList writeOverviewWorkbook(const DisclosableList& list, const std::filesystem::path& file,
                                  const std::filesystem::path& tempFolder,
                                  const ProgressMeter& progress = {},
                                  std::uint32_t rowsPerSheet = 1'048'576);

}

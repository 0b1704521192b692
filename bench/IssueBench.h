// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/Workplace.h"

#include <filesystem>

namespace postinsyn::bench {

/// Rows of the list that is issued, whatever the size of the log.
constexpr std::size_t issuedRows = 100'000;
constexpr const char* issuedCase = "RE 2026-0001";

/// The archive with the judged list, made once; issuing changes it.
std::filesystem::path listArchive(const Workplace& place);
void makeList(const Workplace& place);

/// Brings an archive with a log to where its list can be issued: a case, the list frozen, every
/// row judged, one subject in a hundred masked, every hint answered.
void judgeOnce(const std::filesystem::path& archive);

/// Issues that list as `postinsyn-cli list issue` does: all gates, the workbook, the leak gate.
void issueOnce(const std::filesystem::path& archive, const std::filesystem::path& workbook);

/// What one would write without us: a loop over libxlsxwriter in constant memory, the same eight
/// columns, no check of anything.
void workbookOnce(const std::filesystem::path& workbook);

/// Measures issuing, alone or beside the bare loop, and fills the tables `issue` and `ratios`.
void benchIssue(const Workplace& place);

}

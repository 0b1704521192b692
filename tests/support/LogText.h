// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/LogDialect.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace postinsyn::test {

/// Reads a log that is written as a block of text and prints what the dialect made of it: one line
/// a record, then the time basis and the warnings. The first line of the block names the columns,
/// `|` parts cells, `~` is an absent cell, blank lines are left out; a line that begins with `!`
/// names new columns. A refusal is printed as `refused code (detail)`.
std::string readLog(std::string_view block, const ReadingOptions& options = {},
                    const FileFacts& facts = {});

/// Facts of a plain CSV file.
FileFacts csvFacts(std::string_view encoding = "utf-8");

}

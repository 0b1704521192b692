// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Source.h"
#include "core/import/RecordReader.h"
#include "core/task/RemoveSource.h"

#include <QString>

#include <string_view>
#include <vector>

namespace postinsyn {

// What is told of log files, in the present language. A code that is not known here is shown by
// its own name.

/// "Message trace" for `message-trace`.
QString formatText(std::string_view format);
/// "UTF-8, comma" for text, "Excel workbook" for a workbook.
QString shapeText(const FileFacts& facts);
QString encodingText(std::string_view encoding);
/// Whose clock the times are, a phrase: "UTC by definition of the format".
QString timeBasisText(std::string_view basis);
/// Why a record could not be read, after its line number: "its time is missing or cannot be read".
QString rowFaultText(std::string_view code);
/// A doubt about a file, a sentence.
QString sourceWarningText(const SourceWarning& warning);
/// `2026-09-01 08:00 - 2026-09-30 17:12` in Swedish time; empty if there is no message.
QString spanText(const std::optional<Instant>& first, const std::optional<Instant>& last);
/// "1 204 rows = 1 100 about messages + 80 repeated + 20 passed over by rule + 4 rejected"
QString sumText(const Source& source);
/// What left with earlier readings of a file that was read anew, and what did not; empty without.
QString replacedText(const std::vector<RemovedSource>& replaced);
/// The same before it is done, and that there is no way back.
QString whatGoesText(const std::vector<RemovalOutlook>& outlooks);

}

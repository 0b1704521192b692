// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/import/LogDialect.h"
#include "core/import/RecordReader.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace postinsyn {

class ByteSource;

/// One pass over the records of a file, however often it takes.
using ReaderFactory = std::function<std::unique_ptr<RecordReader>()>;

/// The bytes of a workbook, which is read whole. Throws FileError{`file-too-large`}, Cancelled.
std::string workbookBytes(const ByteSource& source, ProgressMeter& meter);

/// Passes over a workbook: the sheet is the named one, else the first whose header is known.
ReaderFactory workbookReader(std::shared_ptr<const std::string> bytes,
                             const ReadingOptions& reading, const std::optional<std::string>& sheet,
                             std::stop_token token);

/// Chooses the dialect by the columns, and lets it scout the file as far as it needs. Throws
/// FormatError as LogDialect, `no-records`, and `records-broken` where the first 100,000 records
/// cannot be read.
std::unique_ptr<LogDialect> settledDialect(const ReaderFactory& open, const ReadingOptions& reading,
                                           ProgressMeter& meter);

}

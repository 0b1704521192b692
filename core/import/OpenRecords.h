// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/RecordReader.h"
#include "core/import/Refusal.h"
#include "core/import/TextDecoder.h"

#include <memory>

namespace postinsyn {

/// Opens a text file that sniff() and examineText() have let through, with the reader that its
/// content asks for: `#Fields` logs, JSON, Atom, else CSV. Throws FormatError as refuseForeignText
/// and CsvReader, and `no-records` for JSON and Atom without any record; FileError as
/// ByteStream::read. `blockBytes` is what is read at a time.
std::unique_ptr<RecordReader> openRecords(const ByteSource& source, const TextFacts& facts,
                                          std::size_t blockBytes = textBlockBytes);

}

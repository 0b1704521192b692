// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ByteSource.h"

#include <string_view>

namespace postinsyn {

enum class FileKind {
    Text, ///< go on with examineText() and openRecords()
    Xlsx, ///< a zip package with a workbook in it
};

/// Tells what a file is by its bytes, never by its name. Throws FormatError with a code that says
/// what the file is instead of a log: `pdf`, `old-xls`, `encrypted-workbook`, `msg-file`,
/// `image-file`, `word-document`, `office-document` (another package, OpenDocument included),
/// `sqlite-file`, `rtf-file`, `nested-archive`, `archive-unsupported` (7z, RAR, tar and such),
/// `binary-file` (another OLE file); FileError as ByteStream::read.
FileKind sniff(const ByteSource& source);

/// Throws FormatError when the decoded start of a text file is no log export: `empty-file`,
/// `console-table`, `console-list`, `format-data`, `other-exchange-log` (detail = its #Log-type),
/// `exchange-2003-log`, `eml-file`, `html-page`, `clixml-file`, `unknown-xml`. What columns say is
/// the dialects' to judge.
void refuseForeignText(std::string_view head, const std::string& path);

}

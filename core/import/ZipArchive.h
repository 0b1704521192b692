// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ByteSource.h"

#include <string_view>

namespace postinsyn {

/// `head` are the first 4 bytes of a file or more.
bool isZip(std::string_view head);

/// What a file that begins as a zip really is, told by the names of its first entries.
enum class ZipContent { Archive, Workbook, WordDocument, OtherDocument };
ZipContent zipContent(const ByteSource& source);

/// The files inside a .zip in the order of its directory, each a source or an error of its own; an
/// archive that cannot be opened at all is one error. Folders and what macOS adds are left out.
/// Reads the archive by its directory through libzip; nothing is written to disk. At most one
/// archive stays open between reads.
std::vector<ExpandedSource> zipMembers(const std::string& path);

}

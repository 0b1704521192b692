// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ByteSource.h"

#include <string_view>

namespace postinsyn {

constexpr std::size_t gzipMagicBytes = 3;
/// `head` are the first bytes of a file.
bool isGzip(std::string_view head);
/// The content of a .gz of one or more members. position() counts the compressed bytes. read()
/// throws FileError: `archive-damaged` (cut off, wrong check sum, rubbish behind), `archive-limit`.
std::unique_ptr<ByteStream> openGzip(std::unique_ptr<ByteStream> packed, std::string path);

/// Stops what only exists to fill a disk: content beyond maxSourceBytes, or packed tighter than
/// any log is. Declared sizes are never trusted. Throws FileError{`archive-limit`}.
void checkInflation(std::uint64_t packed, std::uint64_t inflated, const std::string& path);

}

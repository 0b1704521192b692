// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/TraceGenerator.h"

#include <cstdint>
#include <filesystem>

namespace postinsyn::bench {

/// `-Encoding UTF8` and `-Encoding Unicode` of Windows PowerShell 5.1: both with byte order mark.
enum class TraceEncoding : std::uint8_t { Utf8, Utf16Le };

/// Writes a generated log; a file in the way is replaced. Throws std::runtime_error if it cannot.
void writeTraceFile(const TraceShape& shape, TraceEncoding encoding,
                    const std::filesystem::path& path);

}

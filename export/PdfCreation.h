// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <filesystem>

namespace postinsyn {

/// Qt writes the time of the clock, and the offset of the machine: what goes out has neither.
/// Nothing moves, since the file counts its bytes. Throws FileError{`temp-full`} if it is no PDF of
/// Qt's.
void setPdfCreationTime(const std::filesystem::path& path, Instant instant);

}

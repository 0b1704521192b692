// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

namespace postinsyn {

/// The memory of this program holds what is secret: no core dump is written, and no other program
/// of the user may look into it (security.md 3.11). Without effect where the system has no such
/// thing.
void keepMemoryPrivate();

/// From now on a crash leaves one line in this file: time, version and signal, nothing of
/// what the program worked on. Then the program ends as the system wants it. The file is made when
/// it happens.
void noteCrashesIn(const std::filesystem::path& file);

}

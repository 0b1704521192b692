// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/Workplace.h"

namespace postinsyn::bench {

/// The desktop program on an archive of so many rows, drawn into memory: how soon it is usable, how
/// soon the first rows of a search are painted, and for how long its thread is ever held up.
void benchWindow(const Workplace& place);

/// Starts as the desktop program does, with the archive named, and ends the process as soon as the
/// first page is painted and the window answers.
void windowOnce(const std::filesystem::path& archive);

}

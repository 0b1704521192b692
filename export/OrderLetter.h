// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/LogOrder.h"
#include "core/domain/Profile.h"

#include <string>

namespace postinsyn {

// The order to IT, in Swedish (domain.md 7.1). UTF-8, lines end with LF. Nothing about who asks,
// or why: neither is known here.

/// The letter as plain text, to be pasted. `today` is its date.
std::string orderLetter(const LogOrder& order, const Profile& profile, LocalDate today);

/// A script for PowerShell 7 that asks the message trace window by window and writes one CSV file
/// a window, as our import reads them. Empty if nothing can be got, or no address is known.
std::string orderScript(const LogOrder& order);

/// `Loggbeställning 2026-0123.ps1`, without characters that a file name can't hold.
std::string orderScriptName(const LogOrder& order);

}

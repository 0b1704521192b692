// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <span>
#include <string_view>

namespace postinsyn {

/// English source texts for a code of core; they are translated when they are shown.
struct ErrorWords {
    std::string_view code;
    const char* reason = nullptr; ///< what happened
    const char* advice = nullptr; ///< what was kept, what to do; null if there is nothing to do
};

/// Of files: what cannot be read as a log, and what cannot be read or written at all.
std::span<const ErrorWords> fileErrorWords();
/// Of the archive, requests and lists.
std::span<const ErrorWords> workErrorWords();

/// The words for this error; for an unknown code those of `unexpected`.
ErrorWords errorWords(const Error& error);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

namespace postinsyn {

/// The words for one code; `hint` is empty if there is nothing to do.
struct ErrorWords {
    std::string_view code;
    std::string_view reason;
    std::string_view hint;
};

/// Of files: what cannot be read as a log, and what cannot be read or written at all.
std::span<const ErrorWords> fileWords();
/// Of the archive, requests and lists.
std::span<const ErrorWords> workWords();

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A stretch of a pasted mail that its sender did not write: bytes from the start.
struct QuotedStretch {
    std::size_t start = 0;
    std::size_t length = 0;
    bool isHeader = false; ///< `Från: ...`, `Skickat: ...` above the text itself
    bool operator==(const QuotedStretch&) const = default;
};

/// Where a pasted mail quotes what it answers: lines behind `>`, and everything below a line such
/// as `-----Ursprungligt meddelande-----`, a block of `Från:` and `Skickat:`, or `... skrev:`
/// (Outlook, Gmail, Apple Mail, Thunderbird; Swedish and English). A block of headers at the very
/// start is the mail's own: only its lines are told. Ascending, apart from each other.
std::vector<QuotedStretch> quotedStretches(std::string_view text);

}

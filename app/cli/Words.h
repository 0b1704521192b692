// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace postinsyn {

/// What a person reads for a code of the core: what happened and what to do. English, as the
/// command line is.
struct Words {
    std::string reason;
    std::string hint; ///< empty if there is nothing to do
};

/// `1 row`, `2 rows`. A plural that is not told ends in s.
std::string counted(std::integral auto count, std::string_view noun, std::string_view plural = {})
{
    const std::string number = std::to_string(count) + " ";
    if (count != 1 && !plural.empty())
        return number + std::string(plural);
    return number + std::string(noun) + (count == 1 ? "" : "s");
}

Words wordsFor(const Error& error);
/// Of a rejected row.
std::string reasonFor(std::string_view faultCode);
/// Of the faults of parseRowNumbers.
std::string rowNumberReason(std::string_view faultCode);
/// Of a warning about a file. `detail` and `count` as in SourceWarning.
std::string warningText(std::string_view code, std::string_view detail, std::uint64_t count);

}

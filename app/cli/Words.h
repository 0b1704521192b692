// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

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

/// `1 row`, `2 rows`: `noun` is the singular, its plural ends in s.
std::string counted(std::uint64_t count, std::string_view noun);

Words wordsFor(const Error& error);
/// Of a rejected row.
std::string reasonFor(std::string_view faultCode);
/// Of the faults of parseRowNumbers.
std::string rowNumberReason(std::string_view faultCode);
/// Of a warning about a file. `detail` and `count` as in SourceWarning.
std::string warningText(std::string_view code, std::string_view detail, std::uint64_t count);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace postinsyn {

/// Row numbers as the registrator types them: `1-8,12`, spaces allowed around numbers. Ascending,
/// each once, as far as `last`. Faults: `number-expected`, `range-reversed`, `number-outside`.
std::variant<std::vector<std::int64_t>, SyntaxFault> parseRowNumbers(std::string_view typed,
                                                                     std::int64_t last);
/// The shortest way to say it: `1-8,12`. `numbers` ascending.
std::string rowNumbersText(std::span<const std::int64_t> numbers);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/DisclosableText.h"

#include <span>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A stretch of a field that is secret as a whole, or open as a whole.
struct MaskPart {
    std::string_view text; ///< into the field
    bool isSecret = false;
};

/// Cuts a field where masks begin and end; secret parts that touch or overlap are one, as
/// Masker::apply shows them. Spans beyond the end are cut off. An empty field has no parts.
std::vector<MaskPart> maskParts(std::string_view field, std::span<const MaskSpan> spans);

/// A field of recipients cut into addresses, or what is left of them, at each `; `.
std::vector<std::string_view> addressesIn(std::string_view joined);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/DisclosableText.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
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

/// Where a text stands in a field, for masking every occurrence of it.
struct TextOccurrences {
    /// Code points, ascending; may overlap; never a part of a character with its accents. As typed
    /// if it stands so, composed or not; else in another letter case, if that is one spelling only.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> spans; ///< start and length
    /// It stands there in another letter case as well (or in several, and `spans` is empty).
    bool hasOtherSpelling = false;
};
TextOccurrences occurrencesOf(std::string_view text, std::string_view field);

/// Adds a mask to those of a field: masks that it covers give way, and one that covers it stays
/// unless it is the same place.
void addMask(std::vector<MaskSpan>& masks, const MaskSpan& mask);

/// A field of recipients cut into addresses, or what is left of them, at each `; `.
std::vector<std::string_view> addressesIn(std::string_view joined);

}

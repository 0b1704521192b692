// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// One entry of a workbook's cell formats, as far as it decides whether a cell can be read.
struct CellStyle {
    std::string numberFormat;
    bool isVisible = false; ///< at least 11 points, contrast at least 4.5:1, not hidden
};

/// The cell formats by index. `kinds` gets what does not belong in the part of styles, as
/// `breaches` tells it.
std::vector<CellStyle> readStyles(std::string_view xml, std::vector<std::string>& kinds);

/// WCAG contrast of two colours given as 0xRRGGBB, 1 to 21.
double contrast(unsigned one, unsigned other);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>

namespace postinsyn {

/// How many lines a text takes when wrapped in a column that is `width` digits wide (the unit of
/// Excel's column widths), in Calibri or a font of the same metrics. At least 1, rather one too
/// many than one too few. LibreOffice and most viewers do not grow a row by themselves, so its
/// height stands in the file.
std::size_t lineCount(std::string_view text, double width);

}

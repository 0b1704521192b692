// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace postinsyn {

/// That these characters stand as U+FFFD on paper, and what to do; empty if there are none.
QString undrawableText(const std::vector<char32_t>& characters);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace postinsyn {

/// The text of an HTML page as plain lines, hidden text included: it is part of the document.
/// Scripts, styles and comments are left out; a link tells its target, a picture its words.
/// Nothing is fetched. `html` is UTF-8 whatever it says of itself; damaged pages are read as far as
/// they make sense. At most 2 GB.
std::string htmlText(std::string_view html);

}

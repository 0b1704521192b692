// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// The ways a log may write a mail domain: as given and, where a label holds letters beyond ASCII
/// or begins with `xn--`, in the other form (RFC 3492). `domain` is folded (foldAddress). A label
/// that is no such form stays as it is. The first entry is `domain`.
std::vector<std::string> domainSpellings(std::string_view domain);

}

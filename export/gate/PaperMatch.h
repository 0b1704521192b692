// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace postinsyn {

/// Holds what can be read on paper against what was decided to stand there. White space does not
/// count, since lines are broken, nor letter case. Latin letters, digits and signs must be the same
/// in the same order (in any, beside writing from right to left); of other scripts, whose glyphs
/// may stand for several characters or for none, nothing may be there that was not decided.
class PaperMatch {
public:
    static bool isShown(std::string_view decided, std::string_view read);
    /// Without white space and letter case, as it is compared.
    static std::string bare(std::string_view text);
};

}

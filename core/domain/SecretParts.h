// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

// What in a masked text is telling by itself, wherever else it stands.

/// The text without `SV:`, `VB:` and the like before it.
std::string_view withoutReplyPrefix(std::string_view text);

/// The e-mail addresses written in it.
std::vector<std::string_view> mailAddressesIn(std::string_view text);

/// Each two neighbouring words with a capital, a space between them: `Anna Svensson`. Short
/// abbreviations and words that make the name of a place of work are none: `VB`, `Region`,
/// `Barnkliniken`; nor are the two words before a company's ending, with what `&` joins to them:
/// `Norra Bygg & Data AB`.
std::vector<std::string_view> namePairsIn(std::string_view text);

/// First and last word of a name or of the local part of an address as addresses are made from
/// names, in the order of the alphabet: `anna.svensson` for `Svensson, Anna` as well as for
/// `anna.m.svensson2@region.example`. With each way to spell the two: `asa.ostberg` first, and
/// `aasa.oestberg`. None if there are not two words of at least two letters.
std::vector<std::string> personKeys(std::string_view nameOrAddress);

}

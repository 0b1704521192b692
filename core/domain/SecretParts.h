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

/// The word makes the name of a place of work; in any letter case.
bool isWorkplaceWord(std::string_view word);
/// `rest` begins with a space and a word such as `AB`: what stands before it may be a company.
bool isBeforeCompanyWord(std::string_view rest);
/// One of the pairs that namePairsIn finds has one of the keys.
bool hasNamePair(std::string_view text, const std::vector<std::string>& keys);

}

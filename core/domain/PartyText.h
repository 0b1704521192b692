// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Parties pasted in any shape: separated by `;`, comma, line break or tab; `Name <address>`,
/// `"Name" <address>`, `Surname, Name <address>` (one family name, one given name), `Name address`
/// and `mailto:address` give the address. What holds no address is part of a name and stays as it
/// is. Duplicates are merged as addresses compare, order kept.
std::vector<std::string> parseParties(std::string_view pasted);

/// The parties of one value that a person typed. What may be one address just as some log has it,
/// with blanks, quotes, brackets, `;` or a scheme in it, stays whole: whether there is one like
/// that only the archive can say (FilterSql::partiesMeant), else it reads as parseParties().
std::vector<std::string> askedParties(std::string_view typed);

}

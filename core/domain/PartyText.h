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

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

namespace postinsyn {

/// From now on Qt's complaints go to `folder`/postinsyn.log: time and Qt's own format string's
/// beginning up to the first quotation mark, for what follows could be a text from outside. Private
/// to the user, at most three files of 1 MB (security.md 3.11).
void logTo(const std::filesystem::path& folder);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SavedSearch.h"
#include "core/store/Archive.h"

#include <string_view>
#include <vector>

namespace postinsyn {

/// The searches that are kept in the archive. They decide nothing, so nothing of them is written in
/// the audit. Each change is one transaction.
std::vector<SavedSearch> savedSearches(Archive& archive);
/// Takes the place of one of that name.
void saveSearch(Archive& archive, const SavedSearch& search);
/// Takes the place of one named `to`; nothing happens if there is none named `from`.
void renameSearch(Archive& archive, std::string_view from, std::string_view to);
void deleteSearch(Archive& archive, std::string_view name);

}

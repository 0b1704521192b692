// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Source.h"

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// `[{"code","detail","count"}]`
std::string toJson(const std::vector<SourceWarning>& warnings);
/// Throws StoreError{`archive-damaged`} if it is none of ours.
std::vector<SourceWarning> sourceWarningsFromJson(std::string_view json);

}

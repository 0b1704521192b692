// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>

namespace postinsyn {

/// Bytes from the system's source of randomness.
std::string randomBytes(std::size_t count);
/// A random UUID (version 4) in lower case: names an object in the audit without saying anything
/// about it.
std::string newUid();

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace CLI {
class Error;
}

namespace postinsyn {

/// Why a command line is wrong, in words of ours also where the library found it.
std::string usageReason(const CLI::Error& problem);

}

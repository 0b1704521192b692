// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace postinsyn {

/// A name of a command that is missing or that nobody has.
struct CommandNameFault {
    std::string reason;
    std::string hint; ///< the names there are
};

/// Follows the names of commands in `args`, as far as there are commands to name. Nothing if all
/// of them are right.
std::optional<CommandNameFault> commandNameFault(const CLI::App& app,
                                                 const std::vector<std::string>& args);

}

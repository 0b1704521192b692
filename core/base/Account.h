// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace postinsyn {

/// The operating system's name of the account that runs the program, UTF-8. Asked of the system,
/// not of the environment: nobody acts in another's name by setting a variable.
std::string accountName();
/// The machine's name: it must not occur in what goes out (security.md 3.6).
std::string machineName();
/// Name and version of this program, as audit entries carry it: `0.1.0`.
std::string programVersion();

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/ListServices.h"

namespace postinsyn {

/// Issuing as the command line does it, for the window.
ListServices listServices();

}

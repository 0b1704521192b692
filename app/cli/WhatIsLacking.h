// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ListCompleteness.h"

namespace postinsyn {

/// On stderr: days, rows and ends of logs that a list lacks or may lack, and what to do. False if
/// there are none.
bool tellWhatIsLacking(const ListCompleteness& completeness);

}

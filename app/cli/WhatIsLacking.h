// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ListCompleteness.h"

namespace postinsyn {

/// On stderr: days, rows and ends of logs that a list lacks or may lack, and what to do. True if
/// rows of the log itself are known or suspected to be lost; a day that no log takes in is told
/// only, for there may have been no mail.
bool tellWhatIsLacking(const ListCompleteness& completeness);

}

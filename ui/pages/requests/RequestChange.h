// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"
#include "ui/shell/Page.h"

namespace postinsyn {

/// Lets the request of a case ask for `filter` from now on, and tells what follows from it: one
/// hold more, a log to be ordered again, a frozen list that is of before. `note` is the user's own
/// words for the history. `done` is called when it has come about, `failed` instead of telling what
/// was wrong, if there is one, `stopped` if somebody stopped it before it came about; none of them
/// if `owner` has gone by then.
void changeRequestFilter(const PageContext& context, QObject* owner, const QString& caseNumber,
                         const MessageFilter& filter, const QString& note,
                         const std::function<void()>& done = {},
                         const std::function<void(const Error&)>& failed = {},
                         const std::function<void()>& stopped = {});

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "ui/theme/Theme.h"

#include <QString>

namespace postinsyn {

// A request in the words of a registrator, in the present language (domain.md 1.2, 1.3).

QString stateText(RequestState state);
/// For its icon, beside the words.
Tone stateTone(RequestState state);
QString originText(RequestOrigin origin);
QString scopeText(RequestScope scope);
/// What happened: "The log was ordered".
QString eventText(RequestEvent event);

/// What a request waits for next, and the step of its page where that is done.
struct NextStep {
    QString text; ///< as a command, "Order the log"; empty: nothing to do here
    QString step; ///< id of the step
};
/// `isJudged`: every row of its list is decided.
NextStep nextStepOf(RequestState state, bool isJudged = false);

/// Civil days from receipt to today, by date; the day of receipt is day 0 (domain.md 1.6).
int daysSince(Instant receipt, Instant now);
/// "today", "yesterday", "3 days ago"
QString agoText(int days);

}

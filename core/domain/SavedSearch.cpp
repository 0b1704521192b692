// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SavedSearch.h"

#include "core/domain/DateSpanText.h"

namespace postinsyn {

MessageFilter SavedSearch::on(LocalDate today) const
{
    MessageFilter then = filter;
    const auto read = parseDateSpan(relativeSpan, today);
    if (const auto* span = std::get_if<TypedSpan>(&read); span != nullptr && span->isRelative) {
        then.from = span->period.from;
        then.to = span->period.to;
    }
    return then;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/ConditionWords.h"

#include "ui/models/MessageWords.h"
#include "ui/widgets/DateSpanEdit.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>

namespace postinsyn {

namespace {

struct ConditionWords {
    Q_DECLARE_TR_FUNCTIONS(postinsyn::ConditionWords)
};

}

QString spanWords(const MessageFilter& filter)
{
    if (filter.from && filter.to)
        return spanText({*filter.from, *filter.to});
    if (filter.from)
        return ConditionWords::tr("From %1 on").arg(dateText(*filter.from));
    return ConditionWords::tr("Through %1").arg(dateText(*filter.to));
}

QString conditionText(const MessageFilter& filter, const FilterCondition& condition)
{
    using Kind = FilterCondition::Kind;
    const std::size_t at = condition.index;
    switch (condition.kind) {
    case Kind::Span:
        return spanWords(filter);
    case Kind::Party:
        return ConditionWords::tr("From or to %1").arg(fromUtf8(filter.parties.at(at)));
    case Kind::Between:
        return ConditionWords::tr("Between %1 and %2")
            .arg(fromUtf8(filter.between->first), fromUtf8(filter.between->second));
    case Kind::Sender:
        return ConditionWords::tr("From %1").arg(fromUtf8(filter.senders.at(at)));
    case Kind::Recipient:
        return ConditionWords::tr("To %1").arg(fromUtf8(filter.recipients.at(at)));
    case Kind::Domain:
        return ConditionWords::tr("Domain %1").arg(fromUtf8(filter.domains.at(at)));
    case Kind::Subject:
        return ConditionWords::tr("Subject holds “%1”").arg(fromUtf8(*filter.subject));
    case Kind::Direction:
        return ConditionWords::tr("Direction: %1").arg(directionWord(*filter.direction));
    case Kind::Status:
        return ConditionWords::tr("Delivery: %1").arg(statusWord(*filter.status));
    case Kind::WithSystem:
        return ConditionWords::tr("With monitoring mail");
    }
    return {};
}

}

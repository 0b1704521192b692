// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/FilterLines.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QStringList>

namespace postinsyn {

namespace {

struct FilterLines {
    Q_DECLARE_TR_FUNCTIONS(postinsyn::FilterLines)
};

QString joined(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << shownText(text);
    return list.join(QStringLiteral("; "));
}

QString spanText(const MessageFilter& filter)
{
    if (filter.from && filter.to)
        return *filter.from == *filter.to ? dateText(*filter.from)
                                          : FilterLines::tr("%1 to %2, both included")
                                                .arg(dateText(*filter.from), dateText(*filter.to));
    if (filter.from)
        return FilterLines::tr("from %1").arg(dateText(*filter.from));
    return FilterLines::tr("until %1, included").arg(dateText(*filter.to));
}

}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return FilterLines::tr("Received from outside");
    case Direction::Out:
        return FilterLines::tr("Sent to the outside");
    case Direction::Internal:
        return FilterLines::tr("Within the authority");
    default:
        return FilterLines::tr("Unknown");
    }
}

QList<FactLine> filterLines(const MessageFilter& filter)
{
    QList<FactLine> lines;
    const auto addParties = [&](const QString& label, const std::vector<std::string>& texts) {
        if (!texts.empty())
            lines.append({label, joined(texts)});
    };
    if (filter.from || filter.to)
        lines.append({FilterLines::tr("Days"), spanText(filter)});
    addParties(FilterLines::tr("Sender or recipient"), filter.parties);
    if (filter.between)
        lines.append({FilterLines::tr("Between"), FilterLines::tr("%1 and %2")
                                                      .arg(shownText(filter.between->first),
                                                           shownText(filter.between->second))});
    addParties(FilterLines::tr("Sender"), filter.senders);
    addParties(FilterLines::tr("Recipient"), filter.recipients);
    addParties(FilterLines::tr("Mail domain"), filter.domains);
    if (filter.subject)
        lines.append({FilterLines::tr("In the subject"), shownText(*filter.subject)});
    if (filter.direction)
        lines.append({FilterLines::tr("Direction"), directionText(*filter.direction)});
    if (filter.withSystem)
        lines.append({FilterLines::tr("Monitoring mail"), FilterLines::tr("included")});
    return lines;
}

}

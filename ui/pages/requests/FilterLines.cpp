// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/FilterLines.h"

#include "ui/models/MessageWords.h"
#include "ui/pages/search/ConditionWords.h"
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

}

QList<FactLine> filterLines(const MessageFilter& filter)
{
    QList<FactLine> lines;
    const auto addParties = [&](const QString& label, const std::vector<std::string>& texts) {
        if (!texts.empty())
            lines.append({label, joined(texts)});
    };
    if (filter.from || filter.to)
        lines.append({FilterLines::tr("Days"), spanWords(filter)});
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
        lines.append({FilterLines::tr("Direction"), directionWord(*filter.direction)});
    if (filter.status)
        lines.append({FilterLines::tr("Delivery"), statusWord(*filter.status)});
    if (filter.withSystem)
        lines.append({FilterLines::tr("Monitoring mail"), FilterLines::tr("included")});
    return lines;
}

}

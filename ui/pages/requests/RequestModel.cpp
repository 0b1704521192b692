// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestModel.h"

#include "ui/pages/requests/RequestWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace postinsyn {

void RequestModel::show(std::vector<RequestSummary> requests)
{
    std::stable_sort(requests.begin(), requests.end(),
                     [](const RequestSummary& a, const RequestSummary& b) {
                         const bool isOpenA = isOpen(a.request.state);
                         const bool isOpenB = isOpen(b.request.state);
                         if (isOpenA != isOpenB)
                             return isOpenA;
                         return isOpenA ? a.request.receivedAt < b.request.receivedAt
                                        : a.request.receivedAt > b.request.receivedAt;
                     });
    RowsModel::show(std::move(requests));
}

void RequestModel::setVanishing(const std::vector<Vanishing>& all)
{
    for (RequestSummary& summary : rows()) {
        summary.vanishing.reset();
        for (const Vanishing& each : all)
            if (each.caseNumber == summary.request.caseNumber)
                summary.vanishing =
                    std::min(summary.vanishing.value_or(each.lastAvailable), each.lastAvailable);
    }
    if (!rows().empty())
        emit dataChanged(index(0, Vanishes), index(rowCount() - 1, Vanishes));
}

int RequestModel::rowOf(const QString& caseNumber) const
{
    const auto it = std::find_if(rows().begin(), rows().end(), [&](const RequestSummary& summary) {
        return fromUtf8(summary.request.caseNumber) == caseNumber;
    });
    return it == rows().end() ? -1 : int(it - rows().begin());
}

QString RequestModel::cell(const RequestSummary& summary, Column column) const
{
    const Request& request = summary.request;
    switch (column) {
    case Case:
        return fromUtf8(request.caseNumber);
    case State:
        return stateText(request.state);
    case Received:
        return timeText(request.receivedAt);
    case Days:
        return isOpen(request.state) ? numberText(summary.days) : QString();
    case Next:
        return nextStepOf(request.state).text;
    case Vanishes:
        return summary.vanishing ? dateText(*summary.vanishing) : QString();
    case Rows:
        return summary.rows ? numberText(*summary.rows) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequestModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestSummary& summary = rows().at(std::size_t(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(summary, column);
    case Qt::ToolTipRole:
        if (column == Vanishes && summary.vanishing)
            return plainToolTip(tr("After this day something that is asked for is no longer "
                                   "expected to exist at its source."));
        return plainToolTip(cell(summary, column));
    case Qt::DecorationRole:
        if (column == State)
            return toneIcon(stateTone(summary.request.state));
        return {};
    case Qt::AccessibleTextRole:
        if (column == Case)
            return tr("%1, %2, received %3. %4")
                .arg(cell(summary, Case), cell(summary, State), agoText(summary.days),
                     cell(summary, Next));
        return cell(summary, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

bool RequestModel::isNumber(int column) const
{
    return column == Days || column == Rows;
}

QString RequestModel::title(int column) const
{
    switch (column) {
    case Case:
        return tr("Case");
    case State:
        return tr("State");
    case Received:
        return tr("Received");
    case Days:
        return tr("Days");
    case Next:
        return tr("Next step");
    case Vanishes:
        return tr("Vanishes");
    case Rows:
        return tr("Rows");
    default:
        return {};
    }
}

}

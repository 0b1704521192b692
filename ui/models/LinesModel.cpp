// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/LinesModel.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

namespace postinsyn {

QString LinesModel::cell(const RejectedLine& line, int column) const
{
    switch (column) {
    case Line:
        return numberText(std::int64_t(line.number));
    case Reason:
        return line.reason;
    default:
        return shownText(line.text);
    }
}

QVariant LinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RejectedLine& line = rows()[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(line, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() == Line)
            return tr("Line %1: %2").arg(cell(line, Line), line.reason);
        return cell(line, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

bool LinesModel::isNumber(int column) const
{
    return column == Line;
}

QString LinesModel::title(int column) const
{
    switch (column) {
    case Line:
        return tr("Line");
    case Reason:
        return tr("Why it was rejected");
    case Text:
        return tr("As it stands in the file");
    default:
        return {};
    }
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/LinesModel.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

namespace postinsyn {

void LinesModel::show(std::vector<RejectedLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int LinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

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
    const RejectedLine& line = m_lines[std::size_t(index.row())];
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
        return index.column() == Line ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
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

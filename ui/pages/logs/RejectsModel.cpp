// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/RejectsModel.h"

#include "ui/pages/logs/LogWords.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

namespace postinsyn {

namespace {

QString cellText(const RejectedRecord& reject, int column)
{
    switch (column) {
    case RejectsModel::Line:
        return numberText(std::int64_t(reject.line));
    case RejectsModel::Reason:
        return rowFaultText(reject.code);
    case RejectsModel::Text:
        return shownText(reject.raw);
    default:
        return {};
    }
}

}

void RejectsModel::show(std::vector<RejectedRecord> rejects)
{
    beginResetModel();
    m_rejects = std::move(rejects);
    endResetModel();
}

int RejectsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rejects.size());
}

int RejectsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RejectedRecord& reject = m_rejects[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(reject, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cellText(reject, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() == Line)
            return tr("Line %1: %2").arg(cellText(reject, Line), cellText(reject, Reason));
        return cellText(reject, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Line ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RejectsModel::headerData(int section, Qt::Orientation orientation, int role) const
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

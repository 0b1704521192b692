// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/RoundsModel.h"

#include "ui/pages/selection/SelectionWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace postinsyn {

void RoundsModel::show(std::vector<SelectionRound> rounds)
{
    beginResetModel();
    m_rounds = std::move(rounds);
    std::reverse(m_rounds.begin(), m_rounds.end());
    endResetModel();
}

const SelectionRound* RoundsModel::roundAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rounds[std::size_t(row)];
}

int RoundsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rounds.size());
}

int RoundsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoundsModel::cell(const SelectionRound& round, int column)
{
    switch (column) {
    case Round:
        return numberText(round.number);
    case Time:
        return timeText(round.at);
    case Account:
        return fromUtf8(round.actor);
    case Way:
        return tr("%1, version %2").arg(wayText(round.way), numberText(round.version));
    case Rows:
        return round.isAll ? tr("all: %1").arg(rowsText(round.rows)) : rowsText(round.rows);
    default:
        return round.undoneAt ? tr("Taken back %1, %2")
                                    .arg(timeText(*round.undoneAt), fromUtf8(round.undoneBy))
                              : tr("Counts");
    }
}

QVariant RoundsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SelectionRound& round = m_rounds[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(round, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(round, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() == Round)
            return tr("Round %1, %2, %3: rows %4. %5")
                .arg(cell(round, Round), cell(round, Time), cell(round, Way), cell(round, Rows),
                     cell(round, State));
        return cell(round, index.column());
    case Qt::DecorationRole:
        if (index.column() == State)
            return round.undoneAt ? lineIcon(QStringLiteral("undo"), Tone::Neutral)
                                  : lineIcon(QStringLiteral("check"), Tone::Ok);
        return {};
    default:
        return {};
    }
}

QVariant RoundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Round:
        return tr("Round");
    case Time:
        return tr("Confirmed");
    case Account:
        return tr("Account");
    case Way:
        return tr("How it came");
    case Rows:
        return tr("Rows");
    case State:
        return tr("State");
    default:
        return {};
    }
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/AnswerLinesModel.h"

#include "ui/pages/selection/SelectionWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/PlainText.h"

namespace postinsyn {

void AnswerLinesModel::show(std::vector<AnswerLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void AnswerLinesModel::showReplies(const std::vector<AnswerLine>& lines)
{
    if (lines.size() != m_lines.size())
        return show(lines);
    m_lines = lines;
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AnswerLinesModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step)
        if (const int at = (row + step) % count; lineAt(at).isOpen())
            return at;
    return -1;
}

int AnswerLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AnswerLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnswerLinesModel::cell(const AnswerLine& line, int column)
{
    switch (column) {
    case Decision:
        return replyText(line);
    case Rows:
        return rowsText(line.rows);
    case Written:
        return shownText(writtenText(line));
    default:
        return lineText(line);
    }
}

QVariant AnswerLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnswerLine& line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(line, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() == Decision)
            return tr("%1: %2. %3. %4")
                .arg(cell(line, Rows), cell(line, Written), cell(line, Meaning),
                     cell(line, Decision));
        return cell(line, index.column());
    case Qt::DecorationRole:
        if (index.column() == Meaning)
            return toneIcon(lineTone(line));
        return {};
    default:
        return {};
    }
}

QVariant AnswerLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Decision:
        return tr("Your decision");
    case Rows:
        return tr("Row");
    case Written:
        return tr("In the answer");
    case Meaning:
        return tr("Taken for");
    default:
        return {};
    }
}

}

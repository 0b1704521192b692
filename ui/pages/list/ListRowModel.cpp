// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListRowModel.h"

#include "ui/pages/list/ListDesk.h"
#include "ui/pages/list/ListWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace postinsyn {

ListRowModel::ListRowModel(const ListDesk& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_zone(TimeZone::stockholm())
{}

void ListRowModel::show(std::vector<std::int64_t> numbers)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    endResetModel();
}

void ListRowModel::refreshRows()
{
    if (!m_numbers.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::int64_t ListRowModel::numberAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_numbers[std::size_t(row)];
}

int ListRowModel::rowOf(std::int64_t nr) const
{
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), nr);
    return found == m_numbers.end() ? -1 : int(found - m_numbers.begin());
}

int ListRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int ListRowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListRowModel::cell(const OverviewRow& row, Column column) const
{
    const DisclosableRow shown = disclosed(row, m_zone);
    switch (column) {
    case Number:
        return numberText(row.nr);
    case Judged:
        return verdictText(row.verdict);
    case Time:
        return shown.time ? timeText(row.utc) : fromUtf8(Masker::placeholder);
    case From:
        return fromUtf8(shown.sender.text());
    case To: {
        QStringList to;
        for (const DisclosableText& recipient : shown.recipients)
            to << fromUtf8(recipient.text());
        return to.join(QStringLiteral("; "));
    }
    case Subject:
        return fromUtf8(shown.subject.text());
    case Flags: {
        const ListIndex::Row& facts = m_desk.index().at(row.nr);
        if (facts.openHints > 0)
            return tr("%n to answer", "flags", facts.openHints);
        return facts.hints > 0 ? tr("answered", "flags") : QString();
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString ListRowModel::sentence(const OverviewRow& row) const
{
    return tr("Row %1, %2. %3 from %4: %5")
        .arg(cell(row, Number), cell(row, Judged), cell(row, Time), cell(row, From),
             cell(row, Subject));
}

QVariant ListRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverviewRow* row = m_desk.row(numberAt(index.row()));
    if (row == nullptr)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(*row, column);
    case Qt::ToolTipRole:
        return plainToolTip(cell(*row, column));
    case Qt::AccessibleTextRole:
        return column == Number ? sentence(*row) : cell(*row, column);
    case Qt::DecorationRole:
        if (column == Judged)
            return lineIcon(verdictIcon(row->verdict), verdictTone(row->verdict));
        if (column == Flags && m_desk.index().at(row->nr).openHints > 0)
            return lineIcon(QStringLiteral("hint"), Tone::Warning);
        return {};
    case Qt::TextAlignmentRole:
        return column == Number ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant ListRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Judged:
        return tr("Decision");
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Subject:
        return tr("Subject");
    case Flags:
        return tr("Flags");
    default:
        return {};
    }
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListRowModel.h"

#include "ui/pages/list/ListDesk.h"
#include "ui/pages/list/ListWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr int cachedRows = 2000;

}

ListRowModel::ListRowModel(const ListDesk& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_zone(TimeZone::stockholm()), m_cells(cachedRows)
{}

void ListRowModel::show(std::vector<std::int64_t> numbers)
{
    if (numbers == m_numbers)
        return refreshRows();
    beginResetModel();
    m_cells.clear();
    m_numbers = std::move(numbers);
    endResetModel();
}

void ListRowModel::refreshRows()
{
    m_cells.clear();
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

const ListRowModel::Cells* ListRowModel::cells(std::int64_t nr) const
{
    if (const Cells* made = m_cells.object(nr))
        return made;
    const OverviewRow* row = m_desk.row(nr);
    if (row == nullptr)
        return nullptr;
    auto* made = new Cells(cellsOf(*row, m_desk.index().at(nr), m_desk.isWaiting(nr), m_zone));
    m_cells.insert(nr, made);
    return made;
}

ListRowModel::Cells ListRowModel::cellsOf(const OverviewRow& row, const ListIndex::Row& facts,
                                          bool isWaiting, const TimeZone& zone)
{
    const DisclosableRow shown = disclosed(row, zone);
    QStringList to;
    for (const DisclosableText& recipient : shown.recipients)
        to << fromUtf8(recipient.text());
    Cells cells;
    cells[Number] = numberText(row.nr);
    cells[Judged] = isWaiting ? waitingText() : verdictText(row.verdict);
    cells[Time] = shown.time ? timeText(row.utc) : fromUtf8(Masker::placeholder);
    cells[From] = fromUtf8(shown.sender.text());
    cells[To] = to.join(QStringLiteral("; "));
    cells[Subject] = fromUtf8(shown.subject.text());
    if (facts.openHints > 0)
        cells[Flags] = tr("%n open", "flags", facts.openHints);
    else if (facts.hints > 0)
        cells[Flags] = tr("answered", "flags");
    return cells;
}

QString ListRowModel::sentence(const Cells& cells)
{
    return tr("Row %1, %2. %3 from %4: %5")
        .arg(cells[Number], cells[Judged], cells[Time], cells[From], cells[Subject]);
}

QVariant ListRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::int64_t nr = numberAt(index.row());
    if (nr > m_desk.index().size())
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::TextAlignmentRole:
        return column == Number ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole:
        return icon(nr, column);
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    const Cells* row = cells(nr);
    if (row == nullptr)
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip((*row)[column]);
    return role == Qt::AccessibleTextRole && column == Number ? sentence(*row) : (*row)[column];
}

QVariant ListRowModel::icon(std::int64_t nr, Column column) const
{
    const ListIndex::Row& facts = m_desk.index().at(nr);
    if (column == Judged)
        return m_desk.isWaiting(nr)
                   ? lineIcon(QStringLiteral("clock"))
                   : lineIcon(verdictIcon(facts.verdict), verdictTone(facts.verdict));
    if (column == Flags && facts.openHints > 0)
        return lineIcon(QStringLiteral("hint"), Tone::Warning);
    return {};
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

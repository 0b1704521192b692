// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/AskedRowsModel.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QTime>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::int64_t rowsAPage = 64;
constexpr int keptRowPages = 64;

QString clockText(const LocalTime& time)
{
    return QTime::fromMSecsSinceStartOfDay(time.msOfDay).toString(QStringLiteral("HH:mm:ss"));
}

}

AskedRowsModel::AskedRowsModel(QString heading, Load load, QObject* parent)
    : QAbstractTableModel(parent), m_heading(std::move(heading)), m_load(std::move(load)),
      m_pages(keptRowPages)
{}

void AskedRowsModel::show(ListId list, std::vector<std::int64_t> rows, WordOf wordOf)
{
    if (list != m_list)
        m_pages.clear();
    if (list == m_list && rows == m_rows) {
        m_wordOf = std::move(wordOf);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_list = list;
    m_rows = std::move(rows);
    m_wordOf = std::move(wordOf);
    endResetModel();
}

std::int64_t AskedRowsModel::numberAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_rows[std::size_t(row)];
}

int AskedRowsModel::rowOf(std::int64_t nr) const
{
    const auto found = std::ranges::lower_bound(m_rows, nr);
    return found == m_rows.end() || *found != nr ? -1 : int(found - m_rows.begin());
}

const DisclosableRow* AskedRowsModel::loaded(std::int64_t nr) const
{
    const std::int64_t page = (nr - 1) / rowsAPage;
    RowPage* rows = m_pages.object(page);
    if (rows == nullptr) {
        rows = new RowPage(m_load(m_list, page * rowsAPage + 1, (page + 1) * rowsAPage));
        m_pages.insert(page, rows);
    }
    const auto found = std::ranges::find(*rows, nr, &DisclosableRow::nr);
    return found == rows->end() ? nullptr : &*found;
}

int AskedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AskedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AskedRowsModel::cell(int row, int column) const
{
    if (column == Number)
        return numberText(numberAt(row));
    if (column == Standing)
        return m_wordOf ? m_wordOf(std::size_t(row)).text : QString();
    const DisclosableRow* shown = loaded(numberAt(row));
    if (shown == nullptr)
        return {};
    switch (column) {
    case Date:
        return shown->time ? dateText(shown->time->date) : fromUtf8(Masker::placeholder);
    case Clock:
        return shown->time ? clockText(*shown->time) : fromUtf8(Masker::placeholder);
    case From:
        return fromUtf8(shown->sender.text());
    case To: {
        QStringList all;
        for (const DisclosableText& recipient : shown->recipients)
            all << fromUtf8(recipient.text());
        return all.join(QStringLiteral("; "));
    }
    default:
        return fromUtf8(shown->subject.text());
    }
}

QVariant AskedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(row, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() == Number)
            return tr("Row %1, %2. %3 %4 from %5: %6")
                .arg(cell(row, Number), cell(row, Standing), cell(row, Date), cell(row, Clock),
                     cell(row, From), cell(row, Subject));
        return cell(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Number ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    case Qt::DecorationRole:
        if (index.column() == Standing && m_wordOf)
            return m_wordOf(std::size_t(row)).icon;
        return {};
    default:
        return {};
    }
}

QVariant AskedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Standing:
        return m_heading;
    case Date:
        return tr("Date");
    case Clock:
        return tr("Time");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Subject:
        return tr("Subject");
    default:
        return {};
    }
}

}

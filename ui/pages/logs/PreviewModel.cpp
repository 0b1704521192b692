// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/PreviewModel.h"

#include "ui/models/MessageWords.h"
#include "ui/pages/logs/LogWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

namespace postinsyn {

namespace {

QString readCell(const SourcePreview::Reading& reading, int column)
{
    switch (column) {
    case PreviewModel::Time:
        return timeText(reading.time, true);
    case PreviewModel::From:
        return fromUtf8(reading.sender);
    case PreviewModel::To: {
        QStringList recipients;
        for (const std::string& recipient : reading.recipients)
            recipients << fromUtf8(recipient);
        return recipients.join(QStringLiteral("; "));
    }
    case PreviewModel::Subject:
        return fromUtf8(reading.subject);
    case PreviewModel::Status:
        return statusWord(reading.status);
    default:
        return {};
    }
}

}

void PreviewModel::show(const SourcePreview& preview, Form form)
{
    beginResetModel();
    m_columns = preview.columns;
    m_rows = preview.rows;
    m_isKnown = !preview.format.empty();
    m_form = form;
    endResetModel();
}

void PreviewModel::clear()
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_form == Form::AsRead ? int(ReadColumnCount) : FirstOwn + int(m_columns.size());
}

QString PreviewModel::cellText(const SourcePreview::Row& row, int column) const
{
    if (column == Line)
        return numberText(std::int64_t(row.line));
    if (column == Outcome) {
        if (!row.fault.empty())
            return tr("Rejected: %1").arg(rowFaultText(row.fault));
        if (row.isIgnored)
            return tr("Passed over by rule");
        return m_isKnown ? tr("Is read") : tr("Not known yet");
    }
    if (m_form == Form::AsRead)
        return row.reading ? readCell(*row.reading, column) : QString();
    const auto cell = std::size_t(column - FirstOwn);
    return cell < row.cells.size() ? fromUtf8(row.cells[cell]) : QString();
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourcePreview::Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cellText(row, index.column()));
    case Qt::DecorationRole:
        if (index.column() == Outcome && !row.fault.empty())
            return toneIcon(Tone::Error);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Line ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Line");
    if (section == Outcome)
        return tr("Outcome");
    if (m_form == Form::AsInFile) {
        const auto column = std::size_t(section - FirstOwn);
        return column < m_columns.size() ? shownText(m_columns[column]) : QString();
    }
    switch (section) {
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Subject:
        return tr("Subject");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/ReportModel.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QFileInfo>

namespace postinsyn {

namespace {

bool hasDoubt(const ImportedFile& file)
{
    return file.source.rejectedRows > 0 || !file.source.warnings.empty();
}

QString outcomeText(const ImportedFile& file)
{
    if (file.error)
        return ReportModel::tr("Not read in");
    return hasDoubt(file) ? ReportModel::tr("Read in, with remarks") : ReportModel::tr("Read in");
}

QIcon outcomeIcon(const ImportedFile& file)
{
    if (file.error)
        return toneIcon(Tone::Error);
    return toneIcon(hasDoubt(file) ? Tone::Warning : Tone::Ok);
}

QString cellText(const ImportedFile& file, int column)
{
    if (column == ReportModel::File)
        return fileNameOf(file);
    if (column == ReportModel::Outcome)
        return outcomeText(file);
    if (file.error)
        return {};
    const Source& source = file.source;
    const auto number = [](std::uint64_t n) { return numberText(std::int64_t(n)); };
    switch (column) {
    case ReportModel::Rows:
        return number(source.rows);
    case ReportModel::MessageRows:
        return number(source.messageRows);
    case ReportModel::Duplicates:
        return number(source.duplicateRows);
    case ReportModel::Ignored:
        return number(source.ignoredRows);
    case ReportModel::Rejected:
        return number(source.rejectedRows);
    case ReportModel::NewMessages:
        return number(source.newMessages);
    default:
        return {};
    }
}

}

QString fileNameOf(const ImportedFile& file)
{
    return file.source.name.empty() ? QFileInfo(fromUtf8(file.path)).fileName()
                                    : fromUtf8(file.source.name);
}

void ReportModel::show(std::vector<ImportedFile> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

const ImportedFile* ReportModel::fileAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_files[std::size_t(row)];
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedFile& file = m_files[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(file, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cellText(file, index.column()));
    case Qt::DecorationRole:
        return index.column() == Outcome ? QVariant(outcomeIcon(file)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == File)
            return tr("%1: %2").arg(shownText(fileNameOf(file)), outcomeText(file));
        return cellText(file, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Rows ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Rows)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Outcome:
        return tr("Outcome");
    case Rows:
        return tr("Rows");
    case MessageRows:
        return tr("About messages");
    case Duplicates:
        return tr("Repeated");
    case Ignored:
        return tr("Passed over");
    case Rejected:
        return tr("Rejected");
    case NewMessages:
        return tr("New messages");
    default:
        return {};
    }
}

}

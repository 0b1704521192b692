// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/FoundFilesModel.h"

#include "ui/pages/logs/LogWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <iterator>

namespace postinsyn {

namespace {

QString stateText(const FoundFile& file)
{
    if (file.isFutile())
        return FoundFilesModel::tr("Every row is rejected");
    switch (file.state()) {
    case FoundFile::State::Waiting:
        return FoundFilesModel::tr("Is looked at");
    case FoundFile::State::Ready:
        return FoundFilesModel::tr("Can be read in");
    case FoundFile::State::NeedsChoice:
        return FoundFilesModel::tr("Needs a choice");
    case FoundFile::State::Refused:
        return FoundFilesModel::tr("Cannot be read in");
    }
    return {};
}

QIcon stateIcon(const FoundFile& file)
{
    if (file.isFutile())
        return toneIcon(Tone::Warning);
    switch (file.state()) {
    case FoundFile::State::Waiting:
        return lineIcon(QStringLiteral("clock"), Tone::Neutral);
    case FoundFile::State::Ready:
        return toneIcon(Tone::Ok);
    case FoundFile::State::NeedsChoice:
        return toneIcon(Tone::Warning);
    case FoundFile::State::Refused:
        return toneIcon(Tone::Error);
    }
    return {};
}

QString cellText(const FoundFile& file, int column)
{
    switch (column) {
    case FoundFilesModel::File:
        return fromUtf8(file.name);
    case FoundFilesModel::State:
        return stateText(file);
    case FoundFilesModel::Format:
        return file.preview ? formatText(file.preview->format) : QString();
    case FoundFilesModel::Size:
        return file.source ? bytesText(file.source->size()) : QString();
    default:
        return {};
    }
}

}

void FoundFilesModel::add(std::vector<FoundFile> files)
{
    if (files.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(files.size()) - 1);
    m_files.insert(m_files.end(), std::make_move_iterator(files.begin()),
                   std::make_move_iterator(files.end()));
    endInsertRows();
}

void FoundFilesModel::clear()
{
    beginResetModel();
    m_files.clear();
    endResetModel();
}

void FoundFilesModel::keepAnew()
{
    beginResetModel();
    std::erase_if(m_files, [](const FoundFile& file) { return !file.isAnew; });
    endResetModel();
}

const FoundFile* FoundFilesModel::fileAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_files[std::size_t(row)];
}

int FoundFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int FoundFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundFile& file = m_files[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(file, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cellText(file, index.column()));
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(stateIcon(file)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == File)
            return tr("%1: %2").arg(shownText(file.name), stateText(file));
        return cellText(file, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FoundFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case State:
        return tr("State");
    case Format:
        return tr("Format");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

}

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

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedFile& file = rows()[std::size_t(index.row())];
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
        return alignment(index.column());
    default:
        return {};
    }
}

bool ReportModel::isNumber(int column) const
{
    return column >= Rows;
}

QString ReportModel::title(int column) const
{
    switch (column) {
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

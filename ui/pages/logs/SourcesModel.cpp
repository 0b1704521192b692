// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/SourcesModel.h"

#include "ui/pages/logs/LogWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace postinsyn {

namespace {

QString countText(std::uint64_t count)
{
    return numberText(std::int64_t(count));
}

QString cellText(const ShownSource& shown, SourcesModel::Column column)
{
    const Source& source = shown.source;
    switch (column) {
    case SourcesModel::File:
        return fromUtf8(source.name);
    case SourcesModel::Warnings:
        return source.warnings.empty()
                   ? QString()
                   : SourcesModel::tr("%n warning(s)", nullptr, int(source.warnings.size()));
    case SourcesModel::Format:
        return formatText(source.format);
    case SourcesModel::First:
        return source.first ? timeText(*source.first) : QString();
    case SourcesModel::Last:
        return source.last ? timeText(*source.last) : QString();
    case SourcesModel::Rows:
        return countText(source.rows);
    case SourcesModel::Messages:
        return countText(source.messages);
    case SourcesModel::Duplicates:
        return countText(source.duplicateRows);
    case SourcesModel::Rejected:
        return countText(source.rejectedRows);
    case SourcesModel::TimeBasis:
        return timeBasisText(source.timeBasis);
    case SourcesModel::Imported:
        return timeText(source.importedAt);
    case SourcesModel::By:
        return fromUtf8(source.importedBy);
    case SourcesModel::Case:
        return shown.caseNumber;
    case SourcesModel::ColumnCount:
        break;
    }
    return {};
}

QVariant sortValue(const ShownSource& shown, SourcesModel::Column column)
{
    const Source& source = shown.source;
    const auto time = [](const std::optional<Instant>& instant) {
        return QVariant::fromValue<qlonglong>(instant ? instant->ms : 0);
    };
    switch (column) {
    case SourcesModel::Warnings:
        return QVariant::fromValue<qulonglong>(source.warnings.size());
    case SourcesModel::First:
        return time(source.first);
    case SourcesModel::Last:
        return time(source.last);
    case SourcesModel::Imported:
        return time(source.importedAt);
    case SourcesModel::Rows:
        return QVariant::fromValue<qulonglong>(source.rows);
    case SourcesModel::Messages:
        return QVariant::fromValue<qulonglong>(source.messages);
    case SourcesModel::Duplicates:
        return QVariant::fromValue<qulonglong>(source.duplicateRows);
    case SourcesModel::Rejected:
        return QVariant::fromValue<qulonglong>(source.rejectedRows);
    default:
        return cellText(shown, column);
    }
}

/// What a warning says is read by pointing at its badge.
QString toolTip(const ShownSource& shown, SourcesModel::Column column)
{
    if (column != SourcesModel::Warnings)
        return plainToolTip(cellText(shown, column));
    QStringList texts;
    for (const SourceWarning& warning : shown.source.warnings)
        texts << sourceWarningText(warning);
    return texts.isEmpty() ? QString() : plainToolTip(texts.join(QLatin1Char(' ')));
}

}

int SourcesModel::rowOf(SourceId id) const
{
    const auto it = std::find_if(rows().begin(), rows().end(),
                                 [id](const ShownSource& shown) { return shown.source.id == id; });
    return it == rows().end() ? -1 : int(it - rows().begin());
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownSource& shown = rows()[std::size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(shown, column);
    case SortRole:
        return sortValue(shown, column);
    case Qt::ToolTipRole:
        return toolTip(shown, column);
    case Qt::DecorationRole:
        if ((column == Warnings && !shown.source.warnings.empty()) ||
            (column == Rejected && shown.source.rejectedRows > 0))
            return toneIcon(Tone::Warning);
        return {};
    case Qt::AccessibleTextRole:
        if (column == File)
            return tr("%1, %2, %3. %4.")
                .arg(shownText(shown.source.name), formatText(shown.source.format),
                     spanText(shown.source.first, shown.source.last), sumText(shown.source));
        return cellText(shown, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

bool SourcesModel::isNumber(int column) const
{
    return column == Rows || column == Messages || column == Duplicates || column == Rejected;
}

QString SourcesModel::title(int column) const
{
    switch (column) {
    case File:
        return tr("File");
    case Warnings:
        return tr("Warnings");
    case Format:
        return tr("Format");
    case First:
        return tr("First");
    case Last:
        return tr("Last");
    case Rows:
        return tr("Rows");
    case Messages:
        return tr("Messages");
    case Duplicates:
        return tr("Repeated");
    case Rejected:
        return tr("Rejected");
    case TimeBasis:
        return tr("Times");
    case Imported:
        return tr("Read in");
    case By:
        return tr("By");
    case Case:
        return tr("For case");
    case ColumnCount:
        break;
    }
    return {};
}

}

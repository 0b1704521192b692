// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/today/VanishingModel.h"

#include "ui/pages/requests/VanishingWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace postinsyn {

void VanishingModel::show(std::vector<Vanishing> all)
{
    std::stable_sort(all.begin(), all.end(), [](const Vanishing& a, const Vanishing& b) {
        return a.lastAvailable < b.lastAvailable;
    });
    RowsModel::show(std::move(all));
}

QString VanishingModel::cell(const Vanishing& each, Column column) const
{
    switch (column) {
    case LastDay:
        return dateText(each.lastAvailable);
    case What:
        return vanishingText(each);
    case Case:
        return fromUtf8(each.caseNumber);
    case Means:
        return availabilityText(each);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant VanishingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Vanishing& each = rows().at(std::size_t(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(each, column);
    case Qt::ToolTipRole:
        return plainToolTip(cell(each, column));
    case Qt::DecorationRole:
        if (column == Means)
            return toneIcon(availabilityTone(each.availability));
        return {};
    case Qt::AccessibleTextRole:
        if (column == LastDay)
            return vanishingSentence(each);
        return cell(each, column);
    default:
        return {};
    }
}

QString VanishingModel::title(int column) const
{
    switch (column) {
    case LastDay:
        return tr("Last day");
    case What:
        return tr("What");
    case Case:
        return tr("Case");
    case Means:
        return tr("What to do");
    default:
        return {};
    }
}

}

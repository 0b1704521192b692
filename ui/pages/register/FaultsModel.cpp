// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/register/FaultsModel.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

namespace postinsyn {

namespace {

QString reasonText(std::string_view code)
{
    if (code == "address-missing")
        return FaultsModel::tr("It has no address.");
    if (code == "address-invalid")
        return FaultsModel::tr("Its address is none.");
    if (code == "alias-invalid")
        return FaultsModel::tr("One of its further addresses is none.");
    if (code == "address-repeated")
        return FaultsModel::tr("Its address came in an earlier row.");
    if (code == "address-taken")
        return FaultsModel::tr("Its address belongs to another mailbox.");
    if (code == "kind-unknown")
        return FaultsModel::tr("There is no such kind of mailbox.");
    if (code == "date-invalid")
        return FaultsModel::tr("Its last day is no date of the form 2026-09-30.");
    return FaultsModel::tr("The row is not built as the others.");
}

}

void FaultsModel::show(std::vector<RowFault> faults)
{
    beginResetModel();
    m_faults = std::move(faults);
    endResetModel();
}

int FaultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_faults.size());
}

int FaultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const RowFault& fault = m_faults[std::size_t(index.row())];
    switch (index.column()) {
    case Line:
        return numberText(std::int64_t(fault.line));
    case Reason:
        return reasonText(fault.code);
    default:
        return fromUtf8(fault.raw);
    }
}

QVariant FaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Reason:
        return tr("Why");
    default:
        return tr("The row as it came");
    }
}

}

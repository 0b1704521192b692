// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QAbstractTableModel>

#include <vector>

namespace postinsyn {

/// Rows of a file that did not become mailboxes: line, why, and the row as it came.
class FaultsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Reason, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<RowFault> faults);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<RowFault> m_faults;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SelectionRound.h"

#include <QAbstractTableModel>

#include <vector>

namespace postinsyn {

/// The rounds of a case, newest first; those that were taken back among them.
class RoundsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Round, Time, Account, Way, Rows, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ascending, as the archive has them.
    void show(std::vector<SelectionRound> rounds);
    /// Null if there is none.
    [[nodiscard]] const SelectionRound* roundAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString cell(const SelectionRound& round, int column);

    std::vector<SelectionRound> m_rounds;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Vanishing.h"

#include <QAbstractTableModel>

#include <vector>

namespace postinsyn {

/// What is expected to go at its source, the soonest first.
class VanishingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LastDay, What, Case, Means, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Vanishing> all);
    /// Null if the row is not there.
    [[nodiscard]] const Vanishing* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString cell(const Vanishing& each, Column column) const;

    std::vector<Vanishing> m_all;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Source.h"

#include <QAbstractTableModel>

#include <vector>

namespace postinsyn {

/// Records that could not be read: line, why, and the text as it stands in the file.
class RejectsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Reason, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<RejectedRecord> rejects);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<RejectedRecord> m_rejects;
};

}

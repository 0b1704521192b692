// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Source.h"

#include <QAbstractTableModel>

#include <vector>

namespace postinsyn {

/// An imported file with the case that it was taken out for, if it was.
struct ShownSource {
    Source source;
    QString caseNumber;
};

/// The files that were read in, a row each. SortRole gives what a column sorts by.
class SourcesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        File,
        Warnings,
        Format,
        First,
        Last,
        Rows,
        Messages,
        Duplicates,
        Rejected,
        TimeBasis,
        Imported,
        By,
        Case,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ShownSource> sources);
    /// Null if the row is not there.
    [[nodiscard]] const ShownSource* sourceAt(int row) const;
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(SourceId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<ShownSource> m_sources;
};

}

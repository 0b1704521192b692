// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ImportLogs.h"

#include <QAbstractTableModel>

#include <vector>

namespace postinsyn {

/// What became of each file of one import: its account, or that it was refused.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        File,
        Outcome,
        Rows,
        MessageRows,
        Duplicates,
        Ignored,
        Rejected,
        NewMessages,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ImportedFile> files);
    /// Null if the row is not there.
    [[nodiscard]] const ImportedFile* fileAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<ImportedFile> m_files;
};

/// The name that a person knows a file by: without its folder.
QString fileNameOf(const ImportedFile& file);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ImportLogs.h"
#include "ui/models/RowsModel.h"

#include <vector>

namespace postinsyn {

/// What became of each file of one import: its account, or that it was refused.
class ReportModel : public RowsModel<ImportedFile> {
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

    explicit ReportModel(QObject* parent = nullptr) : RowsModel(ColumnCount, parent) {}

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

/// The name that a person knows a file by: without its folder.
QString fileNameOf(const ImportedFile& file);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Source.h"
#include "ui/models/RowsModel.h"

#include <vector>

namespace postinsyn {

/// An imported file with the case that it was taken out for, if it was.
struct ShownSource {
    Source source;
    QString caseNumber;
};

/// The files that were read in, a row each. SortRole gives what a column sorts by.
class SourcesModel : public RowsModel<ShownSource> {
    Q_OBJECT
public:
    enum Column {
        File,
        Warnings,
        Rejected,
        Format,
        First,
        Last,
        Rows,
        Messages,
        Case,
        Duplicates,
        TimeBasis,
        Imported,
        By,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole + 1;

    explicit SourcesModel(QObject* parent = nullptr) : RowsModel(ColumnCount, parent) {}

    /// -1 if it is not there.
    [[nodiscard]] int rowOf(SourceId id) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

}

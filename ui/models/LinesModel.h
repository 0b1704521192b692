// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/RowsModel.h"

#include <cstdint>
#include <vector>

namespace postinsyn {

/// A line of a file that was not taken in.
struct RejectedLine {
    std::uint64_t number = 0;
    QString reason; ///< in words
    QString text;   ///< as it came
};

/// Lines of a file that were not taken in: number, why, and the text as it stands in the file.
class LinesModel : public RowsModel<RejectedLine> {
    Q_OBJECT
public:
    enum Column { Line, Reason, Text, ColumnCount };

    explicit LinesModel(QObject* parent = nullptr) : RowsModel(ColumnCount, parent) {}

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    [[nodiscard]] QString cell(const RejectedLine& line, int column) const;
};

}

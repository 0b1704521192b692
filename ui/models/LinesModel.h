// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QString>

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
class LinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Reason, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<RejectedLine> lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString cell(const RejectedLine& line, int column) const;

    std::vector<RejectedLine> m_lines;
};

}

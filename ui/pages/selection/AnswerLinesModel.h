// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/selection/ReadAnswer.h"

#include <QAbstractTableModel>

namespace postinsyn {

/// What an answer says, place by place: as it was written, what it was taken for, which rows that
/// is, and what was decided on it.
class AnswerLinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Decision, Rows, Written, Meaning, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<AnswerLine> lines);
    /// The same lines with other replies.
    void showReplies(const std::vector<AnswerLine>& lines);
    [[nodiscard]] const AnswerLine& lineAt(int row) const { return m_lines.at(std::size_t(row)); }
    /// The next line to decide after this row, from the top again; -1 if there is none.
    [[nodiscard]] int nextOpen(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString cell(const AnswerLine& line, int column);

    std::vector<AnswerLine> m_lines;
};

}

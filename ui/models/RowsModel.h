// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <utility>
#include <vector>

namespace postinsyn {

/// A table that holds all its rows as plain values. What is asked of every such model is answered
/// here; a subclass says what a cell shows.
template <class Row>
class RowsModel : public QAbstractTableModel {
public:
    void show(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// Null if the row is not there.
    [[nodiscard]] const Row* at(int row) const
    {
        return row < 0 || row >= rowCount() ? nullptr : &m_rows[std::size_t(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole && isNumber(section))
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
    }

protected:
    explicit RowsModel(int columns, QObject* parent)
        : QAbstractTableModel(parent), m_columns(columns)
    {}

    [[nodiscard]] virtual QString title(int column) const = 0;
    /// Stands at the right, under its heading.
    [[nodiscard]] virtual bool isNumber(int) const { return false; }
    [[nodiscard]] QVariant alignment(int column) const
    {
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] std::vector<Row>& rows() { return m_rows; }

private:
    int m_columns;
    std::vector<Row> m_rows;
};

}

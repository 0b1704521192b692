// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/OverviewList.h"
#include "core/task/ListIndex.h"

#include <QAbstractTableModel>
#include <QCache>

#include <array>
#include <vector>

namespace postinsyn {

class ListDesk;

/// Rows of a frozen list, all or those of a filter. Cells show what would go out: what is masked
/// is masked here too, and so in every copy.
class ListRowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What one decides by stands first: a narrow window shows the last ones by scrolling.
    enum Column { Number, Judged, Flags, Subject, From, To, Time, ColumnCount };

    /// What stands in each column of a row.
    using Cells = std::array<QString, ColumnCount>;
    [[nodiscard]] static Cells cellsOf(const OverviewRow& row, const ListIndex::Row& facts,
                                       bool isWaiting, const TimeZone& zone);

    explicit ListRowModel(const ListDesk& desk, QObject* parent = nullptr);

    /// These rows, ascending.
    void show(std::vector<std::int64_t> numbers);
    /// What was decided changed; the rows are the same.
    void refreshRows();
    [[nodiscard]] std::int64_t numberAt(int row) const;
    /// The row of the list or the next one after it; -1 if there is none.
    [[nodiscard]] int rowOf(std::int64_t nr) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// Made once: a table asks for each of them many times.
    [[nodiscard]] const Cells* cells(std::int64_t nr) const;
    [[nodiscard]] QVariant icon(std::int64_t nr, Column column) const;
    [[nodiscard]] static QString sentence(const Cells& cells);

    const ListDesk& m_desk;
    TimeZone m_zone;
    std::vector<std::int64_t> m_numbers;
    mutable QCache<std::int64_t, Cells> m_cells;
};

}

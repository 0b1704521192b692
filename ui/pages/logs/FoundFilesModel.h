// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/logs/FoundFile.h"

#include <QAbstractTableModel>

#include <vector>

namespace postinsyn {

/// The files that may be read in, with what is known of each so far.
class FoundFilesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, State, Format, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void add(std::vector<FoundFile> files);
    void clear();
    /// Forgets the files that are not read anew.
    void keepAnew();
    [[nodiscard]] const std::vector<FoundFile>& files() const { return m_files; }
    /// Null if the row is not there.
    [[nodiscard]] const FoundFile* fileAt(int row) const;
    /// Calls `change(FoundFile&)` and tells the views. False if the file is not there any more.
    template <class Change>
    bool change(std::uint64_t id, Change&& change)
    {
        for (std::size_t row = 0; row < m_files.size(); ++row)
            if (m_files[row].id == id) {
                change(m_files[row]);
                emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
                return true;
            }
        return false;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<FoundFile> m_files;
};

}

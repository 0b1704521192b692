// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/PreviewSource.h"

#include <QAbstractTableModel>

namespace postinsyn {

/// The first rows of a file: as they stand in it, or as they would be read. Rows that would be
/// rejected say so in their second column.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Form { AsInFile, AsRead };
    /// Of both forms; behind them the columns of the file, or those of a message.
    enum Column { Line, Outcome, FirstOwn };
    enum ReadColumn { Time = FirstOwn, From, To, Subject, Status, ReadColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const SourcePreview& preview, Form form);
    void clear();
    [[nodiscard]] Form form() const { return m_form; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString cellText(const SourcePreview::Row& row, int column) const;

    std::vector<std::string> m_columns;
    std::vector<SourcePreview::Row> m_rows;
    bool m_isKnown = false; ///< a format fits
    Form m_form = Form::AsInFile;
};

}

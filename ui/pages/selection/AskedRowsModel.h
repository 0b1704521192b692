// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QIcon>

#include <functional>
#include <vector>

namespace postinsyn {

/// Rows of a list as they went out, of any number, with a word on each: what is masked is masked
/// here too, and so in every copy. Only what is looked at is loaded.
class AskedRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Standing, Date, Clock, From, To, Subject, ColumnCount };

    /// The word on a row, and its icon.
    struct Word {
        QString text;
        QIcon icon;
    };
    /// Rows `first` to `last` of the list. Quick.
    using Load = std::function<std::vector<DisclosableRow>(ListId list, std::int64_t first,
                                                           std::int64_t last)>;
    using WordOf = std::function<Word(std::size_t at)>;

    /// `heading` is that of the word.
    AskedRowsModel(QString heading, Load load, QObject* parent = nullptr);

    /// These rows of the list, ascending; `wordOf` is asked by place among them.
    void show(ListId list, std::vector<std::int64_t> rows, WordOf wordOf);
    [[nodiscard]] std::int64_t numberAt(int row) const;
    /// -1 if it is not among them.
    [[nodiscard]] int rowOf(std::int64_t nr) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using RowPage = std::vector<DisclosableRow>;

    [[nodiscard]] const DisclosableRow* loaded(std::int64_t nr) const;
    [[nodiscard]] QString cell(int row, int column) const;

    QString m_heading;
    Load m_load;
    ListId m_list;
    std::vector<std::int64_t> m_rows;
    WordOf m_wordOf;
    mutable QCache<std::int64_t, RowPage> m_pages;
};

}

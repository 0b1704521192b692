// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Directory.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <vector>

namespace postinsyn {

/// The mailboxes of the directory: filtered by words, sorted as Swedish sorts. Held whole; a
/// region has some tens of thousands.
class MailboxModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Address, Name, Unit, Board, Kind, Aliases, LastDay, ColumnCount };

    explicit MailboxModel(QObject* parent = nullptr);

    void show(std::vector<Mailbox> mailboxes);
    /// Those that hold every word in some cell stay.
    void filter(const QStringList& words);
    [[nodiscard]] qsizetype total() const { return qsizetype(m_mailboxes.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString cell(const Mailbox& mailbox, int column) const;
    void choose();

    std::vector<Mailbox> m_mailboxes;
    std::vector<std::size_t> m_shown; ///< places in m_mailboxes
    QStringList m_words;
    QCollator m_collator;
    int m_sortColumn = Address;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/AuditEntry.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <optional>
#include <vector>

namespace postinsyn {

/// The audit chain, newest first, at any length: numbers without gaps are its index, and only
/// what is looked at is loaded, a page of entries at a time.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Event, Case, Object, Account, Particulars, Number, ColumnCount };

    /// Entries from number `first` upwards, at most `limit`. Quick.
    using Load =
        std::function<std::vector<RecordedAuditEntry>(std::int64_t first, std::int64_t limit)>;

    AuditModel(Load load, QObject* parent = nullptr);

    /// The whole chain up to this number.
    void showAll(std::int64_t lastNumber);
    /// These entries only; descending.
    void showOnly(std::vector<std::int64_t> numbers);
    /// Null if the row is not there.
    [[nodiscard]] const RecordedAuditEntry* entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using EntryPage = std::vector<RecordedAuditEntry>;

    [[nodiscard]] std::int64_t numberAt(int row) const;

    Load m_load;
    std::int64_t m_last = 0;
    std::optional<std::vector<std::int64_t>> m_only;
    mutable QCache<std::int64_t, EntryPage> m_pages;
};

/// What a cell says, as the model shows it; the filter looks in the same words.
QString auditCell(const RecordedAuditEntry& recorded, AuditModel::Column column);

}

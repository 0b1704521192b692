// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Message.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace postinsyn {

/// The ids of a search, in order of time (LogStore::find).
using ResultIds = std::shared_ptr<const std::vector<MessageId>>;

/// Messages by their ids, at any number: a row is an id, and what is looked at is loaded, a page at
/// a time, by somebody else's thread. Until a page has come its cells are empty.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Date,
        Time,
        Direction,
        Sender,
        Recipients,
        Subject,
        Status,
        Size,
        MessageIdentity,
        EnvelopeSender,
        ColumnCount
    };
    using Loaded = std::function<void(std::vector<LoggedMessage>)>;
    /// Calls `loaded` with the messages on this thread, at once or later; those that are not there
    /// any more are left out.
    using Load = std::function<void(std::vector<MessageId> ids, Loaded loaded)>;

    explicit ResultModel(Load load, QObject* parent = nullptr);

    /// Of millions of rows the first are there at once, the rest within the next turns of the
    /// event loop: a view takes its time for each.
    void show(ResultIds ids);
    /// Never null.
    [[nodiscard]] const ResultIds& ids() const { return m_ids; }
    [[nodiscard]] MessageId idAt(int row) const;
    /// -1 if it is not among the rows.
    [[nodiscard]] int rowOf(MessageId id) const;
    /// What stands in a cell of the message.
    [[nodiscard]] static QString cell(const LoggedMessage& message, Column column);
    /// Null while it is not loaded.
    [[nodiscard]] const LoggedMessage* messageAt(int row) const;
    [[nodiscard]] bool isNewestFirst() const { return m_isNewestFirst; }
    void setNewestFirst(bool isNewestFirst);
    /// Calls `done` when these rows are there; they stay until the next call or `show`.
    void hold(const QList<int>& rows, std::function<void()> done);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    /// Rows that were looked at are there now.
    void rowsLoaded();

private:
    using RowPage = std::vector<std::optional<LoggedMessage>>;

    [[nodiscard]] std::size_t place(int row) const;
    void showMore();
    void want(int page) const;
    void loadWanted();
    void take(const QList<int>& pages, const std::vector<LoggedMessage>& messages);

    Load m_load;
    ResultIds m_ids;
    int m_shown = 0; ///< rows that views know of
    bool m_isNewestFirst = false;
    std::uint64_t m_generation = 0; ///< answers for what was shown before are dropped
    mutable QCache<int, RowPage> m_pages;
    mutable QList<int> m_wanted; ///< the latest at the end
    mutable bool m_isLoading = false;
    QHash<int, LoggedMessage> m_held;
};

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/ResultModel.h"

#include "ui/models/MessageWords.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr int pageRows = 64;
constexpr int cachedPages = 64;
/// What a screen can show; pages that were scrolled past are not loaded any more.
constexpr int pagesAtOnce = 4;
/// Whole pages, and few enough for a view to take without a pause.
constexpr std::size_t rowsAtOnce = 16'000 * pageRows;

}

ResultModel::ResultModel(Load load, QObject* parent)
    : QAbstractTableModel(parent), m_load(std::move(load)),
      m_ids(std::make_shared<const std::vector<MessageId>>()), m_pages(cachedPages)
{}

void ResultModel::show(ResultIds ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_shown = int(std::min(m_ids->size(), rowsAtOnce));
    ++m_generation;
    m_pages.clear();
    m_held.clear();
    m_wanted.clear();
    m_isLoading = false;
    endResetModel();
    showMore();
}

void ResultModel::showMore()
{
    if (std::size_t(m_shown) >= m_ids->size())
        return;
    const auto next = [this, generation = m_generation] {
        if (generation != m_generation)
            return;
        const int shown = int(std::min(m_ids->size(), std::size_t(m_shown) + rowsAtOnce));
        beginInsertRows({}, m_shown, shown - 1);
        m_shown = shown;
        endInsertRows();
        showMore();
    };
    QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

void ResultModel::setNewestFirst(bool isNewestFirst)
{
    if (m_isNewestFirst == isNewestFirst)
        return;
    m_isNewestFirst = isNewestFirst;
    show(m_ids);
}

std::size_t ResultModel::place(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_isNewestFirst ? m_ids->size() - 1 - at : at;
}

MessageId ResultModel::idAt(int row) const
{
    return (*m_ids)[place(row)];
}

int ResultModel::rowOf(MessageId id) const
{
    // Ids in order of time descend.
    const auto it = std::lower_bound(m_ids->begin(), m_ids->end(), id, std::greater<>());
    if (it == m_ids->end() || *it != id)
        return -1;
    const auto at = static_cast<int>(it - m_ids->begin());
    const int row = m_isNewestFirst ? int(m_ids->size()) - 1 - at : at;
    return row < m_shown ? row : -1;
}

const LoggedMessage* ResultModel::messageAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (const auto held = m_held.constFind(row); held != m_held.constEnd())
        return &*held;
    const RowPage* page = m_pages.object(row / pageRows);
    if (page == nullptr) {
        want(row / pageRows);
        return nullptr;
    }
    const auto& message = page->at(static_cast<std::size_t>(row % pageRows));
    return message ? &*message : nullptr;
}

void ResultModel::want(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_isLoading)
        return;
    m_isLoading = true;
    // Later, so that all that one painting asks for goes in one question.
    auto* self = const_cast<ResultModel*>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->loadWanted(); }, Qt::QueuedConnection);
}

void ResultModel::loadWanted()
{
    m_isLoading = false;
    while (m_wanted.size() > pagesAtOnce)
        m_wanted.removeFirst();
    const QList<int> pages = std::exchange(m_wanted, {});
    std::vector<MessageId> ids;
    for (const int page : pages)
        for (int row = page * pageRows; row < std::min((page + 1) * pageRows, rowCount()); ++row)
            ids.push_back(idAt(row));
    if (ids.empty())
        return;
    m_isLoading = true;
    m_load(std::move(ids),
           [this, pages, generation = m_generation](const std::vector<LoggedMessage>& messages) {
               if (generation == m_generation)
                   take(pages, messages);
           });
}

void ResultModel::take(const QList<int>& pages, const std::vector<LoggedMessage>& messages)
{
    auto next = messages.begin();
    for (const int page : pages) {
        auto rows = std::make_unique<RowPage>();
        const int end = std::min((page + 1) * pageRows, rowCount());
        for (int row = page * pageRows; row < end; ++row) {
            const bool isThere = next != messages.end() && next->id == idAt(row);
            rows->push_back(isThere ? std::optional(*next++) : std::nullopt);
        }
        m_pages.insert(page, rows.release());
        emit dataChanged(index(page * pageRows, 0), index(end - 1, ColumnCount - 1));
    }
    emit rowsLoaded();
    loadWanted();
}

void ResultModel::hold(const QList<int>& rows, std::function<void()> done)
{
    m_held.clear();
    std::vector<MessageId> ids;
    for (const int row : rows)
        ids.push_back(idAt(row));
    m_load(std::move(ids), [this, rows, generation = m_generation,
                            done = std::move(done)](const std::vector<LoggedMessage>& messages) {
        if (generation != m_generation)
            return;
        auto next = messages.begin();
        for (const int row : rows)
            if (next != messages.end() && next->id == idAt(row))
                m_held.insert(row, *next++);
        done();
    });
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResultModel::cell(const LoggedMessage& message, Column column)
{
    switch (column) {
    case Date:
        return timeText(message.utc).left(10);
    case Time:
        return timeText(message.utc).mid(11);
    case Direction:
        return directionWord(message.direction);
    case Sender:
        return senderText(message);
    case Recipients:
        return recipientsText(message);
    case Subject:
        return subjectText(message);
    case Status:
        return statusSummary(message);
    case Size:
        return message.size > 0 ? bytesText(static_cast<std::uint64_t>(message.size)) : QString();
    case MessageIdentity:
        return fromUtf8(message.messageId);
    case EnvelopeSender:
        return fromUtf8(message.envelopeSender);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return column == Size ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole)
        return {};
    const LoggedMessage* message = messageAt(index.row());
    if (message == nullptr)
        return {};
    if (role == Qt::AccessibleTextRole && column == Date)
        return messageSentence(*message);
    const QString text = cell(*message, column);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Time:
        return tr("Time");
    case Direction:
        return tr("Direction");
    case Sender:
        return tr("From");
    case Recipients:
        return tr("To");
    case Subject:
        return tr("Subject");
    case Status:
        return tr("Status");
    case Size:
        return tr("Size");
    case MessageIdentity:
        return tr("Message-ID");
    case EnvelopeSender:
        return tr("Envelope sender");
    default:
        return {};
    }
}

}

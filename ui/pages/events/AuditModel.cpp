// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/events/AuditModel.h"

#include "ui/pages/events/EventWords.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QDateTime>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::int64_t pageSize = 256;
constexpr int cachedPages = 32;

QString clockText(const std::string& timeUtc)
{
    const QDateTime time = QDateTime::fromString(fromUtf8(timeUtc), Qt::ISODateWithMs);
    return timeText(Instant{time.toMSecsSinceEpoch()}, true);
}

}

QString auditCell(const RecordedAuditEntry& recorded, AuditModel::Column column)
{
    const AuditEntry& entry = recorded.entry;
    switch (column) {
    case AuditModel::Time:
        return clockText(recorded.timeUtc);
    case AuditModel::Event:
        return eventText(entry);
    case AuditModel::Case:
        return fromUtf8(entry.caseNumber.value_or(""));
    case AuditModel::Object:
        return objectText(entry);
    case AuditModel::Account:
        return fromUtf8(entry.actor);
    case AuditModel::Particulars:
        return particularsText(entry);
    case AuditModel::Number:
        return numberText(recorded.seq);
    case AuditModel::ColumnCount:
        break;
    }
    return {};
}

AuditModel::AuditModel(Load load, QObject* parent)
    : QAbstractTableModel(parent), m_load(std::move(load)), m_pages(cachedPages)
{}

void AuditModel::showAll(std::int64_t lastNumber)
{
    beginResetModel();
    m_only.reset();
    m_last = lastNumber;
    m_pages.clear();
    endResetModel();
}

void AuditModel::showOnly(std::vector<std::int64_t> numbers)
{
    beginResetModel();
    m_only = std::move(numbers);
    endResetModel();
}

std::int64_t AuditModel::numberAt(int row) const
{
    return m_only ? m_only->at(static_cast<std::size_t>(row)) : m_last - row;
}

const RecordedAuditEntry* AuditModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const std::int64_t number = numberAt(row);
    const std::int64_t page = (number - 1) / pageSize;
    EntryPage* entries = m_pages.object(page);
    if (entries == nullptr) {
        entries = new EntryPage(m_load(page * pageSize + 1, pageSize));
        m_pages.insert(page, entries);
    }
    const auto it =
        std::find_if(entries->begin(), entries->end(),
                     [&](const RecordedAuditEntry& recorded) { return recorded.seq == number; });
    return it == entries->end() ? nullptr : &*it;
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_only ? std::int64_t(m_only->size()) : m_last);
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordedAuditEntry* recorded = entryAt(index.row());
    if (recorded == nullptr)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return auditCell(*recorded, column);
    case Qt::ToolTipRole:
        return plainToolTip(auditCell(*recorded, column));
    case Qt::AccessibleTextRole:
        if (column == Time)
            return tr("%1, %2. %3")
                .arg(auditCell(*recorded, Time), auditCell(*recorded, Event),
                     auditCell(*recorded, Case));
        return auditCell(*recorded, column);
    case Qt::TextAlignmentRole:
        if (column == Number)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case Case:
        return tr("Case");
    case Object:
        return tr("Object");
    case Account:
        return tr("Account");
    case Particulars:
        return tr("Particulars");
    case Number:
        return tr("No.");
    default:
        return {};
    }
}

}

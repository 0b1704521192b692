// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/register/MailboxModel.h"

#include "core/base/Text.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace postinsyn {

namespace {

QString kindText(MailboxKind kind)
{
    switch (kind) {
    case MailboxKind::Person:
        return MailboxModel::tr("Person");
    case MailboxKind::Function:
        return MailboxModel::tr("Function");
    case MailboxKind::Group:
        return MailboxModel::tr("Group");
    case MailboxKind::Elected:
        return MailboxModel::tr("Elected");
    case MailboxKind::Union:
        return MailboxModel::tr("Union");
    case MailboxKind::System:
        return MailboxModel::tr("System");
    }
    return {};
}

}

MailboxModel::MailboxModel(QObject* parent)
    : QAbstractTableModel(parent), m_collator(QLocale(QLocale::Swedish, QLocale::Sweden))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void MailboxModel::show(std::vector<Mailbox> mailboxes)
{
    beginResetModel();
    m_mailboxes = std::move(mailboxes);
    choose();
    endResetModel();
}

void MailboxModel::filter(const QStringList& words)
{
    beginResetModel();
    m_words = words;
    choose();
    endResetModel();
}

void MailboxModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    choose();
    endResetModel();
}

void MailboxModel::choose()
{
    struct Candidate {
        QCollatorSortKey key;
        std::size_t place;
    };
    std::vector<Candidate> candidates;
    for (std::size_t place = 0; place < m_mailboxes.size(); ++place) {
        const Mailbox& mailbox = m_mailboxes[place];
        QString cells;
        for (int column = 0; column < ColumnCount && !m_words.isEmpty(); ++column)
            cells += cell(mailbox, column) + QLatin1Char('\n');
        if (std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
                return cells.contains(word, Qt::CaseInsensitive);
            }))
            candidates.push_back({m_collator.sortKey(cell(mailbox, m_sortColumn)), place});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [this](const Candidate& a, const Candidate& b) {
                         const int order = a.key.compare(b.key);
                         return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
                     });
    m_shown.clear();
    for (const Candidate& candidate : candidates)
        m_shown.push_back(candidate.place);
}

int MailboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MailboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MailboxModel::cell(const Mailbox& mailbox, int column) const
{
    switch (column) {
    case Address:
        return fromUtf8(mailbox.address);
    case Name:
        return fromUtf8(mailbox.name);
    case Unit:
        return fromUtf8(mailbox.unit);
    case Board:
        return fromUtf8(mailbox.board);
    case Kind:
        return kindText(mailbox.kind);
    case Aliases:
        return fromUtf8(join(mailbox.aliases, ", "));
    case LastDay:
        return mailbox.employmentEnd ? dateText(*mailbox.employmentEnd) : QString();
    default:
        return {};
    }
}

QVariant MailboxModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Mailbox& mailbox = m_mailboxes[m_shown[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(mailbox, index.column());
    case Qt::ToolTipRole: {
        const QString text = cell(mailbox, index.column());
        return text.isEmpty() ? QVariant() : plainToolTip(text);
    }
    case Qt::AccessibleTextRole:
        if (index.column() == Address)
            return tr("%1, %2, %3")
                .arg(cell(mailbox, Address), cell(mailbox, Name), cell(mailbox, Unit));
        return cell(mailbox, index.column());
    default:
        return {};
    }
}

QVariant MailboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case Name:
        return tr("Name");
    case Unit:
        return tr("Unit");
    case Board:
        return tr("Board");
    case Kind:
        return tr("Kind");
    case Aliases:
        return tr("Further addresses");
    case LastDay:
        return tr("Last day of employment");
    default:
        return {};
    }
}

}

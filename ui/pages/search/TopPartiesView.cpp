// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/TopPartiesView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

constexpr int textRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;

/// The text at the left, its number at the right.
class CountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString count = index.data(countRole).toString();
        const QString text = shownText(index.data(textRole).toString());
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const int gap = Theme::current().space(1);
        const QRect room = option.rect.adjusted(gap / 2, 0, -gap / 2, 0);
        const int wide = option.fontMetrics.horizontalAdvance(count);
        painter->setFont(option.font);
        painter->setPen(Theme::current().colors().dimText);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        painter->setPen(Theme::current().colors().text);
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(text, Qt::ElideMiddle, room.width() - wide - gap));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {Theme::current().space(10), Theme::current().space(3)};
    }
};

}

TopPartiesView::TopPartiesView(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(1), 0, theme.space(0.5), 0);
    column->setSpacing(theme.space(0.5));
    scroll->setWidget(content);
    outer->addWidget(scroll);
    using Kind = FilterCondition::Kind;
    m_senders = makePart(tr("Top senders"), Kind::Sender);
    m_recipients = makePart(tr("Top recipients"), Kind::Recipient);
    m_domains = makePart(tr("Top domains"), Kind::Domain);
    m_note = dimParagraph({});
    m_note->hide();
    column->addWidget(m_note);
    for (const Part& part : {m_senders, m_recipients, m_domains}) {
        column->addWidget(part.heading);
        column->addWidget(part.list);
        column->addSpacing(theme.space(1));
    }
    column->addStretch();
}

TopPartiesView::Part TopPartiesView::makePart(const QString& heading, FilterCondition::Kind kind)
{
    const Part part{plainLabel(heading, TypeStep::Strong), new QListWidget};
    part.list->setItemDelegate(new CountDelegate(part.list));
    part.list->setFrameShape(QFrame::NoFrame);
    part.list->setAccessibleName(heading);
    part.list->setAccessibleDescription(tr("Enter shows only the messages of the one chosen."));
    part.list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.list->viewport()->setAutoFillBackground(false);
    const auto choose = [this, kind](const QListWidgetItem* item) {
        emit chosen(kind, item->data(textRole).toString());
    };
    connect(part.list, &QListWidget::itemClicked, this, choose);
    connect(part.list, &QListWidget::itemActivated, this, [part, choose](QListWidgetItem* item) {
        // A double click was two clicks already.
        if (part.list->hasFocus() && !(QGuiApplication::mouseButtons() & Qt::LeftButton))
            choose(item);
    });
    fill(part, {});
    return part;
}

void TopPartiesView::fill(const Part& part, const std::vector<PartyCount>& counts)
{
    part.list->clear();
    for (const PartyCount& count : counts) {
        auto* item = new QListWidgetItem(part.list);
        const QString text = fromUtf8(count.text);
        const QString number = numberText(std::int64_t(count.messages));
        item->setData(textRole, text);
        item->setData(countRole, number);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %n message(s)", "", int(count.messages)).arg(shownText(text)));
        item->setToolTip(plainToolTip(text));
    }
    part.list->setFixedHeight(Theme::current().space(3) * std::max(1, part.list->count()) + 2);
    part.heading->setVisible(!counts.empty());
    part.list->setVisible(!counts.empty());
}

void TopPartiesView::setCounting()
{
    m_note->setText(tr("Counting who is most often met ..."));
    m_note->show();
}

void TopPartiesView::show(const TopParties& top)
{
    m_note->setVisible(!top.isExact);
    m_note->setText(tr("Of %1 messages drawn evenly over the time.")
                        .arg(numberText(std::int64_t(top.examined))));
    fill(m_senders, top.senders);
    fill(m_recipients, top.recipients);
    fill(m_domains, top.domains);
}

}

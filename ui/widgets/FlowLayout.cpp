// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/FlowLayout.h"

#include "ui/theme/Theme.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace postinsyn {

FlowLayout::FlowLayout(QWidget* parent, Qt::Alignment inLine) : QLayout(parent), m_inLine(inLine)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Theme::current().space(1));
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, std::clamp<qsizetype>(index, 0, m_items.size() - 1));
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

int FlowLayout::place(const QRect& rect, bool isTrial) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int x = room.x();
    int y = room.y();
    int lineHeight = 0;
    QList<QLayoutItem*> line;
    const auto endLine = [&] {
        for (QLayoutItem* item : std::as_const(line))
            if (m_inLine & Qt::AlignVCenter)
                item->setGeometry(
                    item->geometry().translated(0, (lineHeight - item->geometry().height()) / 2));
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted(std::min(item->sizeHint().width(), room.width()),
                           item->sizeHint().height());
        if (x > room.x() && x + wanted.width() > room.right() + 1) {
            endLine();
            x = room.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (!isTrial) {
            item->setGeometry(QRect(QPoint(x, y), wanted));
            line.append(item);
        }
        x += wanted.width() + spacing();
        lineHeight = std::max(lineHeight, wanted.height());
    }
    endLine();
    return y + lineHeight - rect.y() + margins.bottom();
}

}

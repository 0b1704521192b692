// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ColumnScroll.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace postinsyn {

ColumnScroll::ColumnScroll(const QString& accessibleName, QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(accessibleName);
}

void ColumnScroll::show(QWidget* column)
{
    setWidget(column);
    column->setAutoFillBackground(false); // what is behind shows: the page, or a card
    viewport()->setAutoFillBackground(false);
    column->show();
    updateGeometry();
}

QSize ColumnScroll::minimumSizeHint() const
{
    const int column = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
    return {column + verticalScrollBar()->sizeHint().width(), Theme::current().space(8)};
}

QSize ColumnScroll::sizeHint() const
{
    return QScrollArea::sizeHint().expandedTo(minimumSizeHint());
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return isDone;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/IconLabel.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace postinsyn {

IconLabel::IconLabel(QIcon icon, double steps, QWidget* parent)
    : QWidget(parent), m_icon(std::move(icon)), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon& icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = Theme::current().space(m_steps);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

}

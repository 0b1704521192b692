// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ElidedLabel.h"

#include "ui/widgets/PlainText.h"

#include <QPainter>

namespace postinsyn {

ElidedLabel::ElidedLabel(const QString& text, TypeStep step, Qt::TextElideMode mode,
                         QWidget* parent)
    : QWidget(parent), m_step(step), m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = shownText(text);
    setAccessibleName(m_text);
    setToolTip(m_text.isEmpty() ? QString() : plainToolTip(m_text));
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(m_step));
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(m_step));
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 8), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = Theme::current().font(m_step);
    painter.setFont(font);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(m_text, m_mode, width()));
}

}

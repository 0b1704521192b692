// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Badge.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/PlainText.h"

#include <QPainter>

namespace postinsyn {

Badge::Badge(Tone tone, const QString& text, QWidget* parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(tone, text);
}

Badge::Badge(Tone tone, const QString& iconName, const QString& text, QWidget* parent)
    : Badge(tone, text, parent)
{
    m_icon = lineIcon(iconName, tone);
}

void Badge::set(Tone tone, const QString& text)
{
    m_tone = tone;
    m_icon = toneIcon(tone);
    m_text = shownText(text);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.font(TypeStep::Body));
    return {theme.space(1) * 2 + theme.space(2) + theme.space(0.75) +
                metrics.horizontalAdvance(m_text),
            metrics.height() + theme.space(0.75)};
}

void Badge::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colors().isHighContrast ? QPen(theme.toneColor(m_tone)) : QPen(Qt::NoPen));
    painter.setBrush(theme.toneSoftColor(m_tone));
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int side = theme.space(2);
    m_icon.paint(&painter, QRect(theme.space(1), (height() - side) / 2, side, side));
    painter.setPen(m_tone == Tone::Neutral ? theme.colors().text : theme.toneColor(m_tone));
    painter.setFont(theme.font(TypeStep::Body));
    const int left = theme.space(1) + side + theme.space(0.75);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, m_text);
}

}

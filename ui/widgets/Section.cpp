// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Section.h"

#include "ui/widgets/PlainText.h"

#include <QPainter>

namespace postinsyn {

Section::Section(const QString& title, Look look, QWidget* parent) : QWidget(parent), m_look(look)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    const int inset = look == Look::Card ? theme.space(2) : 0;
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(theme.space(1.5));
    m_heading = new QHBoxLayout;
    m_title = plainLabel(title, TypeStep::Title);
    m_heading->addWidget(m_title);
    m_heading->addStretch(1);
    column->addLayout(m_heading);
    m_content = new QVBoxLayout;
    m_content->setSpacing(theme.space(1));
    column->addLayout(m_content, 1);
}

void Section::addToHeading(QWidget* widget)
{
    m_heading->addWidget(widget);
}

void Section::setTitle(const QString& title)
{
    m_title->setText(title);
}

void Section::paintEvent(QPaintEvent*)
{
    if (m_look == Look::Bare)
        return;
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colors().hairline);
    painter.setBrush(theme.colors().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius() * 1.5,
                            theme.radius() * 1.5);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/NavigationBar.h"

#include "ui/theme/IconSet.h"

#include <QPainter>
#include <QVBoxLayout>

namespace postinsyn {

NavigationButton::NavigationButton(const QString& icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setIcon(lineIcon(icon));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(title);
}

int NavigationButton::inset() const
{
    return Theme::current().space(1.5);
}

QSize NavigationButton::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int textWidth = QFontMetrics(theme.font(TypeStep::Strong)).horizontalAdvance(text());
    return {inset() * 2 + theme.iconSize() + theme.space(1.5) + textWidth + theme.space(1),
            theme.space(4.5)};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const ThemeColors& c = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(Qt::NoPen);
    if (isChecked())
        painter.setBrush(c.accentSoft);
    else if (underMouse() && isEnabled())
        painter.setBrush(c.hairline);
    if (isChecked() || (underMouse() && isEnabled()))
        painter.drawRoundedRect(shape, theme.radius(), theme.radius());
    if (isChecked()) {
        // The chosen page is told by weight and by this bar as well as by its colour.
        painter.setBrush(c.accent);
        painter.drawRoundedRect(QRectF(shape.left(), shape.top() + theme.space(0.75),
                                       theme.space(0.4), shape.height() - theme.space(1.5)),
                                2, 2);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -2), theme.radius(),
                                theme.radius());
    }
    const int side = theme.iconSize();
    icon().paint(&painter, QRect(inset(), (height() - side) / 2, side, side), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(theme.font(isChecked() ? TypeStep::Strong : TypeStep::Body));
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    const int left = inset() + side + theme.space(1.5);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

NavigationBar::NavigationBar(const std::vector<PageEntry>& entries, QWidget* parent)
    : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(1), theme.space(1.5), theme.space(1), theme.space(1.5));
    column->setSpacing(theme.space(0.25));
    setAccessibleName(tr("Pages"));
    for (const PageEntry& entry : entries) {
        add(entry.id, entry.icon, entry.title().remove(QLatin1Char('&')));
        m_pages.append(findChildren<NavigationButton*>().last());
    }
    column->addStretch(1);
    add(QStringLiteral("settings"), QStringLiteral("settings"), tr("Settings"));
}

void NavigationBar::add(const QString& id, const QString& icon, const QString& title)
{
    auto* button = new NavigationButton(icon, title, this);
    button->setObjectName(id);
    m_group.addButton(button);
    layout()->addWidget(button);
    connect(button, &NavigationButton::clicked, this, [this, id] { emit chosen(id); });
}

void NavigationBar::setCurrent(const QString& page)
{
    m_group.setExclusive(false);
    for (QAbstractButton* button : m_group.buttons())
        button->setChecked(button->objectName() == page);
    m_group.setExclusive(true);
}

void NavigationBar::setPagesEnabled(bool isEnabled)
{
    for (NavigationButton* button : m_pages)
        button->setEnabled(isEnabled);
}

void NavigationBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::current().colors().hairline);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

}

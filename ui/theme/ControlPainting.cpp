// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/ControlPainting.h"

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace postinsyn {

namespace {

class Saved {
public:
    explicit Saved(QPainter* painter) : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter* m_painter;
};

bool isAccent(const QStyleOption* option, const QWidget* widget)
{
    if (widget != nullptr && widget->property("accent").toBool())
        return true;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

QPixmap tinted(QPixmap pixmap, const QColor& color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

}

void drawRounded(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line,
                 double width)
{
    const Saved saved(painter);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = width / 2.0;
    const double radius = Theme::current().radius();
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const ThemeColors& c = Theme::current().colors();
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isDown = option->state.testFlag(QStyle::State_Sunken);
    const bool isHovered = option->state.testFlag(QStyle::State_MouseOver) && isEnabled;
    QColor fill = c.surface;
    QColor line = c.border;
    if (isAccent(option, widget) && isEnabled) {
        fill = line = c.accent;
        if (isHovered || isDown)
            fill = line = mixed(c.accent, c.text, isDown ? 0.25 : 0.12);
    } else if (!isEnabled) {
        fill = c.window;
        line = c.hairline;
    } else if (isDown || option->state.testFlag(QStyle::State_On)) {
        fill = c.accentSoft;
        line = c.accent;
    } else if (isHovered) {
        fill = mixed(c.surface, c.accentSoft, 0.5);
    }
    drawRounded(painter, option->rect, fill, line);
    if (option->state.testFlag(QStyle::State_HasFocus) &&
        option->state.testFlag(QStyle::State_KeyboardFocusChange))
        drawRounded(painter, option->rect, {}, c.accent, 2.0);
}

int iconGap()
{
    return Theme::current().space(0.75);
}

void drawButtonLabel(const QStyle* style, const QStyleOptionButton* button, QPainter* painter,
                     const QWidget* widget)
{
    const bool isEnabled = button->state.testFlag(QStyle::State_Enabled);
    const bool isFlat = button->features.testFlag(QStyleOptionButton::Flat);
    QColor ink = button->palette.color(isEnabled ? QPalette::Normal : QPalette::Disabled,
                                       QPalette::ButtonText);
    if (isAccent(button, widget) && isEnabled)
        ink = Theme::current().colors().accentText;
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
    if (style->styleHint(QStyle::SH_UnderlineShortcut, button, widget) == 0)
        flags |= Qt::TextHideMnemonic;
    const int textWidth = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int side = button->icon.isNull() ? 0 : button->iconSize.width();
    const int gap = side > 0 && !button->text.isEmpty() ? iconGap() : 0;
    const bool hasMenu = button->features.testFlag(QStyleOptionButton::HasMenu);
    const int arrow = hasMenu ? Theme::current().space(2) : 0; // the bevel draws it
    const QRect room = button->rect;
    int x = isFlat ? room.left() + Theme::current().space(1)
                   : room.left() + (room.width() - side - gap - textWidth - arrow) / 2;
    if (side > 0) {
        const QRect place(x, room.center().y() - side / 2, side, side);
        const QPixmap pixmap =
            button->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(),
                                isEnabled ? QIcon::Normal : QIcon::Disabled);
        const QColor usual = button->palette.color(QPalette::Normal, QPalette::ButtonText);
        painter->drawPixmap(place, isEnabled && ink != usual ? tinted(pixmap, ink) : pixmap);
        x += side + gap;
    }
    painter->setPen(ink);
    painter->drawText(QRect(x, room.top(), textWidth + 2, room.height()), flags, button->text);
}

void drawToolPanel(const QStyleOption* option, QPainter* painter)
{
    const ThemeColors& c = Theme::current().colors();
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const bool isDown = option->state.testFlag(QStyle::State_Sunken);
    const bool isHovered = option->state.testFlag(QStyle::State_MouseOver) &&
                           option->state.testFlag(QStyle::State_Enabled);
    if (isOn || isDown || isHovered)
        drawRounded(painter, option->rect,
                    isOn || isDown ? c.accentSoft : mixed(c.window, c.accentSoft, 0.6),
                    c.isHighContrast ? c.border : QColor());
}

void drawField(const QStyleOption* option, QPainter* painter, bool isFilled)
{
    const ThemeColors& c = Theme::current().colors();
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus);
    const QColor fill = isFilled ? (isEnabled ? c.surface : c.window) : QColor();
    const QColor line = hasFocus ? c.accent : isEnabled ? c.border : c.hairline;
    drawRounded(painter, option->rect, fill, line, hasFocus ? 2.0 : 1.0);
}

void drawHeader(const QStyleOptionHeader* header, QPainter* painter)
{
    const ThemeColors& c = Theme::current().colors();
    painter->fillRect(header->rect, c.window);
    painter->setPen(c.hairline);
    painter->drawLine(header->rect.bottomLeft(), header->rect.bottomRight());
    if (header->orientation == Qt::Horizontal) {
        const int inset = header->rect.height() / 4;
        painter->drawLine(header->rect.right(), header->rect.top() + inset, header->rect.right(),
                          header->rect.bottom() - inset);
    }
}

void drawSortArrow(const QStyleOptionHeader* header, QPainter* painter)
{
    if (header->sortIndicator == QStyleOptionHeader::None)
        return;
    const Saved saved(painter);
    const QRectF r(header->rect);
    const bool isUp = header->sortIndicator == QStyleOptionHeader::SortDown;
    const double tip = isUp ? r.top() + r.height() * 0.3 : r.bottom() - r.height() * 0.3;
    const double foot = isUp ? r.bottom() - r.height() * 0.3 : r.top() + r.height() * 0.3;
    painter->setPen(
        QPen(Theme::current().colors().dimText, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF(
        {QPointF(r.left(), foot), QPointF(r.center().x(), tip), QPointF(r.right(), foot)}));
}

void drawScrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QRect& thumb)
{
    const ThemeColors& c = Theme::current().colors();
    painter->fillRect(bar->rect, c.window);
    if (bar->maximum <= bar->minimum)
        return;
    const bool isActive =
        bar->state.testFlag(QStyle::State_MouseOver) || bar->state.testFlag(QStyle::State_Sunken);
    const int thick = bar->orientation == Qt::Vertical ? thumb.width() : thumb.height();
    const int inset = thick / 4;
    const QRect shape = bar->orientation == Qt::Vertical ? thumb.adjusted(inset, 2, -inset, -2)
                                                         : thumb.adjusted(2, inset, -2, -inset);
    const Saved saved(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isActive ? c.border : mixed(c.window, c.border, 0.6));
    const double radius = (thick - 2 * inset) / 2.0;
    painter->drawRoundedRect(shape, radius, radius);
}

void drawMenuBarItem(const QStyle* style, const QStyleOptionMenuItem* item, QPainter* painter,
                     const QWidget* widget)
{
    const ThemeColors& c = Theme::current().colors();
    painter->fillRect(item->rect, c.window);
    const bool isChosen =
        item->state.testFlag(QStyle::State_Selected) || item->state.testFlag(QStyle::State_Sunken);
    if (isChosen)
        drawRounded(painter, item->rect.adjusted(0, 2, 0, -2), c.accentSoft,
                    c.isHighContrast ? c.border : QColor());
    int alignment = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    if (style->styleHint(QStyle::SH_UnderlineShortcut, item, widget) == 0)
        alignment |= Qt::TextHideMnemonic;
    style->drawItemText(painter, item->rect, alignment, item->palette,
                        item->state.testFlag(QStyle::State_Enabled), item->text,
                        QPalette::WindowText);
}

void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter)
{
    const ThemeColors& c = Theme::current().colors();
    const Saved saved(painter);
    const int height = Theme::current().space(0.75);
    QRectF groove(bar->rect.left(), bar->rect.center().y() - height / 2.0, bar->rect.width(),
                  height);
    painter->setPen(c.isHighContrast ? QPen(c.border) : QPen(Qt::NoPen));
    painter->setBrush(c.hairline);
    if (c.isHighContrast)
        painter->setBrush(c.surface);
    painter->drawRoundedRect(groove, height / 2.0, height / 2.0);
    const int span = bar->maximum - bar->minimum;
    if (span > 0) {
        const double share = double(bar->progress - bar->minimum) / span;
        if (share <= 0)
            return;
        groove.setWidth(std::max(double(height), groove.width() * share));
    } else {
        // Unknown length: a quarter in the middle, still. A moving one would draw the eye for
        // nothing.
        groove = QRectF(groove.left() + groove.width() * 0.375, groove.top(), groove.width() / 4,
                        groove.height());
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.accent);
    painter->drawRoundedRect(groove, height / 2.0, height / 2.0);
}

void drawCheck(const QStyleOption* option, QPainter* painter)
{
    const ThemeColors& c = Theme::current().colors();
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const bool isPart = option->state.testFlag(QStyle::State_NoChange);
    const QColor strong = isEnabled ? c.accent : c.border;
    drawRounded(painter, option->rect, isOn || isPart ? strong : c.surface,
                isOn || isPart ? strong : c.border);
    if (!isOn && !isPart)
        return;
    const Saved saved(painter);
    const QRectF r = QRectF(option->rect);
    painter->setPen(QPen(isEnabled ? c.accentText : c.surface, std::max(1.5, r.width() / 9.0),
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(r.left() + r.width() * x, r.top() + r.height() * y);
    };
    if (isPart)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
}

void drawRadio(const QStyleOption* option, QPainter* painter)
{
    const ThemeColors& c = Theme::current().colors();
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const QColor strong = option->state.testFlag(QStyle::State_Enabled) ? c.accent : c.border;
    const Saved saved(painter);
    const QRectF r = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(isOn ? strong : c.border, 1.0));
    painter->setBrush(isOn ? strong : c.surface);
    painter->drawEllipse(r);
    if (!isOn)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.accentText);
    painter->drawEllipse(r.center(), r.width() * 0.2, r.height() * 0.2);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Style.h"

#include "ui/theme/ControlPainting.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace postinsyn {

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const ThemeColors& c = Theme::current().colors();
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter, widget);
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter);
    case PE_FrameFocusRect:
        return drawRounded(painter, option->rect, {}, c.accent, 2.0);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0)
            return drawField(option, painter, true);
        return;
    case PE_FrameLineEdit:
        return drawField(option, painter, false);
    case PE_Frame:
        painter->setPen(option->state.testFlag(State_HasFocus) ? c.accent : c.hairline);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadio(option, painter);
    case PE_PanelStatusBar:
        painter->setPen(c.hairline);
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return drawSortArrow(header, painter);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, c.window);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.surface);
        painter->setPen(c.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return drawHeader(header, painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::current().colors().window);
        painter->setPen(Theme::current().colors().hairline);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return drawButtonLabel(this, button, painter, widget);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawProgress(bar, painter);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::current().colors().window);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuBarItem(this, item, painter, widget);
        break;
    case CE_Splitter: {
        // The handle is as wide as a hand needs, what is seen of it is a hairline.
        QRect line = option->rect;
        if (option->state.testFlag(State_Horizontal))
            line = QRect(line.center().x(), line.y(), 1, line.height());
        else
            line = QRect(line.x(), line.center().y(), line.width(), 1);
        painter->fillRect(line, Theme::current().colors().hairline);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return drawScrollBar(bar, painter,
                                 subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget)
            .adjusted(Theme::current().space(0.5), 0, 0, 0);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int shortest = std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), shortest,
                           length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - thumb, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return isUpright ? QRect(0, from, bar->rect.width(), size)
                         : visualRect(bar->direction, bar->rect,
                                      QRect(from, 0, size, bar->rect.height()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const Theme& theme = Theme::current();
    if (element == SE_ItemViewItemText)
        rect.adjust(theme.space(0.5), 0, -theme.space(0.5), 0);
    else if (element == SE_LineEditContents)
        rect.adjust(theme.space(0.5), 0, -theme.space(0.5), 0);
    else if (element == SE_HeaderArrow) {
        const int side = theme.space(1);
        rect = QRect(option->rect.right() - 2 * side, option->rect.center().y() - side / 2, side,
                     side);
    }
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return theme.space(1);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return theme.space(1);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return theme.iconSize();
    case PM_ScrollBarExtent:
        return theme.space(1.5);
    case PM_ScrollBarSliderMin:
        return theme.space(4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme.space(2);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme.space(1);
    case PM_HeaderMargin:
        return theme.space(0.75);
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return theme.space(1);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarItemSpacing:
        return theme.space(0.5);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted.setWidth(size.width() + theme.space(3));
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            if (button->features.testFlag(QStyleOptionButton::Flat))
                wanted.setWidth(size.width() + theme.space(2));
            if (!button->icon.isNull())
                wanted.rwidth() += iconGap();
        }
        wanted.setHeight(std::max(wanted.height(), theme.space(3.75)));
        break;
    case CT_ComboBox:
        wanted.rwidth() += theme.space(0.5);
        wanted.setHeight(std::max(wanted.height(), theme.space(3.75)));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        wanted.setHeight(std::max(wanted.height(), theme.space(3.75)));
        break;
    case CT_ToolButton:
        wanted = wanted.expandedTo(QSize(theme.space(3.5), theme.space(3.5)));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator)
            wanted.setHeight(std::max(wanted.height(), theme.space(3.25)));
        break;
    case CT_MenuBarItem:
        wanted.setHeight(std::max(wanted.height(), theme.space(3.25)));
        break;
    case CT_ItemViewItem:
        wanted.setHeight(std::max(wanted.height(), theme.space(2.75)));
        break;
    case CT_ProgressBar:
        wanted.setHeight(theme.space(1.5));
        break;
    default:
        break;
    }
    return wanted;
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option,
                          const QWidget* widget) const
{
    return icon == SP_LineEditClearButton ? lineIcon(QStringLiteral("close"))
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

}

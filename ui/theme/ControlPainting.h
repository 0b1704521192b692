// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

namespace postinsyn {

// How each control looks; Style says when it is drawn, and how large it is.

void drawRounded(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line,
                 double width = 1.0);
void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
int iconGap();
/// Icon and text side by side in the middle; on a flat button at the left, as in a list.
void drawButtonLabel(const QStyle* style, const QStyleOptionButton* button, QPainter* painter,
                     const QWidget* widget);
void drawToolPanel(const QStyleOption* option, QPainter* painter);
void drawField(const QStyleOption* option, QPainter* painter, bool isFilled);
void drawHeader(const QStyleOptionHeader* header, QPainter* painter);
/// Upwards means that the smallest stands first.
void drawSortArrow(const QStyleOptionHeader* header, QPainter* painter);
/// A thumb on nothing: no arrows, no groove.
void drawScrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QRect& thumb);
void drawMenuBarItem(const QStyle* style, const QStyleOptionMenuItem* item, QPainter* painter,
                     const QWidget* widget);
void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter);
void drawCheck(const QStyleOption* option, QPainter* painter);
void drawRadio(const QStyleOption* option, QPainter* painter);

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/ThemeColors.h"

namespace postinsyn {

ThemeColors lightColors()
{
    ThemeColors c;
    c.window = QColor(0xF5F7F8);
    c.surface = QColor(Qt::white);
    c.zebra = QColor(0xFAFBFC);
    c.text = QColor(0x1A2226);
    c.dimText = QColor(0x55636B);
    c.hairline = QColor(0xDDE3E6);
    c.border = QColor(0x818E95);
    c.accent = QColor(0x0E5F73);
    c.accentText = QColor(Qt::white);
    c.accentSoft = QColor(0xD9EBF0);
    c.ok = QColor(0x1C6B3C);
    c.okSoft = QColor(0xE3F3E9);
    c.warning = QColor(0x805300);
    c.warningSoft = QColor(0xFDF2D8);
    c.error = QColor(0xA8231C);
    c.errorSoft = QColor(0xFBE9E7);
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.window = QColor(0x171C1F);
    c.surface = QColor(0x1F2528);
    c.zebra = QColor(0x22292C);
    c.text = QColor(0xE4EAED);
    c.dimText = QColor(0xA2AFB6);
    c.hairline = QColor(0x333C41);
    c.border = QColor(0x73828A);
    c.accent = QColor(0x68C0D4);
    c.accentText = QColor(0x06252C);
    c.accentSoft = QColor(0x1D414B);
    c.ok = QColor(0x7CCB97);
    c.okSoft = QColor(0x1A3324);
    c.warning = QColor(0xEDB95E);
    c.warningSoft = QColor(0x372C14);
    c.error = QColor(0xFF9187);
    c.errorSoft = QColor(0x41211E);
    c.isDark = true;
    return c;
}

ThemeColors highContrastColors()
{
    ThemeColors c;
    c.window = QColor(Qt::black);
    c.surface = QColor(Qt::black);
    c.zebra = QColor(Qt::black);
    c.text = QColor(Qt::white);
    c.dimText = QColor(Qt::white);
    c.hairline = QColor(Qt::white);
    c.border = QColor(Qt::white);
    c.accent = QColor(0x3DDCFF);
    c.accentText = QColor(Qt::black);
    c.accentSoft = QColor(0x004C5E);
    c.ok = QColor(0x6CFF9B);
    c.okSoft = QColor(Qt::black);
    c.warning = QColor(0xFFD84A);
    c.warningSoft = QColor(Qt::black);
    c.error = QColor(0xFF9A9A);
    c.errorSoft = QColor(Qt::black);
    c.isDark = true;
    c.isHighContrast = true;
    return c;
}

QPalette paletteOf(const ThemeColors& c)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(role, color);
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.surface);
    set(QPalette::AlternateBase, c.zebra);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.dimText);
    set(QPalette::Button, c.surface);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.error);
    set(QPalette::Highlight, c.accentSoft);
    set(QPalette::HighlightedText, c.text);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::ToolTipBase, c.surface);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Light, c.surface);
    set(QPalette::Midlight, c.zebra);
    set(QPalette::Mid, c.hairline);
    set(QPalette::Dark, c.border);
    set(QPalette::Shadow, c.border);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.border);
    return palette;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/ThemeColors.h"

#include <algorithm>
#include <cmath>

namespace postinsyn {

namespace {

/// As WCAG 2 computes it, 0 to 1.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

}

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

ThemeColors highContrastColors(bool isDark)
{
    const QColor ground(isDark ? Qt::black : Qt::white);
    const QColor text(isDark ? Qt::white : Qt::black);
    ThemeColors c;
    c.window = ground;
    c.surface = ground;
    c.zebra = ground;
    c.text = text;
    c.dimText = text;
    c.hairline = text;
    c.border = text;
    c.accent = QColor(isDark ? 0x3DDCFF : 0x00405A);
    c.accentText = ground;
    c.accentSoft = QColor(isDark ? 0x004C5E : 0xB5E9F7);
    c.ok = QColor(isDark ? 0x6CFF9B : 0x00471B);
    c.okSoft = ground;
    c.warning = QColor(isDark ? 0xFFD84A : 0x573800);
    c.warningSoft = ground;
    c.error = QColor(isDark ? 0xFF9A9A : 0x7D0000);
    c.errorSoft = ground;
    c.isDark = isDark;
    c.isHighContrast = true;
    return c;
}

bool isHighContrast(const QPalette& desktop)
{
    const auto contrast = [&](QPalette::ColorRole a, QPalette::ColorRole b) {
        const double x = luminance(desktop.color(QPalette::Active, a)) + 0.05;
        const double y = luminance(desktop.color(QPalette::Active, b)) + 0.05;
        return std::max(x, y) / std::min(x, y);
    };
    constexpr double least = 20.5; // of 21
    return contrast(QPalette::WindowText, QPalette::Window) >= least &&
           contrast(QPalette::Text, QPalette::Base) >= least &&
           contrast(QPalette::ButtonText, QPalette::Button) >= least;
}

ThemeColors systemColors(const QPalette& desktop, bool isDark)
{
    const bool hasDarkGround = luminance(desktop.color(QPalette::Active, QPalette::Window)) <
                               luminance(desktop.color(QPalette::Active, QPalette::WindowText));
    if (isHighContrast(desktop))
        return highContrastColors(hasDarkGround);
    return isDark || hasDarkGround ? darkColors() : lightColors();
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

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

}

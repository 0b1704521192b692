// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Theme.h"

#include "ui/theme/Style.h"
#include "ui/theme/ThemeColors.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>
#include <QtMath>

#include <algorithm>
#include <memory>

namespace postinsyn {

namespace {

Theme* inForce = nullptr;

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

/// As the desktop would have us paint: our own palette is taken away for the moment.
QPalette desktopPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

/// A desktop without settings of its own hands out the last resort of fontconfig: then we choose.
QFont readableFont(QFont font)
{
    if (!QFontInfo(font).family().startsWith(QLatin1String("DejaVu")))
        return font;
    const QStringList families = QFontDatabase::families();
    for (const QString& wanted : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")})
        if (families.contains(wanted)) {
            font.setFamily(wanted);
            break;
        }
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    return font;
}

}

Theme::Theme(QApplication& application)
    : m_application(application), m_systemFont(readableFont(application.font()))
{
    Q_ASSERT(inForce == nullptr);
    inForce = this;
    application.setStyle(new Style);
    application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_scheme == ColorScheme::System)
            apply();
    });
#endif
    // The frame of what scrolls tells the focus; Qt draws anew only what is inside.
    connect(&application, &QApplication::focusChanged, this, [](QWidget* old, QWidget* now) {
        for (QWidget* each : {old, now})
            if (qobject_cast<QAbstractScrollArea*>(each) != nullptr)
                each->update();
    });
    apply();
}

Theme::~Theme()
{
    inForce = nullptr;
}

const Theme& Theme::current()
{
    Q_ASSERT(inForce != nullptr);
    return *inForce;
}

void Theme::setScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::setTextScale(double scale)
{
    m_textScale = std::clamp(scale, 1.0, 3.0);
    apply();
}

void Theme::apply()
{
    const auto systemIsDark = [] {
        const std::unique_ptr<QStyle> plain(QStyleFactory::create(QStringLiteral("fusion")));
        return isDarkPalette(plain->standardPalette());
    };
    switch (m_scheme) {
    case ColorScheme::Light:
        m_colors = lightColors();
        break;
    case ColorScheme::Dark:
        m_colors = darkColors();
        break;
    case ColorScheme::HighContrast:
        m_colors = highContrastColors(true);
        break;
    case ColorScheme::System:
        m_colors = systemColors(desktopPalette(), systemIsDark());
        break;
    }
    QFont body = m_systemFont;
    body.setPointSizeF(m_systemFont.pointSizeF() * m_textScale);
    m_step = std::max(6, qRound(QFontMetrics(body).height() / 2.0));
    QApplication::setFont(body);
    QApplication::setPalette(paletteOf(m_colors));
    for (QWidget* window : QApplication::topLevelWidgets())
        window->update();
    emit changed();
}

QColor Theme::toneColor(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return m_colors.accent;
    case Tone::Ok:
        return m_colors.ok;
    case Tone::Warning:
        return m_colors.warning;
    case Tone::Error:
        return m_colors.error;
    case Tone::Neutral:
        break;
    }
    return m_colors.dimText;
}

QColor Theme::toneSoftColor(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return m_colors.accentSoft;
    case Tone::Ok:
        return m_colors.okSoft;
    case Tone::Warning:
        return m_colors.warningSoft;
    case Tone::Error:
        return m_colors.errorSoft;
    case Tone::Neutral:
        break;
    }
    return m_colors.zebra;
}

QFont Theme::font(TypeStep step) const
{
    QFont font = QApplication::font();
    switch (step) {
    case TypeStep::Caption:
        font.setPointSizeF(font.pointSizeF() * 0.9);
        break;
    case TypeStep::Body:
        break;
    case TypeStep::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TypeStep::Title:
        font.setPointSizeF(font.pointSizeF() * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeStep::Headline:
        font.setPointSizeF(font.pointSizeF() * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

int Theme::space(double steps) const
{
    return qRound(m_step * steps);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // Qt tells the windows of it, not the application.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() &&
        m_scheme == ColorScheme::System)
        apply();
    return QObject::eventFilter(watched, event);
}

}

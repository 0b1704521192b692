// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace postinsyn {

/// What the user chose; System follows the desktop, also while the program runs.
enum class ColorScheme { System, Light, Dark, HighContrast };

/// Every colour that is drawn anywhere. Text colours keep 4.5:1 on `window` and `surface`,
/// `border` and `accent` 3:1.
struct ThemeColors {
    QColor window;  ///< behind everything
    QColor surface; ///< tables, fields, cards
    QColor zebra;   ///< every second row
    QColor text;
    QColor dimText;    ///< captions, hints under fields
    QColor hairline;   ///< separators: they may be missed without harm
    QColor border;     ///< of controls
    QColor accent;     ///< the one colour that means "here" or "next"
    QColor accentText; ///< on accent
    QColor accentSoft; ///< selected rows, chosen page
    QColor ok, okSoft;
    QColor warning, warningSoft;
    QColor error, errorSoft;
    bool isDark = false;
    bool isHighContrast = false;
};

/// `share` of the second colour, 0 to 1.
QColor mixed(const QColor& from, const QColor& to, double share);

/// What a status says. Never told by its colour alone: an icon and a word belong to each.
enum class Tone { Neutral, Accent, Ok, Warning, Error };

enum class TypeStep { Caption, Body, Strong, Title, Headline };

/// Colours, type and spacing of the whole program, in force for the one QApplication. All sizes
/// come from the font: nothing counts pixels.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Takes over palette, style and font of the application. One at a time.
    explicit Theme(QApplication& application);
    ~Theme() override;

    /// The theme in force. There is one while an application runs, as there is one palette.
    static const Theme& current();

    void setScheme(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    /// On top of the system's own size, 1.0 to 3.0.
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_textScale; }

    [[nodiscard]] const ThemeColors& colors() const { return m_colors; }
    [[nodiscard]] QColor toneColor(Tone tone) const;
    [[nodiscard]] QColor toneSoftColor(Tone tone) const;
    [[nodiscard]] QFont font(TypeStep step) const;
    /// So many steps of the grid, in pixels: one step is half a line of text (8 pixels at the usual
    /// size).
    [[nodiscard]] int space(double steps) const;
    [[nodiscard]] int iconSize() const { return space(2.25); }
    [[nodiscard]] int rowHeight() const { return space(3.5); } ///< of tables
    [[nodiscard]] int radius() const { return space(0.5); }

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    QFont m_systemFont;
    ColorScheme m_scheme = ColorScheme::System;
    double m_textScale = 1.0;
    ThemeColors m_colors;
    int m_step = 8;
};

}

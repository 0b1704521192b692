// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QGridLayout;

namespace postinsyn {

class Settings;
class Theme;

/// Language, colours, text size. Every choice is in force at once; there is nothing to save.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(Settings& settings, Theme& theme, QWidget* parent = nullptr);

signals:
    void languageChosen(const QString& language);
    void layoutsForgotten();
    /// Colours or text size: widgets that were laid out before are made anew.
    void looksChanged();

private:
    void addLanguage(QGridLayout* grid);
    void addColors(QGridLayout* grid);
    void addTextSize(QGridLayout* grid);
    void addLayouts(QGridLayout* grid);

    Settings& m_settings;
    Theme& m_theme;
};

}

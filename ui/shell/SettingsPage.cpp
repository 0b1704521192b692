// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/SettingsPage.h"

#include "ui/theme/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

namespace postinsyn {

namespace {

void addRow(QGridLayout* grid, const QString& text, QWidget* control)
{
    QLabel* label = plainLabel(text);
    label->setBuddy(control);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(control, row, 1);
    control->setAccessibleName(QString(text).remove(QLatin1Char('&')));
}

}

SettingsPage::SettingsPage(Settings& settings, Theme& theme, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(2));
    column->addWidget(plainLabel(tr("Settings"), TypeStep::Headline));
    column->addWidget(dimParagraph(tr("Every choice is in force at once and kept for you.")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(1.5));
    addLanguage(grid);
    addColors(grid);
    addTextSize(grid);
    addLayouts(grid);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    column->addStretch(1);
}

void SettingsPage::addLanguage(QGridLayout* grid)
{
    auto* box = new QComboBox;
    // Each language in its own words: whoever is lost must find home.
    box->addItem(QStringLiteral("Svenska"), QStringLiteral("sv"));
    box->addItem(QStringLiteral("English"), QStringLiteral("en"));
    box->setCurrentIndex(box->findData(m_settings.language()));
    connect(box, &QComboBox::activated, this,
            [this, box] { emit languageChosen(box->currentData().toString()); });
    addRow(grid, tr("&Language"), box);
}

void SettingsPage::addColors(QGridLayout* grid)
{
    auto* box = new QComboBox;
    box->addItem(tr("As the system"), int(ColorScheme::System));
    box->addItem(tr("Light"), int(ColorScheme::Light));
    box->addItem(tr("Dark"), int(ColorScheme::Dark));
    box->addItem(tr("High contrast"), int(ColorScheme::HighContrast));
    box->setCurrentIndex(box->findData(int(m_settings.colorScheme())));
    connect(box, &QComboBox::activated, this, [this, box] {
        const auto scheme = static_cast<ColorScheme>(box->currentData().toInt());
        m_settings.setColorScheme(scheme);
        m_theme.setScheme(scheme);
        emit looksChanged();
    });
    addRow(grid, tr("&Colours"), box);
}

void SettingsPage::addTextSize(QGridLayout* grid)
{
    auto* box = new QComboBox;
    for (const int percent : {100, 115, 130, 150, 175, 200, 250, 300})
        box->addItem(tr("%1 %").arg(percent), percent / 100.0);
    int nearest = 0;
    for (int i = 0; i < box->count(); ++i)
        if (box->itemData(i).toDouble() <= m_settings.textScale() + 0.001)
            nearest = i;
    box->setCurrentIndex(nearest);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setTextScale(box->currentData().toDouble());
        m_theme.setTextScale(box->currentData().toDouble());
        emit looksChanged();
    });
    addRow(grid, tr("&Text size"), box);
}

void SettingsPage::addLayouts(QGridLayout* grid)
{
    auto* button = new QPushButton(tr("&Reset all views"));
    button->setAccessibleDescription(
        tr("Columns, widths and panels are as they were in the beginning"));
    connect(button, &QPushButton::clicked, this, [this] {
        m_settings.forgetLayouts();
        emit layoutsForgotten();
    });
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(tr("Columns and panels")), row, 0);
    grid->addWidget(button, row, 1);
}

}

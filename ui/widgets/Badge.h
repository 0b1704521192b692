// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QWidget>

namespace postinsyn {

/// A status in a word, with an icon of its own shape: colour only helps. Plain text.
class Badge : public QWidget {
    Q_OBJECT
public:
    /// With the icon of the tone.
    Badge(Tone tone, const QString& text, QWidget* parent = nullptr);
    /// `iconName` of IconSet.
    Badge(Tone tone, const QString& iconName, const QString& text, QWidget* parent = nullptr);

    void set(Tone tone, const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    QIcon m_icon;
    QString m_text;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace postinsyn {

class IconLabel;

/// A state as an icon and words on a soft ground.
class StateBadge : public QWidget {
    Q_OBJECT
public:
    explicit StateBadge(QWidget* parent = nullptr);

    void show(const QString& text, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    Tone m_tone = Tone::Neutral;
};

/// Whose request it is that is shown: case, state, clock, and the button that goes on.
class RequestBanner : public QWidget {
    Q_OBJECT
public:
    explicit RequestBanner(QWidget* parent = nullptr);

    void show(const Request& request, Instant now);
    /// Nothing to press if the text is empty.
    void setNext(const QString& text);

signals:
    void left();
    void nextChosen();

private:
    QLabel* m_case = nullptr;
    StateBadge* m_state = nullptr;
    QLabel* m_clock = nullptr;
    QPushButton* m_next = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace postinsyn {

class Badge;
class ElidedLabel;

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
    Badge* m_state = nullptr;
    ElidedLabel* m_clock = nullptr;
    QPushButton* m_next = nullptr;
};

}

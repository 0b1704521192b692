// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "core/domain/Vanishing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace postinsyn {

class Badge;
class ElidedLabel;
class IconLabel;

/// Whose request it is that is shown: case, state, clock, what vanishes next at its source, and the
/// button that goes on.
class RequestBanner : public QWidget {
    Q_OBJECT
public:
    explicit RequestBanner(QWidget* parent = nullptr);

    void show(const Request& request, Instant now);
    /// The soonest of what the request needs, if anything.
    void setVanishing(const std::vector<Vanishing>& soonest);
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
    QWidget* m_vanishing = nullptr;
    IconLabel* m_tone = nullptr;
    ElidedLabel* m_vanishes = nullptr;
};

}

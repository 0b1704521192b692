// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <cstdint>

class QLabel;
class QPushButton;

namespace postinsyn {

/// Before the list is frozen: what was asked for, how many messages that is, and the button.
class FreezePanel : public QWidget {
    Q_OBJECT
public:
    explicit FreezePanel(QWidget* parent = nullptr);

    void show(const QString& filter, std::int64_t found, bool mayFreeze);

signals:
    void freezeChosen();

private:
    QLabel* m_found = nullptr;
    QLabel* m_filter = nullptr;
    QPushButton* m_freeze = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/FreezePreview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace postinsyn {

/// What a new version of the list would change, told before it is made, and a button that leaves
/// only the new rows in sight.
class FreezeChanges : public QWidget {
    Q_OBJECT
public:
    explicit FreezeChanges(QWidget* parent = nullptr);

    void show(const FreezePreview& preview);
    /// Not known yet.
    void begin();

signals:
    void onlyNewWanted(bool isWanted);

private:
    QLabel* m_told = nullptr;
    QPushButton* m_onlyNew = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/WindowMenus.h"

#include <QWidget>

namespace postinsyn {

/// All shortcuts on one page that can be printed.
class ShortcutsPage : public QWidget {
    Q_OBJECT
public:
    explicit ShortcutsPage(const QList<ShortcutLine>& lines, QWidget* parent = nullptr);

private:
    void print();

    QList<ShortcutLine> m_lines;
};

}

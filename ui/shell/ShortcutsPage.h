// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/WindowMenus.h"

#include <QWidget>

class QPrinter;

namespace postinsyn {

/// All shortcuts on one page that can be printed.
class ShortcutsPage : public QWidget {
    Q_OBJECT
public:
    explicit ShortcutsPage(const QList<ShortcutLine>& lines, QWidget* parent = nullptr);

private:
    void printOn(QPrinter& printer) const;

    QList<ShortcutLine> m_lines;
};

}

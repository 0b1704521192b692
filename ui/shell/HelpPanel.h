// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

#include <QDockWidget>

class QScrollArea;

namespace postinsyn {

/// The help of the page that is shown, beside it. F1 opens it, Esc within it closes it.
class HelpPanel : public QDockWidget {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void setText(const HelpText& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTitle();

    HelpText m_text;
    QScrollArea* m_area = nullptr;
};

}

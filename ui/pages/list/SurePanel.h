// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace postinsyn {

/// Asks once more before a decision takes away what hides something. The focus is on Cancel: a
/// habitual Enter changes nothing.
class SurePanel : public QWidget {
    Q_OBJECT
public:
    explicit SurePanel(QWidget* parent = nullptr);

    void ask(const QString& words, const QString& yes);

signals:
    void confirmed();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_words = nullptr;
    QPushButton* m_yes = nullptr;
    QPushButton* m_leave = nullptr;
};

}

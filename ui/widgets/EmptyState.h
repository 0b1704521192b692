// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace postinsyn {

/// What stands where there is nothing to show: an icon, one sentence that tells the next step, and
/// the button that takes it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// Without a button if `action` is empty.
    EmptyState(const QString& iconName, const QString& sentence, const QString& action = {},
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QPushButton* button() const { return m_button; }

signals:
    void chosen();

private:
    QLabel* m_sentence = nullptr;
    QPushButton* m_button = nullptr;
};

}

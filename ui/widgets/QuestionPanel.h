// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace postinsyn {

/// A question that is asked in its place on the page: what is asked, what belongs to it, and two
/// buttons. Esc says no.
class QuestionPanel : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPanel(const QString& no, QWidget* parent = nullptr);

protected:
    virtual void sayYes() = 0;
    virtual void sayNo() = 0;

    [[nodiscard]] QLabel& question() const { return *m_question; }
    /// Between the question and the buttons.
    [[nodiscard]] QVBoxLayout& content() const { return *m_content; }
    [[nodiscard]] QPushButton& yes() const { return *m_yes; }
    [[nodiscard]] QPushButton& no() const { return *m_no; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_question = nullptr;
    QVBoxLayout* m_content = nullptr;
    QPushButton* m_yes = nullptr;
    QPushButton* m_no = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "ui/pages/requests/KeyedForm.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace postinsyn {

class FormRow;

/// The panel that changes what a registered request asks for. Ctrl+Enter changes it, Esc leaves.
class ChangeForm : public KeyedForm {
    Q_OBJECT
public:
    explicit ChangeForm(const PageContext& context, QWidget* parent = nullptr);

    void begin(const Request& request);

signals:
    /// Changed or not.
    void left();

protected:
    void submit() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeNote();
    [[nodiscard]] QWidget* makeButtons();

    QString m_case;
    QLineEdit* m_note = nullptr;
    FormRow* m_noteRow = nullptr;
    QPushButton* m_change = nullptr;
};

}

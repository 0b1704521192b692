// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/RegisterRequest.h"
#include "ui/pages/requests/KeyedForm.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace postinsyn {

class DateSpanEdit;
class FormRow;

/// The panel that opens a case. Enter goes to the next field, Ctrl+Enter registers, Esc leaves.
/// There is no field for who asks, or why (TF 2:18).
class RegisterForm : public KeyedForm {
    Q_OBJECT
public:
    explicit RegisterForm(const PageContext& context, QWidget* parent = nullptr);

    /// Emptied, received now; the case number begins as that of the case registered last. What was
    /// typed and neither registered nor cancelled is still there.
    void begin();

signals:
    void registered(const QString& caseNumber);
    void cancelled();

protected:
    void submit() override;
    void goOn() override;
    [[nodiscard]] bool goesOn(const QWidget* stop) const override;

private:
    [[nodiscard]] QWidget* makeCase();
    [[nodiscard]] QWidget* makeReceived();
    [[nodiscard]] QWidget* makeButtons();
    /// What was wrong with a field is forgotten when it is changed.
    void forgetFaults();
    /// Nothing if a field is wrong; the faults stand below the fields then, and the first one has
    /// the focus.
    [[nodiscard]] std::optional<NewRequest> read();
    [[nodiscard]] std::optional<Instant> readReceived();
    void showFault(const Error& problem);
    /// Where Enter goes on, in order.
    [[nodiscard]] QList<QWidget*> stops() const;

    bool m_isBegun = false; ///< there is something that was typed
    QString m_prefix;       ///< of the case number, as proposed
    QLineEdit* m_case = nullptr;
    DateSpanEdit* m_day = nullptr;
    QLineEdit* m_clock = nullptr;
    QComboBox* m_origin = nullptr;
    QComboBox* m_scope = nullptr;
    QPushButton* m_register = nullptr;
    FormRow* m_caseRow = nullptr;
    FormRow* m_receivedRow = nullptr;
};

/// What stands before the last number of the case registered last: `RE 2026-` of `RE 2026-0502`.
/// Empty if it has no number, or was of another year.
QString caseNumberPrefix(const std::vector<Request>& requests, LocalDate today);

}

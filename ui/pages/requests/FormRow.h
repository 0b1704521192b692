// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace postinsyn {

/// A labelled field of a form, with room below for what is wrong with it and how to mend it.
class FormRow : public QObject {
    Q_OBJECT
public:
    /// Takes the next row of `grid`. `label` may hold a mnemonic; `focus` is where the keys go, and
    /// gets the label as its name unless it has one.
    FormRow(QGridLayout& grid, const QString& label, QWidget* editor, QWidget* focus);

    /// Empty: nothing is wrong.
    void setFault(const QString& text);
    [[nodiscard]] bool hasFault() const;
    void setFocus() const;

private:
    QWidget* m_focus;
    QWidget* m_faultLine = nullptr;
    QLabel* m_fault = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QVBoxLayout;

namespace postinsyn {

class FilterForm;

/// A form that is filled in by keyboard, in a column that scrolls: Enter goes from field to field,
/// Ctrl+Enter hands it in from wherever one is.
class KeyedForm : public QWidget {
    Q_OBJECT
protected:
    explicit KeyedForm(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] FilterForm& asked() const { return *m_asked; }
    /// Parts are added from above; what is left below stays empty.
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /// The section with what is asked for.
    [[nodiscard]] QWidget* makeAsked();
    /// When every field is in its place.
    void listen();

    virtual void submit() = 0;
    virtual void goOn() { focusNextChild(); }
    /// Enter on it leads to the next field; it presses other buttons.
    [[nodiscard]] virtual bool goesOn(const QWidget* stop) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PageContext m_context;
    QVBoxLayout* m_column = nullptr;
    FilterForm* m_asked = nullptr;
};

}

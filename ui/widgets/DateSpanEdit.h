// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/DateSpanText.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace postinsyn {

/// A span of days by a few keys: `30`, `0930`, `v40-v42`, `aug`, `-7`, `1-15 sep` (DateSpanText.h).
/// What was understood stands below while it is typed. Up and Down move the span by a day, with
/// Shift by a week, Page Up and Page Down by a month; Alt+Down opens a calendar.
class DateSpanEdit : public QWidget {
    Q_OBJECT
public:
    /// `today`: which day it is in Sweden; of the clock if none is given.
    explicit DateSpanEdit(QWidget* parent = nullptr, std::function<LocalDate()> today = {});
    ~DateSpanEdit() override;

    void setSpan(std::optional<Period> span);
    /// As if it had been typed, and meant: `-7` stays `-7`.
    void setText(const QString& text);
    /// Nothing while the field is empty or cannot be read.
    [[nodiscard]] std::optional<Period> span() const;
    /// The same, and whether it counts from today.
    [[nodiscard]] std::optional<TypedSpan> typed() const;
    /// False while there is a text that cannot be read.
    [[nodiscard]] bool isReadable() const;
    /// What stands below an empty field: "All days".
    void setEmptyText(const QString& text);
    /// Where the keys go: the buddy of a label, and what carries the accessible name.
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    void openCalendar();

signals:
    /// While it is typed, too.
    void spanChanged();
    /// Enter, leaving the field, an arrow, the calendar: the user means it.
    void committed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void move(int days, int months);
    void read();
    void commit();

    std::function<LocalDate()> m_today;
    QLineEdit* m_field = nullptr;
    QLabel* m_understood = nullptr;
    QString m_emptyText;
    std::variant<TypedSpan, SyntaxFault> m_reading;
    std::optional<Period> m_committed;
};

/// "må 2026-09-28 t.o.m. sö 2026-10-18 (21 dagar)" in the present language.
QString spanText(const Period& span);
/// As it is written into a field, and read again: `2026-09-28 – 2026-10-18`.
QString spanInput(const Period& span);

}

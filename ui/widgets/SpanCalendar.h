// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace postinsyn {

/// A month to choose days from: weeks begin on Monday and have their ISO numbers, Sundays and
/// holidays are red and marked. The first choice is the first day, the second the last; both are
/// included. Arrows go by day and week, Page Up and Page Down by month, Space or Enter chooses.
class SpanCalendar : public QWidget {
    Q_OBJECT
public:
    explicit SpanCalendar(LocalDate today, QWidget* parent = nullptr);

    void setSpan(std::optional<Period> span);
    [[nodiscard]] LocalDate cursor() const { return m_cursor; }
    void setCursor(LocalDate day);
    /// The same as Space on the day under the cursor.
    void choose();

signals:
    /// Both ends were chosen.
    void chosen(const postinsyn::Period& span);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    [[nodiscard]] QRect cell(int column, int row) const;
    [[nodiscard]] LocalDate firstShown() const;
    /// What is marked now, also while only one end is chosen.
    [[nodiscard]] std::optional<Period> marked() const;
    void paintDay(QPainter& painter, LocalDate day, const QRect& place) const;
    void describe();

    LocalDate m_today;
    LocalDate m_cursor;
    std::optional<LocalDate> m_first;
    std::optional<Period> m_span;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    int m_top = 0;
};

}

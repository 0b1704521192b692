// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/LogCoverage.h"

#include <QWidget>

#include <optional>

namespace postinsyn {

/// Which days the logs cover, as a calendar: a week a row, Monday first, with the number of the
/// week and the name of the month at its left. A day shows how many messages it has and is the
/// stronger coloured the more they are; a gap is hatched and says so by a dash, a suspected cut by
/// an exclamation mark. Arrows move from day to day, Page Up and Down by four weeks.
class CoverageCalendar : public QWidget {
    Q_OBJECT
public:
    /// What a day is, whatever its count.
    enum class Kind { Outside, Gap, Empty, Covered };
    static constexpr int levels = 4; ///< of colour

    explicit CoverageCalendar(QWidget* parent = nullptr);

    void show(LogCoverage coverage);
    [[nodiscard]] const LogCoverage& coverage() const { return m_coverage; }
    [[nodiscard]] std::optional<LocalDate> current() const { return m_current; }
    void setCurrent(LocalDate date);
    /// The day in words: "Wednesday 30 September 2026: 3 files, 214 messages".
    [[nodiscard]] QString dayText(LocalDate date) const;
    [[nodiscard]] Kind kindOf(LocalDate date) const;
    [[nodiscard]] QRect rectOf(LocalDate date) const;

    /// Draws a day as it looks in the calendar; for the legend.
    static void paintDay(QPainter& painter, const QRect& rect, Kind kind, int level,
                         bool isDoubtful);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const LogCoverage::Day* dayAt(LocalDate date) const;
    [[nodiscard]] std::optional<LocalDate> dateAt(QPoint place) const;
    [[nodiscard]] LocalDate firstMonday() const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] int levelOf(const LogCoverage::Day& day) const;
    [[nodiscard]] QSize sizeWith(int cellWidth) const;
    /// As wide as there is room for.
    [[nodiscard]] QSize cellSize() const;
    [[nodiscard]] static int usualCell();
    [[nodiscard]] static int narrowCell();
    [[nodiscard]] int monthWidth() const;
    [[nodiscard]] int gutter() const;
    [[nodiscard]] int headingHeight() const;
    void paintHeading(QPainter& painter) const;
    void paintGutter(QPainter& painter, int week) const;
    void paintCell(QPainter& painter, LocalDate date) const;

    LogCoverage m_coverage;
    std::uint64_t m_most = 0; ///< messages on a day
    std::optional<LocalDate> m_current;
};

}

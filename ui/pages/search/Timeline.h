// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/search/ResultModel.h"
#include "ui/pages/search/TimeBins.h"

#include <QWidget>

namespace postinsyn {

/// How the messages lie in time, as bars. A stretch of it is chosen by dragging, or by the arrows
/// with Shift and Enter; Esc takes the last choice back.
class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void show(const ResultIds& ids, std::optional<Period> span);
    [[nodiscard]] const TimeBins& bins() const { return m_bins; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void spanChosen(const postinsyn::Period& span);
    void undone();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Brush {
        int first;
        int last;
    };

    [[nodiscard]] int count() const { return int(m_bins.bins.size()); }
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] double left(int bin) const;
    [[nodiscard]] int binAt(const QPoint& at) const;
    [[nodiscard]] std::optional<Brush> brush() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString binText(int bin) const;
    [[nodiscard]] QString clockOf(int bin) const;
    [[nodiscard]] bool isPartOfDay(int bin) const;
    [[nodiscard]] QString tickText(int bin, bool withYear) const;
    void paintBars(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void moveCursor(int bin, bool isExtending);
    void applyBrush();
    void describe();

    TimeBins m_bins;
    int m_cursor = 0;
    int m_anchor = -1; ///< where the brush began; -1: none
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>
#include <QWidget>

namespace postinsyn {

/// An icon for the eye only, drawn when painted, so that it follows palette and scaling.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    /// `steps` of the spacing grid high and wide.
    explicit IconLabel(QIcon icon, double steps = 2.25, QWidget* parent = nullptr);

    void setIcon(const QIcon& icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    double m_steps;
};

}

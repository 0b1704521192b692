// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

namespace postinsyn {

/// A column of texts that scrolls upright, and is never narrower than its texts can bear.
class ColumnScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnScroll(const QString& accessibleName, QWidget* parent = nullptr);

    /// Takes the place of what was there.
    void show(QWidget* column);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}

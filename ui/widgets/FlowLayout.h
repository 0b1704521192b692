// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>
#include <QList>

namespace postinsyn {

/// Places its widgets one after the other and begins a new line where there is no more room: for
/// chips and rows of buttons.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    /// `inLine`: where items stand that are lower than their line, AlignVCenter or AlignTop.
    explicit FlowLayout(QWidget* parent = nullptr, Qt::Alignment inLine = Qt::AlignVCenter);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// Before the item that stands at `index` now.
    void insertWidget(int index, QWidget* widget);
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that is needed.
    int place(const QRect& rect, bool isTrial) const;

    Qt::Alignment m_inLine;
    QList<QLayoutItem*> m_items;
};

}

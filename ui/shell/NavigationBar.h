// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace postinsyn {

/// One page in the navigation.
class NavigationButton : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(const QString& icon, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int inset() const;
};

/// The pages, at the left. Arrow keys move, as in a list.
class NavigationBar : public QWidget {
    Q_OBJECT
public:
    explicit NavigationBar(const std::vector<PageEntry>& entries, QWidget* parent = nullptr);

    /// None if the page is not in the navigation.
    void setCurrent(const QString& page);
    /// Without an archive there is nowhere to go.
    void setPagesEnabled(bool isEnabled);

signals:
    void chosen(const QString& page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add(const QString& id, const QString& icon, const QString& title);

    QButtonGroup m_group;
    QList<NavigationButton*> m_pages;
};

}

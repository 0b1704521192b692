// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/PaneFocus.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace postinsyn {

namespace {

/// What can have the focus below `pane`, in the order in which Tab goes. In a group of buttons Tab
/// stops at the chosen one only, but that changes.
QList<QWidget*> tabStops(const QWidget& pane)
{
    QList<QWidget*> stops;
    for (QWidget* at = pane.nextInFocusChain(); at != &pane; at = at->nextInFocusChain())
        if (pane.isAncestorOf(at) && at->focusProxy() == nullptr &&
            at->focusPolicy() != Qt::NoFocus)
            stops << at;
    return stops;
}

}

void orderTabs(const QList<QWidget*>& panes)
{
    QWidget* last = nullptr;
    for (const QWidget* pane : panes)
        for (QWidget* stop : tabStops(*pane)) {
            if (last != nullptr)
                QWidget::setTabOrder(last, stop);
            last = stop;
        }
}

void focusNextPane(const QList<QWidget*>& panes)
{
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus != nullptr && panes.at(i)->isAncestorOf(focus))
            at = i + 1;
    const auto mayTake = [](const QWidget* stop) {
        return stop->isVisible() && stop->isEnabled() && (stop->focusPolicy() & Qt::TabFocus) != 0;
    };
    for (qsizetype step = 0; step < panes.size(); ++step) {
        const QWidget* pane = panes.at((at + step) % panes.size());
        if (!pane->isVisible())
            continue;
        const QList<QWidget*> stops = tabStops(*pane);
        QWidget* before = pane->focusWidget(); // where one was in it
        if (before != nullptr && stops.contains(before) && mayTake(before))
            return before->setFocus(Qt::TabFocusReason);
        const auto first = std::find_if(stops.begin(), stops.end(), mayTake);
        if (first != stops.end())
            return (*first)->setFocus(Qt::TabFocusReason);
    }
}

}

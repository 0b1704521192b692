// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

class QWidget;

namespace postinsyn {

/// Tab goes through the panes in this order, and in each as it went before.
void orderTabs(const QList<QWidget*>& panes);
/// To the next pane that can take the focus, and there to where one was; after the last comes the
/// first.
void focusNextPane(const QList<QWidget*>& panes);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/TableText.h"
#include "ui/shell/Page.h"

#include <functional>

class QTableView;

namespace postinsyn {

/// More rows than that are copied in the background: the window never waits for them.
constexpr qsizetype rowsCopiedAtOnce = 1'000;

/// The chosen rows of a table, ascending.
QList<int> chosenRowsOf(const QTableView& table);
/// Its columns as they stand, from left to right.
QList<int> shownColumnsOf(const QTableView& table);

/// Fills the table on the worker with progress and cancel; then it is on the clipboard, and it is
/// told how many rows that are. Of more rows than a clipboard takes nothing is copied, which is
/// told too.
void copyInBackground(const PageContext& context, QObject* owner, qsizetype rows,
                      std::function<void(Archive&, ProgressMeter&, TableText&)> fill);

}

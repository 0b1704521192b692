// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

class QAbstractItemModel;
class QMimeData;

namespace postinsyn {

/// Rows and columns, in this order, for the clipboard: tab-separated text, and an HTML table that
/// Excel, Word and Outlook paste as one. What a spreadsheet would take for a formula stays text
/// (finding 8): by its cell's format in the table, by an apostrophe before it in the text, as in a
/// CSV. Takes Qt::EditRole, so that what is masked in the model is masked in the copy. The caller
/// owns the result.
QMimeData* tableMime(const QAbstractItemModel& model, const QList<int>& rows,
                     const QList<int>& columns, bool withHeadings);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QModelIndexList>

class QMimeData;

namespace postinsyn {

/// Cells for the clipboard: tab-separated text, and an HTML table that Excel, Word and Outlook
/// paste as one. Takes Qt::EditRole, so that what is masked in the model is masked in the copy.
/// The caller owns the result. Null if nothing is chosen.
QMimeData* tableMime(const QModelIndexList& indexes, bool withHeadings);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

namespace postinsyn {

class DataTable;
class ListDesk;
class ListRowModel;

/// Puts the chosen rows of the list on the clipboard, as they would go out; many of them in the
/// background.
void copyListRows(const PageContext& context, const ListDesk& desk, const ListRowModel& model,
                  DataTable& table, bool withHeadings);

}

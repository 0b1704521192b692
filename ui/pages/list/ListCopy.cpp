// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListCopy.h"

#include "core/store/ListStore.h"
#include "ui/pages/list/ListDesk.h"
#include "ui/pages/list/ListRowModel.h"
#include "ui/shell/RowCopying.h"
#include "ui/widgets/DataTable.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::int64_t numbersAtOnce = 500; ///< between looks at whether to stop

/// A row that is copied, and what its cells need beside what the archive says.
struct CopiedRow {
    std::int64_t nr = 0;
    ListIndex::Row facts;
    bool isWaiting = false;
};

void addRows(Archive& archive, ListId id, const std::vector<CopiedRow>& wanted,
             const QList<int>& columns, ProgressMeter& meter, TableText& table)
{
    OverviewList list;
    list.id = id;
    const TimeZone zone = TimeZone::stockholm();
    for (auto next = wanted.begin(); next != wanted.end();) {
        const std::int64_t last = next->nr + numbersAtOnce - 1;
        archive.lists().loadRows(list, next->nr, last);
        for (const OverviewRow& row : list.rows) {
            if (next == wanted.end() || row.nr != next->nr)
                continue;
            const auto cells = ListRowModel::cellsOf(row, next->facts, next->isWaiting, zone);
            QStringList texts;
            for (const int column : columns)
                texts << cells[std::size_t(column)];
            table.addRow(texts);
            ++next;
        }
        next = std::find_if(next, wanted.end(),
                            [last](const CopiedRow& row) { return row.nr > last; });
        meter.step(std::uint64_t(next - wanted.begin()));
    }
}

}

void copyListRows(const PageContext& context, const ListDesk& desk, const ListRowModel& model,
                  DataTable& table, bool withHeadings)
{
    const qsizetype count = table.chosenRows();
    if (count <= rowsCopiedAtOnce)
        return table.copyChosen(withHeadings);
    std::vector<CopiedRow> rows;
    if (count <= TableText::mostRows)
        for (const int row : chosenRowsOf(table)) {
            const std::int64_t nr = model.numberAt(row);
            rows.push_back({nr, desk.index().at(nr), desk.isWaiting(nr)});
        }
    const QList<int> columns = shownColumnsOf(table);
    copyInBackground(context, &table, count,
                     [rows = std::move(rows), columns, list = desk.head().id,
                      headings = withHeadings ? headingsOf(model, columns) : QStringList()](
                         Archive& archive, ProgressMeter& meter, TableText& text) {
                         if (!headings.isEmpty())
                             text.addHeadings(headings);
                         addRows(archive, list, rows, columns, meter, text);
                     });
}

}

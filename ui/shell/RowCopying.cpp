// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/RowCopying.h"

#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

namespace postinsyn {

namespace {

struct RowCopying {
    Q_DECLARE_TR_FUNCTIONS(postinsyn::RowCopying)
};

void tellTooMany(const PageContext& context, qsizetype rows)
{
    context.shell.tell({Tone::Warning,
                        RowCopying::tr("Nothing was copied: %1 rows are too many for other "
                                       "programs")
                            .arg(numberText(rows)),
                        RowCopying::tr("At most %1 rows can be copied at a time.")
                            .arg(numberText(TableText::mostRows)),
                        {},
                        false});
}

}

QList<int> chosenRowsOf(const QTableView& table)
{
    QList<int> rows;
    for (const QItemSelectionRange& range : table.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<int> shownColumnsOf(const QTableView& table)
{
    QList<int> columns;
    const QHeaderView& heading = *table.horizontalHeader();
    for (int visual = 0; visual < heading.count(); ++visual)
        if (const int column = heading.logicalIndex(visual); !table.isColumnHidden(column))
            columns << column;
    return columns;
}

void copyInBackground(const PageContext& context, QObject* owner, qsizetype rows,
                      std::function<void(Archive&, ProgressMeter&, TableText&)> fill)
{
    if (rows > TableText::mostRows)
        return tellTooMany(context, rows);
    context.session.submit(
        {RowCopying::tr("Copying rows")}, owner,
        [rows, fill = std::move(fill)](Archive& archive, ProgressMeter& meter) {
            meter.begin({}, std::uint64_t(rows));
            TableText table(rows);
            fill(archive, meter, table);
            return table;
        },
        [context, rows](const TableText& table) {
            QApplication::clipboard()->setMimeData(table.mime());
            const bool isText = rows > TableText::mostTableRows;
            context.shell.tell(
                {Tone::Ok,
                 RowCopying::tr("%1 row(s) copied", "", int(rows)).arg(numberText(rows)),
                 isText ? RowCopying::tr("As text with tabs: so many are no table.") : QString(),
                 {},
                 true});
        });
}

}

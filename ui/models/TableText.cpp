// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/TableText.h"

#include <QAbstractItemModel>
#include <QMimeData>

#include <map>
#include <set>

namespace postinsyn {

namespace {

/// Tabs and line ends would begin a new cell.
QString oneLine(QString text)
{
    for (QChar& c : text)
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    return text;
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

}

QMimeData* tableMime(const QModelIndexList& indexes, bool withHeadings)
{
    if (indexes.isEmpty())
        return nullptr;
    std::map<int, std::map<int, QString>> cells;
    std::set<int> columns;
    for (const QModelIndex& index : indexes) {
        cells[index.row()][index.column()] = oneLine(index.data(Qt::EditRole).toString());
        columns.insert(index.column());
    }
    QStringList lines;
    QString html = QStringLiteral("<table>");
    if (withHeadings) {
        QStringList headings;
        for (const int column : columns)
            headings << indexes.first()
                            .model()
                            ->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                            .toString();
        lines << headings.join(QLatin1Char('\t'));
        html += htmlRow(headings, QStringLiteral("th"));
    }
    for (auto& [row, texts] : cells) {
        QStringList line;
        for (const int column : columns)
            line << texts[column];
        lines << line.join(QLatin1Char('\t'));
        html += htmlRow(line, QStringLiteral("td"));
    }
    auto* mime = new QMimeData;
    mime->setText(lines.join(QLatin1Char('\n')));
    mime->setHtml(html + QStringLiteral("</table>"));
    return mime;
}

}

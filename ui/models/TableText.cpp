// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/TableText.h"

#include <QAbstractItemModel>
#include <QMimeData>

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

bool beginsFormula(const QString& text)
{
    const QString visible = text.trimmed();
    return !visible.isEmpty() && QStringLiteral("=+-@").contains(visible.front());
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += QStringLiteral("<%1 style=\"mso-number-format:'\\@'\">%2</%1>")
                   .arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

QString textRow(const QStringList& cells)
{
    QStringList guarded;
    for (const QString& cell : cells)
        guarded << (beginsFormula(cell) ? QLatin1Char('\'') + cell : cell);
    return guarded.join(QLatin1Char('\t'));
}

}

QMimeData* tableMime(const QAbstractItemModel& model, const QList<int>& rows,
                     const QList<int>& columns, bool withHeadings)
{
    QStringList lines;
    QString html = QStringLiteral("<table>");
    const auto add = [&](const QStringList& cells, const QString& tag) {
        lines << textRow(cells);
        html += htmlRow(cells, tag);
    };
    if (withHeadings) {
        QStringList headings;
        for (const int column : columns)
            headings << model.headerData(column, Qt::Horizontal).toString();
        add(headings, QStringLiteral("th"));
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << oneLine(model.index(row, column).data(Qt::EditRole).toString());
        add(cells, QStringLiteral("td"));
    }
    auto* mime = new QMimeData;
    mime->setText(lines.join(QLatin1Char('\n')));
    mime->setHtml(html + QStringLiteral("</table>"));
    return mime;
}

}

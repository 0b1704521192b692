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

TableText::TableText(qsizetype rows) : m_isTable(rows <= mostTableRows) {}

void TableText::addHeadings(const QStringList& cells)
{
    add(cells, QStringLiteral("th"));
}

void TableText::addRow(const QStringList& cells)
{
    add(cells, QStringLiteral("td"));
}

void TableText::add(QStringList cells, const QString& tag)
{
    for (QString& cell : cells)
        cell = oneLine(cell);
    if (!m_text.isEmpty())
        m_text += QLatin1Char('\n');
    m_text += textRow(cells);
    if (m_isTable)
        m_html += htmlRow(cells, tag);
}

QMimeData* TableText::mime() const
{
    auto* mime = new QMimeData;
    mime->setText(m_text);
    if (m_isTable)
        mime->setHtml(QStringLiteral("<table>") + m_html + QStringLiteral("</table>"));
    return mime;
}

QStringList headingsOf(const QAbstractItemModel& model, const QList<int>& columns)
{
    QStringList headings;
    for (const int column : columns)
        headings << model.headerData(column, Qt::Horizontal).toString();
    return headings;
}

QMimeData* tableMime(const QAbstractItemModel& model, const QList<int>& rows,
                     const QList<int>& columns, bool withHeadings)
{
    TableText table(rows.size());
    if (withHeadings)
        table.addHeadings(headingsOf(model, columns));
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data(Qt::EditRole).toString();
        table.addRow(cells);
    }
    return table.mime();
}

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QMimeData;

namespace postinsyn {

/// Rows for the clipboard, of any thread until they are put there: tab-separated text, and an HTML
/// table that Excel, Word and Outlook paste as one. What a spreadsheet would take for a formula
/// stays text (finding 8): by its cell's format in the table, by an apostrophe before it in the
/// text, as in a CSV. Of very many rows there is the text alone: programs choke on such a table.
class TableText {
public:
    /// Of at most so many rows.
    explicit TableText(qsizetype rows);

    void addHeadings(const QStringList& cells);
    void addRow(const QStringList& cells);
    /// The caller owns it.
    [[nodiscard]] QMimeData* mime() const;

    /// More than that no program takes from a clipboard.
    static constexpr qsizetype mostRows = 200'000;
    static constexpr qsizetype mostTableRows = 20'000;

private:
    void add(QStringList cells, const QString& tag);

    bool m_isTable = true;
    QString m_text;
    QString m_html;
};

/// Rows and columns of the model, in this order. Takes Qt::EditRole, so that what is masked in the
/// model is masked in the copy. The caller owns the result.
QMimeData* tableMime(const QAbstractItemModel& model, const QList<int>& rows,
                     const QList<int>& columns, bool withHeadings);
/// The headings of these columns.
QStringList headingsOf(const QAbstractItemModel& model, const QList<int>& columns);

}

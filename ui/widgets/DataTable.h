// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace postinsyn {

class Settings;

/// A table as all pages show them: fixed row height, faint zebra, whole rows chosen, columns that
/// can be moved, sized and hidden by the heading's menu, and kept for the user. Enter or a double
/// click opens a row. Cells are drawn as plain text of one line.
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `name` is where the columns are kept: `events`.
    DataTable(const QString& name, Settings& settings, QWidget* parent = nullptr);
    ~DataTable() override;

    /// After setModel: widths in characters of the usual text, 0 = the rest; then what the user
    /// made of them.
    void layOutColumns(const QList<int>& characters);
    /// This row alone, whatever keys are held: QTableView adds it to what is chosen while Ctrl is
    /// down.
    void selectRow(int row);
    /// Of what is chosen, as text and HTML.
    void copyChosen(bool withHeadings) const;
    [[nodiscard]] qsizetype chosenRows() const;

signals:
    void rowOpened(const QModelIndex& index);
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    void showColumnMenu(const QPoint& place);

    QString m_name;
    Settings& m_settings;
    QList<int> m_characters;
};

}

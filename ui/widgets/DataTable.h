// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>
#include <QTimer>

class QMenu;

namespace postinsyn {

class Settings;

/// A table as all pages show them: fixed row height, faint zebra, whole rows chosen, columns that
/// can be moved, sized and hidden, by the heading and by a menu (Shift+F10), and kept for the user
/// as soon as they change. Enter or a double click opens a row. Cells are drawn as plain text of
/// one line; the row at hand has a frame while the table has the focus.
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `name` is where the columns are kept: `events`.
    DataTable(const QString& name, Settings& settings, QWidget* parent = nullptr);

    /// After setModel, and after hiding what is not shown at first: widths in characters of the
    /// usual text; then what the user made of them. The column with 0, or else the last one, gets
    /// what is left, until the user sizes it. Where nothing is left, columns of long texts are
    /// narrower, until the user sizes any.
    void layOutColumns(const QList<int>& characters);
    /// This row alone, whatever keys are held: QTableView adds it to what is chosen while Ctrl is
    /// down.
    void selectRow(int row);
    /// Shows the menu of columns: which are shown, in what order, and by which the rows are sorted.
    void chooseColumns();
    /// Of what is chosen, as text and HTML, as the columns stand. Not of more rows than this at a
    /// time: it says so then.
    void copyChosen(bool withHeadings) const;
    static constexpr qsizetype mostCopied = 20'000;
    [[nodiscard]] qsizetype chosenRows() const;

signals:
    void rowOpened(const QModelIndex& index);
    void choiceChanged();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int right, int down) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    /// Whose the widths are: the table's, the user's but for the rest, the user's.
    enum class Widths { Fitted, RestFitted, Chosen };

    [[nodiscard]] QString keptAs() const;
    void restoreLayout();
    /// Of a letter of the usual text, in pixels.
    [[nodiscard]] int letter() const;
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    /// Soon, and once for all that changes now. Not left to the end: the model goes before.
    void keepLayout();
    void fitColumns();
    void showColumnMenu(const QPoint& place);
    void addMoves(QMenu& menu);
    void addSorting(QMenu& menu);
    void resetLayout();
    [[nodiscard]] QString titleOf(int column) const;
    /// From left to right.
    [[nodiscard]] QList<int> shownColumns() const;

    QString m_name;
    Settings& m_settings;
    QList<int> m_characters;
    QList<int> m_hidden; ///< columns that whoever laid them out had hidden
    int m_rest = -1;     ///< the column that gets what is left
    Widths m_widths = Widths::Fitted;
    bool m_isSizedByUser = false; ///< the heading is held; else the table sizes its columns
    QTimer m_keep;
};

}

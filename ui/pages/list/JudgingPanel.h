// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/ListDesk.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace postinsyn {

class AskingPanel;
class DataTable;
class Judging;
class ListRowModel;
class RowFilter;
class RowView;

/// The desk of a frozen list: its rows, the one at hand with all that belongs to it, what is asked
/// about it, and the decisions as buttons and keys.
class JudgingPanel : public QWidget {
    Q_OBJECT
public:
    JudgingPanel(ListDesk& desk, const PageContext& context, QWidget* parent = nullptr);

    /// Another list, or the same read anew: then the row at hand, what is shown and what is asked
    /// stay.
    void showList();
    /// Rows that stand in the way of issuing, the first of them at hand.
    void showNamed(std::vector<std::int64_t> rows);
    void goToRow(std::int64_t nr);
    /// A note that is still being written is handed in; what is asked is let go.
    void leaveList();

    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QString counts() const;
    /// It asks for a ground, or whether many rows are to be decided.
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] bool can(Act act) const;
    void perform(Act act);

signals:
    void countsChanged();
    void actsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeRowSide();
    [[nodiscard]] QWidget* makeVerdicts();
    void makeActions();
    void addAct(const QString& icon, const QString& text, const QList<QKeySequence>& keys,
                const std::function<void()>& act, bool isDeciding = true);

    void showVersions();
    void showProgress();
    void showAfterChange();
    void showAsking();
    void showRow(std::int64_t nr);
    void showWhatMayBe();
    void applyFilter();
    [[nodiscard]] std::int64_t present() const;
    void takeChoice();
    void goNext();
    void tellNothingLeft();

    ListDesk& m_desk;
    PageContext m_context;
    ListId m_list; ///< that is shown
    ListRowModel* m_model = nullptr;
    RowFilter* m_filter = nullptr;
    QComboBox* m_versions = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_progressText = nullptr;
    DataTable* m_table = nullptr;
    QScrollArea* m_scroll = nullptr;
    RowView* m_row = nullptr;
    AskingPanel* m_asking = nullptr;
    Judging* m_judging = nullptr;
    QList<QPushButton*> m_verdicts;
    QList<QAction*> m_actions;  ///< null is a separator
    QList<QAction*> m_deciding; ///< of them, those that decide
};

}

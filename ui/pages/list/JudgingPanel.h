// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/ListDesk.h"
#include "ui/shell/Page.h"

class QScrollArea;

namespace postinsyn {

class AskingPanel;
class DataTable;
class Judging;
class JudgingActs;
class JudgingHeading;
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

    [[nodiscard]] const QList<QAction*>& actions() const; ///< null is a separator
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
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeRowSide();

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
    JudgingHeading* m_heading = nullptr;
    DataTable* m_table = nullptr;
    QScrollArea* m_scroll = nullptr;
    RowView* m_row = nullptr;
    AskingPanel* m_asking = nullptr;
    Judging* m_judging = nullptr;
    JudgingActs* m_acts = nullptr;
};

}

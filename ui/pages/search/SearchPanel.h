// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/FilterConditions.h"
#include "core/store/PartyCounts.h"
#include "ui/pages/search/ResultTable.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace postinsyn {

class Chip;
class EmptyResult;
class FilterBar;
class FlowLayout;
class MessageDetail;
class Timeline;
class TopPartiesView;

/// A filter and what it lets through: fields, a chip for each condition with its own count, a
/// timeline to brush, the rows, who is most often met, and one message in full. The page Search is
/// little more than this; a request shows it with its own filter.
class SearchPanel : public QWidget {
    Q_OBJECT
public:
    /// `name` is where the table's columns are kept.
    SearchPanel(const PageContext& context, const QString& name);

    /// Searches by it. `relativeSpan`: as for FilterBar.
    void setFilter(const MessageFilter& filter, const QString& relativeSpan = {});
    [[nodiscard]] const MessageFilter& filter() const { return m_filter; }
    [[nodiscard]] QString relativeSpan() const;
    /// The fields above the chips. Looking for a party shows them.
    void setFieldsShown(bool isOn);
    /// Searches again: the archive changed.
    void refresh();
    /// The answer so far; complete when isComplete().
    [[nodiscard]] const ResultIds& ids() const;
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] ResultTable* table() const { return m_table; }
    [[nodiscard]] ResultModel* model() const { return m_model; }
    [[nodiscard]] Timeline* timeline() const { return m_timeline; }
    [[nodiscard]] QList<Chip*> chips() const { return m_chips; }

    /// For the status bar.
    [[nodiscard]] QString counts() const;
    [[nodiscard]] bool can(Act act) const;
    void perform(Act act);
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }

signals:
    /// By the user, not by setFilter.
    void filterChanged();
    void fieldsShown(bool isOn);
    void countsChanged();
    void actsChanged();
    /// All rows are known.
    void completed();

private:
    [[nodiscard]] QWidget* makeChipRow();
    [[nodiscard]] QWidget* makeResult(const QString& name);
    void makeTable(const QString& name);
    void makeActions();
    void tellOrder();

    void change(const MessageFilter& filter);
    void narrow(const Period& span);
    void search();
    void askAll();
    void showFirst(std::vector<MessageId> ids);
    void showAll(std::vector<MessageId> ids);
    void countMonitoring();
    void countConditions(std::size_t from);
    void countHidden(std::size_t from);
    void countTop();
    void makeChips();
    void openDetail();
    void closeDetail();
    void followCurrent();
    void move(int step);

    PageContext m_context;
    MessageFilter m_filter;
    std::vector<MessageFilter> m_wider; ///< what brushing left, for Esc
    std::uint64_t m_total = 0;
    std::size_t m_hidden = 0; ///< monitoring mail that the filter leaves out
    bool m_isSearching = false;
    bool m_isComplete = false;

    FilterBar* m_bar = nullptr;
    FlowLayout* m_chipFlow = nullptr;
    QLabel* m_noChips = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_order = nullptr;
    QList<Chip*> m_chips;
    Timeline* m_timeline = nullptr;
    QStackedWidget* m_body = nullptr;
    ResultModel* m_model = nullptr;
    ResultTable* m_table = nullptr;
    EmptyResult* m_empty = nullptr;
    QStackedWidget* m_side = nullptr;
    TopPartiesView* m_top = nullptr;
    MessageDetail* m_detail = nullptr;
    QList<QAction*> m_actions;

    Query m_search;
    Query m_counting;
    Query m_topping;
    Query m_detailing;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SavedSearch.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace postinsyn {

class SearchPanel;

/// The searches that are kept in the archive: a button with a menu of them, and below it, only
/// while one gets its name, the field for that.
class SavedSearches : public QWidget {
    Q_OBJECT
public:
    SavedSearches(const PageContext& context, SearchPanel& panel);

    /// For the heading of the page; shows the menu.
    [[nodiscard]] QPushButton* button() const { return m_button; }
    /// For the page's menu.
    [[nodiscard]] QList<QAction*> actions() const { return {m_keep, m_open}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Naming { New, Other };

    [[nodiscard]] QWidget* makeStrip();
    void fillMenu();
    void addChanges();
    void recall(const SavedSearch& search);
    void askName(Naming naming);
    void tellName();
    void takeName();
    void keep(const QString& name);
    void rename(const QString& name);
    void remove();
    void leaveNaming();
    [[nodiscard]] std::vector<SavedSearch> known() const;
    [[nodiscard]] bool isTaken(const QString& name) const;
    void submit(const QString& title, std::function<void(Archive&)> work,
                std::function<void()> done);

    PageContext m_context;
    SearchPanel& m_panel;
    QString m_current; ///< the one that was kept or recalled last; empty: none
    Naming m_naming = Naming::New;
    QPushButton* m_button = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_open = nullptr;
    QLabel* m_label = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_take = nullptr;
    QLabel* m_told = nullptr;
};

}

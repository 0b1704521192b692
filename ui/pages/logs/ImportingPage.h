// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QStackedWidget;

namespace postinsyn {

class DataTable;
class ImportPanel;
struct Source;

/// A page where log files are read in: what it shows otherwise makes way for the import, from the
/// files that are taken to the report of what became of them.
class ImportingPage : public Page {
    Q_OBJECT
public:
    [[nodiscard]] bool hasNext() const override { return isImporting(); }
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] ImportPanel* importPanel() const { return m_import; }

protected:
    explicit ImportingPage(const PageContext& context);

    /// What is shown while nothing is read in; once.
    void setView(QWidget* view);
    void addActions(const QList<QAction*>& actions) { m_actions += actions; }
    /// Names files by the system's dialog.
    [[nodiscard]] QAction* readAction() const { return m_actions.first(); }
    [[nodiscard]] bool isImporting() const;
    /// The import comes to the front, or makes way; what it holds stays.
    void showImport(bool isShown);
    /// Gives the files to the import and shows it, or tells why they have to wait. `anewOf`: the
    /// earlier import that is read anew, else null.
    void handOver(const QStringList& paths, const Source* anewOf = nullptr);
    /// The import is done with, and its place is the view's again.
    virtual void importLeft() = 0;
    /// Where one copies from in the view; null: nowhere.
    [[nodiscard]] virtual DataTable* viewedTable() const { return nullptr; }
    virtual void readAgain() = 0;

private:
    [[nodiscard]] DataTable* copiedTable() const;

    QStackedWidget* m_views = nullptr; ///< the view and the import
    ImportPanel* m_import = nullptr;
    QList<QAction*> m_actions;
};

}

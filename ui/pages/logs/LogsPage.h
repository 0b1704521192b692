// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/logs/SourcesModel.h"
#include "ui/shell/Page.h"

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;

namespace postinsyn {

class DataTable;
class EmptyState;
class ImportPanel;
class SourceDetail;

/// The log files that were read in: what each holds, what it lacks, and the way to read in more.
class LogsPage : public Page {
    Q_OBJECT
public:
    explicit LogsPage(const PageContext& context);

    void activate(const QString& argument) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    bool takeFiles(const QStringList& paths) override;
    [[nodiscard]] ImportPanel* importPanel() const { return m_import; }

private:
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeFiles();
    void addActions();
    void readSources();
    void showChosen();
    [[nodiscard]] const ShownSource* chosen() const;
    [[nodiscard]] DataTable* focusedTable() const;

    SourcesModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    DataTable* m_table = nullptr;
    SourceDetail* m_detail = nullptr;
    QStackedWidget* m_body = nullptr;  ///< the table, or that there is nothing
    QStackedWidget* m_views = nullptr; ///< what there is, or the import
    ImportPanel* m_import = nullptr;
    QList<QAction*> m_actions;
    SourceId m_shown;
    Query m_sources;
    Query m_rejects;
};

}

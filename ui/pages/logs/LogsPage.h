// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/logs/SourcesModel.h"
#include "ui/shell/Page.h"

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace postinsyn {

class CoveragePanel;
class DataTable;
class DateSpanEdit;
class EmptyState;
class ImportPanel;
class SourceDetail;

/// The log files that were read in: what each holds, what it lacks, and the way to read in more.
class LogsPage : public Page {
    Q_OBJECT
public:
    explicit LogsPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&Logs"); }

    void activate(const QString& argument) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    bool takeFiles(const QStringList& paths) override;
    [[nodiscard]] ImportPanel* importPanel() const { return m_import; }
    [[nodiscard]] CoveragePanel* coveragePanel() const { return m_coverage; }
    [[nodiscard]] DataTable* table() const { return m_table; }
    void showFiles();
    void showCoverage();

private:
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeFiles();
    [[nodiscard]] QWidget* makeCoverage();
    [[nodiscard]] QWidget* makeTabs();
    void askCoverage();
    void readSources();
    void showChosen();
    [[nodiscard]] const ShownSource* chosen() const;
    [[nodiscard]] DataTable* focusedTable() const;

    SourcesModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    DataTable* m_table = nullptr;
    SourceDetail* m_detail = nullptr;
    QStackedWidget* m_body = nullptr;  ///< the files, what they cover, or that there is nothing
    QStackedWidget* m_views = nullptr; ///< what there is, or the import
    ImportPanel* m_import = nullptr;
    QList<QAction*> m_actions;
    QToolButton* m_filesTab = nullptr;
    QToolButton* m_coverageTab = nullptr;
    QWidget* m_tabs = nullptr;
    DateSpanEdit* m_span = nullptr;
    CoveragePanel* m_coverage = nullptr;
    bool m_isCoverageStale = true;
    SourceId m_shown;
    Query m_sources;
    Query m_rejects;
};

}

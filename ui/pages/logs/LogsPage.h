// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/logs/ImportingPage.h"
#include "ui/pages/logs/SourcesModel.h"

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace postinsyn {

class CoveragePanel;
class DataTable;
class DateSpanEdit;
class EmptyState;
class RemovalPanel;
class SourceDetail;

/// The log files that were read in: what each holds, what it lacks, and the way to read in more.
class LogsPage : public ImportingPage {
    Q_OBJECT
public:
    explicit LogsPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&Logs"); }

    void activate(const QString& argument) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    bool takeFiles(const QStringList& paths) override;
    [[nodiscard]] CoveragePanel* coveragePanel() const { return m_coverage; }
    [[nodiscard]] RemovalPanel* removalPanel() const { return m_removal; }
    [[nodiscard]] DataTable* table() const { return m_table; }
    void showFiles();
    void showCoverage();

protected:
    void importLeft() override;
    [[nodiscard]] DataTable* viewedTable() const override;
    void readAgain() override { readSources(); }

private:
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeFiles();
    [[nodiscard]] QWidget* makeBelow();
    void makeActions();
    [[nodiscard]] QWidget* makeCoverage();
    [[nodiscard]] QWidget* makeTabs();
    void askCoverage();
    void readSources();
    void showChosen();
    void showActions();
    void askRemoval();
    void askForFileAgain();
    void readIn(const QStringList& paths, const Source* anewOf = nullptr);
    [[nodiscard]] const ShownSource* chosen() const;

    SourcesModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    DataTable* m_table = nullptr;
    SourceDetail* m_detail = nullptr;
    RemovalPanel* m_removal = nullptr;
    QStackedWidget* m_below = nullptr; ///< what is known of the chosen file, or a question
    QStackedWidget* m_body = nullptr;  ///< the files, what they cover, or that there is nothing
    QAction* m_anew = nullptr;
    QAction* m_remove = nullptr;
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

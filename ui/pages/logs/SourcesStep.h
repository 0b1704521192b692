// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "ui/shell/Page.h"

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace postinsyn {

class CoveragePanel;
class ImportPanel;
class OrderPanel;

/// The step `sources` of a request: the logs that it needs are ordered and read in, and the
/// calendar tells whether they cover the days that are asked for.
class SourcesStep : public Page {
    Q_OBJECT
public:
    explicit SourcesStep(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&Sources"); }

    void activate(const QString& caseNumber) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    bool takeFiles(const QStringList& paths) override;
    [[nodiscard]] ImportPanel* importPanel() const { return m_import; }
    [[nodiscard]] CoveragePanel* coveragePanel() const { return m_coverage; }
    /// How it stands, in one sentence.
    [[nodiscard]] QString told() const;
    /// The one thing to do next.
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }

private:
    [[nodiscard]] QWidget* makeState();
    [[nodiscard]] QWidget* makeNext();
    void showRequest();
    void showNext();
    void setNext(const QString& told, bool mayGoOn, QPushButton* accent);
    [[nodiscard]] bool isOrderNext() const;

    QString m_case;
    QString m_importCase; ///< whose files the import panel holds; empty: it holds none
    std::optional<Request> m_request;
    bool m_hasDays = false;
    bool m_hasLogs = false;            ///< of anything, in the archive
    bool m_isCounted = false;          ///< the calendar speaks of this case
    QStackedWidget* m_views = nullptr; ///< how it stands, or the import
    QLabel* m_told = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_noDays = nullptr;
    OrderPanel* m_order = nullptr;
    CoveragePanel* m_coverage = nullptr;
    ImportPanel* m_import = nullptr;
    QList<QAction*> m_actions;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "ui/pages/logs/ImportingPage.h"

#include <optional>

class QLabel;
class QPushButton;

namespace postinsyn {

class CoveragePanel;
class OrderPanel;

/// The step `sources` of a request: the logs that it needs are ordered and read in, and the
/// calendar tells whether they cover the days that are asked for.
class SourcesStep : public ImportingPage {
    Q_OBJECT
public:
    explicit SourcesStep(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&Sources"); }

    void activate(const QString& caseNumber) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] bool hasNext() const override;
    bool takeFiles(const QStringList& paths) override;
    [[nodiscard]] CoveragePanel* coveragePanel() const { return m_coverage; }
    /// How it stands, in one sentence.
    [[nodiscard]] QString told() const;
    /// The one thing to do next.
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }

protected:
    void importLeft() override;
    void readAgain() override { showRequest(); }

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
    bool m_hasLogs = false;   ///< of anything, in the archive
    bool m_isCounted = false; ///< the calendar speaks of this case
    QLabel* m_told = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_noDays = nullptr;
    OrderPanel* m_order = nullptr;
    CoveragePanel* m_coverage = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/requests/FilterLines.h"
#include "ui/shell/Page.h"

class QVBoxLayout;

namespace postinsyn {

/// The step `request`: what is asked for, the hold, and what has happened.
class RequestFactsPage : public Page {
    Q_OBJECT
public:
    explicit RequestFactsPage(const PageContext& context);

    void activate(const QString& caseNumber) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;

private:
    void showCase();
    void addFacts(const QString& heading, const QList<FactLine>& lines);

    QString m_case;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}

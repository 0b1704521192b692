// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "ui/pages/requests/FilterLines.h"
#include "ui/shell/Page.h"

class QAction;
class QVBoxLayout;

namespace postinsyn {

/// The step `request`: what is asked for, the hold, and what has happened.
class RequestFactsPage : public Page {
    Q_OBJECT
public:
    explicit RequestFactsPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("Re&quest"); }

    void activate(const QString& caseNumber) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    /// What a person may say of the request in its present state.
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_events; }

private:
    void showCase();
    void readEvents(const Request& request);
    void addEvents();
    void say(RequestEvent event);
    void record(RequestEvent event);
    void addFacts(const QString& heading, const QList<FactLine>& lines);

    QString m_case;
    QList<QAction*> m_events;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}

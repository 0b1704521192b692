// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Hold.h"
#include "core/domain/Request.h"
#include "ui/pages/requests/FilterLines.h"
#include "ui/shell/Page.h"

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace postinsyn {

class ChangeForm;

/// The step `request`: what is asked for, the hold, and what has happened.
class RequestFactsPage : public Page {
    Q_OBJECT
public:
    explicit RequestFactsPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("Re&quest"); }

    void activate(const QString& caseNumber) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    /// What a person may say of the request in its present state, and do to it.
    [[nodiscard]] QList<QAction*> pageActions() const override;

private:
    void showCase();
    [[nodiscard]] FactLine holdLine(const Hold& hold) const;
    void readEvents(const Request& request);
    void addEvents();
    void say(RequestEvent event);
    void record(RequestEvent event, const QString& caseNumber);
    void showForm();
    void addFacts(const QString& heading, const QList<FactLine>& lines, QAction* action = nullptr);

    QString m_case;
    QList<QAction*> m_events;
    QAction* m_change = nullptr; ///< null: it may not be changed
    QStackedWidget* m_body = nullptr;
    ChangeForm* m_form = nullptr; ///< made when it is first needed
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}

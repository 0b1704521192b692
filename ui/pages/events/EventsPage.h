// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace postinsyn {

class AuditModel;
class DataTable;

/// What was done, when and by whom: the audit chain as a table, with a field that filters it.
class EventsPage : public Page {
    Q_OBJECT
public:
    explicit EventsPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&Events"); }

    void activate(const QString& caseNumber) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;

private:
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeTable();
    void readChain();
    void applyFilter();
    void showResult();

    AuditModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_code = nullptr;
    QStackedWidget* m_body = nullptr;
    std::int64_t m_total = 0;
    Query m_search;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QAction;
class QStackedWidget;

namespace postinsyn {

class DataTable;
class RegisterForm;
class RequestModel;
class RequestView;

/// The requests: a list, the form that opens a new case, and the page of the one that is chosen.
/// Argument of `activate`: a case number, `case/step`, `/new` for the form or `/` for the list.
/// Nothing: as it was left, or the list if the page is shown already.
class RequestsPage : public Page {
    Q_OBJECT
public:
    explicit RequestsPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&Requests"); }

    void activate(const QString& argument) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QString describe(Act act) const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    bool takeFiles(const QStringList& paths) override;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Place { List, Empty, View, Form };

    [[nodiscard]] QWidget* makeList();
    void addActions();
    void showList();
    void showForm();
    void readList();
    void openCase(const QString& caseNumber, const QString& step);
    [[nodiscard]] bool isInView() const;
    /// The hosted step, if one is shown.
    [[nodiscard]] Page* step() const;

    RequestModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    RequestView* m_view = nullptr;
    RegisterForm* m_form = nullptr;
    QAction* m_newRequest = nullptr;
    QStackedWidget* m_body = nullptr;
    bool m_wasHidden = true;
    Query m_vanishing;
};

}

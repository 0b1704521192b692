// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ImportMailboxes.h"
#include "ui/shell/Page.h"

class QLineEdit;
class QStackedWidget;

namespace postinsyn {

class DataTable;
class LinesModel;
class MailboxModel;
class Section;

/// The mailboxes of the authority: a table, a field that filters it, and the reading in of a file
/// by button or by dropping it.
class RegisterPage : public Page {
    Q_OBJECT
public:
    explicit RegisterPage(const PageContext& context);

    /// With a mnemonic, for the menu Go.
    static QString menuTitle() { return tr("Re&gister"); }

    void activate(const QString& words) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_importAction}; }
    bool takeFiles(const QStringList& paths) override;

private:
    enum View { Table, Nothing, Empty };

    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeFaults();
    void readAll();
    void applyFilter();
    void chooseFile();
    void importFile(const QString& path);
    void tellOf(const MailboxImport& result);
    void showView();

    MailboxModel* m_model = nullptr;
    LinesModel* m_faults = nullptr;
    DataTable* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    QStackedWidget* m_body = nullptr;
    Section* m_faultSection = nullptr;
    QAction* m_importAction = nullptr;
    bool m_isRead = false;
    Query m_reading;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace postinsyn {

class AnswerEntry;
class DataTable;
class DifferencePanel;
class EmptyState;
class IconLabel;
class MessageStack;
class SelectedPanel;
class SelectionDesk;

/// The step `selection` of a request: what the requester asks for from the list that went out. An
/// answer is read, shown as a difference, decided on where it is in doubt, and confirmed.
class SelectionPage : public Page {
    Q_OBJECT
public:
    explicit SelectionPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("Selecti&on"); }

    void activate(const QString& caseNumber) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QString describe(Act act) const override;
    [[nodiscard]] bool hasNext() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    bool takeFiles(const QStringList& paths) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Place { Waiting, NotOut, None, Receiving, Selected };

    void makePlaces();
    [[nodiscard]] QWidget* makeReceiving();
    [[nodiscard]] QWidget* makeWait();
    void showWait();
    void askToClose();
    void makeActions();
    void listen();
    void showFound();
    void showPlace(Place place);
    void receive();
    void leaveAnswer();
    void chooseFile();
    void readFile(const QString& path);
    void tellRefused(const Error& problem);
    [[nodiscard]] Place shownPlace() const;
    /// The table that copies are taken from; null: none is shown.
    [[nodiscard]] DataTable* table() const;

    SelectionDesk* m_desk = nullptr;
    QStackedWidget* m_places = nullptr;
    MessageStack* m_messages = nullptr;
    EmptyState* m_none = nullptr;
    AnswerEntry* m_entry = nullptr;
    DifferencePanel* m_difference = nullptr;
    SelectedPanel* m_selected = nullptr;
    QAction* m_receive = nullptr;
    QAction* m_choose = nullptr;
    QAction* m_takeBack = nullptr;
    QWidget* m_waitPart = nullptr;
    IconLabel* m_waitIcon = nullptr;
    QLabel* m_wait = nullptr;
    QPushButton* m_remind = nullptr;
    QPushButton* m_close = nullptr;
};

}

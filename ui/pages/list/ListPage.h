// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/ListDesk.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace postinsyn {

class EmptyState;
class FreezePanel;
class JudgingPanel;
class MessageStack;

/// The step `list` of a request: freeze what was found, then decide every row, by keyboard, with
/// undo of each step until the list is given out.
class ListPage : public Page {
    Q_OBJECT
public:
    explicit ListPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&List"); }

    /// `2026-1234`, or `2026-1234?rows=1,4-7` to show these rows.
    void activate(const QString& argument) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] bool hasNext() const override;
    [[nodiscard]] QString describe(Act act) const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;

private:
    void makeBody();
    void makeActions();
    void showOpened();
    [[nodiscard]] FreezePanel* freezing();
    void showFreezing();
    void toLogs();
    void showWanted();
    void showWhatMayBe();
    void tellFrozen(const FrozenList& list);
    void tellNewer(const FreezePreview& preview);
    void freeze();
    void freezeAgain();
    void askNewVersion();

    QString m_case;
    QString m_wanted; ///< rows to show once the list is read: `1,4-7`
    ListDesk* m_desk = nullptr;
    QStackedWidget* m_body = nullptr;
    MessageStack* m_messages = nullptr;
    EmptyState* m_nothing = nullptr;
    FreezePanel* m_freezing = nullptr; ///< made when it is first needed
    bool m_isFreezingAgain = false;
    JudgingPanel* m_judging = nullptr;
    QAction* m_freezeAgain = nullptr;
    QAction* m_newVersion = nullptr;
};

}

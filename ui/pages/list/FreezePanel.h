// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/FreezePreview.h"
#include "ui/pages/search/SearchPanel.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace postinsyn {

class ElidedLabel;
class FreezeChanges;

/// Before the list is frozen: the messages that it will be made of, as the search shows them, and
/// the button. What is seen is what is frozen; where other conditions are looked at than the
/// request's, nothing can be frozen until they agree again. Where there is a list already it is
/// told what a new version would change, before it can be made.
class FreezePanel : public QWidget {
    Q_OBJECT
public:
    struct May {
        bool freeze = false;
        bool change = false; ///< what the request asks for
    };

    explicit FreezePanel(const PageContext& context);

    /// `asked` is the request's filter. What the user looked at instead stays, until the request's
    /// filter is another one. `again`: there is a frozen list to go back to, and to compare with.
    void show(const QString& caseNumber, const MessageFilter& asked, May may, bool again);
    /// The next `show` is of another case: nothing of this one stays.
    void forget() { m_isBegun = false; }
    [[nodiscard]] SearchPanel& panel() const { return *m_panel; }
    /// What would be frozen; null while that is not all known, or not what is asked for.
    [[nodiscard]] ResultIds ready() const;
    /// Its own button is the next one to press.
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool can(Act act) const;
    void perform(Act act);

signals:
    void freezeChosen();
    /// The request is to ask for what is looked at.
    void changeChosen();
    void logsChosen();
    void nextChanged();
    /// Back to the list as it was frozen before.
    void left();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeDifference();
    [[nodiscard]] bool isAsked() const;
    [[nodiscard]] bool isShowingNew() const;
    void compare();
    void takePreview(const FreezePreview& preview);
    void tell();
    void tellButtons(std::int64_t found, bool isNothing);
    void tellDifference();

    PageContext m_context;
    QString m_case;
    MessageFilter m_asked;
    bool m_isBegun = false;
    May m_may;
    bool m_isAgain = false;
    QLabel* m_found = nullptr;
    ElidedLabel* m_means = nullptr;
    QPushButton* m_conditions = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_logs = nullptr;
    QPushButton* m_freeze = nullptr;
    QWidget* m_difference = nullptr;
    QLabel* m_differs = nullptr;
    QPushButton* m_change = nullptr;
    FreezeChanges* m_changes = nullptr;
    QStackedWidget* m_body = nullptr;
    SearchPanel* m_panel = nullptr;
    ResultTable* m_new = nullptr; ///< of what is found, the rows that the list has not yet
    std::optional<FreezePreview> m_preview;
    Query m_comparing;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace postinsyn {

class BlockerList;
class FileChoice;
class IssueResult;
class MessageStack;
class PaperView;
class Section;

/// The step `issue`: what stands in the way, each a click from its rows; which files, preview and
/// print; giving the list out; and what left.
class IssuePage : public Page {
    Q_OBJECT
public:
    explicit IssuePage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("Give o&ut"); }

    void activate(const QString& caseNumber) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QList<QAction*> pageActions() const override;

private:
    enum Place { Panel, Paper };
    enum class Wish { Look, Print };

    [[nodiscard]] QWidget* makePanel();
    [[nodiscard]] QWidget* makeButtons();
    void addActions();
    void readCase();
    void check();
    void takeAnswers(const IssueAnswers& answers);
    void showBlockers(const std::vector<GateError>& blockers);
    void tellState();
    void layOut(Wish wish);
    void issue(bool mayOverwrite);
    void askToReplace(const QStringList& names);
    void tellProblem(const Error& problem);

    std::string m_case;
    IssueAnswers m_answers;
    bool m_hasList = false;
    bool m_isIssued = false;
    bool m_isReady = false;   ///< nothing stands in the way
    bool m_isWorking = false; ///< an issue is under way
    Query m_check;
    Query m_layOut;
    QStackedWidget* m_places = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_state = nullptr;
    MessageStack* m_messages = nullptr;
    BlockerList* m_blockers = nullptr;
    FileChoice* m_files = nullptr;
    IssueResult* m_result = nullptr;
    PaperView* m_paper = nullptr;
    Section* m_blockerPart = nullptr;
    Section* m_filePart = nullptr;
    Section* m_resultPart = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_print = nullptr;
    QList<QAction*> m_actions;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/issue/IssueDesk.h"

#include <functional>
#include <string>

class QAction;
class QLabel;
class QStackedWidget;

namespace postinsyn {

class BlockerList;
class EmptyState;
class FileChoice;
class GivenOut;
class IssueForm;
class MessageStack;
class PaperView;
class Section;

/// The step `issue`: what stands in the way, each a click from its rows; which files, preview and
/// giving the list out, asked once more in its place; and what left, to open, look at, print and
/// write again.
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
    [[nodiscard]] bool hasNext() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Place { Panel, Paper };
    enum class Wish { Look, Print };
    using Going = IssueDesk::Going;

    [[nodiscard]] QWidget* makePanel();
    void makeParts();
    void addActions();
    void listen();
    void goToStep(const QString& step);
    [[nodiscard]] QString proposedName(const OverviewList& list) const;
    void showFound(bool isOther);
    void showParts();
    void showAbout();
    void tellState();
    void layOut(Wish wish);
    void showPages(std::shared_ptr<PaperPages> pages);
    void askToIssue(bool mayOverwrite);
    /// False after asking what is to be done with files of these names.
    [[nodiscard]] bool mayWrite(FileChoice& files, const std::function<void()>& replace);
    void askToWriteAgain(bool mayOverwrite);
    void write(const ListOrder& order, Going going);
    void takeReceipt(const std::string& caseNumber, const ListReceipt& receipt, Going going);
    void tellElsewhere(const std::string& caseNumber, Going going);
    void tellFailed(const std::string& caseNumber, Going going, const Error& problem);
    void askNewVersion();
    void tellProblem(const Error& problem, Going going = Going::Out);

    IssueDesk* m_desk = nullptr;
    Wish m_wish = Wish::Look; ///< what the pages are laid out for
    QStackedWidget* m_places = nullptr;
    QLabel* m_about = nullptr;
    EmptyState* m_nothing = nullptr;
    MessageStack* m_messages = nullptr;
    BlockerList* m_blockers = nullptr;
    Section* m_blockerPart = nullptr;
    IssueForm* m_form = nullptr;
    GivenOut* m_given = nullptr;
    PaperView* m_paper = nullptr;
    QList<QAction*> m_actions;
};

}

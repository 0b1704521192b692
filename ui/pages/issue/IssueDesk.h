// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "core/store/ListStore.h"
#include "ui/shell/Page.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace postinsyn {

/// What the step of giving out rests on, without widgets: the newest list of a case, what stands in
/// its way and what a person answered to that, its pages, and the jobs that make files of it. What
/// was looked through, answered and laid out stays as long as it speaks of the same state.
class IssueDesk : public QObject {
    Q_OBJECT
public:
    enum class Going { Out, Again };

    explicit IssueDesk(const PageContext& context, QObject* parent = nullptr);

    /// Ends in `found` if the list or its state is another than known, and in `changed`.
    void open(const std::string& caseNumber);
    void read();

    [[nodiscard]] const std::string& caseNumber() const { return m_case; }
    /// The newest, without rows.
    [[nodiscard]] const std::optional<OverviewList>& list() const { return m_facts.list; }
    [[nodiscard]] const MessageFilter& filter() const { return m_facts.filter; } ///< of the request
    /// The newest version that has left, without rows; a version after it may be in work.
    [[nodiscard]] const std::optional<OverviewList>& issued() const { return m_facts.issued; }
    [[nodiscard]] const std::vector<Disclosure>& files() const { return m_facts.files; } ///< its
    [[nodiscard]] bool isIssued() const { return list() && list()->issuedAt; }
    /// Files of this case are on their way.
    [[nodiscard]] bool isWorking() const { return m_working.contains(m_case); }
    /// It was looked through, and nothing stands in the way.
    [[nodiscard]] bool isReady() const { return m_checked && m_checked->blockers.empty(); }
    [[nodiscard]] const std::optional<IssueCheck>& checked() const { return m_checked; }
    [[nodiscard]] const IssueAnswers& answers() const { return m_answers; }

    /// The list is looked through anew with these; ends in `lookedThrough`.
    void answer(const IssueAnswers& answers);
    /// As it would leave, or as it left; ends in `laidOut`.
    void layOut();
    /// Ends in `written` or `notWritten`, whatever case is open by then.
    void write(const ListOrder& order, Going going);
    /// A new version of what was given out; ends in `revised`.
    void revise();

signals:
    /// `isOther`: another list, not just another state of it.
    void found(bool isOther);
    void changed(); ///< what may be done
    void checking();
    void lookedThrough();
    void laidOut(std::shared_ptr<postinsyn::PaperPages> pages);
    void written(const std::string& caseNumber, const postinsyn::ListReceipt& receipt,
                 postinsyn::IssueDesk::Going going);
    void notWritten(const std::string& caseNumber, postinsyn::IssueDesk::Going going,
                    const postinsyn::Error& problem);
    void revised();
    void failed(const postinsyn::Error& problem);

private:
    struct Facts {
        std::optional<OverviewList> list;
        std::optional<OverviewList> issued;
        MessageFilter filter;
        std::vector<Disclosure> files;
        JudgedState state;
    };

    [[nodiscard]] Facts factsOf(const std::string& caseNumber) const;
    void check();
    void takeReceipt(const std::string& caseNumber, const ListReceipt& receipt, Going going);

    PageContext m_context;
    std::string m_case;
    Facts m_facts;
    std::optional<IssueCheck> m_checked;
    IssueAnswers m_answers;
    std::set<std::string> m_working; ///< cases with files on their way
    Query m_check;
    Query m_layOut;
};

}

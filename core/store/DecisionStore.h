// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Delegation.h"
#include "core/domain/WrittenDecision.h"
#include "core/store/Database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Written decisions and their appeals. Writes belong in the caller's transaction together with
/// their audit entry; no rule is checked here but those of the schema.
class DecisionStore {
public:
    explicit DecisionStore(Database& database);

    /// `id`, `uid` and `number` (the next of its request) are filled in; who decided is what
    /// `delegation` says.
    void add(WrittenDecision& decision, RequestId request, DelegationId delegation,
             std::string_view actor);
    void setServed(WrittenDecisionId decision, LocalDate day);
    void setAppeal(WrittenDecisionId decision, LocalDate received, bool isInTime);
    /// Behind those that are there.
    void addRound(WrittenDecisionId decision, const CourtRound& round);
    /// The newest round says this now.
    void setLastRound(WrittenDecisionId decision, const CourtRound& round);

    /// Ascending by number.
    [[nodiscard]] std::vector<WrittenDecision> decisions(RequestId request);

private:
    WrittenDecision decisionAt(const Statement::Rows& rows);

    Statement m_nextNumber;
    Statement m_insert;
    Statement m_lastId;
    Statement m_insertItem;
    Statement m_setServed;
    Statement m_setAppeal;
    Statement m_insertRound;
    Statement m_setRound;
    Statement m_decisions;
    Statement m_items;
    Statement m_rounds;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ReviewRecord.h"
#include "core/store/Database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A decided item of any case, with what its row said: for finding like ones. For the eyes of those
/// who review.
struct DecidedRow {
    ReviewItemId item;
    std::string caseNumber;
    std::int64_t nr = 0;
    std::string board;
    std::string sender;
    std::string subject;
    ItemOutcome outcome = ItemOutcome::DiscloseFull;
    DecisionForm form = DecisionForm::Informal;
    LocalDate decidedOn;
    std::string grounds; ///< provisions that counted, joined by `, `
};

/// Review items with their answers, grounds, proposals, decisions and history. Writes belong in the
/// caller's transaction together with their audit entry; no rule is checked here but those of the
/// schema. Salts have 16 bytes and are those of the commitments in the audit.
class ReviewStore {
public:
    explicit ReviewStore(Database& database);

    /// Without anything said of it; `id` and `uid` are filled in.
    void add(ReviewItem& item);
    /// By row, then board, with all that was said.
    [[nodiscard]] std::vector<ReviewItem> items(RequestId request);
    /// The boards' items of one row.
    [[nodiscard]] std::vector<ReviewItem> itemsOf(RequestId request, std::int64_t nr);

    /// The new state, in the item and its history; one more version.
    void record(const ReviewItem& item, const ItemStep& step);
    /// One more version, for a change that is no step.
    void touch(ReviewItemId item);
    void setReferredTo(ReviewItemId item, std::string_view authority);
    /// Nothing: it is looked for again.
    void setMissing(ReviewItemId item, const std::optional<MissingEvidence>& evidence);

    void addAnswer(ReviewItemId item, const GivenAnswer& answer, std::string_view salt);
    void retireAnswer(ReviewItemId item, std::string_view question, Instant at);
    void addGround(ReviewItemId item, const ReviewGround& ground, std::string_view salt);
    void retireGround(ReviewItemId item, std::string_view provision, Instant at);
    void addProposal(ReviewItemId item, const ItemProposal& proposal);
    /// Of the newest proposal.
    void setSecondNeeded(ReviewItemId item);
    void setSeconded(ReviewItemId item, Instant at, std::string_view actor);
    void withdrawProposal(ReviewItemId item, Instant at);
    void addDecision(ReviewItemId item, const ItemDecision& decision);
    /// The decision that stands no longer does.
    void replaceDecision(ReviewItemId item, Instant at);

    /// What stands decided in all cases, newest first.
    [[nodiscard]] std::vector<DecidedRow> decided();

private:
    ReviewItem itemAt(const Statement::Rows& rows);
    void loadSaid(ReviewItem& item);
    void loadDecided(ReviewItem& item);

    Statement m_insert;
    Statement m_lastId;
    Statement m_items;
    Statement m_itemsOf;
    Statement m_setState;
    Statement m_touch;
    Statement m_insertStep;
    Statement m_setReferred;
    Statement m_dropMissing;
    Statement m_insertMissing;
    Statement m_insertAnswer;
    Statement m_retireAnswer;
    Statement m_insertGround;
    Statement m_retireGround;
    Statement m_insertProposal;
    Statement m_needSecond;
    Statement m_second;
    Statement m_withdraw;
    Statement m_insertDecision;
    Statement m_replace;
    Statement m_missing;
    Statement m_answers;
    Statement m_grounds;
    Statement m_proposals;
    Statement m_decisions;
    Statement m_steps;
    Statement m_decided;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/JudgingStep.h"
#include "core/store/Database.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Every step of judging a list with what it replaced, until the list goes out: undo and redo after
/// a restart or a crash, for batches too. Holds row numbers, positions, grounds and notes; never a
/// text of the log. Writes belong in the caller's transaction, together with what they describe.
class JudgingJournal {
public:
    explicit JudgingJournal(Database& database);

    /// Begins a step; the steps that were undone can't be redone any more. Returns its number.
    std::int64_t begin(ListId list, const JudgingStep& step);
    /// To be called before the row changes in the step.
    void keepRow(ListId list, std::int64_t seq, std::int64_t nr);
    void keepAnswer(ListId list, std::int64_t seq, std::int64_t nr, std::string_view hint);

    /// The step that undo would take back, and the one that redo would do again.
    [[nodiscard]] JudgingHistory history(ListId list);
    /// When the last steps were done, newest first, those that were undone left out.
    [[nodiscard]] std::vector<JudgingStep> lastSteps(ListId list, std::int64_t limit);

    /// Puts everything back as it was before the step that history() names. False if there is none.
    bool undo(ListId list);
    bool redo(ListId list);
    /// Rows of a step, ascending.
    [[nodiscard]] std::vector<std::int64_t> rowsOf(ListId list, std::int64_t seq);
    /// The hint that a step answered; empty for other steps.
    [[nodiscard]] std::string hintOf(ListId list, std::int64_t seq);

    /// The list goes out or is no more the newest: nothing of it can be undone.
    void forget(ListId list);

private:
    [[nodiscard]] std::optional<JudgingStep> stepAt(Statement& statement, ListId list);
    void restore(ListId list, std::int64_t seq, int side);

    Statement m_dropUndone;
    Statement m_next;
    Statement m_begin;
    Statement m_keepRow;
    Statement m_keepAnswer;
    Statement m_lastDone;
    Statement m_firstUndone;
    Statement m_lastSteps;
    Statement m_keepRowsAfter;
    Statement m_keepAnswersAfter;
    Statement m_dropRowsAfter;
    Statement m_dropAnswersAfter;
    Statement m_setUndone;
    Statement m_restoreRows;
    Statement m_dropMasks;
    Statement m_restoreMasks;
    Statement m_dropAnswers;
    Statement m_restoreAnswers;
    Statement m_rowsOf;
    Statement m_hintOf;
    Statement m_forget;
};

}

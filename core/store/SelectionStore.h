// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SelectionRound.h"
#include "core/store/Database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What requesters asked for from issued lists. Writes belong in the caller's transaction together
/// with their audit entry; no rule is checked here but those of the schema.
class SelectionStore {
public:
    explicit SelectionStore(Database& database);

    /// `id`, `uid` and `number` (the next of its request) are filled in.
    void add(SelectionRound& round, RequestId request);
    /// The requester's own words; `salt` has 16 bytes and is that of the commitment in the audit.
    void keepText(SelectionId round, std::string_view text, std::string_view salt);
    void setUndone(SelectionId round, Instant at, std::string_view actor);

    /// Ascending, those that were taken back among them.
    [[nodiscard]] std::vector<SelectionRound> rounds(RequestId request);
    /// The newest that counts.
    [[nodiscard]] std::optional<SelectionRound> lastActive(RequestId request);
    /// What all rounds that count ask for: ascending, each row once.
    [[nodiscard]] std::vector<std::int64_t> selectedRows(RequestId request);
    /// Nothing of a file, and nothing once it was purged. May tell who asks: for the eyes of those
    /// who handle the case, never for a document or another unit (domain.md 1.7).
    [[nodiscard]] std::optional<std::string> textOf(SelectionId round);

private:
    SelectionRound roundAt(const Statement::Rows& rows);

    Statement m_nextNumber;
    Statement m_insert;
    Statement m_lastId;
    Statement m_insertRow;
    Statement m_insertText;
    Statement m_setUndone;
    Statement m_rounds;
    Statement m_rowsOf;
    Statement m_selected;
    Statement m_text;
};

}

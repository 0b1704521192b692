// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "core/store/Database.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What a person said of a hint on a row.
enum class HintAnswer : std::uint8_t { NotSecret, Secret, Unclear };
std::string_view hintAnswerName(HintAnswer answer); ///< `not-secret|secret|unclear`
std::optional<HintAnswer> hintAnswerNamed(std::string_view name);

struct HintAcknowledgement {
    std::int64_t nr = 0;
    std::string hint; ///< Hint::id
    HintAnswer answer = HintAnswer::Unclear;
    Instant at;
    std::string actor;
};

/// A file that went out.
struct Disclosure {
    std::string uid;
    std::string kind;   ///< `xlsx`, `csv`
    std::string sha256; ///< 32 bytes
    std::int64_t size = 0;
    std::int64_t rows = 0;
    std::int64_t maskedFields = 0;
    std::int64_t withheldRows = 0;
    Instant at;
    std::string actor;
    std::string controlCode; ///< of the audit state the file was made from
};

/// A verdict on a row, and by whom.
struct RowVerdict {
    Verdict verdict = Verdict::Unreviewed;
    std::string withheldGround; ///< of a withheld row only
    Instant at;
    std::string actor;
    bool isBulk = false;
};

/// What a list left in the files that were read in for its request: what matches the filter.
struct OutsideRemoval {
    RequestId request;
    MessageFilter filter;
};

/// Frozen lists: snapshots of rows, and what was decided on them. Writes belong in the caller's
/// transaction together with their audit entry; no rule is checked here but those of the schema.
class ListStore {
public:
    explicit ListStore(Database& database);

    /// Adds a list without rows; `id`, `uid` and `version` (the next of its request) are filled in.
    void add(OverviewList& list, RequestId request, std::string_view actor);
    /// `salt` has 16 bytes.
    void addRow(ListId list, std::int64_t nr, const LoggedMessage& message, std::string_view salt);
    /// What addRow would make of the message, as loadRows would read it: undecided.
    [[nodiscard]] static OverviewRow rowOf(std::int64_t nr, const LoggedMessage& message);
    void setOutsideCount(ListId list, std::int64_t count);
    /// The next version: same rows, numbers, masks, verdicts and answers to hints.
    void copyAsNextVersion(OverviewList& list, RequestId request, std::string_view actor);

    /// Takes over the row as it is, with all that was decided on it; `to` has no row `nr` yet.
    void copyRow(ListId from, ListId to, std::int64_t nr);

    /// Takes over verdicts, masks and answers to hints for the rows of `to` that show the same
    /// message with the same content as a row of `from`, whatever their numbers: to the second, and
    /// whatever the log says of delivery, which no list shows. How many rows of `to` came with a
    /// verdict.
    std::int64_t carryDecisions(ListId from, ListId to);

    /// Without its rows; the newest version if none is named.
    [[nodiscard]] std::optional<OverviewList> head(RequestId request,
                                                   std::optional<int> version = {});
    /// The newest version that went out, without its rows.
    [[nodiscard]] std::optional<OverviewList> newestIssued(RequestId request);
    /// Reads rows of `list.id` with their masks: all, or those from `first` to `last`.
    void loadRows(OverviewList& list, std::int64_t first = 1,
                  std::int64_t last = std::numeric_limits<std::int64_t>::max());
    /// Whether a row is still to be decided, or is a question.
    [[nodiscard]] bool hasUndecided(ListId list);
    /// SHA-256 over a salted commitment of each row's snapshot: for the audit.
    [[nodiscard]] std::string commitmentOf(ListId list);
    /// Message-ids of the listed messages that are still in the log.
    [[nodiscard]] std::vector<std::string> messageIdsOf(ListId list);

    void judge(ListId list, std::int64_t nr, const RowVerdict& verdict);
    void setNote(ListId list, std::int64_t nr, std::string_view note);
    /// Replaces all masks of the row.
    void setMasks(ListId list, std::int64_t nr,
                  const std::map<RowField, std::vector<MaskSpan>>& masks);
    void acknowledge(ListId list, const HintAcknowledgement& acknowledgement);
    /// Ascending by row and hint.
    [[nodiscard]] std::vector<HintAcknowledgement> acknowledgements(ListId list);

    /// The lists for which messages outside the order left the log.
    [[nodiscard]] std::vector<OutsideRemoval> removals();

    void setIssued(ListId list, Instant at, std::string_view actor);
    void addDisclosure(ListId list, const Disclosure& disclosure);
    [[nodiscard]] std::vector<Disclosure> disclosures(ListId list);
    /// Whether a file with this digest (hexadecimal, as toHex writes) went out.
    [[nodiscard]] bool wasDisclosed(std::string_view sha256);

private:
    Statement m_insert;
    Statement m_nextVersion;
    Statement m_lastId;
    Statement m_insertRow;
    Statement m_setOutside;
    Statement m_copyRows;
    Statement m_copyMasks;
    Statement m_copyAnswers;
    Statement m_copyRow;
    Statement m_sameRows;
    Statement m_carryVerdict;
    Statement m_carryMasks;
    Statement m_carryAnswers;
    Statement m_head;
    Statement m_newestIssued;
    Statement m_rows;
    Statement m_masks;
    Statement m_snapshots;
    Statement m_messageIds;
    Statement m_hasUndecided;
    Statement m_judge;
    Statement m_note;
    Statement m_dropMasks;
    Statement m_insertMask;
    Statement m_answer;
    Statement m_answers;
    Statement m_setIssued;
    Statement m_insertDisclosure;
    Statement m_disclosures;
    Statement m_disclosed;
    Statement m_removals;
};

}

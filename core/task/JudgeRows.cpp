// SPDX-License-Identifier: EUPL-1.2
#include "core/task/JudgeRows.h"

#include "core/base/Error.h"
#include "core/domain/RowNumbers.h"
#include "core/store/JudgingJournal.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <utility>

namespace postinsyn {

namespace {

/// The rows named, ascending and each once.
std::vector<OverviewRow> rowsNamed(Archive& archive, OverviewList& list,
                                   std::span<const std::int64_t> numbers)
{
    std::vector<std::int64_t> wanted(numbers.begin(), numbers.end());
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    if (wanted.empty())
        throw GateError("rows-unknown");
    archive.lists().loadRows(list, wanted.front(), wanted.back());
    std::vector<OverviewRow> rows;
    std::vector<std::int64_t> unknown;
    auto next = list.rows.begin();
    for (const std::int64_t nr : wanted) {
        next = std::find_if(next, list.rows.end(), [&](const auto& row) { return row.nr >= nr; });
        if (next == list.rows.end() || next->nr != nr)
            unknown.push_back(nr);
        else
            rows.push_back(std::move(*next++));
    }
    if (!unknown.empty())
        throw GateError("rows-unknown", std::move(unknown));
    return rows;
}

/// The list that is open, if it is the one that was seen.
OverviewList openListSeen(Archive& archive, std::string_view caseNumber,
                          const std::optional<ListId>& seen)
{
    OverviewList list = openList(archive, requestOf(archive, caseNumber));
    if (seen)
        requireSeen({*seen, {}}, list.id, {});
    return list;
}

RewoundStep rewind(Archive& archive, std::string_view caseNumber, bool isUndo,
                   std::string_view actor, const std::optional<ListId>& seen)
{
    Transaction transaction(archive.database());
    const OverviewList list = openListSeen(archive, caseNumber, seen);
    JudgingJournal& journal = archive.journal();
    const JudgingHistory history = journal.history(list.id);
    const auto& step = isUndo ? history.undo : history.redo;
    if (!step)
        throw GateError(isUndo ? "nothing-to-undo" : "nothing-to-redo");
    RewoundStep rewound{*step, journal.rowsOf(list.id, step->seq),
                        journal.hintOf(list.id, step->seq)};
    isUndo ? journal.undo(list.id) : journal.redo(list.id);
    AuditEntry entry = auditEntry(actor, isUndo ? "judging-undone" : "judging-redone",
                                  list.caseNumber, "list", list.uid);
    entry.detail = "step=" + std::string(judgingKindName(step->kind)) +
                   "; rows=" + rowNumbersText(rewound.rows) +
                   "; count=" + std::to_string(rewound.rows.size()) +
                   (rewound.hint.empty() ? "" : "; hint=" + rewound.hint);
    archive.audit().append(entry);
    transaction.commit();
    return rewound;
}

}

OverviewList openList(Archive& archive, const Request& request)
{
    auto list = archive.lists().head(request.id);
    if (!list)
        throw GateError("list-missing");
    if (list->issuedAt)
        throw GateError("list-issued", std::to_string(list->version));
    if (!nextState(request.state, RequestEvent::ApproveList))
        throw GateError("event-not-allowed", std::string(stateName(request.state)));
    return *std::move(list);
}

JudgeResult judgeRows(Archive& archive, std::string_view caseNumber,
                      std::span<const std::int64_t> numbers, const RowDecision& decision,
                      const HintsOf& hintsOf, const GroundTable& grounds, std::string_view actor,
                      const std::optional<SeenList>& seen)
{
    Transaction transaction(archive.database());
    OverviewList list = openList(archive, requestOf(archive, caseNumber));
    if (seen)
        requireSeen(*seen, list.id, {});
    std::optional<OverviewRow> like;
    if (const auto* other = std::get_if<JudgeLike>(&decision))
        like = std::move(rowsNamed(archive, list, std::span(&other->nr, 1)).front());
    std::vector<OverviewRow> rows = rowsNamed(archive, list, numbers);
    if (seen && like)
        requireSeen(*seen, list.id, std::span(&*like, 1));
    if (seen && !std::holds_alternative<NoteRows>(decision)) // a note decides nothing
        requireSeen(*seen, list.id, rows);
    std::vector<bool> hadMasks;
    for (const OverviewRow& row : rows)
        hadMasks.push_back(!row.masks.empty());
    const bool isBulk = rows.size() > 1;
    DecidedRows decided =
        decideRows(rows, decision, like ? &*like : nullptr, hintsOf, grounds, isBulk);

    JudgeResult result{{}, decided.masks, std::move(decided.otherSpellings), decided.ground};
    const Instant now = archive.now();
    const std::int64_t seq =
        archive.journal().begin(list.id, {0, decided.kind, static_cast<std::int64_t>(rows.size()),
                                          rows.front().nr, now, std::string(actor)});
    for (const OverviewRow& row : rows) {
        archive.journal().keepRow(list.id, seq, row.nr);
        if (decided.kind == JudgingKind::Note)
            archive.lists().setNote(list.id, row.nr, row.note);
        else
            archive.lists().judge(
                list.id, row.nr,
                {row.verdict, row.withheldGround, now, std::string(actor), row.isBulk});
        if (hadMasks[result.rows.size()] || !row.masks.empty())
            archive.lists().setMasks(list.id, row.nr, row.masks);
        result.rows.push_back(row.nr);
    }
    AuditEntry entry = auditEntry(actor, "rows-judged", list.caseNumber, "list", list.uid);
    entry.detail = "rows=" + rowNumbersText(result.rows) +
                   "; count=" + std::to_string(rows.size()) + "; " + decided.detail +
                   (isBulk ? "; bulk" : "");
    archive.audit().append(entry);
    transaction.commit();
    return result;
}

void acknowledgeHint(Archive& archive, std::string_view caseNumber, std::int64_t nr,
                     std::string_view hint, HintAnswer answer, const HintsOf& hintsOf,
                     std::string_view actor, const std::optional<ListId>& seen)
{
    Transaction transaction(archive.database());
    OverviewList list = openListSeen(archive, caseNumber, seen);
    const auto rows = rowsNamed(archive, list, std::span(&nr, 1));
    const auto hints = hintsOf(rows.front());
    if (std::none_of(hints.begin(), hints.end(), [&](const Hint& h) { return h.id() == hint; }))
        throw GateError("hint-unknown", std::vector{nr});
    const Instant now = archive.now();
    const std::int64_t seq =
        archive.journal().begin(list.id, {0, JudgingKind::Answer, 1, nr, now, std::string(actor)});
    archive.journal().keepAnswer(list.id, seq, nr, hint);
    archive.lists().acknowledge(list.id, {nr, std::string(hint), answer, now, std::string(actor)});
    AuditEntry entry = auditEntry(actor, "hint-acknowledged", list.caseNumber, "list", list.uid);
    entry.detail = "row=" + std::to_string(nr) + "; hint=" + std::string(hint) +
                   "; as=" + std::string(hintAnswerName(answer));
    archive.audit().append(entry);
    transaction.commit();
}

RewoundStep undoJudging(Archive& archive, std::string_view caseNumber, std::string_view actor,
                        const std::optional<ListId>& seen)
{
    return rewind(archive, caseNumber, true, actor, seen);
}

RewoundStep redoJudging(Archive& archive, std::string_view caseNumber, std::string_view actor,
                        const std::optional<ListId>& seen)
{
    return rewind(archive, caseNumber, false, actor, seen);
}

}

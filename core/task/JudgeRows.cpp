// SPDX-License-Identifier: EUPL-1.2
#include "core/task/JudgeRows.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/MaskParts.h"
#include "core/domain/RowNumbers.h"
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

const std::string& textOf(const OverviewRow& row, RowField field)
{
    const OriginalText& text = field == RowField::Sender       ? row.sender
                               : field == RowField::Recipients ? row.recipientsJoined
                                                               : row.subject;
    return text.shownTo(ReviewerView());
}

/// Applies one decision to rows in memory and gathers what stands in its way.
class Judging {
public:
    Judging(const HintsOf& hintsOf, const GroundTable& grounds, bool isBulk)
        : m_hintsOf(hintsOf), m_grounds(grounds), m_isBulk(isBulk)
    {}

    void apply(std::vector<OverviewRow>& rows, const RowDecision& decision)
    {
        std::visit([&](const auto& one) { (*this)(rows, one); }, decision);
        for (const auto& [code, numbers] :
             {std::pair("bulk-has-hints", &m_hinted), std::pair("bulk-has-masks", &m_hidden),
              std::pair("mask-empty-field", &m_empty), std::pair("mask-text-not-found", &m_missing),
              std::pair("mask-text-ambiguous", &m_ambiguous)})
            if (!numbers->empty())
                throw GateError(code, *numbers);
    }

    void operator()(std::vector<OverviewRow>& rows, const ClearRows&)
    {
        for (OverviewRow& row : rows) {
            if (m_isBulk && !m_hintsOf(row).empty())
                m_hinted.push_back(row.nr);
            if (m_isBulk && (!row.masks.empty() || row.verdict == Verdict::Withheld))
                m_hidden.push_back(row.nr);
            row.verdict = Verdict::Clear;
            row.masks.clear();
            row.isBulk = m_isBulk;
        }
        m_detail = "verdict=clear";
    }

    void operator()(std::vector<OverviewRow>& rows, const WithholdRows& decision)
    {
        m_result.ground = m_grounds.require(decision.ground);
        for (OverviewRow& row : rows) {
            row.verdict = Verdict::Withheld;
            row.withheldGround = m_result.ground->id;
            row.masks.clear();
            row.isBulk = m_isBulk;
        }
        m_detail = "verdict=withheld; ground=" + m_result.ground->id;
    }

    void operator()(std::vector<OverviewRow>& rows, const QueryRows&)
    {
        for (OverviewRow& row : rows) {
            row.verdict = Verdict::Query;
            row.isBulk = m_isBulk;
        }
        m_detail = "verdict=query";
    }

    void operator()(std::vector<OverviewRow>& rows, const MaskRows& decision)
    {
        m_result.ground = m_grounds.require(decision.ground);
        for (OverviewRow& row : rows) {
            for (const MaskSpan& span : spansOn(row, decision)) {
                addMask(row.masks[decision.field], span);
                ++m_result.masks;
            }
            row.verdict = Verdict::Masked;
            row.isBulk = m_isBulk;
        }
        m_detail = "verdict=masked; field=" + std::string(fieldName(decision.field)) +
                   "; masks=" + std::to_string(m_result.masks) + "; ground=" + m_result.ground->id;
    }

    [[nodiscard]] const std::string& detail() const { return m_detail; }
    JudgeResult take() { return std::move(m_result); }

private:
    std::vector<MaskSpan> spansOn(const OverviewRow& row, const MaskRows& decision)
    {
        const std::string& ground = m_result.ground->id;
        if (decision.field == RowField::Time) {
            if (decision.text)
                m_missing.push_back(row.nr); // time is masked whole
            return {{0, 1, ground}};
        }
        const std::string& field = textOf(row, decision.field);
        if (!decision.text) {
            if (field.empty())
                m_empty.push_back(row.nr);
            return {{0, static_cast<std::uint32_t>(codePointCount(field)), ground}};
        }
        const TextOccurrences found = occurrencesOf(*decision.text, field);
        if (found.spans.empty())
            (found.hasOtherSpelling ? m_ambiguous : m_missing).push_back(row.nr);
        else if (found.hasOtherSpelling)
            m_result.otherSpellings.push_back(row.nr);
        std::vector<MaskSpan> spans;
        for (const auto& [start, length] : found.spans)
            spans.push_back({start, length, ground});
        return spans;
    }

    const HintsOf& m_hintsOf;
    const GroundTable& m_grounds;
    bool m_isBulk;
    JudgeResult m_result;
    std::string m_detail;
    std::vector<std::int64_t> m_hinted;
    std::vector<std::int64_t> m_hidden;
    std::vector<std::int64_t> m_empty;
    std::vector<std::int64_t> m_missing;
    std::vector<std::int64_t> m_ambiguous;
};

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
                      const HintsOf& hintsOf, const GroundTable& grounds, std::string_view actor)
{
    Transaction transaction(archive.database());
    OverviewList list = openList(archive, requestOf(archive, caseNumber));
    std::vector<OverviewRow> rows = rowsNamed(archive, list, numbers);
    std::vector<bool> hadMasks;
    for (const OverviewRow& row : rows)
        hadMasks.push_back(!row.masks.empty());
    Judging judging(hintsOf, grounds, rows.size() > 1);
    judging.apply(rows, decision);

    JudgeResult result = judging.take();
    const Instant now = archive.now();
    for (const OverviewRow& row : rows) {
        archive.lists().judge(
            list.id, row.nr,
            {row.verdict, row.withheldGround, now, std::string(actor), row.isBulk});
        if (hadMasks[result.rows.size()] || !row.masks.empty())
            archive.lists().setMasks(list.id, row.nr, row.masks);
        result.rows.push_back(row.nr);
    }
    AuditEntry entry = auditEntry(actor, "rows-judged", list.caseNumber, "list", list.uid);
    entry.detail = "rows=" + rowNumbersText(result.rows) +
                   "; count=" + std::to_string(rows.size()) + "; " + judging.detail() +
                   (rows.size() > 1 ? "; bulk" : "");
    archive.audit().append(entry);
    transaction.commit();
    return result;
}

void acknowledgeHint(Archive& archive, std::string_view caseNumber, std::int64_t nr,
                     std::string_view hint, HintAnswer answer, const HintsOf& hintsOf,
                     std::string_view actor)
{
    Transaction transaction(archive.database());
    OverviewList list = openList(archive, requestOf(archive, caseNumber));
    const auto rows = rowsNamed(archive, list, std::span(&nr, 1));
    const auto hints = hintsOf(rows.front());
    if (std::none_of(hints.begin(), hints.end(), [&](const Hint& h) { return h.id() == hint; }))
        throw GateError("hint-unknown", std::vector{nr});
    archive.lists().acknowledge(list.id,
                                {nr, std::string(hint), answer, archive.now(), std::string(actor)});
    AuditEntry entry = auditEntry(actor, "hint-acknowledged", list.caseNumber, "list", list.uid);
    entry.detail = "row=" + std::to_string(nr) + "; hint=" + std::string(hint) +
                   "; as=" + std::string(hintAnswerName(answer));
    archive.audit().append(entry);
    transaction.commit();
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/task/RowDecision.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/MaskParts.h"

#include <algorithm>
#include <utility>

namespace postinsyn {

namespace {

/// The part of a field that a mask covers; nothing for one that lies outside.
std::optional<std::string> textUnder(const std::string& field, const MaskSpan& span)
{
    std::size_t at = 0;
    std::size_t from = 0;
    const std::size_t end = std::size_t{span.start} + span.length;
    for (std::size_t index = 0; index < end; ++index) {
        if (index == span.start)
            from = at;
        if (at >= field.size())
            return std::nullopt;
        nextCodePoint(field, at);
    }
    return field.substr(from, at - from);
}

/// Applies one decision to rows in memory and gathers what stands in its way.
class Judging {
public:
    Judging(const OverviewRow* like, const HintsOf& hintsOf, const GroundTable& grounds,
            bool isBulk)
        : m_like(like), m_hintsOf(hintsOf), m_grounds(grounds), m_isBulk(isBulk)
    {}

    DecidedRows apply(std::vector<OverviewRow>& rows, const RowDecision& decision)
    {
        std::visit([&](const auto& one) { (*this)(rows, one); }, decision);
        for (const auto& [code, numbers] :
             {std::pair("bulk-has-hints", &m_hinted), std::pair("bulk-has-masks", &m_hidden),
              std::pair("mask-withheld", &m_withheld), std::pair("mask-empty-field", &m_empty),
              std::pair("mask-text-not-found", &m_missing),
              std::pair("mask-text-ambiguous", &m_ambiguous), std::pair("mask-outside", &m_outside),
              std::pair("like-undecided", &m_undecided)})
            if (!numbers->empty())
                throw GateError(code, *numbers);
        return std::move(m_result);
    }

    void operator()(std::vector<OverviewRow>& rows, const ClearRows&)
    {
        for (OverviewRow& row : rows) {
            if (m_isBulk && !m_hintsOf(row).empty())
                m_hinted.push_back(row.nr);
            if (m_isBulk && (!row.masks.empty() || row.verdict == Verdict::Withheld))
                m_hidden.push_back(row.nr);
            row.masks.clear();
            decide(row, Verdict::Clear);
        }
        m_result.kind = JudgingKind::Clear;
        m_result.detail = "verdict=clear";
    }

    void operator()(std::vector<OverviewRow>& rows, const WithholdRows& decision)
    {
        m_result.ground = m_grounds.require(decision.ground);
        for (OverviewRow& row : rows) {
            row.withheldGround = m_result.ground->id;
            row.masks.clear();
            decide(row, Verdict::Withheld);
        }
        m_result.kind = JudgingKind::Withhold;
        m_result.detail = "verdict=withheld; ground=" + m_result.ground->id;
    }

    void operator()(std::vector<OverviewRow>& rows, const QueryRows&)
    {
        for (OverviewRow& row : rows)
            decide(row, Verdict::Query);
        m_result.kind = JudgingKind::Query;
        m_result.detail = "verdict=query";
    }

    void operator()(std::vector<OverviewRow>& rows, const MaskRows& decision)
    {
        m_result.ground = m_grounds.require(decision.ground);
        for (OverviewRow& row : rows)
            mask(row, decision.field, decision.text, m_result.ground->id);
        tellMasks(decision.field);
    }

    void operator()(std::vector<OverviewRow>& rows, const MaskPlace& decision)
    {
        m_result.ground = m_grounds.require(decision.ground);
        const MaskSpan span{decision.start, decision.length, m_result.ground->id};
        for (OverviewRow& row : rows) {
            const bool fits = decision.length > 0 &&
                              (decision.field == RowField::Time
                                   ? decision.start == 0 && decision.length == 1
                                   : textUnder(fieldText(row, decision.field), span).has_value());
            if (!fits)
                m_outside.push_back(row.nr);
            addMask(row.masks[decision.field], span);
            ++m_result.masks;
            decideMasked(row);
        }
        tellMasks(decision.field);
    }

    void operator()(std::vector<OverviewRow>& rows, const UnmaskPlace& decision)
    {
        for (OverviewRow& row : rows) {
            std::vector<MaskSpan>& spans = row.masks[decision.field];
            if (std::erase_if(spans,
                              [&](const auto& span) { return span.start == decision.start; }) == 0)
                m_missing.push_back(row.nr);
            if (spans.empty())
                row.masks.erase(decision.field);
            if (row.masks.empty() && row.verdict == Verdict::Masked)
                decide(row, Verdict::Unreviewed);
        }
        m_result.kind = JudgingKind::Unmask;
        m_result.detail = "unmasked=" + std::string(fieldName(decision.field));
    }

    void operator()(std::vector<OverviewRow>& rows, const NoteRows& decision)
    {
        for (OverviewRow& row : rows)
            row.note = decision.text;
        m_result.kind = JudgingKind::Note;
        m_result.detail = "note";
    }

    void operator()(std::vector<OverviewRow>& rows, const JudgeLike& decision)
    {
        if (m_like == nullptr || m_like->verdict == Verdict::Unreviewed) {
            m_undecided.push_back(decision.nr);
            return;
        }
        switch (m_like->verdict) {
        case Verdict::Withheld:
            (*this)(rows, WithholdRows{m_like->withheldGround});
            break;
        case Verdict::Query:
            (*this)(rows, QueryRows{});
            break;
        case Verdict::Masked:
            maskLike(rows);
            break;
        case Verdict::Unreviewed:
        case Verdict::Clear:
            (*this)(rows, ClearRows{});
            break;
        }
        m_result.detail += "; like=" + std::to_string(decision.nr);
    }

private:
    void decide(OverviewRow& row, Verdict verdict) const
    {
        row.verdict = verdict;
        row.isBulk = m_isBulk;
    }

    /// A mask would open all else of a row that is withheld: that is to be said first, by clearing.
    void decideMasked(OverviewRow& row)
    {
        if (row.verdict == Verdict::Withheld)
            m_withheld.push_back(row.nr);
        decide(row, Verdict::Masked);
    }

    void tellMasks(RowField field)
    {
        m_result.kind = JudgingKind::Mask;
        m_result.detail = "verdict=masked; field=" + std::string(fieldName(field)) +
                          "; masks=" + std::to_string(m_result.masks) +
                          "; ground=" + m_result.ground->id;
    }

    void maskLike(std::vector<OverviewRow>& rows)
    {
        for (OverviewRow& row : rows)
            for (const auto& [field, spans] : m_like->masks)
                for (const MaskSpan& span : spans)
                    mask(row, field, textToFind(field, span), span.ground);
        m_result.kind = JudgingKind::Mask;
        m_result.detail = "verdict=masked; masks=" + std::to_string(m_result.masks);
    }

    /// What a mask of the row that is followed hides; nothing if it hides the whole field.
    [[nodiscard]] std::optional<std::string> textToFind(RowField field, const MaskSpan& span)
    {
        if (field == RowField::Time)
            return std::nullopt;
        const std::string& text = fieldText(*m_like, field);
        auto hidden = textUnder(text, span);
        if (!hidden)
            m_outside.push_back(m_like->nr);
        else if (hidden->size() == text.size())
            hidden.reset();
        return hidden;
    }

    void mask(OverviewRow& row, RowField field, const std::optional<std::string>& text,
              const std::string& ground)
    {
        for (const MaskSpan& span : spansOn(row, field, text, ground)) {
            addMask(row.masks[field], span);
            ++m_result.masks;
        }
        decideMasked(row);
    }

    std::vector<MaskSpan> spansOn(const OverviewRow& row, RowField field,
                                  const std::optional<std::string>& text, const std::string& ground)
    {
        if (field == RowField::Time) {
            if (text)
                m_missing.push_back(row.nr); // time is masked whole
            return {{0, 1, ground}};
        }
        const std::string& shown = fieldText(row, field);
        if (!text) {
            if (shown.empty())
                m_empty.push_back(row.nr);
            return {{0, static_cast<std::uint32_t>(codePointCount(shown)), ground}};
        }
        const TextOccurrences found = occurrencesOf(*text, shown);
        if (found.spans.empty())
            (found.hasOtherSpelling ? m_ambiguous : m_missing).push_back(row.nr);
        else if (found.hasOtherSpelling)
            m_result.otherSpellings.push_back(row.nr);
        std::vector<MaskSpan> spans;
        for (const auto& [start, length] : found.spans)
            spans.push_back({start, length, ground});
        return spans;
    }

    const OverviewRow* m_like;
    const HintsOf& m_hintsOf;
    const GroundTable& m_grounds;
    bool m_isBulk;
    DecidedRows m_result;
    std::vector<std::int64_t> m_hinted;
    std::vector<std::int64_t> m_hidden;
    std::vector<std::int64_t> m_withheld;
    std::vector<std::int64_t> m_empty;
    std::vector<std::int64_t> m_missing;
    std::vector<std::int64_t> m_ambiguous;
    std::vector<std::int64_t> m_outside;
    std::vector<std::int64_t> m_undecided;
};

}

const std::string& fieldText(const OverviewRow& row, RowField field)
{
    static const std::string none;
    if (field == RowField::Time)
        return none;
    const OriginalText& text = field == RowField::Sender       ? row.sender
                               : field == RowField::Recipients ? row.recipientsJoined
                                                               : row.subject;
    return text.shownTo(ReviewerView());
}

DecidedRows decideRows(std::vector<OverviewRow>& rows, const RowDecision& decision,
                       const OverviewRow* like, const HintsOf& hintsOf, const GroundTable& grounds,
                       bool isBulk)
{
    return Judging(like, hintsOf, grounds, isBulk).apply(rows, decision);
}

}

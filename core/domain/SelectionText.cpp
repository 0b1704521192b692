// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SelectionText.h"

#include "core/domain/SelectionSentence.h"
#include "core/domain/SelectionTokens.h"

#include <algorithm>
#include <span>

namespace postinsyn {

namespace {

using Kind = SelectionToken::Kind;
using PartKind = SelectionPart::Kind;
using Tokens = std::span<const SelectionToken>;

/// A row is named by several spans: where.
std::vector<RowSpan> overlaps(const std::vector<RowSpan>& sorted)
{
    std::vector<RowSpan> found;
    std::int64_t covered = 0;
    for (const RowSpan& span : sorted) {
        if (span.first <= covered) {
            const RowSpan twice{span.first, std::min(span.last, covered)};
            if (!found.empty() && twice.first <= found.back().last)
                found.back().last = std::max(found.back().last, twice.last);
            else
                found.push_back(twice);
        }
        covered = std::max(covered, span.last);
    }
    return found;
}

void sortSpans(std::vector<RowSpan>& spans)
{
    std::ranges::sort(spans, [](const RowSpan& a, const RowSpan& b) {
        return a.first != b.first ? a.first < b.first : a.last < b.last;
    });
}

/// Ascending and apart from each other.
std::vector<RowSpan> joined(std::vector<RowSpan> spans)
{
    sortSpans(spans);
    std::vector<RowSpan> out;
    for (const RowSpan& span : spans) {
        if (!out.empty() && span.first <= out.back().last + 1)
            out.back().last = std::max(out.back().last, span.last);
        else
            out.push_back(span);
    }
    return out;
}

class SelectionReading {
public:
    explicit SelectionReading(std::int64_t last) : m_last(last) {}

    SelectionText read(Tokens tokens)
    {
        while (!tokens.empty()) {
            std::size_t end = 0;
            while (end < tokens.size() && !isEnd(tokens, end))
                ++end;
            if (end > 0)
                takeSentence(tokens.first(end));
            takeBreaks(tokens, end);
            tokens = tokens.subspan(end);
        }
        settleExceptions();
        collect();
        return std::move(m_text);
    }

private:
    /// A break ends a sentence, unless the words before it wait for more: `alla utom`, `nr`, `:`.
    static bool isEnd(Tokens tokens, std::size_t i)
    {
        if (tokens[i].kind != Kind::Break)
            return false;
        std::size_t before = i;
        while (before > 0 && tokens[before - 1].kind == Kind::Break)
            --before;
        if (before == 0)
            return true;
        const SelectionToken& last = tokens[before - 1];
        using enum SelectionWord;
        const bool isOpen =
            last.kind == Kind::Colon ||
            (last.kind == Kind::Word && (last.word == Except || last.word == RowName ||
                                         last.word == Negation || last.word == But));
        return !isOpen;
    }

    /// Moves `end` behind the breaks; one alone may be just a line that was full.
    void takeBreaks(Tokens tokens, std::size_t& end)
    {
        const std::size_t first = end;
        while (end < tokens.size() && tokens[end].kind == Kind::Break)
            ++end;
        m_isSoft = end == first + 1 && end < tokens.size() && tokens[end].isLineStart;
    }

    void takeSentence(Tokens tokens)
    {
        // In `Följande begärs ut: 3, 7` what stands before the colon may use words of its own.
        const auto colon = std::find_if(tokens.rbegin(), tokens.rend(), [](const auto& token) {
            return token.kind == Kind::Colon && !token.isTight;
        });
        const auto tightColon = std::find_if(tokens.rbegin(), tokens.rend(), [](const auto& token) {
            return token.kind == Kind::Colon;
        });
        const auto at = colon != tokens.rend() ? colon : tightColon;
        const std::size_t lead =
            at == tokens.rend() ? 0 : static_cast<std::size_t>(tokens.rend() - at);
        const bool isLead = lead > 1 && tokens[lead - 2].kind == Kind::Word &&
                            tokens[lead - 2].word != SelectionWord::Telephone;
        if (!isLead) {
            settle(SelectionSentence(tokens, m_last));
            return;
        }
        SelectionSentence before(tokens.first(lead), m_last);
        SelectionSentence behind(tokens.subspan(lead), m_last);
        if (before.hasNegation || before.hasException)
            SelectionSentence::doubt(behind.parts, "negated");
        else if (before.hasOtherWords && !before.hasRequest)
            SelectionSentence::doubt(behind.parts, "other-words");
        behind.hasWords = true;
        settle(std::move(before));
        m_isSoft = false;
        settle(std::move(behind));
    }

    void settle(SelectionSentence sentence)
    {
        if (m_isSigned)
            SelectionSentence::doubt(sentence.parts, "after-greeting");
        m_isSigned = m_isSigned || sentence.hasSignOff;
        // A negation may reach over the end of its line.
        if (m_hasBareNegation && (m_isSoft || !sentence.hasWords))
            SelectionSentence::doubt(sentence.parts, "negated");
        if (m_isSoft && sentence.hasNegation && !sentence.hasItems())
            doubtFrom(m_sentenceStart);
        m_hasBareNegation = sentence.hasNegation && !sentence.hasItems();
        if (sentence.hasException && !hasExceptionPart(sentence))
            m_hasOpenException = true;
        m_sentenceStart = m_text.parts.size();
        std::ranges::move(sentence.parts, std::back_inserter(m_text.parts));
    }

    static bool hasExceptionPart(const SelectionSentence& sentence)
    {
        return std::ranges::any_of(sentence.parts,
                                   [](const SelectionPart& part) { return part.isException; });
    }

    void doubtFrom(std::size_t first)
    {
        std::vector<SelectionPart> tail(m_text.parts.begin() + static_cast<std::ptrdiff_t>(first),
                                        m_text.parts.end());
        SelectionSentence::doubt(tail, "negated");
        std::ranges::copy(tail, m_text.parts.begin() + static_cast<std::ptrdiff_t>(first));
    }

    /// As long as it is open which rows are excepted, nobody knows which are meant.
    void settleExceptions()
    {
        std::vector<RowSpan> excepted;
        for (const SelectionPart& part : m_text.parts) {
            if (part.isException && part.kind != PartKind::Understood)
                m_hasOpenException = true;
            else if (part.isException)
                excepted.insert(excepted.end(), part.rows.begin(), part.rows.end());
        }
        if (m_hasOpenException)
            return SelectionSentence::doubt(m_text.parts, "exception-unclear");
        excepted = joined(std::move(excepted));
        const auto isExcepted = [&](const SelectionPart& part) {
            const auto behind =
                std::ranges::upper_bound(excepted, part.rows.front().first, {}, &RowSpan::first);
            return behind != excepted.begin() && part.rows.back().last <= std::prev(behind)->last;
        };
        for (SelectionPart& part : m_text.parts) {
            if (part.kind == PartKind::Understood && !part.isException && !part.rows.empty() &&
                isExcepted(part)) {
                part.kind = PartKind::Doubtful;
                part.code = "excluded-too";
            }
        }
        const bool hasRows = std::ranges::any_of(m_text.parts, [](const SelectionPart& part) {
            return part.kind == PartKind::Understood && !part.isException && !part.rows.empty();
        });
        if (!hasRows && !excepted.empty())
            SelectionSentence::doubt(m_text.parts, "exception-unclear");
    }

    void collect()
    {
        std::vector<RowSpan> wanted;
        std::vector<RowSpan> excepted;
        bool hasNone = false;
        for (const SelectionPart& part : m_text.parts) {
            if (part.kind != PartKind::Understood)
                continue;
            hasNone = hasNone || part.code == "none";
            if (part.code == "all" && !part.isException)
                m_text.isAll = true;
            auto& spans = part.isException ? excepted : wanted;
            spans.insert(spans.end(), part.rows.begin(), part.rows.end());
        }
        if (hasNone && !wanted.empty()) {
            SelectionSentence::doubt(m_text.parts, "negated");
            m_text.isAll = false;
            return;
        }
        m_text.isNone = hasNone && !m_text.hasDoubts();
        if (!m_text.isAll) {
            std::vector<RowSpan> sorted = wanted;
            sortSpans(sorted);
            m_text.repeated = joined(overlaps(sorted));
        }
        const auto out = rowsOf(std::move(excepted));
        for (const std::int64_t row : rowsOf(std::move(wanted)))
            if (!std::ranges::binary_search(out, row))
                m_text.rows.push_back(row);
    }

    std::int64_t m_last;
    SelectionText m_text;
    std::size_t m_sentenceStart = 0; ///< in the parts, of the sentence before
    bool m_isSoft = false;
    bool m_isSigned = false;
    bool m_hasBareNegation = false;
    bool m_hasOpenException = false;
};

}

bool SelectionText::hasDoubts() const
{
    return std::ranges::any_of(parts, [](const SelectionPart& part) {
        return part.kind == PartKind::Doubtful || part.kind == PartKind::Unknown;
    });
}

SelectionText readSelectionText(std::string_view text, std::int64_t last,
                                std::string_view caseNumber)
{
    const auto tokens = selectionTokens(text, caseNumber);
    return SelectionReading(last).read(tokens);
}

std::vector<std::int64_t> rowsOf(std::vector<RowSpan> spans)
{
    sortSpans(spans);
    std::vector<std::int64_t> rows;
    std::int64_t done = 0;
    for (const RowSpan& span : spans) {
        for (std::int64_t row = std::max(span.first, done + 1); row <= span.last; ++row)
            rows.push_back(row);
        done = std::max(done, span.last);
    }
    return rows;
}

}

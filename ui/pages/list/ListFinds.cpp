// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListFinds.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/SubjectText.h"
#include "core/store/ListStore.h"

#include <algorithm>
#include <variant>

namespace postinsyn {

namespace {

constexpr std::int64_t blockSize = 256;
constexpr std::size_t mostShown = 500;

/// Rows by number, ascending, a block at a time.
template <class Look>
void eachRow(Archive& archive, ListId list, std::vector<std::int64_t> numbers,
             const std::stop_token& stop, Look&& look)
{
    std::sort(numbers.begin(), numbers.end());
    for (auto at = numbers.begin(); at != numbers.end();) {
        if (stop.stop_requested())
            throw Cancelled();
        OverviewList block;
        block.id = list;
        archive.lists().loadRows(block, *at, *at + blockSize - 1);
        for (const OverviewRow& row : block.rows) {
            at = std::lower_bound(at, numbers.end(), row.nr);
            if (at != numbers.end() && *at == row.nr)
                look(row);
        }
        const std::int64_t past = block.rows.empty() ? *at + blockSize : block.rows.back().nr + 1;
        at = std::lower_bound(at, numbers.end(), past);
    }
}

void add(Batch& batch, const OverviewRow& row)
{
    batch.question.rows.push_back(row.nr);
    batch.question.seen.rows.push_back(seenRow(row));
    if (batch.shown.size() < mostShown)
        batch.shown.push_back(row);
}

Verdict verdictBy(const RowDecision& decision)
{
    if (std::holds_alternative<WithholdRows>(decision))
        return Verdict::Withheld;
    return std::holds_alternative<QueryRows>(decision) ? Verdict::Query : Verdict::Clear;
}

}

Batch batchLike(Archive& archive, ListId list, std::int64_t nr, const ListIndex::Like& like,
                const HintsOf& hintsOf, const GroundTable& grounds, const std::stop_token& stop)
{
    Batch batch;
    batch.isLike = true;
    batch.hinted = std::int64_t(like.hinted.size());
    batch.decided = std::int64_t(like.decided.size());
    batch.question.seen.list = list;
    batch.question.decision = JudgeLike{nr};
    OverviewList found;
    found.id = list;
    archive.lists().loadRows(found, nr, nr);
    const OverviewRow model = found.rows.at(0);
    batch.verdict = model.verdict;
    batch.question.seen.rows.push_back(seenRow(model));
    eachRow(archive, list, like.rows, stop, [&](const OverviewRow& row) {
        std::vector<OverviewRow> tried{row};
        try {
            decideRows(tried, JudgeLike{nr}, &model, hintsOf, grounds, false);
            add(batch, row);
        } catch (const GateError&) {
            ++batch.missing;
        }
    });
    return batch;
}

Batch batchAmong(Archive& archive, ListId list, const std::vector<std::int64_t>& chosen,
                 const RowDecision& decision, const HintsOf& hintsOf, const std::stop_token& stop)
{
    Batch batch;
    batch.verdict = verdictBy(decision);
    batch.question.seen.list = list;
    batch.question.decision = decision;
    const bool opens = batch.verdict == Verdict::Clear;
    eachRow(archive, list, chosen, stop, [&](const OverviewRow& row) {
        if (opens && (!row.masks.empty() || row.verdict == Verdict::Withheld))
            ++batch.hidden;
        else if (opens && !hintsOf(row).empty())
            ++batch.hinted;
        else
            add(batch, row);
    });
    return batch;
}

std::vector<std::int64_t> rowsHolding(Archive& archive, ListId list, std::int64_t rowCount,
                                      const std::string& text, const std::stop_token& stop)
{
    std::vector<std::string> words;
    for (const std::string& word : split(foldSubject(text), ' '))
        if (!word.empty())
            words.push_back(word);
    const ReviewerView view;
    std::vector<std::int64_t> numbers;
    for (std::int64_t first = 1; first <= rowCount; first += blockSize) {
        if (stop.stop_requested())
            throw Cancelled();
        OverviewList block;
        block.id = list;
        archive.lists().loadRows(block, first, first + blockSize - 1);
        for (const OverviewRow& row : block.rows) {
            const std::string held =
                foldSubject(row.sender.shownTo(view) + "\n" + row.recipientsJoined.shownTo(view) +
                            "\n" + row.subject.shownTo(view));
            const bool isHeld = std::all_of(words.begin(), words.end(), [&](const auto& word) {
                return held.find(word) != std::string::npos;
            });
            if (isHeld || std::to_string(row.nr) == text)
                numbers.push_back(row.nr);
        }
    }
    return numbers;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ListIndex.h"

#include "core/base/Text.h"
#include "core/domain/ThreadSubject.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string>

namespace postinsyn {

namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint64_t more)
{
    return (hash ^ more) * 0x9E3779B97F4A7C15ULL + (hash >> 29U);
}

std::uint64_t hashOf(std::u32string_view text)
{
    return text.empty() ? 0 : std::hash<std::u32string_view>()(text) | 1U;
}

}

void ListIndex::build(const OverviewList& list, const HintsOf& hintsOf,
                      const std::vector<HintAcknowledgement>& answers)
{
    *this = {};
    m_rows.resize(list.rows.size());
    m_keys.resize(list.rows.size());
    const ReviewerView view;
    std::unordered_map<std::string, std::uint32_t> people;
    for (const OverviewRow& row : list.rows) {
        Keys& keys = m_keys[std::size_t(row.nr - 1)];
        const auto personOf = [&](const OriginalText& address) {
            const auto next = static_cast<std::uint32_t>(people.size());
            const auto found = people.try_emplace(foldAddress(address.shownTo(view)), next).first;
            return found->second;
        };
        const std::string& subject = row.subject.shownTo(view);
        keys.subject = hashOf(threadSubject(subject));
        keys.fullSubject =
            keys.subject != 0 ? keys.subject : std::hash<std::string>()(foldText(trimmed(subject)));
        keys.people.push_back(personOf(row.sender));
        keys.sender = keys.people.front();
        for (const OriginalText& recipient : row.recipients)
            keys.people.push_back(personOf(recipient));
        std::sort(keys.people.begin(), keys.people.end());
        keys.people.erase(std::unique(keys.people.begin(), keys.people.end()), keys.people.end());
        for (const std::uint32_t person : keys.people)
            keys.parties = mixed(keys.parties, person + 1U);
        m_rowsOfPerson.resize(people.size());
        for (const std::uint32_t person : keys.people)
            ++m_rowsOfPerson[person];
        m_bySubject[keys.fullSubject].push_back(row.nr);
    }
    update(list.rows, hintsOf, answers);
}

void ListIndex::update(const std::vector<OverviewRow>& rows, const HintsOf& hintsOf,
                       const std::vector<HintAcknowledgement>& answers)
{
    for (const OverviewRow& row : rows)
        take(row, hintsOf, answers);
}

void ListIndex::take(const OverviewRow& row, const HintsOf& hintsOf,
                     const std::vector<HintAcknowledgement>& answers)
{
    Row& kept = m_rows[std::size_t(row.nr - 1)];
    kept = {row.verdict, !row.masks.empty(), 0, 0};
    const auto byRow = [](const HintAcknowledgement& a, std::int64_t nr) { return a.nr < nr; };
    const auto first = std::lower_bound(answers.begin(), answers.end(), row.nr, byRow);
    const auto last = std::lower_bound(first, answers.end(), row.nr + 1, byRow);
    for (const Hint& hint : hintsOf(row)) {
        ++kept.hints;
        const bool isAnswered = std::any_of(
            first, last, [&](const HintAcknowledgement& a) { return a.hint == hint.id(); });
        if (!isAnswered && !isHidden(hint, row))
            ++kept.openHints;
    }
}

std::int64_t ListIndex::count(Verdict verdict) const
{
    return std::count_if(m_rows.begin(), m_rows.end(),
                         [&](const Row& row) { return row.verdict == verdict; });
}

std::vector<std::int64_t> ListIndex::thread(std::int64_t nr) const
{
    const Keys& self = m_keys[std::size_t(nr - 1)];
    const auto found = m_bySubject.find(self.fullSubject);
    if (self.subject == 0 || found == m_bySubject.end())
        return {nr};
    const auto joins = [&](std::uint32_t person) {
        return m_rowsOfPerson[person] * 2 <= m_rows.size();
    };
    // Grows from the row by the people it brings until nobody new comes.
    std::vector<std::int64_t> rest = found->second;
    std::vector<std::int64_t> thread{nr};
    std::erase(rest, nr);
    std::vector<std::uint32_t> known = self.people;
    const bool hasOwn = std::any_of(known.begin(), known.end(), joins);
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (auto it = rest.begin(); it != rest.end();) {
            const auto& people = m_keys[std::size_t(*it - 1)].people;
            const bool meets = std::any_of(people.begin(), people.end(), [&](std::uint32_t person) {
                return (!hasOwn || joins(person)) &&
                       std::binary_search(known.begin(), known.end(), person);
            });
            if (!meets) {
                ++it;
                continue;
            }
            std::vector<std::uint32_t> both;
            std::set_union(known.begin(), known.end(), people.begin(), people.end(),
                           std::back_inserter(both));
            isGrowing = isGrowing || both.size() > known.size();
            known = std::move(both);
            thread.push_back(*it);
            it = rest.erase(it);
        }
    }
    std::sort(thread.begin(), thread.end());
    return thread;
}

ListIndex::Like ListIndex::like(std::int64_t nr) const
{
    Like found;
    const Keys& self = m_keys[std::size_t(nr - 1)];
    const auto same = m_bySubject.find(self.fullSubject);
    if (same == m_bySubject.end())
        return found;
    for (const std::int64_t other : same->second) {
        const Keys& keys = m_keys[std::size_t(other - 1)];
        if (other == nr || (keys.sender != self.sender && keys.parties != self.parties))
            continue;
        const Row& row = at(other);
        (row.verdict != Verdict::Unreviewed ? found.decided
         : row.hints > 0                    ? found.hinted
                                            : found.rows)
            .push_back(other);
    }
    return found;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/ReadAnswer.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace postinsyn {

namespace {

/// More rows of one doubt are decided together.
constexpr std::size_t mostSingly = 50;

AnswerLine::Kind kindOf(SelectionPart::Kind kind)
{
    switch (kind) {
    case SelectionPart::Kind::Understood:
        return AnswerLine::Kind::Understood;
    case SelectionPart::Kind::Doubtful:
        return AnswerLine::Kind::Doubtful;
    case SelectionPart::Kind::Unknown:
        return AnswerLine::Kind::Unknown;
    case SelectionPart::Kind::PassedOver:
        break;
    }
    return AnswerLine::Kind::PassedOver;
}

AnswerLine::Kind kindOf(ReturnedRemark::Kind kind)
{
    switch (kind) {
    case ReturnedRemark::Kind::Doubtful:
        return AnswerLine::Kind::Doubtful;
    case ReturnedRemark::Kind::Unknown:
        return AnswerLine::Kind::Unknown;
    case ReturnedRemark::Kind::Edited:
        return AnswerLine::Kind::Edited;
    case ReturnedRemark::Kind::Note:
        break;
    }
    return AnswerLine::Kind::Note;
}

}

ReadAnswer::ReadAnswer(SelectionProposal proposal) : m_proposal(std::move(proposal))
{
    addParts();
    addRemarks();
    std::stable_partition(m_lines.begin(), m_lines.end(),
                          [](const AnswerLine& line) { return line.needsReply; });
}

void ReadAnswer::addParts()
{
    for (const SelectionPart& part : m_proposal.reading.parts) {
        AnswerLine line;
        line.kind = kindOf(part.kind);
        line.code = part.code;
        line.written = m_proposal.text.substr(part.start, part.length);
        line.rows = rowsOf(part.rows);
        line.isException = part.isException;
        if (line.kind == AnswerLine::Kind::Doubtful || line.kind == AnswerLine::Kind::Unknown)
            addDoubt(line);
        else
            m_lines.push_back(std::move(line));
    }
}

void ReadAnswer::addRemarks()
{
    for (const ReturnedRemark& remark : m_proposal.returned.remarks) {
        AnswerLine line;
        line.kind = kindOf(remark.kind);
        line.code = remark.code;
        line.written = remark.written;
        line.line = remark.line;
        if (remark.nr > 0)
            line.rows = {remark.nr};
        const bool isDoubt = line.kind != AnswerLine::Kind::Note &&
                             (line.kind != AnswerLine::Kind::Edited || remark.isMarked);
        if (isDoubt)
            addDoubt(line);
        else
            m_lines.push_back(std::move(line));
    }
}

void ReadAnswer::addDoubt(const AnswerLine& line)
{
    const auto add = [&](std::vector<std::int64_t> rows) {
        AnswerLine one = line;
        one.rows = std::move(rows);
        one.isAskedAnyway = !one.rows.empty() && std::ranges::includes(m_proposal.rows, one.rows);
        one.needsReply = !one.isAskedAnyway;
        m_lines.push_back(std::move(one));
    };
    if (line.rows.empty() || line.rows.size() > mostSingly)
        return add(line.rows);
    for (const std::int64_t nr : line.rows)
        add({nr});
}

std::size_t ReadAnswer::openCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_lines, &AnswerLine::isOpen));
}

void ReadAnswer::reply(std::span<const std::size_t> lines, Reply reply)
{
    std::set<std::vector<std::int64_t>> rows;
    for (const std::size_t at : lines) {
        AnswerLine& line = m_lines.at(at);
        if (!line.needsReply)
            continue;
        // What means no row of the list cannot be asked for.
        line.reply = line.rows.empty() && reply == Reply::Asked ? Reply::Open : reply;
        if (!line.rows.empty())
            rows.insert(line.rows);
    }
    for (AnswerLine& line : m_lines)
        if (line.needsReply && rows.contains(line.rows))
            line.reply = reply;
}

void ReadAnswer::replyToOpen(Reply reply)
{
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        if (m_lines[at].isOpen())
            open.push_back(at);
    this->reply(open, reply);
}

void ReadAnswer::keepReplies(const ReadAnswer& before)
{
    const bool isSame = before.m_proposal.text == m_proposal.text &&
                        before.m_proposal.fileSha256 == m_proposal.fileSha256 &&
                        before.m_proposal.answered == m_proposal.answered &&
                        before.m_proposal.reading.parts == m_proposal.reading.parts &&
                        before.m_proposal.returned.remarks == m_proposal.returned.remarks;
    for (std::size_t at = 0; isSame && at < m_lines.size(); ++at)
        m_lines[at].reply = before.m_lines[at].reply;
}

std::vector<std::int64_t> ReadAnswer::accepted() const
{
    std::vector<std::int64_t> rows;
    for (const AnswerLine& line : m_lines)
        if (line.reply == Reply::Asked || line.isAskedAnyway)
            rows.insert(rows.end(), line.rows.begin(), line.rows.end());
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<StandingRow> ReadAnswer::rows() const
{
    std::map<std::int64_t, RowStanding> standing;
    for (const std::int64_t nr : m_proposal.unnamed)
        standing.emplace(nr, RowStanding::Unnamed);
    for (const std::int64_t nr : m_proposal.already)
        standing.emplace(nr, RowStanding::Already);
    for (const std::int64_t nr : m_proposal.added)
        standing.emplace(nr, RowStanding::New);
    for (const AnswerLine& line : m_lines) {
        if (!line.needsReply)
            continue;
        const RowStanding said =
            line.reply == Reply::Open ? RowStanding::Doubtful : RowStanding::Declined;
        for (const std::int64_t nr : line.rows)
            if (const auto found = standing.emplace(nr, said).first;
                found->second == RowStanding::Declined)
                found->second = said;
    }
    for (const std::int64_t nr : accepted()) {
        RowStanding& said = standing[nr];
        const bool wasBefore = said == RowStanding::Unnamed || said == RowStanding::Already;
        said = wasBefore ? RowStanding::Already : RowStanding::New;
    }
    std::vector<StandingRow> rows;
    rows.reserve(standing.size());
    for (const auto& [nr, said] : standing)
        rows.push_back({nr, said});
    return rows;
}

std::size_t ReadAnswer::askedCount() const
{
    std::vector<std::int64_t> all;
    std::ranges::set_union(m_proposal.rows, accepted(), std::back_inserter(all));
    return all.size();
}

bool ReadAnswer::isOfOther() const
{
    using enum ReturnedSelection::Binding;
    const auto binding = m_proposal.returned.binding;
    return isFile() && (binding == OtherCase || binding == OtherList);
}

bool ReadAnswer::isUnsaid() const
{
    return isFile() && m_proposal.returned.binding == ReturnedSelection::Binding::Unsaid;
}

bool ReadAnswer::isComplete(bool isOfThisList, std::int64_t countOfAll) const
{
    if (isOfOther() || (isUnsaid() && !isOfThisList) || openCount() > 0)
        return false;
    if (m_proposal.isAll && countOfAll != static_cast<std::int64_t>(m_proposal.rows.size()))
        return false;
    return askedCount() > 0;
}

SelectionAnswers ReadAnswer::answers(bool isOfThisList, std::int64_t countOfAll) const
{
    SelectionAnswers answers;
    answers.accepted = accepted();
    answers.leavesDoubts = openCount() == 0;
    answers.isOfThisList = isOfThisList;
    if (m_proposal.isAll)
        answers.countOfAll = countOfAll;
    return answers;
}

}

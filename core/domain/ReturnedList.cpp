// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ReturnedList.h"

#include "core/base/Text.h"
#include "core/domain/ReturnedCell.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace postinsyn {

namespace {

using Remark = ReturnedRemark;

/// Strict: `4294967297` is not 1, and neither are `01` and `1,0`.
std::optional<std::int64_t> rowNumber(std::string_view cell)
{
    constexpr std::size_t mostDigits = 9;
    if (cell.empty() || cell.size() > mostDigits || cell.front() == '0')
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : cell) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

class ReturnedMatch {
public:
    ReturnedMatch(const ReturnedList& returned, const IssuedVersion& issued)
        : m_returned(returned), m_issued(issued)
    {
        m_found.hasMarkColumn = returned.hasMark;
        m_found.isCompared = returned.hasDate || returned.hasClock || returned.hasSender;
    }

    ReturnedSelection match()
    {
        countNumbers();
        using Kind = Remark::Kind;
        if (!m_returned.hasMark)
            m_found.remarks.push_back({Kind::Doubtful, "mark-column-missing", 0, 0, true, {}});
        for (const std::string& sheet : m_returned.unreadSheets)
            m_found.remarks.push_back({Kind::Doubtful, "sheet-unread", 0, 0, true, sheet});
        for (const ReturnedRow& row : m_returned.rows)
            take(row);
        std::ranges::sort(m_found.rows);
        return std::move(m_found);
    }

private:
    void countNumbers()
    {
        for (const ReturnedRow& row : m_returned.rows)
            if (const auto nr = rowNumber(row.nr))
                ++m_times[*nr];
    }

    void remark(Remark::Kind kind, const char* code, const ReturnedRow& row, std::int64_t nr,
                bool isMarked, const std::string& written = {})
    {
        m_found.remarks.push_back({kind, code, nr, row.line, isMarked, written});
    }

    void take(const ReturnedRow& row)
    {
        using Kind = Remark::Kind;
        if (row.isUnreadable)
            return remark(Kind::Doubtful, "row-unreadable", row, 0, true);
        const ReturnedMark mark = returnedMark(row.mark);
        const bool isMarked = mark != ReturnedMark::No || row.isMarkFormula;
        const auto nr = rowNumber(row.nr);
        if (!nr || *nr > static_cast<std::int64_t>(m_issued.rows.size()))
            return takeUnknown(row, nr.has_value(), isMarked);
        const char* const change = changeOf(row, m_issued.rows[static_cast<std::size_t>(*nr - 1)]);
        if (change)
            remark(Kind::Edited, change, row, *nr, isMarked);
        if (const char* const doubt = doubtOf(row, mark, *nr))
            return remark(Kind::Doubtful, doubt, row, *nr, true,
                          row.mark.empty() ? row.note : row.mark);
        if (!row.note.empty())
            remark(Kind::Note, "note-beside", row, *nr, true, row.note);
        if (mark == ReturnedMark::Yes && !change)
            m_found.rows.push_back(*nr);
    }

    void takeUnknown(const ReturnedRow& row, bool isNumber, bool isMarked)
    {
        using Kind = Remark::Kind;
        if (isNumber)
            return remark(Kind::Unknown, "number-outside", row, 0, isMarked, row.nr);
        if (!row.nr.empty())
            return remark(Kind::Unknown, "number-unclear", row, 0, isMarked, row.nr);
        if (isMarked || !row.note.empty())
            remark(Kind::Unknown, "number-missing", row, 0, isMarked,
                   row.mark.empty() ? row.note : row.mark);
    }

    [[nodiscard]] const char* doubtOf(const ReturnedRow& row, ReturnedMark mark, std::int64_t nr)
    {
        if (row.isMarkFormula)
            return "mark-formula";
        if (mark == ReturnedMark::Unclear)
            return "mark-unclear";
        if (mark == ReturnedMark::No)
            return row.note.empty() ? nullptr : "note-beside";
        if (row.isNumberFormula)
            return "number-formula";
        if (row.isHidden)
            return "row-hidden";
        return m_times[nr] > 1 ? "row-doubled" : nullptr;
    }

    [[nodiscard]] const char* changeOf(const ReturnedRow& row, const DisclosableRow& issued) const
    {
        const std::string hidden(Masker::placeholder);
        if (m_returned.hasDate &&
            !(issued.time ? isSameDate(row.date, issued.time->date) : isSameText(row.date, hidden)))
            return "date-changed";
        if (m_returned.hasClock && !(issued.time ? isSameClock(row.clock, issued.time->msOfDay)
                                                 : isSameText(row.clock, hidden)))
            return "time-changed";
        if (m_returned.hasSender && !isSameText(row.sender, issued.sender.text()))
            return "sender-changed";
        return nullptr;
    }

    const ReturnedList& m_returned;
    const IssuedVersion& m_issued;
    ReturnedSelection m_found;
    std::unordered_map<std::int64_t, int> m_times;
};

}

ReturnedMark returnedMark(std::string_view cell)
{
    const std::string folded = foldText(trimmed(repairUtf8(cell)));
    constexpr std::array<std::string_view, 16> yes{"x", "xx",   "ja",   "j", "yes", "y",
                                                   "1", "true", "sant", "✓", "✔",   "✔️",
                                                   "☑", "√",    "✅",    "×"};
    constexpr std::array<std::string_view, 8> no{"", "nej", "no", "0", "false", "falskt", "-", "n"};
    if (std::ranges::find(yes, folded) != yes.end())
        return ReturnedMark::Yes;
    return std::ranges::find(no, folded) != no.end() ? ReturnedMark::No : ReturnedMark::Unclear;
}

std::string_view remarkKindName(ReturnedRemark::Kind kind)
{
    constexpr std::array<std::string_view, 4> names{"doubtful", "unknown", "edited", "note"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view bindingName(ReturnedSelection::Binding binding)
{
    constexpr std::array<std::string_view, 4> names{"bound", "unsaid", "other-case", "other-list"};
    return names[static_cast<std::size_t>(binding)];
}

ReturnedSelection::Binding bindingOf(const ReturnedList& returned, std::string_view caseNumber,
                                     const IssuedVersion* version)
{
    using enum ReturnedSelection::Binding;
    if (!returned.caseNumber.empty() && !isSameText(returned.caseNumber, caseNumber))
        return OtherCase;
    if (!version)
        return OtherList;
    const auto isCode = [&](const std::string& code) { return returned.controlCode == code; };
    if (!returned.controlCode.empty() && std::ranges::none_of(version->controlCodes, isCode))
        return OtherList;
    const bool isWhole =
        !returned.caseNumber.empty() && returned.version && !returned.controlCode.empty();
    return isWhole ? Bound : Unsaid;
}

ReturnedSelection matchReturned(const ReturnedList& returned, const IssuedVersion& issued)
{
    const auto binding = bindingOf(returned, issued.caseNumber, &issued);
    if (binding != ReturnedSelection::Binding::Bound &&
        binding != ReturnedSelection::Binding::Unsaid) {
        ReturnedSelection nothing;
        nothing.binding = binding;
        return nothing;
    }
    ReturnedSelection found = ReturnedMatch(returned, issued).match();
    found.binding = binding;
    return found;
}

}

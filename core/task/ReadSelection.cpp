// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ReadSelection.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/import/ReturnedListReader.h"
#include "core/store/ListStore.h"
#include "core/store/SelectionStore.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <iterator>

namespace postinsyn {

namespace {

SelectionProposal proposalFor(const Request& request, const OverviewList& list)
{
    SelectionProposal proposal;
    proposal.caseNumber = request.caseNumber;
    proposal.list = list.id;
    proposal.version = list.version;
    proposal.rowCount = list.rowCount;
    proposal.answered = list.id;
    proposal.answeredVersion = list.version;
    return proposal;
}

void compareWithSelected(Archive& archive, const Request& request, SelectionProposal& proposal)
{
    const auto selected = SelectionStore(archive.database()).selectedRows(request.id);
    std::ranges::set_difference(proposal.rows, selected, std::back_inserter(proposal.added));
    std::ranges::set_intersection(proposal.rows, selected, std::back_inserter(proposal.already));
    std::ranges::set_difference(selected, proposal.rows, std::back_inserter(proposal.unnamed));
}

bool hasCode(Archive& archive, ListId list, const std::string& code)
{
    const auto files = archive.lists().disclosures(list);
    return std::ranges::find(files, code, &Disclosure::controlCode) != files.end();
}

/// The version that a file says it is, if it went out: by its number, else by its control code,
/// else the one that is out now.
std::optional<OverviewList> versionAnswered(Archive& archive, RequestId request, int newest,
                                            const ReturnedList& returned)
{
    if (returned.version && (*returned.version < 1 || *returned.version > newest))
        return std::nullopt;
    for (int version = newest; version >= 1 && !returned.version; --version) {
        auto list = archive.lists().head(request, version);
        if (list && list->issuedAt && hasCode(archive, list->id, returned.controlCode))
            return list;
    }
    auto list = archive.lists().head(request, returned.version.value_or(newest));
    return list && list->issuedAt ? list : std::nullopt;
}

IssuedVersion issuedVersion(Archive& archive, const OverviewList& list)
{
    IssuedVersion issued;
    issued.caseNumber = list.caseNumber;
    issued.version = list.version;
    for (const Disclosure& file : archive.lists().disclosures(list.id))
        issued.controlCodes.push_back(file.controlCode);
    const TimeZone zone = TimeZone::stockholm();
    for (const OverviewRow& row : list.rows)
        issued.rows.push_back(disclosed(row, zone));
    return issued;
}

bool isSameTime(const std::optional<LocalTime>& a, const std::optional<LocalTime>& b)
{
    return a && b ? a->date == b->date && a->msOfDay == b->msOfDay : !a && !b;
}

bool isSameRow(const DisclosableRow& a, const DisclosableRow& b)
{
    return isSameTime(a.time, b.time) && a.direction == b.direction && a.sender == b.sender &&
           a.recipients == b.recipients && a.subject == b.subject;
}

/// Rows that are asked for in an earlier version and say something else in the one that is out.
void noteReworded(Archive& archive, const OverviewList& newest, const IssuedVersion& answered,
                  ReturnedSelection& returned)
{
    OverviewList list = newest;
    archive.lists().loadRows(list);
    const TimeZone zone = TimeZone::stockholm();
    for (const std::int64_t nr : returned.rows) {
        const auto at = static_cast<std::size_t>(nr - 1);
        if (!isSameRow(disclosed(list.rows.at(at), zone), answered.rows.at(at)))
            returned.remarks.push_back(
                {ReturnedRemark::Kind::Note, "row-reworded", nr, 0, true, {}});
    }
}

/// The reader's own words are about logs; what is wrong with a list that came back is one thing to
/// whoever sits before it.
ReturnedList fileOf(const std::string& path, std::int64_t rowCount, std::stop_token stop)
{
    try {
        return readReturnedList(path, rowCount, std::move(stop));
    } catch (const FormatError& error) {
        if (error.code().starts_with("selection-"))
            throw;
        throw FormatError("selection-file-unreadable", error.code(), path);
    }
}

/// What the requester wrote beside rows: kept as words of theirs.
std::string wordsBeside(const ReturnedSelection& returned)
{
    std::string words;
    for (const ReturnedRemark& remark : returned.remarks)
        if (!remark.written.empty() && remark.code != "sheet-unread")
            words +=
                (remark.nr > 0 ? std::to_string(remark.nr) + ": " : "") + remark.written + "\n";
    return words;
}

}

OverviewList listThatIsOut(Archive& archive, const Request& request)
{
    if (auto list = archive.lists().newestIssued(request.id))
        return *std::move(list);
    const auto newest = archive.lists().head(request.id);
    if (!newest)
        throw GateError("list-missing");
    throw GateError("list-not-issued", std::to_string(newest->version));
}

SelectionProposal readSelection(Archive& archive, std::string_view caseNumber,
                                std::string_view text, SelectionWay way)
{
    if (text.size() > longestSelectionText)
        throw GateError("selection-too-long", std::to_string(longestSelectionText));
    const Request request = requestOf(archive, caseNumber);
    SelectionProposal proposal = proposalFor(request, listThatIsOut(archive, request));
    proposal.way = way;
    proposal.text = repairUtf8(text);
    proposal.reading = readSelectionText(proposal.text, proposal.rowCount, request.caseNumber);
    proposal.rows = proposal.reading.rows;
    proposal.isAll = proposal.reading.isAll;
    compareWithSelected(archive, request, proposal);
    return proposal;
}

SelectionProposal readReturnedSelection(Archive& archive, std::string_view caseNumber,
                                        const std::string& path, std::stop_token stop)
{
    const Request request = requestOf(archive, caseNumber);
    const OverviewList newest = listThatIsOut(archive, request);
    SelectionProposal proposal = proposalFor(request, newest);
    const ReturnedList returned = fileOf(path, newest.rowCount, std::move(stop));
    proposal.way = returned.isWorkbook ? SelectionWay::Workbook : SelectionWay::Csv;
    proposal.fileSha256 = returned.sha256;
    auto list = versionAnswered(archive, request.id, newest.version, returned);
    if (!list) {
        proposal.returned.binding = bindingOf(returned, request.caseNumber, nullptr);
        return proposal;
    }
    proposal.answered = list->id;
    proposal.answeredVersion = list->version;
    archive.lists().loadRows(*list);
    const IssuedVersion issued = issuedVersion(archive, *list);
    proposal.returned = matchReturned(returned, issued);
    if (list->version != newest.version)
        noteReworded(archive, newest, issued, proposal.returned);
    proposal.text = wordsBeside(proposal.returned);
    proposal.rows = proposal.returned.rows;
    compareWithSelected(archive, request, proposal);
    return proposal;
}

std::vector<SelectionDoubt> doubtsOf(const SelectionProposal& proposal)
{
    std::vector<SelectionDoubt> doubts;
    for (const SelectionPart& part : proposal.reading.parts)
        if (part.kind == SelectionPart::Kind::Doubtful || part.kind == SelectionPart::Kind::Unknown)
            doubts.push_back({part.code, rowsOf(part.rows)});
    using Kind = ReturnedRemark::Kind;
    for (const ReturnedRemark& remark : proposal.returned.remarks) {
        if (remark.kind == Kind::Note || (remark.kind == Kind::Edited && !remark.isMarked))
            continue;
        SelectionDoubt doubt{remark.code, {}};
        if (remark.nr > 0)
            doubt.rows = {remark.nr};
        doubts.push_back(std::move(doubt));
    }
    return doubts;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/SelectionReport.h"

#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"
#include "core/domain/RowNumbers.h"

#include <algorithm>
#include <iostream>
#include <span>

namespace postinsyn {

namespace {

struct SelectionCodeWords {
    std::string_view code;
    std::string_view words;
};

constexpr SelectionCodeWords selectionCodeWords[] = {
    // of a text, in doubt or unknown
    {"other-words", "the sentence says more than is understood"},
    {"negated", "it may be that this is not asked for"},
    {"range-backwards", "the range runs backwards"},
    {"range-outside", "the range goes beyond the list"},
    {"range-chained", "a range of more than two ends"},
    {"range-open", "a range without an end"},
    {"leading-zero", "a number with a zero before it"},
    {"decimal", "a number with decimals"},
    {"date-or-rows", "a date, or rows"},
    {"thousands", "thousands, or several rows"},
    {"count", "how many, or which row"},
    {"list-mark", "the mark of a list, or a row"},
    {"bracket", "a number in brackets"},
    {"not-a-number", "this is no number"},
    {"number-word", "a number in letters"},
    {"rest", "the rest of something"},
    {"all-limited", "all, but of what?"},
    {"exception-unclear", "it is not clear what is left out"},
    {"excluded-too", "asked for, and left out too"},
    {"after-greeting", "it stands below the greeting"},
    {"question", "this is a question"},
    {"number-outside", "the list has no such row"},
    // of a text, passed over
    {"date", "a date"},
    {"time", "a time"},
    {"phone", "a telephone number"},
    {"address", "an address"},
    {"web", "a web address"},
    {"case", "the case number"},
    {"identity", "a personal number"},
    {"amount", "an amount"},
    {"quoted", "quoted mail"},
    {"mail-header", "a line of a mail's head"},
    // of a file
    {"mark-unclear", "the mark is neither a yes nor a no"},
    {"mark-formula", "the mark is the result of a formula"},
    {"number-formula", "the number is the result of a formula"},
    {"row-hidden", "the marked row is hidden"},
    {"row-doubled", "the row comes more than once"},
    {"row-unreadable", "the line cannot be read as a row"},
    {"note-beside", "something is written beside the row"},
    {"mark-column-missing", "the column for the marks is gone"},
    {"sheet-unread", "a sheet that is none of ours has something in it"},
    {"number-missing", "a mark or note without a number"},
    {"number-unclear", "this is no row number"},
    {"date-changed", "the date is not what went out"},
    {"time-changed", "the time is not what went out"},
    {"sender-changed", "the sender is not what went out"},
    {"row-reworded", "the version that is out now shows it otherwise"},
};

std::string_view wordsOfCode(std::string_view code)
{
    const auto* const found =
        std::ranges::find(selectionCodeWords, code, &SelectionCodeWords::code);
    return found == std::end(selectionCodeWords) ? code : found->words;
}

std::string_view partKindName(SelectionPart::Kind kind)
{
    constexpr std::string_view names[]{"understood", "doubtful", "unknown", "passed-over"};
    return names[static_cast<std::size_t>(kind)];
}

/// At most `longest` bytes of it, on one line.
std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 60;
    std::string shown = shownSafely(text.substr(0, longest));
    if (text.size() > longest)
        shown = repairUtf8(shown) + "...";
    return "\"" + shown + "\"";
}

void printRows(std::ostream& out, std::string_view label, const std::vector<std::int64_t>& rows)
{
    if (!rows.empty())
        out << "  " << label << ": " << rowNumbersText(rows) << '\n';
}

std::string spansText(std::span<const RowSpan> spans)
{
    std::string text;
    for (const RowSpan& span : spans) {
        text += (text.empty() ? "" : ",") + std::to_string(span.first);
        if (span.last != span.first)
            text += "-" + std::to_string(span.last);
    }
    return text;
}

void printParts(std::ostream& out, const SelectionProposal& proposal)
{
    using Kind = SelectionPart::Kind;
    for (const SelectionPart& part : proposal.reading.parts) {
        if (part.kind == Kind::Understood)
            continue;
        const std::string_view label = part.kind == Kind::Doubtful  ? "in doubt"
                                       : part.kind == Kind::Unknown ? "unknown"
                                                                    : "passed over";
        out << "  " << label << ": " << inQuotes(proposal.text.substr(part.start, part.length))
            << ", " << wordsOfCode(part.code);
        if (part.kind == Kind::Doubtful && !part.rows.empty())
            out << "; may mean " << spansText(part.rows);
        out << '\n';
    }
}

void printRemarks(std::ostream& out, const SelectionProposal& proposal)
{
    using Kind = ReturnedRemark::Kind;
    constexpr std::string_view labels[]{"in doubt", "unknown", "edited", "note"};
    for (const ReturnedRemark& remark : proposal.returned.remarks) {
        out << "  " << labels[static_cast<std::size_t>(remark.kind)] << ": ";
        if (remark.nr > 0)
            out << "row " << remark.nr << ", ";
        else if (remark.line > 0)
            out << "line " << remark.line << ", ";
        out << wordsOfCode(remark.code);
        if (!remark.written.empty())
            out << ' ' << inQuotes(remark.written);
        if (remark.kind == Kind::Edited)
            out << (remark.isMarked ? "; it is marked" : "; it is not marked");
        out << '\n';
    }
}

std::string_view bindingWords(ReturnedSelection::Binding binding)
{
    using enum ReturnedSelection::Binding;
    switch (binding) {
    case Bound:
        break;
    case Unsaid:
        return "the file does not say which list it is: look, then confirm with --this-list";
    case OtherCase:
        return "the file is the list of another case: nothing of it is read";
    case OtherList:
        return "the file names a version or a control code that never went out: nothing of it is "
               "read";
    }
    return "";
}

void writeParts(JsonOutput& json, const SelectionProposal& proposal)
{
    json.key("parts").array();
    for (const SelectionPart& part : proposal.reading.parts) {
        json.object()
            .field("kind", partKindName(part.kind))
            .field("code", part.code)
            .field("text", proposal.text.substr(part.start, part.length))
            .field("exception", part.isException)
            .key("rows")
            .array();
        for (const RowSpan& span : part.rows)
            json.object().field("first", span.first).field("last", span.last).endObject();
        json.endArray().endObject();
    }
    json.endArray();
}

void writeRemarks(JsonOutput& json, const SelectionProposal& proposal)
{
    json.key("remarks").array();
    for (const ReturnedRemark& remark : proposal.returned.remarks) {
        json.object().field("kind", remarkKindName(remark.kind)).field("code", remark.code);
        remark.nr > 0 ? json.field("nr", remark.nr) : json.key("nr").null();
        remark.line > 0 ? json.field("line", remark.line) : json.key("line").null();
        json.field("marked", remark.isMarked).field("written", remark.written).endObject();
    }
    json.endArray();
}

void writeDoubts(JsonOutput& json, const SelectionProposal& proposal)
{
    json.key("doubts").array();
    for (const SelectionDoubt& doubt : doubtsOf(proposal))
        json.object().field("code", doubt.code).field("rows", doubt.rows).endObject();
    json.endArray();
}

void writeRound(JsonOutput& json, const SelectionRound& round)
{
    const TimeZone zone = TimeZone::stockholm();
    json.object()
        .field("round", round.number)
        .field("version", round.version)
        .field("way", selectionWayName(round.way))
        .field("rows", round.rows)
        .field("accepted", round.accepted)
        .field("all", round.isAll)
        .field("at", zone.toLocal(round.at).toIso())
        .field("by", round.actor);
    if (round.undoneAt)
        json.field("undoneAt", zone.toLocal(*round.undoneAt).toIso())
            .field("undoneBy", round.undoneBy);
    else
        json.key("undoneAt").null().key("undoneBy").null();
    json.endObject();
}

}

bool needsAnswers(const SelectionProposal& proposal)
{
    const bool isUnbound = !proposal.fileSha256.empty() &&
                           proposal.returned.binding != ReturnedSelection::Binding::Bound;
    return isUnbound || proposal.isAll || proposal.rows.empty() || !doubtsOf(proposal).empty();
}

void printProposal(std::ostream& out, const SelectionProposal& proposal)
{
    out << proposal.caseNumber << ", list version " << proposal.answeredVersion;
    if (proposal.answeredVersion != proposal.version)
        out << " (version " << proposal.version << " is out now)";
    out << ", " << counted(proposal.rowCount, "row") << ": ";
    if (proposal.rows.empty())
        out << (proposal.reading.isNone ? "nothing is asked for\n" : "no row is understood\n");
    else
        out << counted(proposal.rows.size(), "row")
            << " understood: " << rowNumbersText(proposal.rows) << '\n';
    if (!proposal.fileSha256.empty())
        if (const auto words = bindingWords(proposal.returned.binding); !words.empty())
            out << "  " << words << '\n';
    if (!proposal.already.empty())
        printRows(out, "new", proposal.added);
    printRows(out, "asked for before", proposal.already);
    printRows(out, "asked for before, and not named now", proposal.unnamed);
    if (proposal.isAll)
        out << "  all rows are asked for: confirm with --count " << proposal.rows.size() << '\n';
    printParts(out, proposal);
    printRemarks(out, proposal);
}

void writeProposalJson(std::ostream& out, const SelectionProposal& proposal,
                       const std::optional<SelectionRound>& confirmed)
{
    JsonOutput json(out);
    json.object()
        .field("case", proposal.caseNumber)
        .field("version", proposal.version)
        .field("answeredVersion", proposal.answeredVersion)
        .field("rowCount", proposal.rowCount)
        .field("way", selectionWayName(proposal.way));
    if (proposal.fileSha256.empty())
        json.key("binding").null();
    else
        json.field("binding", bindingName(proposal.returned.binding));
    json.field("rows", proposal.rows)
        .field("added", proposal.added)
        .field("already", proposal.already)
        .field("unnamed", proposal.unnamed)
        .field("all", proposal.isAll)
        .field("none", proposal.reading.isNone);
    writeParts(json, proposal);
    writeRemarks(json, proposal);
    writeDoubts(json, proposal);
    json.key("confirmed");
    if (confirmed)
        writeRound(json, *confirmed);
    else
        json.null();
    json.endObject();
    out << '\n';
}

void printRounds(std::ostream& out, std::string_view caseNumber,
                 const std::vector<SelectionRound>& rounds,
                 const std::vector<std::int64_t>& selected)
{
    out << caseNumber << ": "
        << (selected.empty()
                ? "no row is asked for yet"
                : counted(selected.size(), "row") + " asked for: " + rowNumbersText(selected))
        << '\n';
    const TimeZone zone = TimeZone::stockholm();
    for (const SelectionRound& round : rounds) {
        out << "  round " << round.number << ", " << zone.toLocal(round.at).date.toIso() << ", "
            << selectionWayName(round.way) << ", version " << round.version << ": "
            << rowNumbersText(round.rows);
        if (round.undoneAt)
            out << " (taken back by " << round.undoneBy << ')';
        out << '\n';
    }
}

void writeRoundsJson(std::ostream& out, std::string_view caseNumber,
                     const std::vector<SelectionRound>& rounds,
                     const std::vector<std::int64_t>& selected)
{
    JsonOutput json(out);
    json.object().field("case", caseNumber).field("selected", selected).key("rounds").array();
    for (const SelectionRound& round : rounds)
        writeRound(json, round);
    json.endArray().endObject();
    out << '\n';
}

}

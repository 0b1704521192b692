// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/DisclosureReport.h"

#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "core/base/Text.h"
#include "core/domain/RowNumbers.h"

#include <ostream>

namespace postinsyn {

namespace {

std::string localMinute(Instant instant)
{
    const LocalTime local = TimeZone::stockholm().toLocal(instant);
    return local.date.toIso() + " " + local.clock().substr(0, 5);
}

void writeDay(JsonOutput& json, std::string_view name, const std::optional<LocalDate>& day)
{
    day ? json.field(name, day->toIso()) : json.key(name).null();
}

std::string registerItemsText(const std::vector<RegisterItem>& items)
{
    std::string text;
    for (const RegisterItem& item : items)
        text += "    nr " + std::to_string(item.nr) + " " +
                std::string(disclosedPartName(item.part)) +
                (item.board.empty() ? "" : ", " + shownSafely(item.board)) +
                (item.grounds.empty() ? "" : ", " + join(item.grounds, ", ")) + "\n";
    return text;
}

std::string feeText(const FeeNote& fee)
{
    std::string text = std::to_string(fee.pages) + " pages, fee " + std::to_string(fee.fee) +
                       " kr (" + std::string(feeBasisName(fee.basis)) + ")";
    if (!fee.waiverReason.empty())
        text +=
            " instead of " + std::to_string(fee.fullFee) + " kr: " + shownSafely(fee.waiverReason);
    return text;
}

void writeFee(JsonOutput& json, const FeeNote& fee)
{
    json.field("pages", fee.pages)
        .field("earlierPages", fee.earlierPages)
        .field("fee", fee.fee)
        .field("fullFee", fee.fullFee)
        .field("feeBasis", feeBasisName(fee.basis))
        .field("tariffToBeChecked", fee.isTariffToBeChecked);
    if (!fee.waiverReason.empty())
        json.field("waiverReason", fee.waiverReason);
}

std::vector<std::int64_t> rowsOfDecision(const WrittenDecision& decision)
{
    std::vector<std::int64_t> rows;
    for (const DecidedItem& item : decision.items)
        rows.push_back(item.nr);
    return rows;
}

void writeRounds(JsonOutput& json, const Appeal& appeal)
{
    json.key("rounds").array();
    for (const CourtRound& round : appeal.rounds) {
        json.object()
            .field("court", courtLevelName(round.level))
            .field("lodgedOn", round.lodgedOn.toIso())
            .field("courtCase", round.courtCase);
        round.outcome ? json.field("ruling", courtOutcomeName(*round.outcome))
                      : json.key("ruling").null();
        writeDay(json, "ruledOn", round.ruledOn);
        writeDay(json, "servedOn", round.servedOn);
        json.endObject();
    }
    json.endArray();
}

void writeWrittenDecision(JsonOutput& json, const WrittenDecision& decision, LocalDate today)
{
    json.object()
        .field("number", decision.number)
        .field("about", decisionSubjectName(decision.subject))
        .field("board", decision.board)
        .field("decidedOn", decision.decidedOn.toIso())
        .field("decidedBy", decision.decidedBy)
        .field("delegation", decision.delegation)
        .field("rows", rowsOfDecision(decision));
    writeDay(json, "servedOn", decision.servedOn);
    writeDay(json, "lastDay", decision.lastDay());
    json.field("standing", decisionStandingName(standingOf(decision, today)));
    writeDay(json, "runsUntil", runsUntil(decision));
    if (decision.appeal) {
        json.key("appeal")
            .object()
            .field("receivedOn", decision.appeal->receivedOn.toIso())
            .field("inTime", decision.appeal->isInTime);
        writeRounds(json, *decision.appeal);
        json.endObject();
    }
    json.endObject();
}

void printRound(std::ostream& out, const CourtRound& round)
{
    out << "    " << courtLevelName(round.level) << ", since " << round.lodgedOn.toIso();
    if (!round.courtCase.empty())
        out << ", case " << shownSafely(round.courtCase);
    if (round.outcome)
        out << ": " << courtOutcomeName(*round.outcome) << " " << round.ruledOn->toIso();
    if (round.servedOn)
        out << ", served " << round.servedOn->toIso();
    out << '\n';
}

}

void printOutgoing(std::ostream& out, std::string_view caseNumber,
                   const std::vector<OutgoingItem>& items)
{
    out << caseNumber << ": " << items.size() << " messages are asked for\n";
    TextTable table({"Nr", "Standing", "Outcome", "Board", "Grounds", "To be answered"},
                    {8, 10, 26, 40, 30, 30});
    for (const OutgoingItem& outgoing : items) {
        const bool isDecided = outgoing.standing != OutgoingStanding::Open &&
                               outgoing.standing != OutgoingStanding::Elsewhere;
        table.row(
            {std::to_string(outgoing.item.nr), std::string(outgoingStandingName(outgoing.standing)),
             isDecided ? std::string(itemOutcomeName(outgoing.item.outcome)) : "",
             outgoing.item.board, join(outgoing.item.grounds, ", "), join(outgoing.lacking, ", ")});
    }
    table.print(out);
}

void writeOutgoingJson(std::ostream& out, std::string_view caseNumber,
                       const std::vector<OutgoingItem>& items)
{
    JsonOutput json(out);
    json.object().field("case", caseNumber).key("messages").array();
    for (const OutgoingItem& outgoing : items) {
        const bool isDecided = outgoing.standing != OutgoingStanding::Open &&
                               outgoing.standing != OutgoingStanding::Elsewhere;
        json.object()
            .field("nr", outgoing.item.nr)
            .field("board", outgoing.item.board)
            .field("standing", outgoingStandingName(outgoing.standing));
        isDecided ? json.field("outcome", itemOutcomeName(outgoing.item.outcome))
                  : json.key("outcome").null();
        json.field("grounds", outgoing.item.grounds).field("lacking", outgoing.lacking).endObject();
    }
    json.endArray().endObject();
    out << '\n';
}

void printRegister(std::ostream& out, const DisclosureRegister& shown)
{
    out << shown.caseNumber << ": given out (Swedish time)\n";
    for (const RegisterEntry& entry : shown.entries) {
        out << "  " << localMinute(entry.at) << "  ";
        if (entry.delivery > 0)
            out << "delivery " << entry.delivery << ", ";
        if (entry.listVersion)
            out << "list version " << *entry.listVersion << ", " << entry.rowCount << " rows, ";
        out << (entry.way ? deliveryWayName(*entry.way) : "way not told")
            << (entry.isPaper ? ", paper" : "") << ", by " << shownSafely(entry.handedOverBy)
            << '\n'
            << registerItemsText(entry.items);
        if (entry.fee)
            out << "    " << feeText(*entry.fee) << '\n';
        for (const std::string& file : entry.files)
            out << "    sha256 " << file << '\n';
    }
    if (shown.entries.empty())
        out << "  nothing yet\n";
}

void writeRegisterJson(std::ostream& out, const DisclosureRegister& shown)
{
    JsonOutput json(out);
    json.object().field("case", shown.caseNumber).key("entries").array();
    for (const RegisterEntry& entry : shown.entries) {
        json.object().field("at", entry.at.toIso());
        entry.delivery > 0 ? json.field("delivery", entry.delivery) : json.key("delivery").null();
        if (entry.listVersion)
            json.field("listVersion", *entry.listVersion).field("listRows", entry.rowCount);
        entry.way ? json.field("way", deliveryWayName(*entry.way)) : json.key("way").null();
        json.field("paper", entry.isPaper)
            .field("handedOverBy", entry.handedOverBy)
            .field("files", entry.files);
        if (entry.fee)
            writeFee(json, *entry.fee);
        json.key("items").array();
        for (const RegisterItem& item : entry.items)
            json.object()
                .field("nr", item.nr)
                .field("board", item.board)
                .field("part", disclosedPartName(item.part))
                .field("grounds", item.grounds)
                .endObject();
        json.endArray().endObject();
    }
    json.endArray().endObject();
    out << '\n';
}

void printDecisions(std::ostream& out, std::string_view caseNumber,
                    const std::vector<WrittenDecision>& decisions,
                    const std::vector<UndrawnItem>& undrawn, LocalDate today)
{
    out << caseNumber << ": " << decisions.size() << " written decisions\n";
    for (const WrittenDecision& decision : decisions) {
        out << "  " << decision.number << "  " << decision.decidedOn.toIso() << ", "
            << shownSafely(decision.board) << ", " << shownSafely(decision.decidedBy) << " ("
            << shownSafely(decision.delegation) << "), " << decisionSubjectName(decision.subject);
        if (!decision.items.empty())
            out << " " << rowNumbersText(rowsOfDecision(decision));
        out << ": " << decisionStandingName(standingOf(decision, today));
        if (decision.servedOn)
            out << ", served " << decision.servedOn->toIso() << ", last day for appeal "
                << decision.lastDay()->toIso();
        out << '\n';
        if (!decision.appeal)
            continue;
        out << "    appealed " << decision.appeal->receivedOn.toIso()
            << (decision.appeal->isInTime ? "" : ", too late") << '\n';
        for (const CourtRound& round : decision.appeal->rounds)
            printRound(out, round);
    }
    for (const UndrawnItem& each : undrawn)
        out << "  nr " << each.item.nr << " is decided in writing, and no decision is drawn up\n";
}

void writeDecisionsJson(std::ostream& out, std::string_view caseNumber,
                        const std::vector<WrittenDecision>& decisions,
                        const std::vector<UndrawnItem>& undrawn, LocalDate today)
{
    JsonOutput json(out);
    json.object().field("case", caseNumber).key("decisions").array();
    for (const WrittenDecision& decision : decisions)
        writeWrittenDecision(json, decision, today);
    json.endArray().key("notDrawnUp").array();
    for (const UndrawnItem& each : undrawn)
        json.object()
            .field("nr", each.item.nr)
            .field("board", each.board)
            .field("outcome", itemOutcomeName(each.item.outcome))
            .field("decidedOn", each.decidedOn.toIso())
            .endObject();
    json.endArray().endObject();
    out << '\n';
}

}

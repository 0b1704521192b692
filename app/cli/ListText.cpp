// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/ListText.h"

#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"
#include "core/domain/SecrecyGround.h"
#include "core/task/RowDecision.h"

#include <algorithm>
#include <ostream>

namespace postinsyn {

namespace {

const ReviewerView reviewer{};

std::string answerTo(const Hint& hint, std::int64_t nr,
                     const std::vector<HintAcknowledgement>& answers)
{
    const auto it = std::find_if(answers.begin(), answers.end(), [&](const HintAcknowledgement& a) {
        return a.nr == nr && a.hint == hint.id();
    });
    return it == answers.end() ? std::string() : std::string(hintAnswerName(it->answer));
}

void writeHint(JsonOutput& json, const Hint& hint, std::int64_t nr,
               const std::vector<HintAcknowledgement>& answers)
{
    json.object()
        .field("id", hint.id())
        .field("rule", hint.rule)
        .field("category", hint.category)
        .field("severity", hintSeverityName(hint.severity))
        .field("field", hintFieldName(hint.field))
        .field("start", hint.start)
        .field("length", hint.length)
        .field("note", hint.note)
        .key("grounds")
        .array();
    for (const std::string& ground : hint.grounds)
        json.value(ground);
    json.endArray().field("judgedAs", answerTo(hint, nr, answers)).endObject();
}

/// The characters that a mask covers, as far as the field goes.
std::string textUnder(const std::string& field, const MaskSpan& span)
{
    std::string text;
    std::size_t at = 0;
    for (std::size_t index = 0; at < field.size() && index < span.start + span.length; ++index) {
        const char32_t c = nextCodePoint(field, at);
        if (index >= span.start)
            appendUtf8(text, c);
    }
    return text;
}

/// What is hidden in a row and by which provision.
std::string masksText(const OverviewRow& row)
{
    std::string text;
    for (const auto& [field, spans] : row.masks)
        for (const MaskSpan& span : spans) {
            const std::string& shown = fieldText(row, field);
            const std::string hidden = textUnder(shown, span);
            text += (text.empty() ? "" : "; ") + std::string(fieldName(field)) +
                    (hidden == shown ? " (all)" : " \"" + hidden + "\"") + " " + span.ground;
        }
    return row.verdict == Verdict::Withheld ? row.withheldGround : text;
}

}

void writeListJson(std::ostream& out, const OverviewList& list, const HintsOf& hintsOf,
                   const std::vector<HintAcknowledgement>& answers)
{
    const TimeZone zone = TimeZone::stockholm();
    JsonOutput json(out);
    json.object().field("case", list.caseNumber).field("version", list.version).key("issuedAt");
    list.issuedAt ? json.value(list.issuedAt->toIso()) : json.null();
    json.field("filter", list.filterText).key("rows").array();
    for (const OverviewRow& row : list.rows) {
        const LocalTime local = zone.toLocal(row.utc);
        json.object()
            .field("nr", row.nr)
            .field("date", local.date.toIso())
            .field("time", local.clock())
            .field("offset", local.offset())
            .field("direction", directionName(row.direction))
            .field("sender", row.sender.shownTo(reviewer))
            .key("recipients")
            .array();
        for (const OriginalText& recipient : row.recipients)
            json.value(recipient.shownTo(reviewer));
        json.endArray()
            .field("subject", row.subject.shownTo(reviewer))
            .field("subjectState", subjectStateName(row.subjectState))
            .field("judgement", verdictName(row.verdict));
        if (row.verdict == Verdict::Withheld)
            json.field("ground", row.withheldGround);
        json.key("masks").array();
        for (const auto& [field, spans] : row.masks)
            for (const MaskSpan& span : spans)
                json.object()
                    .field("field", fieldName(field))
                    .field("start", span.start)
                    .field("length", span.length)
                    .field("ground", span.ground)
                    .endObject();
        json.endArray().key("hints").array();
        for (const Hint& hint : hintsOf(row))
            writeHint(json, hint, row.nr, answers);
        json.endArray().endObject();
    }
    json.endArray().endObject();
    out << '\n';
}

void printList(std::ostream& out, const OverviewList& list, const HintsOf& hintsOf)
{
    const TimeZone zone = TimeZone::stockholm();
    TextTable table(
        {"Nr", "Date", "Time", "Sender", "Recipients", "Subject", "Judged", "Masks", "Hints"},
        {7, 10, 8, 28, 32, 44, 10, 30, 5});
    for (const OverviewRow& row : list.rows) {
        const LocalTime local = zone.toLocal(row.utc);
        const std::size_t hints = hintsOf(row).size();
        table.row({std::to_string(row.nr), local.date.toIso(), local.clock(),
                   row.sender.shownTo(reviewer), row.recipientsJoined.shownTo(reviewer),
                   row.subject.shownTo(reviewer), std::string(verdictName(row.verdict)),
                   masksText(row), hints == 0 ? "" : std::to_string(hints)});
    }
    table.print(out);
    out << list.caseNumber << ", version " << list.version << ", "
        << counted(list.rows.size(), "row") << ", "
        << (list.issuedAt ? "issued " + list.issuedAt->toIso() : std::string("not issued")) << '\n';
}

void writeHintsJson(std::ostream& out, const OverviewList& list, const HintsOf& hintsOf,
                    const std::vector<HintAcknowledgement>& answers)
{
    JsonOutput json(out);
    json.object().field("case", list.caseNumber).field("version", list.version).key("rows").array();
    for (const OverviewRow& row : list.rows) {
        const std::vector<Hint> hints = hintsOf(row);
        if (hints.empty())
            continue;
        json.object().field("nr", row.nr).key("hints").array();
        for (const Hint& hint : hints)
            writeHint(json, hint, row.nr, answers);
        json.endArray().endObject();
    }
    json.endArray().endObject();
    out << '\n';
}

void printHints(std::ostream& out, const OverviewList& list, const HintsOf& hintsOf,
                const std::vector<HintAcknowledgement>& answers)
{
    TextTable table({"Nr", "Hint", "Severity", "Provisions", "Judged as", "Why"},
                    {7, 48, 8, 24, 10, 90});
    const GroundTable known = GroundTable::builtIn();
    bool hasOthers = false;
    for (const OverviewRow& row : list.rows)
        for (const Hint& hint : hintsOf(row)) {
            std::string grounds;
            for (const std::string& ground : hint.grounds) {
                const bool isGround = known.find(ground).has_value();
                hasOthers = hasOthers || !isGround;
                grounds += (grounds.empty() ? "" : ", ") + ground + (isGround ? "" : "*");
            }
            table.row({std::to_string(row.nr), hint.id(),
                       std::string(hintSeverityName(hint.severity)), grounds,
                       answerTo(hint, row.nr, answers), hint.note});
        }
    table.print(out);
    if (hasOthers)
        out << "* is no ground to mask by: it bears on whether the message is an official document "
               "at all, or on other duties. postinsyn-cli grounds shows what --ground takes.\n";
    out << "A row without hints has to be read all the same.\n";
}

}

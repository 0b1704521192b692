// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/JsonOutput.h"
#include "app/cli/ReviewReport.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"

#include <ostream>

namespace postinsyn {

namespace {

std::vector<std::string> roleNamesOf(const ChecklistQuestion& question)
{
    std::vector<std::string> names;
    for (const ReviewRole role : question.who)
        names.emplace_back(reviewRoleName(role));
    return names;
}

}

void printChecklist(std::ostream& out, const Checklist& checklist)
{
    for (const ChecklistQuestion& question : checklist.questions()) {
        out << question.number << ". " << question.id << ": " << question.text << " ("
            << join(roleNamesOf(question), ", ") << "; before the "
            << checklistStageName(question.before) << ")\n";
        for (const ChecklistAnswer& answer : question.answers)
            out << "     " << answer.id << ": " << answer.text << '\n';
    }
    out << checklist.source() << '\n';
}

void writeChecklistJson(std::ostream& out, const Checklist& checklist)
{
    JsonOutput json(out);
    json.object().key("questions").array();
    for (const ChecklistQuestion& question : checklist.questions()) {
        json.object()
            .field("number", question.number)
            .field("id", question.id)
            .field("text", question.text)
            .field("help", question.help)
            .field("who", roleNamesOf(question))
            .field("before", checklistStageName(question.before))
            .key("answers")
            .array();
        for (const ChecklistAnswer& answer : question.answers)
            json.object()
                .field("id", answer.id)
                .field("text", answer.text)
                .field("stops", answer.stops)
                .endObject();
        json.endArray().endObject();
    }
    json.endArray().field("source", checklist.source()).endObject();
    out << '\n';
}

void printDelegations(std::ostream& out, const std::vector<Delegation>& delegations)
{
    TextTable table({"Number", "Board", "Name", "Title", "Reference", "Valid"},
                    {6, 34, 24, 24, 24, 24});
    for (const Delegation& delegation : delegations)
        table.row({std::to_string(delegation.id.value), delegation.board, delegation.name,
                   delegation.title, delegation.reference,
                   delegation.validFrom.toIso() + " - " +
                       (delegation.validTo ? delegation.validTo->toIso() : "")});
    table.print(out);
    out << counted(delegations.size(), "delegation") << '\n';
}

void writeDelegationsJson(std::ostream& out, const std::vector<Delegation>& delegations)
{
    JsonOutput json(out);
    json.object().key("delegations").array();
    for (const Delegation& delegation : delegations)
        json.object()
            .field("number", delegation.id.value)
            .field("board", delegation.board)
            .field("name", delegation.name)
            .field("title", delegation.title)
            .field("reference", delegation.reference)
            .field("account", delegation.account)
            .field("from", delegation.validFrom.toIso())
            .field("to", delegation.validTo ? delegation.validTo->toIso() : "")
            .endObject();
    json.endArray().endObject();
    out << '\n';
}

}

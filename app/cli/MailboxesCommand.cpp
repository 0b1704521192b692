// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"
#include "core/import/OpenRecords.h"
#include "core/store/DirectoryStore.h"
#include "core/task/ImportMailboxes.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

void writeJson(JsonOutput& json, const Mailbox& m)
{
    json.object()
        .field("address", m.address)
        .field("name", m.name)
        .field("unit", m.unit)
        .field("board", m.board)
        .field("kind", mailboxKindName(m.kind))
        .key("aliases")
        .array();
    for (const std::string& alias : m.aliases)
        json.value(alias);
    json.endArray().key("employmentEnd");
    m.employmentEnd ? json.value(m.employmentEnd->toIso()) : json.null();
    json.endObject();
}

/// In a directory a date is a last day, in a log the time of a message.
std::string mailboxReason(std::string_view code)
{
    return code == "date-invalid"
               ? "its last day of employment is no date of the form 2026-09-30; nothing of the row "
                 "was taken in"
               : reasonFor(code);
}

class MailboxesCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand(
            "mailboxes", "The directory: who has which mailbox, where, and until when");
        m_app->require_subcommand(1);
        m_import = m_app->add_subcommand(
            "import", "Read mailboxes from a CSV or Excel file with the columns address, "
                      "name, unit, board, kind, aliases, employment_end, or "
                      "the usual Swedish and Exchange names of these");
        m_import->add_option("file", m_file, "The file")->required();
        m_list = m_app->add_subcommand("list", "All mailboxes");
        m_end = m_app->add_subcommand("end", "Say when employment ends");
        m_end->add_option("address", m_address, "Address or alias")->required();
        m_end->add_option("date", m_date, "Last day of employment, YYYY-MM-DD; none: it goes on")
            ->required();
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override
    {
        if (m_import->parsed())
            return import(context);
        return m_end->parsed() ? end(context) : list(context);
    }

private:
    ExitCode import(const CommandContext& context) const;
    static ExitCode list(const CommandContext& context);
    [[nodiscard]] ExitCode end(const CommandContext& context) const;

    CLI::App* m_app = nullptr;
    CLI::App* m_import = nullptr;
    CLI::App* m_list = nullptr;
    CLI::App* m_end = nullptr;
    std::string m_file, m_address, m_date;
};

ExitCode MailboxesCommand::import(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const Database::StopScope stoppable(archive->database(), context.meter->token());
    const MailboxImport result = importMailboxFile(*archive, m_file, context.actor);
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object()
            .field("read", result.read)
            .field("added", result.added)
            .field("changed", result.changed)
            .field("unchanged", result.unchanged)
            .field("keptEnds", result.keptEnds)
            .field("cutAliases", result.cutAliases)
            .key("rejectedRows")
            .array();
        for (const RowFault& fault : result.rejected)
            json.object()
                .field("line", fault.line)
                .field("code", fault.code)
                .field("reason", mailboxReason(fault.code))
                .endObject();
        json.endArray().endObject();
        std::cout << '\n';
    } else {
        std::cout << counted(result.read, "row") << ": "
                  << counted(result.added, "mailbox", "mailboxes") << " added, " << result.changed
                  << " changed, " << result.unchanged << " unchanged, " << result.rejected.size()
                  << " rejected\n";
        if (result.keptEnds > 0)
            std::cout << "  " << counted(result.keptEnds, "last day")
                      << " of employment kept although the cell is empty; to take one away: "
                         "postinsyn-cli mailboxes end ADDRESS none\n";
        if (result.cutAliases > 0)
            std::cout << "  warning: the aliases of "
                      << counted(result.cutAliases, "mailbox", "mailboxes")
                      << " do not stand in the file, or not all; those known stay. Export them "
                         "anew with @{n='EmailAddresses';e={$_.EmailAddresses -join ';'}}\n";
        for (const RowFault& fault : result.rejected)
            std::cout << "  rejected: line " << fault.line << ": " << mailboxReason(fault.code)
                      << '\n';
    }
    const bool isWhole = result.rejected.empty() && result.cutAliases == 0;
    return isWhole ? ExitCode::Done : ExitCode::Warnings;
}

ExitCode MailboxesCommand::list(const CommandContext& context)
{
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const std::vector<Mailbox> mailboxes = DirectoryStore(archive->database()).all();
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().key("mailboxes").array();
        for (const Mailbox& mailbox : mailboxes)
            writeJson(json, mailbox);
        json.endArray().endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    TextTable table({"Address", "Name", "Unit", "Board", "Kind", "Ends"}, {40, 30, 30, 30, 10, 10});
    for (const Mailbox& m : mailboxes)
        table.row({m.address, m.name, m.unit, m.board, std::string(mailboxKindName(m.kind)),
                   m.employmentEnd ? m.employmentEnd->toIso() : ""});
    table.print(std::cout);
    return ExitCode::Done;
}

ExitCode MailboxesCommand::end(const CommandContext& context) const
{
    const auto date = LocalDate::parse(m_date);
    if (!date && m_date != "none")
        throw CLI::ValidationError("date", "is not a day (YYYY-MM-DD) nor none: " + m_date);
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const Mailbox mailbox = endMailbox(*archive, m_address, date, context.actor);
    if (context.isJson) {
        JsonOutput json(std::cout);
        writeJson(json, mailbox);
        std::cout << '\n';
    } else {
        std::cout << mailbox.address << ": "
                  << (date ? "last day of employment " + date->toIso()
                           : std::string("no last day of employment"))
                  << '\n';
    }
    return ExitCode::Done;
}

}

std::unique_ptr<Command> makeMailboxesCommand()
{
    return std::make_unique<MailboxesCommand>();
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"
#include "core/store/LogStore.h"
#include "core/task/LogCoverage.h"
#include "core/task/RemoveSource.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

constexpr int longestPeriodDays = 366 * 20;

class SourcesCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("sources", "The files that were imported");
        m_remove = m_app->add_subcommand(
            "remove", "Take an import back, with the messages that no other import tells of");
        m_remove->add_option("number", m_number, "As sources shows it")->required();
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    [[nodiscard]] ExitCode remove(const CommandContext& context) const;

    CLI::App* m_app = nullptr;
    CLI::App* m_remove = nullptr;
    std::int64_t m_number = 0;
};

ExitCode SourcesCommand::remove(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const RemovedSource removed =
        removeSource(*archive, SourceId{m_number}, context.actor, *context.meter);
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object()
            .field("id", removed.source.id.value)
            .field("name", removed.source.name)
            .field("messages", removed.messages)
            .field("shared", removed.shared)
            .endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    std::cout << shownSafely(removed.source.name) << ": taken back, "
              << counted(removed.messages, "message") << " left the archive\n";
    if (removed.shared > 0)
        std::cout << "  " << counted(removed.shared, "message")
                  << " stay as they are: other files tell of them too\n";
    return ExitCode::Done;
}

ExitCode SourcesCommand::run(const CommandContext& context)
{
    if (m_remove->parsed())
        return remove(context);
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const std::vector<Source> sources = LogStore(archive->database()).sources();
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().key("sources").array();
        for (const Source& s : sources) {
            json.object()
                .field("id", s.id.value)
                .field("name", s.name)
                .field("sha256", toHex(s.sha256))
                .field("format", s.format)
                .field("encoding", s.encoding)
                .field("timeBasis", s.timeBasis)
                .field("rows", s.rows)
                .field("messages", s.messages)
                .field("duplicateRows", s.duplicateRows)
                .field("ignoredRows", s.ignoredRows)
                .field("rejectedRows", s.rejectedRows);
            s.first ? json.field("firstInstant", s.first->toIso())
                    : json.key("firstInstant").null();
            s.last ? json.field("lastInstant", s.last->toIso()) : json.key("lastInstant").null();
            json.field("importedAt", s.importedAt.toIso())
                .field("importedBy", s.importedBy)
                .endObject();
        }
        json.endArray().endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    TextTable table({"Nr", "File", "Format", "Messages", "Rejected", "First", "Last"},
                    {6, 40, 18, 10, 9, 24, 24});
    for (const Source& s : sources)
        table.row({std::to_string(s.id.value), s.name, s.format, std::to_string(s.messages),
                   std::to_string(s.rejectedRows), s.first ? s.first->toIso() : "",
                   s.last ? s.last->toIso() : ""});
    table.print(std::cout);
    return ExitCode::Done;
}

class CoverageCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app =
            parent.add_subcommand("coverage", "Which days of a period the imported files speak of");
        m_filter.declare(*m_app);
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    CLI::App* m_app = nullptr;
    FilterOptions m_filter;
};

void writeJson(const LogCoverage& coverage)
{
    JsonOutput json(std::cout);
    json.object()
        .field("from", coverage.period.from.toIso())
        .field("to", coverage.period.to.toIso())
        .key("days")
        .array();
    for (const LogCoverage::Day& day : coverage.days) {
        json.object()
            .field("date", day.date.toIso())
            .field("covered", day.sources != 0)
            .field("partly", day.isPartly)
            .field("sources", day.sources)
            .field("rows", day.rows)
            .field("messages", day.messages)
            .key("parts")
            .array();
        for (const auto& [from, to] : day.parts)
            json.object().field("from", from.toIso()).field("to", to.toIso()).endObject();
        json.endArray().endObject();
    }
    json.endArray().key("gaps").array();
    for (const Period& gap : coverage.gaps)
        json.object().field("from", gap.from.toIso()).field("to", gap.to.toIso()).endObject();
    json.endArray().key("suspectedCuts").array();
    for (const LogCoverage::Suspicion& s : coverage.suspectedCuts)
        json.object()
            .field("source", s.source)
            .field("code", s.warning.code)
            .field("text", warningText(s.warning.code, s.warning.detail, s.warning.count))
            .endObject();
    json.endArray().endObject();
    std::cout << '\n';
}

ExitCode CoverageCommand::run(const CommandContext& context)
{
    const MessageFilter filter = m_filter.filter();
    if (!filter.from || !filter.to)
        throw CLI::ValidationError("--from and --to", "are both needed");
    if ((filter.to->days - filter.from->days).count() > longestPeriodDays)
        throw CLI::ValidationError("--to", "lies more than 20 years after --from");
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const Database::StopScope stoppable(archive->database(), context.meter->token());
    const LogCoverage coverage = coverageOf(*archive, filter, ownAddressesOf(*archive));
    const bool hasDoubt = !coverage.gaps.empty() || !coverage.suspectedCuts.empty();
    if (context.isJson) {
        writeJson(coverage);
        return hasDoubt ? ExitCode::Warnings : ExitCode::Done;
    }
    TextTable table({"Day", "Files", "Rows", "Messages asked for", "Partly"}, {10, 8, 10, 20, 40});
    for (const LogCoverage::Day& day : coverage.days)
        table.row({day.date.toIso(), day.sources == 0 ? "none" : std::to_string(day.sources),
                   std::to_string(day.rows), std::to_string(day.messages),
                   day.isPartly ? partsText(day) : ""});
    table.print(std::cout);
    for (const Period& gap : coverage.gaps)
        std::cout << "no file takes in " << gap.from.toIso()
                  << (gap.to == gap.from ? std::string() : " to " + gap.to.toIso()) << '\n';
    for (const LogCoverage::Suspicion& s : coverage.suspectedCuts)
        std::cout << "perhaps not complete: " << shownSafely(s.source) << ": "
                  << warningText(s.warning.code, s.warning.detail, s.warning.count) << '\n';
    return hasDoubt ? ExitCode::Warnings : ExitCode::Done;
}

}

std::unique_ptr<Command> makeSourcesCommand()
{
    return std::make_unique<SourcesCommand>();
}

std::unique_ptr<Command> makeCoverageCommand()
{
    return std::make_unique<CoverageCommand>();
}

}

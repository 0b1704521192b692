// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/store/LogStore.h"
#include "core/store/MessageIds.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <tuple>

namespace postinsyn {

namespace {

constexpr std::size_t pageRows = 500;
constexpr std::size_t shownRows = 200; ///< on a terminal, unless --limit says otherwise

class SearchCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("search", "Find messages in the whole archive");
        m_filter.declare(*m_app);
        m_app->add_option("--limit", m_limit, "Show at most so many");
        m_app->add_flag("--count", m_onlyCount, "Say how many there are, show none");
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    CLI::App* m_app = nullptr;
    FilterOptions m_filter;
    std::optional<std::int64_t> m_limit;
    bool m_onlyCount = false;
};

void writeMessage(JsonOutput& json, const LoggedMessage& m, const TimeZone& zone)
{
    json.object()
        .field("id", std::to_string(m.id.value)) // too large for a JSON number in many readers
        .field("utc", m.utc.toIso())
        .field("local", zone.toLocal(m.utc).toIso())
        .field("direction", directionName(m.direction))
        .field("sender", m.sender)
        .key("recipients")
        .array();
    for (const LoggedRecipient& r : m.recipients)
        json.object()
            .field("address", r.address)
            .field("kind", kindName(r.kind))
            .field("status", statusName(r.status))
            .endObject();
    json.endArray()
        .field("subject", m.subject)
        .field("subjectState", subjectStateName(m.subjectState))
        .endObject();
}

void printMessage(TextTable& table, const LoggedMessage& m, const TimeZone& zone)
{
    std::string recipients;
    for (const LoggedRecipient& r : m.recipients)
        recipients += (recipients.empty() ? "" : "; ") + r.address;
    const LocalTime local = zone.toLocal(m.utc);
    table.row({local.date.toIso(), local.clock(), local.offset(),
               std::string(directionName(m.direction)), m.sender.empty() ? "<>" : m.sender,
               recipients, m.subject});
}

/// From `at` on, behind the last message of the same time as the one before.
std::size_t endOfInstant(const std::vector<MessageId>& ids, std::size_t at)
{
    while (at > 0 && at < ids.size() && instantOf(ids[at]) == instantOf(ids[at - 1]))
        ++at;
    return at;
}

/// Messages of one time come by what they are, not by the order of imports.
std::vector<LoggedMessage> inOrder(std::vector<LoggedMessage> messages)
{
    std::stable_sort(messages.begin(), messages.end(), [](const auto& a, const auto& b) {
        return std::tie(a.utc, a.messageId, a.sender, a.subject) <
               std::tie(b.utc, b.messageId, b.sender, b.subject);
    });
    return messages;
}

ExitCode SearchCommand::run(const CommandContext& context)
{
    const MessageFilter filter = m_filter.filter();
    if (m_limit && *m_limit < 1)
        throw CLI::ValidationError("--limit", "is a number from 1; --count shows none");
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const Database::StopScope stoppable(archive->database(), context.meter->token());
    const OwnAddresses own = ownAddressesOf(*archive);
    const TimeZone zone = TimeZone::stockholm();
    LogStore log(archive->database());
    const std::vector<MessageId> ids = log.find(filter, own);
    const std::size_t hidden = log.hiddenSystemCount(filter, own);
    const std::size_t limit = m_onlyCount ? 0
                              : m_limit   ? static_cast<std::size_t>(*m_limit)
                                          : (context.isJson ? ids.size() : shownRows);
    const std::size_t count = std::min(limit, ids.size());

    const auto forEachShown = [&](const auto& show) {
        for (std::size_t at = 0, end = 0; at < count; at = end) {
            context.meter->check();
            end = endOfInstant(ids, std::min(at + pageRows, count));
            std::size_t left = count - at;
            for (const LoggedMessage& m :
                 inOrder(log.load(std::span(ids).subspan(at, end - at), own)))
                if (left-- > 0)
                    show(m);
                else
                    break;
        }
    };
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().field("total", ids.size()).field("hiddenSystem", hidden);
        json.key("messages").array();
        forEachShown([&](const LoggedMessage& m) { writeMessage(json, m, zone); });
        json.endArray().endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    if (m_onlyCount) {
        std::cout << ids.size() << '\n';
        return ExitCode::Done;
    }
    TextTable table({"Date", "Time", "Zone", "Direction", "Sender", "Recipients", "Subject"},
                    {10, 8, 6, 9, 30, 40, 50});
    forEachShown([&](const LoggedMessage& m) { printMessage(table, m, zone); });
    table.print(std::cout);
    std::cout << counted(ids.size(), "message");
    if (count < ids.size())
        std::cout << ", the first " << count << " shown (--limit)";
    if (hidden > 0)
        std::cout << "; " << hidden
                  << " of the mail system's own monitoring not shown (--with-system)";
    std::cout << '\n';
    return ExitCode::Done;
}

}

std::unique_ptr<Command> makeSearchCommand()
{
    return std::make_unique<SearchCommand>();
}

}

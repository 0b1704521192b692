// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "core/store/HoldStore.h"
#include "core/store/RequestStore.h"
#include "core/task/ChangeRequest.h"
#include "core/task/RegisterRequest.h"
#include "export/ListWords.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

std::string localText(Instant instant)
{
    const LocalTime local = TimeZone::stockholm().toLocal(instant);
    return local.date.toIso() + " " + local.clock().substr(0, 5);
}

void writeFields(JsonOutput& json, const Request& r)
{
    json.field("case", r.caseNumber)
        .field("state", stateName(r.state))
        .field("origin", originName(r.origin))
        .field("scope", scopeName(r.scope))
        .field("receivedAt", TimeZone::stockholm().toLocal(r.receivedAt).toIso())
        .field("registeredAt", TimeZone::stockholm().toLocal(r.registeredAt).toIso());
    const auto texts = [&](std::string_view name, const std::vector<std::string>& values) {
        if (values.empty())
            return;
        json.key(name).array();
        for (const std::string& value : values)
            json.value(value);
        json.endArray();
    };
    json.key("filter").object();
    if (r.filter.from)
        json.field("from", r.filter.from->toIso());
    if (r.filter.to)
        json.field("to", r.filter.to->toIso());
    texts("parties", r.filter.parties);
    if (r.filter.between)
        texts("between", {r.filter.between->first, r.filter.between->second});
    texts("senders", r.filter.senders);
    texts("recipients", r.filter.recipients);
    texts("domains", r.filter.domains);
    if (r.filter.subject)
        json.field("subject", *r.filter.subject);
    if (r.filter.direction)
        json.field("direction", directionName(*r.filter.direction));
    if (r.filter.status)
        json.field("status", statusName(*r.filter.status));
    if (r.filter.withSystem)
        json.field("withSystem", true);
    json.endObject();
}

/// Receipt starts the clocks of the law, so a time that could be two moments is asked about.
Instant receiptOf(const std::string& typed)
{
    const auto time = parseLocalDateTime(typed, TimeZone::stockholm());
    if (!time)
        throw CLI::ValidationError("--received", "is not \"YYYY-MM-DD HH:MM\": " + typed);
    if (time->isNonexistent)
        throw CLI::ValidationError(
            "--received", "no clock in Sweden shows this time, summer time skips it or it has "
                          "another offset: " +
                              typed);
    if (time->isAmbiguous)
        throw CLI::ValidationError("--received",
                                   "this time comes twice when summer time ends: write " + typed +
                                       "+02:00 for the first, " + typed + "+01:00 for the second");
    return time->instant;
}

class RequestCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("request", "Requests: open a case, follow it");
        m_app->require_subcommand(1);
        m_new = m_app->add_subcommand(
            "new", "Open a case; its hold is set at once. Who asks, and why, is not asked");
        m_new->add_option("--case", m_case, "Case number")->required();
        m_new
            ->add_option(
                "--received", m_received,
                "When it reached anyone in the authority: \"YYYY-MM-DD HH:MM\", Swedish time; with "
                "+01:00 or +02:00 behind it where the hour comes twice")
            ->required();
        m_new->add_option("--origin", m_origin, "external, internal or authority")
            ->check(CLI::IsMember({"external", "internal", "authority"}));
        m_new->add_option("--scope", m_scope, "overview, messages, raw or onsite")
            ->check(CLI::IsMember({"overview", "messages", "raw", "onsite"}));
        m_filter.declare(*m_new);
        m_change = m_app->add_subcommand(
            "change", "Say anew what is asked for, all of it; until a list has gone out. What was "
                      "held stays held");
        m_change->add_option("case", m_case, "Case number")->required();
        m_changed.declare(*m_change);
        m_change->add_option("--note", m_note, "A note of your own");
        m_list = m_app->add_subcommand("list", "All requests by receipt");
        m_show = m_app->add_subcommand("show", "One request with its history and holds");
        m_show->add_option("case", m_case, "Case number")->required();
        m_event = m_app->add_subcommand(
            "event",
            "Say that something happened: ask-clarification, clarified, order-log, "
            "import-log, skip-list, await-selection, remind, timeout, expire, court-final, "
            "close, transfer, withdraw");
        m_event->add_option("case", m_case, "Case number")->required();
        m_event->add_option("name", m_eventName, "The event")->required();
        m_event->add_option("--note", m_note, "A note of your own");
        m_close = m_app->add_subcommand(
            "close", "Close the case and release its holds: only when nothing is open any more");
        m_close->add_option("case", m_case, "Case number")->required();
        m_close->add_option("--note", m_note, "How it ended")->required();
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override
    {
        if (m_new->parsed())
            return open(context);
        if (m_change->parsed())
            return change(context);
        if (m_event->parsed())
            return event(context);
        if (m_close->parsed())
            return close(context);
        return m_show->parsed() ? show(context) : list(context);
    }

private:
    [[nodiscard]] ExitCode open(const CommandContext& context) const;
    [[nodiscard]] ExitCode change(const CommandContext& context) const;
    [[nodiscard]] ExitCode event(const CommandContext& context) const;
    [[nodiscard]] ExitCode close(const CommandContext& context) const;
    [[nodiscard]] ExitCode show(const CommandContext& context) const;
    static ExitCode list(const CommandContext& context);
    static void tell(const CommandContext& context, const Request& request);

    CLI::App* m_app = nullptr;
    CLI::App* m_new = nullptr;
    CLI::App* m_change = nullptr;
    CLI::App* m_list = nullptr;
    CLI::App* m_show = nullptr;
    CLI::App* m_event = nullptr;
    CLI::App* m_close = nullptr;
    std::string m_case, m_received, m_eventName, m_note;
    std::string m_origin = "external";
    std::string m_scope = "overview";
    FilterOptions m_filter, m_changed;
};

void RequestCommand::tell(const CommandContext& context, const Request& request)
{
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object();
        writeFields(json, request);
        json.endObject();
        std::cout << '\n';
    } else {
        std::cout << request.caseNumber << ": " << stateName(request.state) << '\n';
    }
}

ExitCode RequestCommand::open(const CommandContext& context) const
{
    NewRequest told;
    told.caseNumber = m_case;
    told.origin = *originNamed(m_origin);
    told.scope = *scopeNamed(m_scope);
    told.receivedAt = receiptOf(m_received);
    told.filter = m_filter.filter();
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    tell(context, registerRequest(*archive, told, context.actor));
    return ExitCode::Done;
}

/// What was asked for before stays readable in the history, beside the person's own words.
std::string noteOfChange(const MessageFilter& before, const std::string& own)
{
    const std::string was = "Tidigare: \"" + describeFilter(before) + "\"";
    return own.empty() ? was : own + ". " + was;
}

ExitCode RequestCommand::change(const CommandContext& context) const
{
    const MessageFilter filter = m_changed.filter();
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const std::string note = noteOfChange(requestOf(*archive, m_case).filter, m_note);
    const ChangedRequest changed = changeRequest(*archive, m_case, filter, note, context.actor);
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object();
        writeFields(json, changed.request);
        json.field("holdAdded", changed.isHoldAdded)
            .field("logTooNarrow", changed.isLogTooNarrow)
            .endObject();
        std::cout << '\n';
    } else {
        std::cout << changed.request.caseNumber << ": " << stateName(changed.request.state)
                  << "\n  asked for: " << shownSafely(describeFilter(changed.request.filter))
                  << "\n  before: " << shownSafely(describeFilter(changed.before)) << '\n';
        if (changed.isHoldAdded)
            std::cout << "  one hold more: this reaches further than what is held\n";
    }
    if (changed.isLogTooNarrow)
        std::cerr << "warning: the log was ordered for less than this: order what is missing\n";
    return changed.isLogTooNarrow ? ExitCode::Warnings : ExitCode::Done;
}

ExitCode RequestCommand::event(const CommandContext& context) const
{
    const auto named = eventNamed(m_eventName);
    if (!named)
        throw CLI::ValidationError("name", "is no event: " + m_eventName);
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    tell(context, recordEvent(*archive, m_case, *named, m_note, context.actor));
    return ExitCode::Done;
}

ExitCode RequestCommand::close(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    tell(context, closeRequest(*archive, m_case, m_note, context.actor));
    return ExitCode::Done;
}

ExitCode RequestCommand::list(const CommandContext& context)
{
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const std::vector<Request> requests = RequestStore(archive->database()).all();
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().key("requests").array();
        for (const Request& request : requests) {
            json.object();
            writeFields(json, request);
            json.endObject();
        }
        json.endArray().endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    TextTable table({"Case", "Received", "State", "Origin", "Scope"}, {30, 16, 20, 10, 10});
    for (const Request& r : requests)
        table.row({r.caseNumber, localText(r.receivedAt), std::string(stateName(r.state)),
                   std::string(originName(r.origin)), std::string(scopeName(r.scope))});
    table.print(std::cout);
    return ExitCode::Done;
}

ExitCode RequestCommand::show(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const Request request = requestOf(*archive, m_case);
    const std::vector<RequestStep> history = RequestStore(archive->database()).history(request.id);
    std::vector<Hold> holds = HoldStore(archive->database()).active();
    std::erase_if(holds, [&](const Hold& hold) { return hold.request != request.id; });
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object();
        writeFields(json, request);
        json.key("history").array();
        for (const RequestStep& step : history)
            json.object()
                .field("at", step.at.toIso())
                .field("actor", step.actor)
                .field("event", eventName(step.event))
                .field("from", stateName(step.from))
                .field("to", stateName(step.to))
                .field("note", step.note)
                .endObject();
        json.endArray().key("holds").array();
        for (const Hold& hold : holds)
            json.object()
                .field("type", holdTypeName(hold.type))
                .field("since", hold.setAt.toIso())
                .field("setBy", hold.setBy)
                .endObject();
        json.endArray().endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    std::cout << request.caseNumber << ": " << stateName(request.state) << ", received "
              << localText(request.receivedAt) << " (Swedish time, as all times below), "
              << originName(request.origin) << ", " << scopeName(request.scope) << '\n'
              << "  asked for: " << shownSafely(describeFilter(request.filter)) << '\n';
    for (const RequestStep& step : history)
        std::cout << "  " << localText(step.at) << "  " << eventName(step.event) << " -> "
                  << stateName(step.to) << "  (" << step.actor << ")"
                  << (step.note.empty() ? "" : "  " + shownSafely(step.note)) << '\n';
    for (const Hold& hold : holds)
        std::cout << "  hold: " << holdTypeName(hold.type) << " since " << localText(hold.setAt)
                  << '\n';
    return ExitCode::Done;
}

}

std::unique_ptr<Command> makeRequestCommand()
{
    return std::make_unique<RequestCommand>();
}

}

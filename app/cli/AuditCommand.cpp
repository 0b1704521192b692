// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "core/base/Text.h"
#include "core/store/AuditStore.h"
#include "core/task/RegisterRequest.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

class AuditCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("audit", "What was done, when and by whom");
        m_app->require_subcommand(1);
        m_show = m_app->add_subcommand(
            "show", "All entries, oldest first, and the control code of the present state");
        m_show->add_option("--case", m_case, "Only what concerns one case");
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    CLI::App* m_app = nullptr;
    CLI::App* m_show = nullptr;
    std::string m_case;
};

ExitCode AuditCommand::run(const CommandContext& context)
{
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    AuditStore& audit = archive->audit();
    const std::vector<RecordedAuditEntry> entries =
        m_case.empty() ? audit.entries() : audit.entriesOf(m_case);
    if (entries.empty() && !m_case.empty())
        (void)requestOf(*archive, m_case); // refuses a case that there is not
    const AuditStore::Head head = audit.head();
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().key("entries").array();
        for (const RecordedAuditEntry& e : entries) {
            json.object()
                .field("seq", e.seq)
                .field("time", e.timeUtc)
                .field("actor", e.entry.actor)
                .field("event", e.entry.event);
            const auto optional = [&](std::string_view name,
                                      const std::optional<std::string>& value) {
                if (value)
                    json.field(name, *value);
            };
            optional("case", e.entry.caseNumber);
            optional("objectType", e.entry.objectType);
            optional("objectUid", e.entry.objectUid);
            optional("detail", e.entry.detail);
            json.field("hash", toHex(e.hash)).endObject();
        }
        json.endArray()
            .field("entryCount", head.seq)
            .field("head", toHex(head.hash))
            .field("controlCode", audit.controlCode())
            .endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    TextTable table({"Nr", "Time (UTC)", "Account", "Event", "Case", "Detail"},
                    {8, 24, 20, 24, 20, 80});
    for (const RecordedAuditEntry& e : entries)
        table.row({std::to_string(e.seq), e.timeUtc, e.entry.actor, e.entry.event,
                   e.entry.caseNumber.value_or(""), e.entry.detail.value_or("")});
    table.print(std::cout);
    std::cout << "control code " << audit.controlCode() << " at entry " << head.seq << '\n';
    return ExitCode::Done;
}

}

std::unique_ptr<Command> makeAuditCommand()
{
    return std::make_unique<AuditCommand>();
}

}

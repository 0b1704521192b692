// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/domain/SecrecyGround.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

class GroundsCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("grounds", "The provisions that --ground takes, in Swedish");
        m_app->add_option("text", m_text, "Only these: a chapter, as 25, or words that occur");
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    CLI::App* m_app = nullptr;
    std::string m_text;
};

std::string testsOf(const SecrecyGround& ground)
{
    std::string text;
    for (const DamageTest test : ground.tests)
        text += (text.empty() ? "" : ", ") + std::string(damageTestName(test));
    return ground.isNotForRegion ? "not for a region" : text;
}

ExitCode GroundsCommand::run(const CommandContext& context)
{
    const GroundTable table = GroundTable::builtIn();
    const std::vector<SecrecyGround> grounds = table.search(m_text);
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().key("grounds").array();
        for (const SecrecyGround& ground : grounds) {
            json.object()
                .field("id", ground.id)
                .field("name", ground.name)
                .field("protects", ground.protects)
                .key("tests")
                .array();
            for (const DamageTest test : ground.tests)
                json.value(damageTestName(test));
            json.endArray()
                .field("notForRegion", ground.isNotForRegion)
                .field("remark", ground.remark)
                .endObject();
        }
        json.endArray().field("text", table.textNote()).endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    TextTable shown({"Provision", "Name", "Protects", "Test"}, {14, 34, 70, 20});
    for (const SecrecyGround& ground : grounds)
        shown.row({ground.id, ground.name, ground.protects, testsOf(ground)});
    shown.print(std::cout);
    std::cout << counted(grounds.size(), "provision") << ". " << table.textNote() << '\n';
    return ExitCode::Done;
}

}

std::unique_ptr<Command> makeGroundsCommand()
{
    return std::make_unique<GroundsCommand>();
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/JsonOutput.h"
#include "app/cli/ListCommands.h"
#include "app/cli/ListText.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"
#include "core/domain/HintEngine.h"
#include "core/domain/RowNumbers.h"
#include "core/domain/SecrecyGround.h"
#include "core/task/JudgeRows.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

/// What may be decided at once (domain.md 5.1); a person has read them all the same.
std::vector<std::int64_t> undecidedWithoutHints(Archive& archive, OverviewList list,
                                                const HintsOf& hintsOf)
{
    archive.lists().loadRows(list);
    std::vector<std::int64_t> rows;
    for (const OverviewRow& row : list.rows)
        if (row.verdict == Verdict::Unreviewed && hintsOf(row).empty())
            rows.push_back(row.nr);
    if (rows.empty())
        throw CLI::ValidationError("--rows", "there is no undecided row without hints");
    return rows;
}

class ListJudgeCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override;
    ExitCode run(const CommandContext& context) override;

private:
    [[nodiscard]] RowDecision decision() const;
    static void writeJson(const JudgeResult& result, bool isDoubtful);
    static void print(const JudgeResult& result);

    std::string m_rows, m_mask, m_ground;
    bool m_isClear = false, m_isWithheld = false, m_isQuery = false;
};

void ListJudgeCommand::declare(CLI::App& parent)
{
    CLI::App& app = add(parent, "judge", "Decide rows");
    app.add_option("--rows", m_rows, "1-8,12; or without-hints: all undecided ones that have none")
        ->required();
    auto* what = app.add_option_group("decision");
    what->add_flag("--clear", m_isClear, "Can go out as it is");
    what->add_option("--mask", m_mask,
                     "FIELD or FIELD:TEXT; FIELD is sender, recipients, subject or time");
    what->add_flag("--withhold", m_isWithheld, "The whole row is secret");
    what->add_flag("--query", m_isQuery, "To be asked about");
    what->require_option(1);
    app.add_option("--ground", m_ground, "Provision, as in \"OSL 25:1\"");
}

RowDecision ListJudgeCommand::decision() const
{
    if (m_isClear || m_isQuery) {
        if (!m_ground.empty())
            throw CLI::ValidationError("--ground", "belongs to --mask and --withhold");
        return m_isClear ? RowDecision(ClearRows{}) : RowDecision(QueryRows{});
    }
    if (m_ground.empty())
        throw CLI::RequiredError("--ground");
    if (!GroundTable::builtIn().find(m_ground))
        throw CLI::ValidationError("--ground", wordsFor(Error("ground-unknown")).reason);
    if (m_isWithheld)
        return WithholdRows{m_ground};
    MaskRows mask;
    mask.ground = m_ground;
    const std::size_t colon = m_mask.find(':');
    const auto field = fieldNamed(std::string_view(m_mask).substr(0, colon));
    if (!field)
        throw CLI::ValidationError("--mask", "begins with sender, recipients, subject or time");
    mask.field = *field;
    if (colon != std::string::npos)
        mask.text = m_mask.substr(colon + 1);
    if (mask.text && trimmed(*mask.text).empty())
        throw CLI::ValidationError("--mask", "names no text behind the colon");
    return mask;
}

ExitCode ListJudgeCommand::run(const CommandContext& context)
{
    const RowDecision wanted = decision();
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const Database::StopScope stoppable(archive->database(), context.meter->token());
    const OverviewList list = listOf(*archive, m_case, {});
    const HintEngine engine = HintEngine::builtIn(profileOf(*archive).reserveNumberShapes);
    const auto rows =
        m_rows == "without-hints"
            ? undecidedWithoutHints(*archive, list, stoppableHints(engine, *context.meter))
            : rowsIn("--rows", m_rows, list.rowCount);
    const JudgeResult result =
        judgeRows(*archive, m_case, rows, wanted, stoppableHints(engine, *context.meter),
                  GroundTable::builtIn(), context.actor);
    const bool isDoubtful = result.ground && result.ground->isNotForRegion;
    context.isJson ? writeJson(result, isDoubtful) : print(result);
    if (isDoubtful)
        std::cerr << "postinsyn-cli: " << result.ground->id
                  << " is no provision for a region: ask the region's lawyer before it is used\n";
    return isDoubtful || !result.otherSpellings.empty() ? ExitCode::Warnings : ExitCode::Done;
}

void ListJudgeCommand::writeJson(const JudgeResult& result, bool isDoubtful)
{
    JsonOutput json(std::cout);
    json.object()
        .field("count", result.rows.size())
        .field("rows", result.rows)
        .field("masks", result.masks)
        .field("otherSpellings", result.otherSpellings)
        .field("groundNotForRegion", isDoubtful)
        .endObject();
    std::cout << '\n';
}

void ListJudgeCommand::print(const JudgeResult& result)
{
    std::cout << counted(result.rows.size(), "row") << " decided: " << rowNumbersText(result.rows)
              << '\n';
    if (result.masks > 0)
        std::cout << counted(result.masks, "mask") << " set\n";
    if (!result.otherSpellings.empty())
        std::cout << "the same text in other letter case is still open in rows "
                  << rowNumbersText(result.otherSpellings) << '\n';
}

class ListAckCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = add(parent, "ack", "Say what a hint comes to");
        app.add_option("--row", m_row, "Row number")->required();
        app.add_option("--hint", m_hint, "As list hints shows it")->required();
        app.add_option("--as", m_answer, "not-secret, secret or unclear")
            ->required()
            ->check(CLI::IsMember({"not-secret", "secret", "unclear"}));
    }

    ExitCode run(const CommandContext& context) override
    {
        const auto archive = context.openArchive(OpenMode::ReadWrite);
        (void)rowsIn("--row", std::to_string(m_row), listOf(*archive, m_case, {}).rowCount);
        const HintEngine engine = HintEngine::builtIn(profileOf(*archive).reserveNumberShapes);
        acknowledgeHint(*archive, m_case, m_row, m_hint, *hintAnswerNamed(m_answer),
                        hintsBy(engine), context.actor);
        if (context.isJson) {
            JsonOutput json(std::cout);
            json.object()
                .field("row", m_row)
                .field("hint", m_hint)
                .field("as", m_answer)
                .endObject();
            std::cout << '\n';
        } else {
            std::cout << "row " << m_row << ": " << m_hint << " is " << m_answer << '\n';
        }
        return ExitCode::Done;
    }

private:
    std::int64_t m_row = 0;
    std::string m_hint, m_answer;
};

/// Undo and redo.
class ListRewindCommand : public CaseCommand {
public:
    explicit ListRewindCommand(bool isUndo) : m_isUndo(isUndo) {}

    void declare(CLI::App& parent) override
    {
        if (m_isUndo)
            add(parent, "undo",
                "Take back the last step of judging; again and again until it is issued");
        else
            add(parent, "redo", "Do again what was undone last");
    }

    ExitCode run(const CommandContext& context) override
    {
        const auto archive = context.openArchive(OpenMode::ReadWrite);
        const RewoundStep rewound = m_isUndo ? undoJudging(*archive, m_case, context.actor)
                                             : redoJudging(*archive, m_case, context.actor);
        if (context.isJson) {
            JsonOutput json(std::cout);
            json.object()
                .field("step", judgingKindName(rewound.step.kind))
                .field("count", rewound.rows.size())
                .field("rows", rewound.rows)
                .endObject();
            std::cout << '\n';
        } else {
            std::cout << (m_isUndo ? "undone: " : "done again: ")
                      << judgingKindName(rewound.step.kind) << ", "
                      << counted(rewound.rows.size(), "row") << ": " << rowNumbersText(rewound.rows)
                      << (rewound.hint.empty() ? "" : ", " + rewound.hint) << '\n';
        }
        return ExitCode::Done;
    }

private:
    bool m_isUndo;
};

}

std::unique_ptr<Command> makeListJudgeCommand()
{
    return std::make_unique<ListJudgeCommand>();
}

std::unique_ptr<Command> makeListAckCommand()
{
    return std::make_unique<ListAckCommand>();
}

std::unique_ptr<Command> makeListUndoCommand()
{
    return std::make_unique<ListRewindCommand>(true);
}

std::unique_ptr<Command> makeListRedoCommand()
{
    return std::make_unique<ListRewindCommand>(false);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/ListText.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "app/issue/ListIssue.h"
#include "app/issue/NoScreen.h"
#include "core/base/Text.h"
#include "core/domain/HintEngine.h"
#include "core/domain/RowNumbers.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/ListStore.h"
#include "core/task/FreezeRequest.h"
#include "core/task/JudgeRows.h"
#include "core/task/ListCompleteness.h"
#include "core/task/RegisterRequest.h"
#include "export/ListWords.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace postinsyn {

namespace {

class ListCommand : public Command {
public:
    void declare(CLI::App& parent) override;
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    CLI::App* add(const char* name, const char* help);
    [[nodiscard]] ExitCode freeze(const CommandContext& context) const;
    [[nodiscard]] ExitCode show(const CommandContext& context) const;
    [[nodiscard]] ExitCode hints(const CommandContext& context) const;
    [[nodiscard]] ExitCode judge(const CommandContext& context) const;
    [[nodiscard]] ExitCode acknowledge(const CommandContext& context) const;
    [[nodiscard]] ExitCode rewind(const CommandContext& context) const;
    [[nodiscard]] ExitCode issue(const CommandContext& context) const;
    [[nodiscard]] ExitCode revise(const CommandContext& context) const;
    [[nodiscard]] RowDecision decision() const;
    [[nodiscard]] IssueAnswers answers(std::int64_t rowCount) const;

    CLI::App* m_app = nullptr;
    CLI::App *m_freeze = nullptr, *m_show = nullptr, *m_hints = nullptr, *m_judge = nullptr,
             *m_ack = nullptr, *m_issue = nullptr, *m_revise = nullptr, *m_undo = nullptr,
             *m_redo = nullptr;
    std::string m_case, m_rows, m_mask, m_ground, m_hint, m_answer, m_out, m_csv, m_pdf,
        m_openElsewhere, m_changed;
    std::optional<int> m_version;
    std::int64_t m_row = 0;
    bool m_isClear = false, m_isWithheld = false, m_isQuery = false, m_mayOverwrite = false;
};

/// The list is frozen all the same: no mail may be all there was on those days.
void tellGaps(const std::vector<Period>& gaps)
{
    if (gaps.empty())
        return;
    std::cerr << "postinsyn-cli: no imported log takes in";
    for (const Period& gap : gaps)
        std::cerr << (gap == gaps.front() ? " " : ", ") << gap.from.toIso()
                  << (gap.to == gap.from ? std::string() : " to " + gap.to.toIso());
    std::cerr << "\n  what to do: order and import the log of these days, then list freeze again\n";
}

std::vector<std::int64_t> rowsIn(const char* option, const std::string& text, std::int64_t count)
{
    auto rows = parseRowNumbers(text, count);
    if (const auto* fault = std::get_if<SyntaxFault>(&rows))
        throw CLI::ValidationError(option, rowNumberReason(fault->code) + " at character " +
                                               std::to_string(fault->position + 1) +
                                               "; rows are 1 to " + std::to_string(count));
    return std::get<std::vector<std::int64_t>>(std::move(rows));
}

/// The list is out all the same: two people may have one name.
void tellPersons(const std::vector<std::pair<std::int64_t, std::int64_t>>& pairs)
{
    if (pairs.empty())
        return;
    std::cerr << "postinsyn-cli: a name or address hidden in one row is that of an address or "
                 "name open in another:";
    for (const auto& [hidden, open] : pairs)
        std::cerr << ' ' << hidden << '>' << open;
    std::cerr << "\n  what to do: if it is the same person and secret, list revise, mask it there "
                 "and issue again\n";
}

CLI::App* ListCommand::add(const char* name, const char* help)
{
    CLI::App* app = m_app->add_subcommand(name, help);
    app->add_option("case", m_case, "Case number")->required();
    return app;
}

void ListCommand::declare(CLI::App& parent)
{
    m_app = parent.add_subcommand("list", "The overview list of a case: freeze, judge, issue");
    m_app->require_subcommand(1);
    m_freeze = add("freeze", "Number what the request asks for; the numbers never change");
    m_show = add("show", "The list with what was decided, for the reviewer's eyes");
    m_show->add_option("--version", m_version, "An earlier version");
    m_hints = add("hints", "What a person should look at, row by row; no hint means nothing");
    m_judge = add("judge", "Decide rows");
    m_judge->add_option("--rows", m_rows, "1-8,12")->required();
    auto* what = m_judge->add_option_group("decision");
    what->add_flag("--clear", m_isClear, "Can go out as it is");
    what->add_option("--mask", m_mask,
                     "FIELD or FIELD:TEXT; FIELD is sender, recipients, subject or time");
    what->add_flag("--withhold", m_isWithheld, "The whole row is secret");
    what->add_flag("--query", m_isQuery, "To be asked about");
    what->require_option(1);
    m_judge->add_option("--ground", m_ground, "Provision, as in \"OSL 25:1\"");
    m_ack = add("ack", "Say what a hint comes to");
    m_ack->add_option("--row", m_row, "Row number")->required();
    m_ack->add_option("--hint", m_hint, "As list hints shows it")->required();
    m_ack->add_option("--as", m_answer, "not-secret, secret or unclear")
        ->required()
        ->check(CLI::IsMember({"not-secret", "secret", "unclear"}));
    m_undo = add("undo", "Take back the last step of judging; again and again until it is issued");
    m_redo = add("redo", "Do again what was undone last");
    m_issue = add("issue", "Write the files that go out, checked by the leak gate");
    m_issue->add_option("--out", m_out, "The workbook, .xlsx")->required();
    m_issue->add_option("--csv", m_csv, "The same as CSV");
    m_issue->add_option("--pdf", m_pdf, "The same as PDF");
    m_issue->add_flag("--overwrite", m_mayOverwrite, "Replace files of these names");
    m_issue->add_option("--open-elsewhere", m_openElsewhere,
                        "Rows that hide something which is no secret by itself, 3,7-9");
    m_issue->add_option("--changed", m_changed,
                        "All rows that differ from what went out before, once looked at");
    m_revise = add("revise", "Open the next version of an issued list");
}

ExitCode ListCommand::run(const CommandContext& context)
{
    if (m_freeze->parsed())
        return freeze(context);
    if (m_hints->parsed())
        return hints(context);
    if (m_judge->parsed())
        return judge(context);
    if (m_ack->parsed())
        return acknowledge(context);
    if (m_undo->parsed() || m_redo->parsed())
        return rewind(context);
    if (m_issue->parsed())
        return issue(context);
    return m_revise->parsed() ? revise(context) : show(context);
}

ExitCode ListCommand::freeze(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const FrozenList list =
        freezeRequest(*archive, m_case, describeFilter(requestOf(*archive, m_case).filter),
                      context.actor, *context.meter);
    const auto gaps = ListCompleteness::fromJson(list.completeness).gaps;
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object()
            .field("case", list.caseNumber)
            .field("version", list.version)
            .field("rows", list.rowCount)
            .field("carriedRows", list.carriedRows)
            .field("removedOutsideOrder", list.outsideCount)
            .field("filter", list.filterText)
            .key("gaps")
            .array();
        for (const Period& gap : gaps)
            json.object().field("from", gap.from.toIso()).field("to", gap.to.toIso()).endObject();
        json.endArray().endObject();
        std::cout << '\n';
    } else {
        std::cout << list.caseNumber << ": list version " << list.version << ", "
                  << counted(list.rowCount, "row") << " numbered\n";
        if (list.version > 1)
            std::cout << "  what was decided stays on "
                      << counted(list.carriedRows, "unchanged row") << '\n';
        if (list.outsideCount > 0)
            std::cout << "  " << counted(list.outsideCount, "message")
                      << " outside the order left the archive\n";
    }
    tellGaps(gaps);
    return gaps.empty() ? ExitCode::Done : ExitCode::Warnings;
}

ExitCode ListCommand::show(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const Database::StopScope stoppable(archive->database(), context.meter->token());
    OverviewList list = listOf(*archive, m_case, m_version);
    archive->lists().loadRows(list);
    const HintEngine engine = HintEngine::builtIn(profileOf(*archive).reserveNumberShapes);
    if (context.isJson)
        writeListJson(std::cout, list, stoppableHints(engine, *context.meter),
                      archive->lists().acknowledgements(list.id));
    else
        printList(std::cout, list, stoppableHints(engine, *context.meter));
    return ExitCode::Done;
}

ExitCode ListCommand::hints(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const Database::StopScope stoppable(archive->database(), context.meter->token());
    OverviewList list = listOf(*archive, m_case, {});
    archive->lists().loadRows(list);
    const HintEngine engine = HintEngine::builtIn(profileOf(*archive).reserveNumberShapes);
    const auto answers = archive->lists().acknowledgements(list.id);
    if (context.isJson)
        writeHintsJson(std::cout, list, stoppableHints(engine, *context.meter), answers);
    else
        printHints(std::cout, list, stoppableHints(engine, *context.meter), answers);
    return ExitCode::Done;
}

RowDecision ListCommand::decision() const
{
    if (m_isClear || m_isQuery) {
        if (!m_ground.empty())
            throw CLI::ValidationError("--ground", "belongs to --mask and --withhold");
        return m_isClear ? RowDecision(ClearRows{}) : RowDecision(QueryRows{});
    }
    if (m_ground.empty())
        throw CLI::RequiredError("--ground");
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

ExitCode ListCommand::judge(const CommandContext& context) const
{
    const RowDecision wanted = decision();
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const Database::StopScope stoppable(archive->database(), context.meter->token());
    const OverviewList list = listOf(*archive, m_case, {});
    const auto rows = rowsIn("--rows", m_rows, list.rowCount);
    const HintEngine engine = HintEngine::builtIn(profileOf(*archive).reserveNumberShapes);
    const JudgeResult result =
        judgeRows(*archive, m_case, rows, wanted, stoppableHints(engine, *context.meter),
                  GroundTable::builtIn(), context.actor);
    const bool isDoubtful = result.ground && result.ground->isNotForRegion;
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().field("count", result.rows.size()).key("rows").array();
        for (const std::int64_t row : result.rows)
            json.value(row);
        json.endArray().field("masks", result.masks).key("otherSpellings").array();
        for (const std::int64_t row : result.otherSpellings)
            json.value(row);
        json.endArray().field("groundNotForRegion", isDoubtful).endObject();
        std::cout << '\n';
    } else {
        std::cout << counted(result.rows.size(), "row")
                  << " decided: " << rowNumbersText(result.rows) << '\n';
        if (result.masks > 0)
            std::cout << counted(result.masks, "mask") << " set\n";
        if (!result.otherSpellings.empty())
            std::cout << "the same text in other letter case is still open in rows "
                      << rowNumbersText(result.otherSpellings) << '\n';
    }
    if (isDoubtful)
        std::cerr << "postinsyn-cli: " << result.ground->id
                  << " is no provision for a region: ask the region's lawyer before it is used\n";
    return isDoubtful || !result.otherSpellings.empty() ? ExitCode::Warnings : ExitCode::Done;
}

ExitCode ListCommand::acknowledge(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const HintEngine engine = HintEngine::builtIn(profileOf(*archive).reserveNumberShapes);
    acknowledgeHint(*archive, m_case, m_row, m_hint, *hintAnswerNamed(m_answer), hintsBy(engine),
                    context.actor);
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().field("row", m_row).field("hint", m_hint).field("as", m_answer).endObject();
        std::cout << '\n';
    } else {
        std::cout << "row " << m_row << ": " << m_hint << " is " << m_answer << '\n';
    }
    return ExitCode::Done;
}

ExitCode ListCommand::rewind(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const bool isUndo = m_undo->parsed();
    const RewoundStep rewound = isUndo ? undoJudging(*archive, m_case, context.actor)
                                       : redoJudging(*archive, m_case, context.actor);
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object()
            .field("step", judgingKindName(rewound.step.kind))
            .field("count", rewound.rows.size())
            .key("rows")
            .array();
        for (const std::int64_t row : rewound.rows)
            json.value(row);
        json.endArray().endObject();
        std::cout << '\n';
    } else {
        std::cout << (isUndo ? "undone: " : "done again: ") << judgingKindName(rewound.step.kind)
                  << ", " << counted(rewound.rows.size(), "row") << ": "
                  << rowNumbersText(rewound.rows) << '\n';
    }
    return ExitCode::Done;
}

IssueAnswers ListCommand::answers(std::int64_t rowCount) const
{
    IssueAnswers told;
    if (!m_openElsewhere.empty())
        told.openElsewhere = rowsIn("--open-elsewhere", m_openElsewhere, rowCount);
    if (!m_changed.empty())
        told.changed = rowsIn("--changed", m_changed, rowCount);
    return told;
}

ExitCode ListCommand::issue(const CommandContext& context) const
{
    const auto pathOf = [](const std::string& text) {
        return std::filesystem::path(std::u8string(text.begin(), text.end()));
    };
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const auto refuseOther = [](const char* option, const std::string& path,
                                std::string_view ending) {
        if (!path.empty() && !asciiLower(path).ends_with(ending))
            throw CLI::ValidationError(option, "ends in " + std::string(ending) + ": " + path);
    };
    refuseOther("--out", m_out, ".xlsx");
    refuseOther("--csv", m_csv, ".csv");
    refuseOther("--pdf", m_pdf, ".pdf");
    IssueTargets targets;
    targets.workbook = pathOf(m_out);
    if (!m_csv.empty())
        targets.csv = pathOf(m_csv);
    std::optional<NoScreen> fonts;
    if (!m_pdf.empty()) {
        targets.pdf = pathOf(m_pdf);
        fonts.emplace();
    }
    targets.mayOverwrite = m_mayOverwrite;
    const IssueAnswers told = answers(listOf(*archive, m_case, {}).rowCount);
    const IssuedList issued =
        issueList(*archive, m_case, targets, told, context.actor, *context.meter);
    const DisclosableList& list = issued.ready.list;
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object()
            .field("case", list.caseNumber)
            .field("version", list.version)
            .field("rows", list.rows.size())
            .field("maskedFields", list.maskedFields)
            .field("withheldRows", list.withheldRows)
            .field("controlCode", list.controlCode)
            .key("files")
            .array();
        for (const IssuedFile& file : issued.files) {
            const std::u8string path = file.path.u8string();
            json.object()
                .field("kind", file.kind)
                .field("path", std::string(path.begin(), path.end()))
                .field("sha256", toHex(file.sha256))
                .field("size", file.size)
                .endObject();
        }
        json.endArray().key("secondReviewAdvised").array();
        for (const SecondReviewReason reason : issued.ready.secondReview)
            json.value(secondReviewReasonName(reason));
        json.endArray().key("personsOpen").array();
        for (const auto& [hidden, open] : issued.ready.personsOpen)
            json.object().field("hiddenRow", hidden).field("openRow", open).endObject();
        json.endArray().endObject();
        std::cout << '\n';
    } else {
        std::cout << list.caseNumber << ", version " << list.version << ": "
                  << counted(list.rows.size(), "row") << ", "
                  << counted(list.maskedFields, "masked field") << ", "
                  << counted(list.withheldRows, "withheld row") << "; control code "
                  << list.controlCode << '\n';
        for (const IssuedFile& file : issued.files)
            std::cout << "  " << file.path.string() << " (" << file.size
                      << " bytes), read back and found clean\n";
        for (const SecondReviewReason reason : issued.ready.secondReview)
            std::cout << "  a second reviewer is advised: " << secondReviewReasonName(reason)
                      << '\n';
    }
    if (issued.isContactMissing)
        std::cerr << "postinsyn-cli: the profile names no contact yet: the list tells none\n";
    tellPersons(issued.ready.personsOpen);
    return issued.ready.personsOpen.empty() ? ExitCode::Done : ExitCode::Warnings;
}

ExitCode ListCommand::revise(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const OverviewList list = newListVersion(*archive, m_case, context.actor);
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().field("case", list.caseNumber).field("version", list.version).endObject();
        std::cout << '\n';
    } else {
        std::cout << list.caseNumber << ": version " << list.version << " is open for judging\n";
    }
    return ExitCode::Done;
}

}

OverviewList listOf(Archive& archive, const std::string& caseNumber, std::optional<int> version)
{
    const RequestId request = requestOf(archive, caseNumber).id;
    auto list = archive.lists().head(request, version);
    if (list)
        return *std::move(list);
    const auto newest = archive.lists().head(request, {});
    if (!newest)
        throw GateError("list-missing");
    const std::string last = std::to_string(newest->version);
    throw GateError("list-version-missing", newest->version == 1 ? last : "1-" + last);
}

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

}

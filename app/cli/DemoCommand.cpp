// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/ListText.h"
#include "app/cli/Words.h"
#include "app/demo/DemoCase.h"
#include "app/issue/ListIssue.h"
#include "core/base/Error.h"
#include "core/base/FilePath.h"
#include "core/domain/HintEngine.h"
#include "core/domain/RowNumbers.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/AuditStore.h"
#include "core/task/FreezeRequest.h"
#include "core/task/JudgeRows.h"
#include "core/task/LogCoverage.h"
#include "core/task/RegisterRequest.h"
#include "export/ListWords.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <optional>

namespace postinsyn {

namespace {

constexpr const char* caseNumber = DemoCase::caseNumber;
constexpr const char* careGround = "OSL 25:1";

/// The whole job of step 1 on invented data, the way a registrator would go through it: a citizen
/// has asked for the log of four mailboxes at Region Exempel, three weeks in October 2026.
class Demo {
public:
    Demo(std::filesystem::path folder, const CommandContext& context)
        : m_folder(std::move(folder)), m_context(context)
    {}

    void run()
    {
        for (const auto step : {&Demo::writeLogs, &Demo::openArchive, &Demo::registerCase,
                                &Demo::importLogs, &Demo::checkCoverage, &Demo::freeze,
                                &Demo::judgeRowsWithHints, &Demo::judgeOtherRows, &Demo::issue}) {
            m_context.meter->check();
            (this->*step)();
        }
    }

    struct Step {
        std::string text;
        std::string output; ///< path of what the step made, if anything
    };
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

private:
    void tell(std::string text, const std::filesystem::path& output = {})
    {
        m_steps.push_back({std::move(text), utf8Path(output)});
        if (m_context.isJson)
            return;
        std::cout << m_steps.size() << ". " << m_steps.back().text << '\n';
        if (!output.empty())
            std::cout << "   -> " << m_steps.back().output << '\n';
    }

    void writeLogs();
    void openArchive();
    void registerCase();
    void importLogs();
    void checkCoverage();
    void freeze();
    void judgeRowsWithHints();
    void judgeOtherRows();
    void issue();

    std::filesystem::path m_folder;
    const CommandContext& m_context;
    std::optional<DemoCase> m_story;
    std::unique_ptr<Archive> m_archive;
    std::vector<std::int64_t> m_quietRows;
    std::vector<Step> m_steps;
};

void Demo::writeLogs()
{
    m_story.emplace(m_folder);
    tell("What IT sent: " + std::to_string(m_story->logs().size()) +
             " exported logs, overlapping, in four formats",
         m_story->logFolder());
}

void Demo::openArchive()
{
    const std::filesystem::path file = m_folder / "demo.postinsyn";
    m_archive = Archive::create(file, Profile::builtIn("demo").toJson(), m_context.actor);
    tell("A new archive for Region Exempel (init)", file);
    const MailboxImport mailboxes = m_story->importMailboxes(*m_archive, m_context.actor);
    tell("The directory: " + counted(mailboxes.added, "mailbox", "mailboxes") +
         " (mailboxes import)");
}

void Demo::registerCase()
{
    DemoCase::registerRequest(*m_archive, m_context.actor);
    tell("The request is registered and its hold is set; nobody asked who wants to know (request "
         "new)");
    DemoCase::orderLog(*m_archive, m_context.actor);
    tell("The log is ordered from IT (request event order-log)");
}

void Demo::importLogs()
{
    for (const ImportedFile& file :
         m_story->importLogs(*m_archive, m_context.actor, *m_context.meter)) {
        const Source& s = file.source;
        tell("Read " + s.name + " (" + s.format + ", " + s.encoding +
             "): " + counted(s.rows, "row") + ", " + counted(s.messages, "message") + ", " +
             std::to_string(s.newMessages) + " of them new, " +
             counted(s.duplicateRows, "duplicate row") + ", " + std::to_string(s.rejectedRows) +
             " rejected");
    }
}

void Demo::checkCoverage()
{
    const LogCoverage coverage =
        coverageOf(*m_archive, DemoCase::filter(), ownAddressesOf(*m_archive));
    tell("Coverage: " + counted(coverage.days.size(), "day") + " asked for, " +
         (coverage.gaps.empty() ? "every one within a log (coverage)"
                                : counted(coverage.gaps.size(), "gap") + " (coverage)"));
}

void Demo::freeze()
{
    const FrozenList list = freezeRequest(*m_archive, caseNumber,
                                          describeFilter(requestOf(*m_archive, caseNumber).filter),
                                          m_context.actor, *m_context.meter);
    tell("The list is frozen: " + counted(list.rowCount, "row") + " numbered; " +
         counted(list.outsideCount, "message") +
         " outside the order left the archive (list freeze)");
}

void Demo::judgeRowsWithHints()
{
    const HintEngine engine = HintEngine::builtIn();
    const HintsOf hintsOf = stoppableHints(engine, *m_context.meter);
    const GroundTable grounds = GroundTable::builtIn();
    OverviewList list = listOf(*m_archive, caseNumber, {});
    m_archive->lists().loadRows(list);
    std::size_t hints = 0;
    std::size_t masked = 0;
    for (const OverviewRow& row : list.rows) {
        const std::vector<Hint> found = hintsOf(row);
        if (found.empty()) {
            m_quietRows.push_back(row.nr);
            continue;
        }
        // The reviewer of the story: what points out a patient is secret, the rest was read and is
        // not.
        const bool isPatient = std::any_of(found.begin(), found.end(), [](const Hint& hint) {
            return hint.field == HintField::Subject && hint.severity >= HintSeverity::Medium &&
                   std::find(hint.grounds.begin(), hint.grounds.end(), careGround) !=
                       hint.grounds.end();
        });
        const std::vector<std::int64_t> one{row.nr};
        for (const Hint& hint : found) {
            const bool isSecret = isPatient && hint.field == HintField::Subject;
            acknowledgeHint(*m_archive, caseNumber, row.nr, hint.id(),
                            isSecret ? HintAnswer::Secret : HintAnswer::NotSecret, hintsOf,
                            m_context.actor);
            ++hints;
        }
        const RowDecision decision = isPatient
                                         ? RowDecision(MaskRows{RowField::Subject, {}, careGround})
                                         : RowDecision(ClearRows{});
        judgeRows(*m_archive, caseNumber, one, decision, hintsOf, grounds, m_context.actor);
        masked += isPatient ? 1 : 0;
    }
    tell(counted(hints, "hint") + " read and acknowledged one by one; in " +
         counted(masked, "row") + " the subject is masked under " + careGround +
         " (list hints, ack, judge --mask)");
}

void Demo::judgeOtherRows()
{
    const HintEngine engine = HintEngine::builtIn();
    judgeRows(*m_archive, caseNumber, m_quietRows, ClearRows{},
              stoppableHints(engine, *m_context.meter), GroundTable::builtIn(), m_context.actor);
    tell(counted(m_quietRows.size(), "row") +
         " without hints read and cleared together (list judge --clear)");
}

void Demo::issue()
{
    IssueTargets targets;
    targets.workbook = m_folder / "RE 2026-0502 E-postlogg.xlsx";
    targets.csv = m_folder / "RE 2026-0502 E-postlogg.csv";
    const IssuedList issued =
        issueList(*m_archive, caseNumber, targets, {}, m_context.actor, *m_context.meter);
    for (const IssuedFile& file : issued.files)
        tell("The list that goes out, read back by the leak gate: " +
                 counted(issued.ready.list.rows.size(), "row") + ", " +
                 counted(issued.ready.list.maskedFields, "masked field") + " (list issue)",
             file.path);
    tell("Every step is in the audit: " +
         counted(m_archive->audit().head().seq, "entry", "entries") + ", control code " +
         m_archive->audit().controlCode() + " (audit show)");
}

class DemoCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand(
            "demo", "The whole job on invented data, in a new folder, step by step");
        m_app->add_option("folder", m_folder, "A folder that does not exist yet, or is empty")
            ->required();
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    CLI::App* m_app = nullptr;
    std::string m_folder;
};

ExitCode DemoCommand::run(const CommandContext& context)
{
    const std::filesystem::path folder(std::u8string(m_folder.begin(), m_folder.end()));
    std::error_code ignored;
    if (std::filesystem::exists(folder) && !std::filesystem::is_empty(folder, ignored))
        throw FileError("folder-not-empty", {}, m_folder);
    Demo demo(folder, context);
    demo.run();
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().key("steps").array();
        for (const Demo::Step& step : demo.steps())
            json.object().field("text", step.text).field("output", step.output).endObject();
        json.endArray().endObject();
        std::cout << '\n';
    } else {
        std::cout << "\nLook further: postinsyn-cli --archive \""
                  << utf8Path(folder / "demo.postinsyn") << "\" list show \"" << caseNumber
                  << "\"\n";
    }
    return ExitCode::Done;
}

}

std::unique_ptr<Command> makeDemoCommand()
{
    return std::make_unique<DemoCommand>();
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/JsonOutput.h"
#include "app/cli/ListCommands.h"
#include "app/cli/ListText.h"
#include "app/cli/TextTable.h"
#include "app/cli/WhatIsLacking.h"
#include "app/cli/Words.h"
#include "app/issue/ListIssue.h"
#include "app/issue/NoScreen.h"
#include "core/base/FilePath.h"
#include "core/base/Text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace postinsyn {

namespace {

std::string_view adviceReason(SecondReviewReason reason)
{
    switch (reason) {
    case SecondReviewReason::AnyMask:
        return "something is masked or withheld";
    case SecondReviewReason::OverriddenHighHint:
        return "a hint of high severity was judged as no secret";
    case SecondReviewReason::ManyRows:
        return "the list is long";
    case SecondReviewReason::AbsoluteGround:
        return "a provision of absolute secrecy was chosen";
    case SecondReviewReason::RawLog:
        break;
    }
    return "the log itself is asked for";
}

/// Never silently: the other files show what stands as U+FFFD on paper.
void tellUndrawable(const std::vector<IssuedFile>& files)
{
    constexpr std::size_t mostNamed = 20;
    for (const IssuedFile& file : files) {
        if (file.undrawable.empty())
            continue;
        std::cout << "  " << file.path.filename().string() << ": no installed font draws";
        for (std::size_t i = 0; i < std::min(file.undrawable.size(), mostNamed); ++i) {
            std::string character;
            appendUtf8(character, file.undrawable[i]);
            std::cout << ' ' << shownSafely(character) << " (U+" << std::hex << std::uppercase
                      << static_cast<std::uint32_t>(file.undrawable[i]) << std::dec << ')';
        }
        if (file.undrawable.size() > mostNamed)
            std::cout << " and " << file.undrawable.size() - mostNamed << " more";
        std::cout << "; the PDF shows \xEF\xBF\xBD for them, the other files are whole. To draw "
                     "them install a font with outlines, such as Symbola (fonts-symbola)\n";
    }
}

std::filesystem::path pathOf(const char* option, const std::string& text, std::string_view ending)
{
    if (!asciiLower(text).ends_with(ending))
        throw CLI::ValidationError(option, "must end in " + std::string(ending) + ", not: " + text);
    return std::u8string(text.begin(), text.end());
}

class ListIssueCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override;
    ExitCode run(const CommandContext& context) override;

private:
    [[nodiscard]] IssueTargets targets() const;
    [[nodiscard]] IssueAnswers answers(std::int64_t rowCount) const;
    static void writeJson(const IssuedList& issued);
    static void print(const IssuedList& issued);

    std::string m_out, m_csv, m_pdf, m_openElsewhere, m_personsOpen, m_askedFor, m_changed, m_note;
    bool m_mayOverwrite = false;
    bool m_isAgain = false;
};

void ListIssueCommand::declare(CLI::App& parent)
{
    CLI::App& app = add(parent, "issue", "Write the files that go out, checked by the leak gate");
    app.add_option("--out", m_out, "The workbook, .xlsx; can be left out with --again");
    app.add_option("--csv", m_csv, "The same as CSV");
    app.add_option("--pdf", m_pdf, "The same as PDF");
    app.add_flag("--overwrite", m_mayOverwrite, "Replace files of these names");
    CLI::Option* again =
        app.add_flag("--again", m_isAgain,
                     "Files of the version that went out last: same content, same control code");
    app.add_option("--open-elsewhere", m_openElsewhere,
                   "Rows that hide something which is no secret by itself, 3,7-9")
        ->excludes(again);
    app.add_option("--persons-open", m_personsOpen,
                   "Rows that hide somebody whose name or address may stand in other rows")
        ->excludes(again);
    app.add_option("--asked-for", m_askedFor,
                   "Rows that hide what the list was asked for: whoever asked knows it")
        ->excludes(again);
    app.add_option("--changed", m_changed,
                   "All rows that differ from what went out before, new ones too, once looked at")
        ->excludes(again);
    app.add_option("--note", m_note, "Why that is right, in your own words; kept with the case")
        ->excludes(again);
}

IssueTargets ListIssueCommand::targets() const
{
    IssueTargets targets;
    if (m_out.empty() && !m_isAgain)
        throw CLI::RequiredError("--out");
    if (m_out.empty() && m_csv.empty() && m_pdf.empty())
        throw CLI::RequiredError("--out, --csv or --pdf");
    if (!m_out.empty())
        targets.workbook = pathOf("--out", m_out, ".xlsx");
    if (!m_csv.empty())
        targets.csv = pathOf("--csv", m_csv, ".csv");
    if (!m_pdf.empty())
        targets.pdf = pathOf("--pdf", m_pdf, ".pdf");
    targets.mayOverwrite = m_mayOverwrite;
    return targets;
}

IssueAnswers ListIssueCommand::answers(std::int64_t rowCount) const
{
    IssueAnswers told;
    if (!m_openElsewhere.empty())
        told.openElsewhere = rowsIn("--open-elsewhere", m_openElsewhere, rowCount);
    if (!m_personsOpen.empty())
        told.personsOpen = rowsIn("--persons-open", m_personsOpen, rowCount);
    if (!m_askedFor.empty())
        told.askedFor = rowsIn("--asked-for", m_askedFor, rowCount);
    if (!m_changed.empty())
        told.changed = rowsIn("--changed", m_changed, rowCount);
    told.note = m_note;
    return told;
}

ExitCode ListIssueCommand::run(const CommandContext& context)
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const IssueTargets wanted = targets();
    std::optional<NoScreen> fonts;
    if (wanted.pdf)
        fonts.emplace();
    const IssuedList issued =
        m_isAgain
            ? writeAgain(*archive, m_case, wanted, context.actor, *context.meter)
            : issueList(*archive, m_case, wanted, answers(listOf(*archive, m_case, {}).rowCount),
                        context.actor, *context.meter);
    context.isJson ? writeJson(issued) : print(issued);
    const bool isLacking =
        tellWhatIsLacking(ListCompleteness::fromJson(issued.ready.judged.completeness));
    if (issued.isContactMissing)
        std::cerr << "postinsyn-cli: the profile names no contact yet: the list tells none\n";
    const bool isDrawn =
        std::all_of(issued.files.begin(), issued.files.end(),
                    [](const IssuedFile& file) { return file.undrawable.empty(); });
    return isLacking || !isDrawn ? ExitCode::Warnings : ExitCode::Done;
}

void ListIssueCommand::writeJson(const IssuedList& issued)
{
    const DisclosableList& list = issued.ready.list;
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
        json.object()
            .field("kind", file.kind)
            .field("path", utf8Path(file.path))
            .field("sha256", toHex(file.sha256))
            .field("size", file.size)
            .key("undrawable")
            .array();
        for (const char32_t character : file.undrawable)
            json.value(static_cast<std::int64_t>(character));
        json.endArray().endObject();
    }
    json.endArray().key("secondReviewAdvised").array();
    for (const SecondReviewReason reason : issued.ready.secondReview)
        json.value(secondReviewReasonName(reason));
    json.endArray().key("personsOpen").array();
    for (const auto& [hidden, open] : issued.ready.personsOpen)
        json.object().field("hiddenRow", hidden).field("openRow", open).endObject();
    json.endArray().endObject();
    std::cout << '\n';
}

void ListIssueCommand::print(const IssuedList& issued)
{
    const DisclosableList& list = issued.ready.list;
    std::cout << list.caseNumber << ", version " << list.version << ": "
              << counted(list.rows.size(), "row") << ", "
              << counted(list.maskedFields, "masked field") << ", "
              << counted(list.withheldRows, "withheld row") << "; control code " << list.controlCode
              << '\n';
    for (const IssuedFile& file : issued.files)
        std::cout << "  " << file.path.string() << " (" << file.size
                  << " bytes), read back and found clean\n";
    for (const SecondReviewReason reason : issued.ready.secondReview)
        std::cout << "  a second reviewer is advised: " << adviceReason(reason) << '\n';
    tellUndrawable(issued.files);
}

}

std::unique_ptr<Command> makeListIssueCommand()
{
    return std::make_unique<ListIssueCommand>();
}

}

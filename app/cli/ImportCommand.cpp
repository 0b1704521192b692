// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/Complaint.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"
#include "core/store/LogStore.h"
#include "core/task/ImportLogs.h"
#include "core/task/RegisterRequest.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <stop_token>
#include <utility>

namespace postinsyn {

namespace {

constexpr std::size_t shownRejects = 5;

class ImportCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app =
            parent.add_subcommand("import", "Read log files: exports, .gz, .zip, .xlsx, folders");
        m_app->add_option("files", m_files, "Files or folders")->required();
        m_app->add_option(
            "--zone", m_zone,
            "Time zone of clocks that a file does not prove (utc, Europe/Stockholm, ...)");
        m_app
            ->add_option("--date-order", m_dateOrder,
                         "dmy or mdy, where 03/04 could be either; year-first dates never could")
            ->check(CLI::IsMember({"dmy", "mdy"}, CLI::ignore_case));
        m_app->add_option("--mapping", m_mapping, "JSON file that says which column is what");
        m_app->add_option("--request", m_case,
                          "Case that the files were taken out for, and for nothing else");
        m_app->add_option("--sheet", m_sheet, "Sheet of a workbook");
        m_app->add_flag("--anew", m_isAnew,
                        "Take back what was read from the same bytes before: the zone, the date "
                        "order or the mapping was wrong");
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    [[nodiscard]] ImportOptions optionsFor(const CommandContext& context, Archive& archive) const;

    CLI::App* m_app = nullptr;
    std::vector<std::string> m_files;
    std::string m_zone, m_dateOrder, m_mapping, m_case, m_sheet;
    bool m_isAnew = false;
};

TimeZone zoneNamed(const std::string& name)
{
    try {
        return TimeZone::named(name);
    } catch (const Error& problem) {
        throw CLI::ValidationError("--zone", wordsFor(problem).reason);
    }
}

/// An error names the file.
ColumnMapping mappingIn(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in || !in.seekg(0))
        throw CLI::ValidationError("--mapping", "there is no such file: " + path);
    try {
        return ColumnMapping::fromJson(std::string(std::istreambuf_iterator<char>(in), {}));
    } catch (const FormatError& problem) {
        throw FormatError(problem.code(), problem.detail(), path, problem.line());
    }
}

ImportOptions ImportCommand::optionsFor(const CommandContext& context, Archive& archive) const
{
    ImportOptions options;
    options.actor = context.actor;
    options.isAnew = m_isAnew;
    if (m_app->get_option("--zone")->count() > 0)
        options.reading.zone = zoneNamed(m_zone);
    if (!m_dateOrder.empty())
        options.reading.dateOrder = m_dateOrder;
    if (!m_sheet.empty())
        options.sheet = m_sheet;
    if (!m_mapping.empty())
        options.reading.mapping = mappingIn(m_mapping);
    if (!m_case.empty()) {
        options.request = requestOf(archive, m_case);
    }
    return options;
}

void writeReplacedJson(JsonOutput& json, const std::vector<RemovedSource>& replaced)
{
    if (replaced.empty())
        return;
    json.key("replaced").array();
    for (const RemovedSource& earlier : replaced) {
        json.object()
            .field("source", earlier.source.id.value)
            .field("messages", earlier.messages)
            .field("shared", earlier.shared)
            .key("listed")
            .array();
        for (const std::string& one : earlier.listed)
            json.value(one);
        json.endArray().endObject();
    }
    json.endArray();
}

/// `{"code":...,"reason":...}` of a code, without its first brace.
std::string faultJson(std::string_view code)
{
    std::ostringstream text;
    JsonOutput(text).object().field("code", code).field("reason", reasonFor(code)).endObject();
    return text.str().substr(1);
}

/// The rows of a file that is all faults come by the million: they are written as they are read.
void writeRejects(std::ostream& out, LogStore& log, SourceId source)
{
    constexpr std::size_t blockBytes = 64U << 10;
    std::map<std::string, std::string, std::less<>> words;
    std::string block;
    bool isFirst = true;
    log.eachReject(source, [&](std::uint64_t line, std::string_view code) {
        auto known = words.find(code);
        if (known == words.end())
            known = words.emplace(code, faultJson(code)).first;
        block += std::exchange(isFirst, false) ? "{\"line\":" : ",{\"line\":";
        block += std::to_string(line);
        block += ',';
        block += known->second;
        if (block.size() > blockBytes) {
            out << block;
            block.clear();
        }
    });
    out << block;
}

void writeJson(const std::vector<ImportedFile>& files, LogStore& log,
               const std::optional<Complaint>& stopped)
{
    JsonOutput json(std::cout);
    json.object().key("files").array();
    for (const ImportedFile& file : files) {
        json.object().field("path", file.path);
        if (file.error) {
            const Words words = wordsFor(*file.error);
            json.key(file.isPassedOver() ? "passedOver" : "error")
                .object()
                .field("code", file.error->code())
                .field("reason", words.reason)
                .field("hint", words.hint)
                .endObject()
                .endObject();
            continue;
        }
        const Source& s = file.source;
        json.field("sha256", toHex(s.sha256))
            .field("format", s.format)
            .field("encoding", s.encoding)
            .field("rows", s.rows)
            .field("messageRows", s.messageRows)
            .field("messages", s.messages)
            .field("newMessages", s.newMessages)
            .field("newRecipients", s.newRecipients)
            .field("duplicateRows", s.duplicateRows)
            .field("ignoredRows", s.ignoredRows);
        json.key("rejectedRows").array();
        json.written([&](std::ostream& out) { writeRejects(out, log, s.id); }).endArray();
        s.first ? json.field("firstInstant", s.first->toIso()) : json.key("firstInstant").null();
        s.last ? json.field("lastInstant", s.last->toIso()) : json.key("lastInstant").null();
        json.field("timeBasis", s.timeBasis).key("warnings").array();
        for (const SourceWarning& warning : s.warnings)
            json.object()
                .field("code", warning.code)
                .field("text", warningText(warning.code, warning.detail, warning.count))
                .endObject();
        json.endArray();
        writeReplacedJson(json, file.replaced);
        json.endObject();
    }
    json.endArray();
    if (stopped)
        stopped->writeJson(json);
    json.endObject();
    std::cout << '\n';
}

/// What became of earlier readings of the same bytes.
void writeReplaced(const std::vector<RemovedSource>& replaced)
{
    for (const RemovedSource& earlier : replaced) {
        std::cout << "  took back import " << earlier.source.id.value << ": "
                  << counted(earlier.messages, "message") << " left and were read anew\n";
        if (earlier.shared > 0)
            std::cout << "  warning: " << counted(earlier.shared, "message")
                      << " of it stay as they were: other files tell of them too\n";
        for (const std::string& one : earlier.listed)
            std::cout << "  warning: a list of " << shownSafely(one)
                      << " still shows what was read before: freeze it again\n";
    }
}

/// `told`: what has been advised for other files already.
void writeText(const ImportedFile& file, LogStore& log, std::set<std::string>& told)
{
    if (file.error) {
        const Words words = wordsFor(*file.error);
        if (file.isPassedOver()) {
            std::cout << shownSafely(file.path) << "\n  passed over: " << words.reason << '\n';
            return;
        }
        std::cerr << shownSafely(file.path) << "\n  not imported: " << words.reason << '\n';
        if (!words.hint.empty() && told.insert(words.hint).second)
            std::cerr << "  what to do: " << words.hint << '\n';
        return;
    }
    std::cout << shownSafely(file.path) << '\n';
    const Source& s = file.source;
    std::cout << "  " << s.format << ", " << s.encoding << ", times " << s.timeBasis << '\n'
              << "  " << counted(s.rows, "row") << ": " << s.messageRows << " about messages, "
              << counted(s.duplicateRows, "duplicate") << ", " << s.ignoredRows
              << " ignored by rule, " << s.rejectedRows << " rejected\n"
              << "  " << counted(s.messages, "message") << ", " << s.newMessages << " of them new; "
              << counted(s.newRecipients, "new recipient") << "\n";
    if (s.first)
        std::cout << "  from " << s.first->toIso() << " to " << s.last->toIso() << '\n';
    writeReplaced(file.replaced);
    for (const SourceWarning& warning : s.warnings)
        std::cout << "  warning: " << warningText(warning.code, warning.detail, warning.count)
                  << '\n';
    for (const RejectedRecord& reject : log.firstRejects(s.id, shownRejects, 0))
        std::cout << "  rejected: line " << reject.line << ": " << reasonFor(reject.code) << '\n';
    if (s.rejectedRows > shownRejects)
        std::cout << "  ... and " << counted(s.rejectedRows - shownRejects, "more rejected row")
                  << " (--json lists all)\n";
}

ExitCode ImportCommand::run(const CommandContext& context)
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    std::vector<ImportedFile> files;
    // Cancelled, or the archive cannot go on: what was finished is told all the same.
    std::exception_ptr stopped;
    std::optional<Complaint> complaint;
    try {
        ImportLogs(*archive).run(m_files, optionsFor(context, *archive), *context.meter, files);
    } catch (const Cancelled&) {
        stopped = std::current_exception();
        complaint = Complaint::cancelled();
    } catch (const Error& problem) {
        stopped = std::current_exception();
        complaint = Complaint::of(problem);
    }
    context.clearProgress();
    LogStore log(archive->database());
    // What was finished before a stop is told to its end; a stop while it is told ends that.
    const Database::StopScope stoppable(archive->database(),
                                        stopped ? std::stop_token() : context.meter->token());
    if (context.isJson)
        writeJson(files, log, complaint);
    else {
        std::set<std::string> told;
        for (const ImportedFile& file : files)
            writeText(file, log, told);
    }
    if (stopped)
        std::rethrow_exception(stopped);
    std::size_t failed = 0;
    bool hasDoubt = false;
    for (const ImportedFile& file : files) {
        if (file.isPassedOver()) {
            hasDoubt = hasDoubt || file.error->code() == "link-passed-over"; // may be a log
            continue;
        }
        failed += file.error ? 1U : 0U;
        hasDoubt = hasDoubt || file.error || file.source.rejectedRows > 0 ||
                   !file.source.warnings.empty() ||
                   std::any_of(file.replaced.begin(), file.replaced.end(), [](const auto& one) {
                       return one.shared > 0 || !one.listed.empty();
                   });
    }
    if (!context.isJson && failed > 0 && files.size() > 1)
        std::cerr << failed << " of " << counted(files.size(), "file") << " not imported\n";
    if (failed == files.size())
        return ExitCode::Failed;
    return hasDoubt ? ExitCode::Warnings : ExitCode::Done;
}

}

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/import/Refusal.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace postinsyn {

namespace {

constexpr std::size_t maxLines = 40;

/// The first lines that are not blank.
std::vector<std::string_view> firstLines(std::string_view head)
{
    std::vector<std::string_view> lines;
    while (!head.empty() && lines.size() < maxLines) {
        const std::size_t end = std::min(head.find_first_of("\r\n"), head.size());
        if (const auto line = head.substr(0, end); !trimmed(line).empty())
            lines.push_back(line);
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return lines;
}

bool containsNoCase(std::string_view text, std::string_view part)
{
    for (std::size_t at = 0; at + part.size() <= text.size(); ++at)
        if (equalsNoCase(text.substr(at, part.size()), part))
            return true;
    return false;
}

bool hasDelimiter(std::string_view line)
{
    return line.find_first_of(",;\t") != line.npos;
}

/// Format-Table: headings, and below them the same in dashes.
bool isConsoleTable(const std::vector<std::string_view>& lines)
{
    for (std::size_t i = 1; i < std::min<std::size_t>(lines.size(), 10); ++i) {
        const std::string_view line = trimmed(lines[i]);
        if (line.starts_with("--") && line.find(' ') != line.npos &&
            line.find_first_not_of("- ") == line.npos && !hasDelimiter(lines[i - 1]))
            return true;
    }
    return false;
}

/// Where the colon of `Name      : value` stands; 0 if the line is not of that kind.
std::size_t listColon(std::string_view line)
{
    const std::size_t colon = line.find(" :");
    if (colon == line.npos || colon == 0 || hasDelimiter(line.substr(0, colon)))
        return 0;
    const std::string_view name = trimmed(line.substr(0, colon));
    const std::string_view behind = line.substr(colon + 2);
    const bool isName = !name.empty() && name.find_first_of(" \"'<>@") == name.npos;
    return isName && (behind.empty() || behind.front() == ' ') ? colon : 0;
}

/// Format-List: names padded to one width.
bool isConsoleList(const std::vector<std::string_view>& lines)
{
    std::size_t run = 0;
    std::size_t column = 0;
    for (const std::string_view line : lines) {
        const std::size_t colon = listColon(line);
        run = colon != 0 && colon == column ? run + 1 : colon != 0 ? 1 : 0;
        column = colon;
        if (run == 3)
            return true;
    }
    return false;
}

bool isEml(const std::vector<std::string_view>& lines)
{
    constexpr std::array<std::string_view, 12> fields = {
        "Received:",     "Return-Path:",  "From:",         "To:",
        "Subject:",      "Date:",         "Message-ID:",   "MIME-Version:",
        "Content-Type:", "Delivered-To:", "X-MS-Exchange", "DKIM-Signature:"};
    if (lines.front().starts_with("From ") && lines.front().find('@') != std::string_view::npos)
        return true;
    const auto isField = [&](std::string_view line) {
        return std::any_of(fields.begin(), fields.end(),
                           [&](auto field) { return startsWithNoCase(line, field); });
    };
    return isField(lines.front()) && std::count_if(lines.begin(), lines.end(), isField) >= 3;
}

std::string_view directive(std::string_view line, std::string_view name)
{
    return startsWithNoCase(line, name) ? trimmed(line.substr(name.size())) : std::string_view();
}

/// The word for a log of Exchange that is known: what a file says of itself is not repeated, for it
/// may say anything.
std::string knownLogType(std::string_view type)
{
    constexpr std::array<std::string_view, 20> known = {"SMTP Receive Protocol Log",
                                                        "SMTP Send Protocol Log",
                                                        "Agent Log",
                                                        "HttpProxy Logs",
                                                        "Connectivity Log",
                                                        "Transport Connectivity Log",
                                                        "Routing Table Log",
                                                        "Server Statistics Log",
                                                        "Active User Statistics Log",
                                                        "Pipeline Tracing Log",
                                                        "Content Filter Log",
                                                        "Mailbox Assistants Log",
                                                        "Calendar Repair Assistant Log",
                                                        "IMAP4 Log",
                                                        "POP3 Log",
                                                        "OWA Logs",
                                                        "EWS Logs",
                                                        "EAS Logs",
                                                        "MAPI HTTP Logs",
                                                        "RPC Client Access Logs"};
    const auto* it = std::find_if(known.begin(), known.end(),
                                  [&](auto word) { return equalsNoCase(word, type); });
    return it == known.end() ? std::string() : std::string(*it);
}

void refuseOtherLogs(const std::vector<std::string_view>& lines, const std::string& path)
{
    for (const std::string_view line : lines) {
        if (line.starts_with("# Message Tracking Log File") ||
            line.starts_with("# Exchange System Attendant Version"))
            throw FormatError("exchange-2003-log", {}, path);
        std::string_view type = directive(line, "#Log-type:");
        type = type.substr(0, type.find_first_of(",;\t"));
        if (!type.empty() && !equalsNoCase(trimmed(type), "Message Tracking Log"))
            throw FormatError("other-exchange-log", knownLogType(trimmed(type)), path);
        if (directive(line, "#Software:").starts_with("Microsoft Internet Information Services"))
            throw FormatError("other-exchange-log", "IIS", path);
    }
}

void refuseMarkup(std::string_view text, const std::string& path)
{
    if (!text.starts_with('<'))
        return;
    const std::string_view start = text.substr(0, 2048);
    for (const auto tag : {"<!doctype html", "<html", "<head", "<body", "<table", "<meta"})
        if (containsNoCase(start, tag))
            throw FormatError("html-page", {}, path);
    if (containsNoCase(start, "schemas.microsoft.com/powershell"))
        throw FormatError("clixml-file", {}, path);
    const auto has = [&](std::string_view tag) { return text.find(tag) != text.npos; };
    const bool isXml = startsWithNoCase(text, "<?xml") || startsWithNoCase(text, "<!--") ||
                       startsWithNoCase(text, "<!doctype");
    if (isXml && !has("<feed") && !has(":feed") && !has("<entry") && !has(":entry"))
        throw FormatError("unknown-xml", {}, path);
}

}

void refuseForeignText(std::string_view head, const std::string& path)
{
    const std::vector<std::string_view> lines = firstLines(head);
    if (lines.empty()) {
        if (trimmed(head).empty())
            throw FormatError("empty-file", {}, path);
        return;
    }
    const std::size_t top = static_cast<std::size_t>(lines.front().data() - head.data());
    refuseMarkup(trimmed(head.substr(top)), path);
    refuseOtherLogs(lines, path);
    if (containsNoCase(lines.front(), "ClassId2e4f51ef") ||
        (lines.size() > 1 && containsNoCase(lines[1], "ClassId2e4f51ef")))
        throw FormatError("format-data", {}, path);
    if (isConsoleTable(lines))
        throw FormatError("console-table", {}, path);
    if (isConsoleList(lines))
        throw FormatError("console-list", {}, path);
    if (isEml(lines))
        throw FormatError("eml-file", {}, path);
}

}

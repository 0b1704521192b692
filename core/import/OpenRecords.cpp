// SPDX-License-Identifier: EUPL-1.2
#include "core/import/OpenRecords.h"

#include "core/base/Text.h"
#include "core/import/AtomReader.h"
#include "core/import/CsvHeader.h"
#include "core/import/CsvReader.h"
#include "core/import/JsonReader.h"
#include "core/import/W3cReader.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::size_t fileHeadBytes = 64U << 10;

enum class TextKind { Csv, W3c, Json, Atom };

/// The lines that are neither blank nor `#` lines, two at most.
std::vector<std::string_view> firstDataLines(std::string_view head)
{
    std::vector<std::string_view> lines;
    while (!head.empty() && lines.size() < 2) {
        const std::size_t end = std::min(head.find_first_of("\r\n"), head.size());
        const std::string_view line = head.substr(0, end);
        if (!trimmed(line).empty() && !line.starts_with('#'))
            lines.push_back(line);
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return lines;
}

/// Names of as many columns as a tracking log has: the extended report of the cloud
/// (formats.md 2.2).
bool isWideHeader(std::string_view line)
{
    constexpr std::size_t fewestColumns = 21;
    const CsvHeader header = CsvHeader::parse(line);
    const std::vector<std::string_view> cells(header.names.begin(), header.names.end());
    return cells.size() >= fewestColumns && areNames(cells);
}

bool isW3c(std::string_view head)
{
    const std::string_view first = head.substr(0, head.find_first_of("\r\n"));
    for (const auto directive : {"#Fields:", "#Software:", "#Version:", "#Log-type:", "#Date:"})
        if (startsWithNoCase(first, directive))
            return true;
    // The first line of a cut-out file may itself be cut.
    const auto lines = firstDataLines(head);
    return (!lines.empty() && isHeaderlessTrackingLine(lines[0])) ||
           (lines.size() > 1 && !isWideHeader(lines[0]) && isHeaderlessTrackingLine(lines[1]));
}

/// A bracket alone may begin a text; what follows it in JSON is known.
bool isJson(std::string_view head)
{
    head = trimmed(head);
    if (head.starts_with('{'))
        return true;
    return head.starts_with('[') &&
           (head.size() == 1 ||
            std::string_view("{[]\"").find(trimmed(head.substr(1)).substr(0, 1)) != head.npos);
}

TextKind kindOf(std::string_view head)
{
    if (isJson(head))
        return TextKind::Json;
    if (trimmed(head).starts_with('<'))
        return TextKind::Atom;
    return isW3c(head.substr(std::min(head.find_first_not_of("\r\n "), head.size())))
               ? TextKind::W3c
               : TextKind::Csv;
}

/// A reader that names its fields record by record knows its columns only after the first good one:
/// found by a pass of its own, so that a dialect can be chosen before reading.
std::vector<std::string> firstColumns(RecordReader& probe, const std::string& path)
{
    constexpr int maxFaults = 1000;
    Record record;
    RowFault fault;
    for (int i = 0; i < maxFaults; ++i) {
        const auto step = probe.next(record, fault);
        if (step == RecordReader::Step::Record)
            return probe.columns();
        if (step == RecordReader::Step::End)
            break;
    }
    throw FormatError("no-records", {}, path);
}

}

std::unique_ptr<RecordReader> openRecords(const ByteSource& source, const TextFacts& facts,
                                          std::size_t blockBytes)
{
    TextWindow window(source, facts, blockBytes);
    window.want(fileHeadBytes);
    refuseForeignText(window.text(), source.path());
    const auto again = [&] { return TextWindow(source, facts, blockBytes); };
    switch (kindOf(window.text())) {
    case TextKind::Json: {
        JsonReader probe(again(), facts.encoding, {});
        return std::make_unique<JsonReader>(std::move(window), facts.encoding,
                                            firstColumns(probe, source.path()));
    }
    case TextKind::Atom: {
        AtomReader probe(again(), facts.encoding, source.path(), {});
        return std::make_unique<AtomReader>(std::move(window), facts.encoding, source.path(),
                                            firstColumns(probe, source.path()));
    }
    case TextKind::W3c:
        return std::make_unique<W3cReader>(std::move(window), facts.encoding);
    case TextKind::Csv:
        break;
    }
    return std::make_unique<CsvReader>(std::move(window), facts.encoding, source.path());
}

}

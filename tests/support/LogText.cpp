// SPDX-License-Identifier: EUPL-1.2
#include "LogText.h"

#include "core/base/Text.h"

#include <sstream>
#include <vector>

namespace postinsyn::test {

namespace {

struct Line {
    std::uint64_t number;
    std::vector<std::string> texts;
    std::vector<std::string_view> cells;
};

/// A RecordReader's work done beforehand: records and the columns that were in force for each.
struct Block {
    std::vector<std::vector<std::string>> columns;
    std::vector<std::pair<std::uint32_t, Line>> lines;

    explicit Block(std::string_view text)
    {
        std::uint64_t number = 0;
        for (const std::string& line : split(text, '\n')) {
            if (trimmed(line).empty())
                continue;
            ++number;
            const bool isHeader = columns.empty() || line.starts_with('!');
            const std::string_view body = std::string_view(line).substr(line.starts_with('!'));
            if (isHeader)
                columns.push_back(split(body, '|'));
            else
                lines.push_back({static_cast<std::uint32_t>(columns.size() - 1),
                                 Line{number, split(body, '|'), {}}});
        }
        for (auto& [version, line] : lines)
            for (const std::string& cell : line.texts)
                line.cells.push_back(cell == "~" ? std::string_view() : std::string_view(cell));
    }

    [[nodiscard]] Record record(std::size_t i) const
    {
        const auto& [version, line] = lines[i];
        return {line.number, line.cells, version, {}};
    }
    [[nodiscard]] const std::vector<std::string>& columnsOf(std::size_t i) const
    {
        return columns[lines[i].first];
    }
};

void print(std::ostringstream& out, const RowRecipient& recipient)
{
    out << ' ' << recipient.address << ':' << statusName(recipient.status);
    if (recipient.kind != RecipientKind::Unknown)
        out << '/' << kindName(recipient.kind);
}

void print(std::ostringstream& out, const LogRow& row)
{
    out << row.line << ' ' << row.time.toIso();
    out << (row.timeRank == TimeRank::Fallback ? " fallback" : "");
    if (row.hasEnvelopeSender)
        out << " from=<" << row.envelopeSender << '>';
    if (!row.headerSender.empty())
        out << " header=" << row.headerSender;
    out << " to";
    for (const RowRecipient& recipient : row.recipients)
        print(out, recipient);
    if (row.declaredRecipients != 0)
        out << " declared=" << row.declaredRecipients;
    out << " \"" << row.subject << '"';
    if (row.subjectState != SubjectState::Ok)
        out << ' ' << subjectStateName(row.subjectState);
    if (!row.messageId.empty())
        out << " id=" << row.messageId;
    if (!row.networkId.empty())
        out << " net=" << row.networkId;
    if (row.size != 0)
        out << " size=" << row.size;
    out << (row.isEvent ? " event" : "") << (row.isSystem ? " system" : "") << '\n';
}

void scout(LogDialect& dialect, const Block& block)
{
    if (!dialect.needsScout())
        return;
    for (std::size_t i = 0; i < block.lines.size() && dialect.needsScout(); ++i)
        if (!dialect.scout(block.record(i), block.columnsOf(i)))
            break;
    dialect.endScout();
}

void readRows(LogDialect& dialect, const Block& block, std::ostringstream& out)
{
    LogRow row;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        const Record record = block.record(i);
        RowFault fault;
        switch (dialect.read(record, block.columnsOf(i), row, fault)) {
        case LogDialect::Verdict::Row:
            print(out, row);
            break;
        case LogDialect::Verdict::Ignored:
            out << record.line << " ignored\n";
            break;
        case LogDialect::Verdict::Fault:
            out << record.line << " fault " << fault.code << '\n';
            break;
        }
    }
}

}

std::string readLog(std::string_view text, const ReadingOptions& options, const FileFacts& facts)
{
    const Block block(text);
    std::ostringstream out;
    try {
        const auto dialect = LogDialect::choose(block.columns.front(), facts, options);
        scout(*dialect, block);
        readRows(*dialect, block, out);
        out << dialect->format() << ' ' << dialect->timeBasis() << '\n';
        for (const ImportWarning& warning : dialect->warnings(block.lines.size(), facts)) {
            out << "warning " << warning.code;
            out << (warning.detail.empty() ? "" : " ") << warning.detail;
            if (warning.count != 0)
                out << ' ' << warning.count;
            out << '\n';
        }
    } catch (const FormatError& error) {
        out << "refused " << error.code();
        if (!error.detail().empty())
            out << " (" << error.detail() << ')';
        out << '\n';
    }
    return out.str();
}

FileFacts csvFacts(std::string_view encoding)
{
    FileFacts facts;
    facts.encoding = encoding;
    facts.container = "csv";
    facts.delimiter = ',';
    return facts;
}

}

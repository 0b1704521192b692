// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/RecordReader.h"

#include <string>

namespace postinsyn::test {

/// What a reader says, a step a line: `2 a|~|b` is a record on line 2 with a null in the middle,
/// `3 ! field-count: raw` a fault, `.` an ignored line, `[a, b]` the columns where they change.
/// Line ends inside cells show as `\n` and `\r`.
inline std::string printed(RecordReader& reader)
{
    std::string out;
    const auto put = [&](std::string_view text) {
        for (const char c : text) {
            if (c == '\n' || c == '\r')
                out += c == '\n' ? "\\n" : "\\r";
            else
                out += c;
        }
    };
    const auto putColumns = [&] {
        out += '[';
        for (const std::string& column : reader.columns()) {
            put(&column == &reader.columns().front() ? "" : ", ");
            put(column);
        }
        out += "]\n";
    };
    putColumns();
    std::uint32_t version = 0;
    Record record;
    RowFault fault;
    while (true) {
        switch (reader.next(record, fault)) {
        case RecordReader::Step::Record:
            if (record.columnsVersion != version)
                putColumns();
            version = record.columnsVersion;
            out += std::to_string(record.line) + " ";
            for (std::size_t i = 0; i < record.cells.size(); ++i) {
                put(i > 0 ? "|" : "");
                put(record.cells[i].data() ? record.cells[i] : "~");
            }
            out += '\n';
            break;
        case RecordReader::Step::Ignored:
            out += ".\n";
            break;
        case RecordReader::Step::Fault:
            out += std::to_string(fault.line) + " ! " + fault.code + ": ";
            put(fault.raw);
            out += '\n';
            break;
        case RecordReader::Step::End:
            return out;
        }
    }
}

/// How many steps of each kind a reader takes.
struct StepCounts {
    std::size_t records = 0;
    std::size_t ignored = 0;
    std::size_t faults = 0;
    [[nodiscard]] std::size_t all() const { return records + ignored + faults; }
};

inline StepCounts counted(RecordReader& reader)
{
    StepCounts counts;
    Record record;
    RowFault fault;
    while (true) {
        switch (reader.next(record, fault)) {
        case RecordReader::Step::Record:
            ++counts.records;
            break;
        case RecordReader::Step::Ignored:
            ++counts.ignored;
            break;
        case RecordReader::Step::Fault:
            ++counts.faults;
            break;
        case RecordReader::Step::End:
            return counts;
        }
    }
}

}

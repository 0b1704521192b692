// SPDX-License-Identifier: EUPL-1.2
#include "core/task/LogReading.h"

#include "core/base/Error.h"
#include "core/import/ByteSource.h"
#include "core/import/XlsxRecords.h"

#include <utility>

namespace postinsyn {

namespace {

constexpr std::uint64_t recordsBetweenChecks = 1024;
/// So many that cannot be read, and none that can: no log, and no reason to keep them all.
constexpr std::uint64_t mostFaultsAhead = 100'000;
constexpr std::uint64_t maxWorkbookBytes = 500U << 20;

bool isKnownHeader(const std::vector<std::string>& columns, const ReadingOptions& options)
{
    try {
        FileFacts facts;
        facts.container = "xlsx";
        facts.encoding = "xlsx";
        (void)LogDialect::choose(columns, facts, options);
        return true;
    } catch (const FormatError&) {
        return false;
    }
}

/// Reads on to the first record, so that columns that are met record by record (JSON) are known
/// too. The faults and ignored lines before it are met again by the pass that counts.
bool reachFirstRecord(RecordReader& reader, Record& record, ProgressMeter& meter)
{
    RowFault fault;
    std::uint64_t faults = 0;
    for (std::uint64_t count = 1;; ++count) {
        if (count % recordsBetweenChecks == 0)
            meter.check();
        switch (reader.next(record, fault)) {
        case RecordReader::Step::Record:
            return true;
        case RecordReader::Step::End:
            return false;
        case RecordReader::Step::Ignored:
            break;
        case RecordReader::Step::Fault:
            if (++faults > mostFaultsAhead)
                throw FormatError("records-broken");
            break;
        }
    }
}

}

std::string workbookBytes(const ByteSource& source, ProgressMeter& meter)
{
    std::string bytes;
    const auto stream = source.open();
    std::string block(1U << 20, '\0');
    while (const std::size_t n = stream->read(block)) {
        bytes.append(block, 0, n);
        meter.check();
        if (bytes.size() > maxWorkbookBytes)
            throw FileError("file-too-large", {}, source.path());
    }
    return bytes;
}

ReaderFactory workbookReader(std::shared_ptr<const std::string> bytes,
                             const ReadingOptions& reading, const std::optional<std::string>& sheet,
                             std::stop_token token)
{
    return [bytes = std::move(bytes), reading, sheet, token = std::move(token)] {
        const auto known = [&reading](const std::vector<std::string>& columns) {
            return isKnownHeader(columns, reading);
        };
        return openXlsxRecords(*bytes, sheet, known, token);
    };
}

std::unique_ptr<LogDialect> settledDialect(const ReaderFactory& open, const ReadingOptions& reading,
                                           ProgressMeter& meter)
{
    const auto reader = open();
    Record record;
    bool isRecord = reachFirstRecord(*reader, record, meter);
    if (!isRecord && reader->columns().empty())
        throw FormatError("no-records");
    auto dialect = LogDialect::choose(reader->columns(), reader->facts(), reading);
    if (!dialect->needsScout())
        return dialect;
    std::uint64_t count = 0;
    RowFault fault;
    auto step = isRecord ? RecordReader::Step::Record : RecordReader::Step::End;
    while (step != RecordReader::Step::End) {
        if (step == RecordReader::Step::Record && !dialect->scout(record, reader->columns()))
            break;
        if (++count % recordsBetweenChecks == 0)
            meter.check();
        step = reader->next(record, fault);
    }
    dialect->endScout();
    return dialect;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ImportLogs.h"

#include "core/base/FileDigest.h"
#include "core/base/Random.h"
#include "core/import/ByteSource.h"
#include "core/import/MessageAssembler.h"
#include "core/import/OpenRecords.h"
#include "core/import/Refusal.h"
#include "core/import/TextDecoder.h"
#include "core/import/XlsxRecords.h"
#include "core/store/Archive.h"
#include "core/store/LogStore.h"
#include "core/store/LogWriter.h"
#include "core/task/BatchQueue.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <thread>

namespace postinsyn {

namespace {

constexpr std::uint64_t recordsBetweenChecks = 1024;
constexpr std::uint64_t maxWorkbookBytes = 500U << 20;

/// So many whole days without a message are worth a word: a week-end in one mailbox is not
/// (formats.md 7).
constexpr std::int64_t gapDays = 3;

/// One pass over the records of a file, however often it takes.
using ReaderFactory = std::function<std::unique_ptr<RecordReader>()>;

/// Of the file as it lies on the disk: of a .gz that is not what its ByteSource reads.
std::string digestOfFile(const std::string& path, ProgressMeter& meter)
{
    std::ifstream in(std::filesystem::path(std::u8string(path.begin(), path.end())),
                     std::ios::binary);
    Sha256 digest;
    std::string block(1U << 20, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        digest.update(std::string_view(block).substr(0, static_cast<std::size_t>(in.gcount())));
        meter.check();
    }
    return digest.finish();
}

bool isWholeFile(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(std::u8string(path.begin(), path.end()), ignored);
}

std::string wholeFile(const ByteSource& source, ProgressMeter& meter)
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

ReaderFactory readerOf(const ByteSource& source, const ImportOptions& options, ProgressMeter& meter,
                       std::string& sha256)
{
    if (sniff(source) == FileKind::Xlsx) {
        auto bytes = std::make_shared<std::string>(wholeFile(source, meter));
        sha256 = Sha256::of(*bytes);
        return [bytes, options, token = meter.token()] {
            const auto known = [options](const std::vector<std::string>& columns) {
                return isKnownHeader(columns, options.reading);
            };
            return openXlsxRecords(*bytes, options.sheet, known, token);
        };
    }
    Sha256 digest;
    const TextFacts facts = examineText(source, [&](std::string_view bytes, std::uint64_t) {
        digest.update(bytes);
        meter.check();
    });
    sha256 = source.isUnpacked() && isWholeFile(source.path()) ? digestOfFile(source.path(), meter)
                                                               : digest.finish();
    return [source, facts] { return openRecords(source, facts); };
}

/// Reads on to the first record, so that columns that are met record by record (JSON) are known
/// too. The faults and ignored lines before it are met again by the pass that counts.
bool reachFirstRecord(RecordReader& reader, Record& record, ProgressMeter& meter)
{
    RowFault fault;
    for (std::uint64_t count = 1;; ++count) {
        if (count % recordsBetweenChecks == 0)
            meter.check();
        switch (reader.next(record, fault)) {
        case RecordReader::Step::Record:
            return true;
        case RecordReader::Step::End:
            return false;
        case RecordReader::Step::Ignored:
        case RecordReader::Step::Fault:
            break;
        }
    }
}

std::unique_ptr<LogDialect> dialectOf(const ReaderFactory& open, const ReadingOptions& options,
                                      ProgressMeter& meter)
{
    const auto reader = open();
    Record record;
    bool isRecord = reachFirstRecord(*reader, record, meter);
    if (!isRecord && reader->columns().empty())
        throw FormatError("no-records");
    auto dialect = LogDialect::choose(reader->columns(), reader->facts(), options);
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

/// The reading thread: records -> rows -> batches, until the end, a stop or a closed queue.
class ReadingJob {
public:
    ReadingJob(const ReaderFactory& open, LogDialect& dialect, BatchQueue& queue,
               std::stop_token token)
        : m_open(open), m_dialect(dialect), m_queue(queue), m_token(std::move(token))
    {}

    void operator()()
    {
        try {
            read();
        } catch (...) {
            problem = std::current_exception();
        }
        m_queue.close();
    }

    std::exception_ptr problem;
    FileFacts facts;
    MessageAssembler assembler;
    std::uint64_t records = 0;

private:
    void read()
    {
        const auto reader = m_open();
        Record record;
        RowFault fault;
        std::uint64_t steps = 0;
        while (true) {
            const auto step = reader->next(record, fault);
            if (step == RecordReader::Step::End)
                break;
            if (step == RecordReader::Step::Record) {
                ++records;
                takeRecord(*reader, record);
            } else if (step == RecordReader::Step::Fault) {
                assembler.addFault(std::move(fault));
                fault = {};
            } else {
                assembler.addIgnored();
            }
            if (++steps % recordsBetweenChecks == 0 && m_token.stop_requested())
                throw Cancelled();
            if (assembler.isFull() && !m_queue.push(assembler.take(reader->position())))
                return;
        }
        facts = reader->facts();
        (void)m_queue.push(assembler.take(reader->position()));
    }

    void takeRecord(const RecordReader& reader, const Record& record)
    {
        RowFault fault;
        m_row.recipients.clear();
        switch (m_dialect.read(record, reader.columns(), m_row, fault)) {
        case LogDialect::Verdict::Ignored:
            assembler.addIgnored();
            return;
        case LogDialect::Verdict::Row:
            if (assembler.add(m_row))
                return;
            fault.code = "date-out-of-range";
            break;
        case LogDialect::Verdict::Fault:
            break;
        }
        fault.line = record.line;
        fault.raw = record.raw;
        assembler.addFault(std::move(fault));
    }

    const ReaderFactory& m_open;
    LogDialect& m_dialect;
    BatchQueue& m_queue;
    std::stop_token m_token;
    LogRow m_row;
};

void fillTimes(Source& source, const TimeProfile& times)
{
    source.first = times.first();
    source.last = times.last();
    source.largestGapMs = times.largestGapMs();
    const TimeZone zone = TimeZone::stockholm();
    for (const auto& [hour, content] : times.hours)
        source.days[zone.dateOf(content.first).days.time_since_epoch().count()] += content.count;
    std::int64_t longest = 0;
    for (auto day = source.days.begin(); day != source.days.end(); ++day)
        if (const auto next = std::next(day); next != source.days.end())
            longest = std::max(longest, next->first - day->first - 1);
    if (longest >= gapDays)
        source.warnings.push_back({"gap", "days", static_cast<std::uint64_t>(longest)});
}

void fillCounts(Source& source, const WriteTally& tally)
{
    source.rows = tally.rows;
    source.messageRows = tally.messageRows;
    source.duplicateRows = tally.duplicateRows;
    source.ignoredRows = tally.ignoredRows;
    source.rejectedRows = tally.rejectedRows;
    source.messages = tally.messages;
    source.newMessages = tally.newMessages;
    source.newRecipients = tally.newRecipients;
    // The law of conservation (design.md 4.1): a row that nobody accounts for must not be
    // committed.
    if (source.rows !=
        source.messageRows + source.duplicateRows + source.ignoredRows + source.rejectedRows)
        throw StoreError("rows-not-conserved");
}

AuditEntry auditOf(const Source& source, const ImportOptions& options)
{
    AuditEntry entry;
    entry.actor = options.actor;
    entry.event = "log-imported";
    if (options.request)
        entry.caseNumber = options.request->caseNumber;
    entry.objectType = "source";
    entry.objectUid = source.uid;
    entry.detail = "rows=" + std::to_string(source.rows) +
                   "; messages=" + std::to_string(source.messages) +
                   "; new=" + std::to_string(source.newMessages) +
                   "; rejected=" + std::to_string(source.rejectedRows);
    return entry;
}

}

Source ImportLogs::importOne(const ByteSource& bytes, const ImportOptions& options,
                             ProgressMeter& meter)
{
    meter.begin(bytes.name(), bytes.size());
    Source source;
    const ReaderFactory open = readerOf(bytes, options, meter, source.sha256);
    const auto dialect = dialectOf(open, options.reading, meter);
    source.uid = newUid();
    source.name = bytes.name();
    source.size = bytes.size();
    source.format = dialect->format();
    source.importedAt = m_archive.now();
    source.importedBy = options.actor;
    if (options.request)
        source.request = options.request->id;

    Database& database = m_archive.database();
    const Database::StopScope stoppable(database, meter.token());
    Transaction transaction(database);
    LogStore log(database);
    source.id = log.beginSource(source);
    LogWriter writer(database.sqlite().getHandle(), source.id, source.size);

    BatchQueue queue;
    ReadingJob job(open, *dialect, queue, meter.token());
    {
        std::jthread reading(std::ref(job));
        // Closes before the thread is joined: a reader that waits for room must see that nobody
        // reads any more.
        const BatchQueue::Closer closer(queue);
        while (auto batch = queue.pop()) {
            writer.write(*batch);
            meter.step(batch->position);
        }
    }
    if (job.problem)
        std::rethrow_exception(job.problem);
    writer.finish();

    source.encoding = job.facts.encoding;
    source.timeBasis = dialect->timeBasis();
    source.warnings = dialect->warnings(job.records, job.facts);
    fillCounts(source, writer.tally());
    fillTimes(source, job.assembler.times());
    log.endSource(source);
    m_archive.audit().append(auditOf(source, options));
    if (options.request) {
        Request request = requestOf(m_archive, options.request->caseNumber);
        noteImportedLog(m_archive, request, options.actor);
    }
    transaction.commit();
    return source;
}

void ImportLogs::run(const std::vector<std::string>& paths, const ImportOptions& options,
                     ProgressMeter& meter, std::vector<ImportedFile>& done)
{
    for (const ExpandedSource& expanded : expandSources(paths)) {
        ImportedFile file;
        try {
            if (expanded.error) {
                file.path = expanded.error->path();
                file.error = *expanded.error;
            } else {
                file.path = expanded.source->path();
                file.source = importOne(*expanded.source, options, meter);
            }
        } catch (const FileError& problem) {
            file.error = problem;
        } catch (const FormatError& problem) {
            file.error = problem;
        }
        done.push_back(std::move(file));
    }
}

}

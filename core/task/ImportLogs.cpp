// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ImportLogs.h"

#include "core/base/Random.h"
#include "core/import/ByteSource.h"
#include "core/import/MessageAssembler.h"
#include "core/import/OpenRecords.h"
#include "core/import/Refusal.h"
#include "core/import/TextDecoder.h"
#include "core/store/Archive.h"
#include "core/store/LogStore.h"
#include "core/store/LogWriter.h"
#include "core/task/BatchQueue.h"
#include "core/task/DigestThread.h"
#include "core/task/LogReading.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <array>
#include <exception>
#include <functional>
#include <iterator>
#include <thread>

namespace postinsyn {

namespace {

constexpr std::uint64_t recordsBetweenStops = 1024;

/// So many whole days without a message are worth a word: a week-end in one mailbox is not
/// (formats.md 7).
constexpr std::int64_t gapDays = 3;

ReaderFactory readerOf(const ByteSource& source, const ImportOptions& options, ProgressMeter& meter)
{
    if (sniff(source) == FileKind::Xlsx) {
        auto bytes = std::make_shared<const std::string>(workbookBytes(source, meter));
        return workbookReader(bytes, options.reading, options.sheet, meter.token());
    }
    const TextFacts facts = examineText(source, [&] { meter.check(); });
    return [source, facts] { return openRecords(source, facts); };
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
    std::uint64_t records = 0; ///< broken ones too

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
                ++records;
                assembler.addFault(std::move(fault));
                fault = {};
            } else {
                assembler.addIgnored();
            }
            if (++steps % recordsBetweenStops == 0 && m_token.stop_requested())
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

/// The same bytes cannot be read with one clock and then with another.
void refuseOtherTimes(LogStore& log, const Source& source)
{
    for (const Source& earlier : log.sources())
        if (earlier.id != source.id && earlier.sha256 == source.sha256 &&
            (earlier.first != source.first || earlier.last != source.last))
            throw FormatError("read-otherwise", std::to_string(earlier.id.value));
}

/// To read anew is no way to be rid of messages, which a hold may cover.
void refuseFewer(const std::vector<RemovedSource>& replaced, const Source& source)
{
    for (const RemovedSource& earlier : replaced)
        if (source.messages < earlier.source.messages)
            throw FormatError("read-less", std::to_string(earlier.source.messages));
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

void ImportLogs::importOne(const ByteSource& bytes, const ImportOptions& options,
                           ProgressMeter& meter, ImportedFile& file)
{
    meter.begin(bytes.name(), bytes.size());
    Source& source = file.source;
    DigestThread digest(bytes, meter.token());
    const ReaderFactory open = readerOf(bytes, options, meter);
    const auto dialect = settledDialect(open, options.reading, meter);
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
    if (options.isAnew) {
        source.sha256 = digest.finish();
        file.replaced = removeReadings(m_archive, source.sha256, options.actor);
        if (!options.request && !file.replaced.empty())
            source.request = file.replaced.front().source.request;
    }
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

    if (!options.isAnew)
        source.sha256 = digest.finish();
    source.encoding = job.facts.encoding;
    source.timeBasis = dialect->timeBasis();
    source.warnings = dialect->warnings(job.records, job.facts);
    fillCounts(source, writer.tally());
    fillTimes(source, job.assembler.times());
    refuseOtherTimes(log, source);
    refuseFewer(file.replaced, source);
    log.endSource(source);
    m_archive.audit().append(auditOf(source, options));
    if (options.request) {
        Request request = requestOf(m_archive, options.request->caseNumber);
        noteImportedLog(m_archive, request, options.actor);
    }
    transaction.commit();
}

bool ImportedFile::isPassedOver() const
{
    constexpr std::array<std::string_view, 4> codes{"own-archive", "link-passed-over",
                                                    "hidden-file", "special-file"};
    return error && std::find(codes.begin(), codes.end(), error->code()) != codes.end();
}

void ImportLogs::run(const std::vector<std::string>& paths, const ImportOptions& options,
                     ProgressMeter& meter, std::vector<ImportedFile>& done)
{
    for (const ExpandedSource& expanded : expandSources(paths)) {
        if (expanded.source)
            runOne(*expanded.source, options, meter, done);
        else
            done.push_back({expanded.error->path(), {}, expanded.error});
    }
}

void ImportLogs::runOne(const ByteSource& source, const ImportOptions& options,
                        ProgressMeter& meter, std::vector<ImportedFile>& done)
{
    ImportedFile file{source.path(), {}, {}};
    try {
        importOne(source, options, meter, file);
    } catch (const FileError& problem) {
        file = {source.path(), {}, problem};
    } catch (const FormatError& problem) {
        file = {source.path(), {}, problem};
    }
    done.push_back(std::move(file));
    meter.makeWay();
}

}

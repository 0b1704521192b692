// SPDX-License-Identifier: EUPL-1.2
#include "core/task/PreviewSource.h"

#include "core/base/Text.h"
#include "core/import/ByteSource.h"
#include "core/import/OpenRecords.h"
#include "core/import/Refusal.h"
#include "core/import/TextDecoder.h"
#include "core/import/XlsxReader.h"
#include "core/task/LogReading.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::uint64_t recordsBetweenChecks = 256;

/// The start of a stream, up to the end of the line in which the limit lies: the last record is
/// whole, and no character is cut.
class FirstLines : public ByteStream {
public:
    FirstLines(std::unique_ptr<ByteStream> stream, std::uint64_t limit,
               std::shared_ptr<bool> wasCut)
        : m_stream(std::move(stream)), m_left(limit), m_wasCut(std::move(wasCut))
    {}

    std::size_t read(std::span<char> out) override
    {
        if (m_isOver) {
            *m_wasCut = true;
            return 0;
        }
        const std::size_t n = m_stream->read(out);
        if (n < m_left) {
            m_left -= n;
            return n;
        }
        const auto from = out.begin() + std::ptrdiff_t(m_left);
        const auto end = std::find(from, out.begin() + std::ptrdiff_t(n), '\n');
        m_left = 0;
        if (end == out.begin() + std::ptrdiff_t(n))
            return n;
        m_isOver = true;
        return std::size_t(end - out.begin()) + 1;
    }
    [[nodiscard]] std::uint64_t position() const override { return m_stream->position(); }

private:
    std::unique_ptr<ByteStream> m_stream;
    std::uint64_t m_left;
    std::shared_ptr<bool> m_wasCut;
    bool m_isOver = false;
};

/// `wasCut` becomes true when a pass comes to the limit.
ByteSource startOf(const ByteSource& source, std::uint64_t limit, std::shared_ptr<bool> wasCut)
{
    return {source.name(), source.path(), source.size(),
            [source, limit, wasCut = std::move(wasCut)] {
                return std::make_unique<FirstLines>(source.open(), limit, wasCut);
            },
            source.isUnpacked()};
}

std::string cut(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return std::string(text);
    text = text.substr(0, bytes);
    return std::string(text.substr(0, validUtf8Prefix(text)));
}

SourcePreview::Reading readingOf(const LogRow& row, std::size_t cellBytes)
{
    SourcePreview::Reading reading;
    reading.time = row.time;
    reading.sender =
        cut(row.envelopeSender.empty() ? row.headerSender : row.envelopeSender, cellBytes);
    reading.subject = cut(row.subject, cellBytes);
    constexpr std::size_t shownRecipients = 20;
    for (const RowRecipient& recipient : row.recipients)
        if (reading.recipients.size() < shownRecipients)
            reading.recipients.push_back(cut(recipient.address, cellBytes));
    if (!row.recipients.empty())
        reading.status = row.recipients.front().status;
    return reading;
}

/// One look at one file.
class Look {
public:
    Look(const ByteSource& source, const ReadingOptions& reading,
         const std::optional<std::string>& sheet, ProgressMeter& meter, const PreviewLimits& limits)
        : m_source(source), m_reading(reading), m_sheet(sheet), m_meter(meter), m_limits(limits)
    {}

    SourcePreview take()
    {
        try {
            const ReaderFactory open = opened();
            const auto dialect = dialectOf(open);
            readRecords(open, dialect.get());
        } catch (const Error& problem) {
            if (!m_preview.problem)
                m_preview.problem = problem;
        }
        return std::move(m_preview);
    }

private:
    ReaderFactory opened()
    {
        if (sniff(m_source) == FileKind::Xlsx) {
            auto bytes = std::make_shared<const std::string>(workbookBytes(m_source, m_meter));
            const auto open = workbookReader(bytes, m_reading, m_sheet, m_meter.token());
            noteSheets(*bytes);
            return open;
        }
        const ByteSource start = startOf(m_source, m_limits.bytes, m_wasCut);
        const TextFacts facts =
            examineText(start, [this](std::string_view, std::uint64_t) { m_meter.check(); });
        return [start, facts] { return openRecords(start, facts); };
    }

    void noteSheets(const std::string& bytes)
    {
        XlsxLimits limits;
        limits.fileBytes = bytes.size();
        limits.partBytes = 2ULL << 30;
        limits.totalBytes = 3ULL << 30;
        const XlsxReader workbook(bytes, limits, m_meter.token());
        for (const XlsxReader::Sheet& sheet : workbook.sheets())
            if (!sheet.isHidden)
                m_preview.sheets.push_back(sheet.name);
    }

    /// Null if no format fits: the rows are shown as they stand.
    std::unique_ptr<LogDialect> dialectOf(const ReaderFactory& open)
    {
        try {
            auto dialect = settledDialect(open, m_reading, m_meter);
            m_preview.format = dialect->format();
            return dialect;
        } catch (const FormatError& problem) {
            m_preview.problem = problem;
            return nullptr;
        }
    }

    void readRecords(const ReaderFactory& open, LogDialect* dialect)
    {
        const auto reader = open();
        const auto deadline = std::chrono::steady_clock::now() + m_limits.time;
        Record record;
        RowFault fault;
        for (std::uint64_t steps = 1;; ++steps) {
            const auto step = reader->next(record, fault);
            if (step == RecordReader::Step::End) {
                m_preview.isWhole = !*m_wasCut;
                break;
            }
            takeFault();
            if (step == RecordReader::Step::Record)
                takeRecord(*reader, record, dialect);
            else if (step == RecordReader::Step::Fault)
                m_fault = std::move(fault);
            if (steps % recordsBetweenChecks == 0)
                m_meter.check();
            const bool isEnough = dialect == nullptr && m_preview.rows.size() >= m_limits.rows;
            if (isEnough || m_preview.records >= m_limits.records ||
                (steps % recordsBetweenChecks == 0 && std::chrono::steady_clock::now() > deadline))
                break;
        }
        // A last record that is broken where we stopped reading says nothing of the file.
        if (m_preview.isWhole)
            takeFault();
        m_preview.facts = reader->facts();
        m_preview.columns = reader->columns();
        if (dialect != nullptr)
            m_preview.timeBasis = dialect->timeBasis();
        for (SourcePreview::Row& row : m_preview.rows)
            row.cells.resize(std::max(row.cells.size(), m_preview.columns.size()));
    }

    void takeRecord(const RecordReader& reader, const Record& record, LogDialect* dialect)
    {
        ++m_preview.records;
        SourcePreview::Row shown;
        shown.line = record.line;
        const bool isShown = m_preview.rows.size() < m_limits.rows;
        if (isShown)
            for (const std::string_view cell : record.cells)
                shown.cells.push_back(cut(cell, m_limits.cellBytes));
        if (dialect != nullptr)
            readRow(reader, record, *dialect, isShown, shown);
        if (isShown)
            m_preview.rows.push_back(std::move(shown));
    }

    void readRow(const RecordReader& reader, const Record& record, LogDialect& dialect,
                 bool isShown, SourcePreview::Row& shown)
    {
        RowFault fault;
        m_row.recipients.clear();
        switch (dialect.read(record, reader.columns(), m_row, fault)) {
        case LogDialect::Verdict::Row:
            m_preview.first = m_preview.first ? std::min(*m_preview.first, m_row.time) : m_row.time;
            m_preview.last = m_preview.last ? std::max(*m_preview.last, m_row.time) : m_row.time;
            if (isShown)
                shown.reading = readingOf(m_row, m_limits.cellBytes);
            break;
        case LogDialect::Verdict::Ignored:
            shown.isIgnored = true;
            break;
        case LogDialect::Verdict::Fault:
            shown.fault = fault.code;
            ++m_preview.rejected;
            break;
        }
    }

    void takeFault()
    {
        if (!m_fault)
            return;
        ++m_preview.records;
        ++m_preview.rejected;
        if (m_preview.rows.size() < m_limits.rows)
            m_preview.rows.push_back(
                {m_fault->line, {cut(m_fault->raw, m_limits.cellBytes)}, m_fault->code, false, {}});
        m_fault.reset();
    }

    const ByteSource& m_source;
    const ReadingOptions& m_reading;
    const std::optional<std::string>& m_sheet;
    ProgressMeter& m_meter;
    const PreviewLimits& m_limits;
    std::shared_ptr<bool> m_wasCut = std::make_shared<bool>(false);
    SourcePreview m_preview;
    LogRow m_row;
    std::optional<RowFault> m_fault; ///< the step before
};

}

bool SourcePreview::mayBeMapped() const
{
    if (columns.size() < 3)
        return false;
    if (format == "mapped")
        return true;
    constexpr std::array<std::string_view, 4> codes{"unknown-columns", "eac-screen-export",
                                                    "threat-explorer", "mapping-columns-missing"};
    return problem && std::find(codes.begin(), codes.end(), problem->code()) != codes.end();
}

SourcePreview previewSource(const ByteSource& source, const ReadingOptions& reading,
                            const std::optional<std::string>& sheet, ProgressMeter& meter,
                            const PreviewLimits& limits)
{
    return Look(source, reading, sheet, meter, limits).take();
}

}

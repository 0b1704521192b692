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

constexpr std::uint64_t recordsBetweenLooks = 256;

constexpr std::uint64_t longestLastLine = 1ULL << 20;

/// The start of a stream, up to the end of the line in which the limit lies, so that the last
/// record is whole; of a line that goes on and on 1 MiB more. No character is cut either way.
class FirstLines : public ByteStream {
public:
    FirstLines(std::unique_ptr<ByteStream> stream, TextFacts::Decoding decoding,
               std::uint64_t limit, std::shared_ptr<bool> wasCut)
        : m_stream(std::move(stream)), m_decoding(decoding), m_limit(limit + limit % 2),
          m_wasCut(std::move(wasCut))
    {}

    std::size_t read(std::span<char> out) override
    {
        if (m_isOver) {
            char next = 0;
            *m_wasCut = *m_wasCut || m_stream->read({&next, 1}) > 0;
            return 0;
        }
        if (m_at < m_limit) {
            const std::uint64_t wanted = std::min<std::uint64_t>(out.size(), m_limit - m_at);
            const std::size_t n = m_stream->read(out.first(static_cast<std::size_t>(wanted)));
            m_at += n;
            return n;
        }
        const std::size_t n = m_stream->read(out);
        for (std::size_t i = 0; i < n; ++i) {
            if (isTooFar(out[i]))
                return end(i, n);
            if (isLineEnd(out[i]))
                return end(i + 1, n);
            m_before = out[i];
            ++m_at;
        }
        return n;
    }
    [[nodiscard]] std::uint64_t position() const override { return m_stream->position(); }

private:
    std::size_t end(std::size_t bytes, std::size_t available)
    {
        m_isOver = true;
        *m_wasCut = *m_wasCut || bytes < available;
        return bytes;
    }

    /// A character can begin with `c`, and what came before is enough.
    [[nodiscard]] bool isTooFar(char c) const
    {
        const std::uint64_t end = m_limit + longestLastLine;
        const auto has = [](char byte, unsigned mask, unsigned bits) {
            return (static_cast<unsigned char>(byte) & mask) == bits;
        };
        if (m_at < end)
            return false;
        if (m_decoding == TextFacts::Decoding::Utf16Le)
            return m_at % 2 == 0 && !has(m_before, 0xFCU, 0xD8U);
        if (m_decoding == TextFacts::Decoding::Utf16Be)
            return m_at % 2 == 0 && !has(c, 0xFCU, 0xDCU);
        return !has(c, 0xC0U, 0x80U) || m_at >= end + 3;
    }

    [[nodiscard]] bool isLineEnd(char c) const
    {
        const bool isUnitEnd = m_at % 2 == 1;
        switch (m_decoding) {
        case TextFacts::Decoding::Utf16Le:
            return isUnitEnd && c == 0 && m_before == '\n';
        case TextFacts::Decoding::Utf16Be:
            return isUnitEnd && c == '\n' && m_before == 0;
        case TextFacts::Decoding::Utf8:
        case TextFacts::Decoding::ByLine:
            break;
        }
        return c == '\n';
    }

    std::unique_ptr<ByteStream> m_stream;
    TextFacts::Decoding m_decoding;
    std::uint64_t m_limit;
    std::uint64_t m_at = 0;
    char m_before = 0; ///< the byte before `m_at`, behind the limit
    std::shared_ptr<bool> m_wasCut;
    bool m_isOver = false;
};

/// `wasCut` becomes true when a pass ends before the source does. Throws as examineText.
ByteSource startOf(const ByteSource& source, std::uint64_t limit, std::shared_ptr<bool> wasCut)
{
    constexpr std::size_t headBytes = 8U << 10;
    const auto decoding =
        examineText(ByteSource::ofMemory(source.name(), source.head(headBytes))).decoding;
    return {source.name(), source.path(), source.size(),
            [source, decoding, limit, wasCut = std::move(wasCut)] {
                return std::make_unique<FirstLines>(source.open(), decoding, limit, wasCut);
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
        const TextFacts facts = examineText(start, [this] { m_meter.check(); });
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
            if (steps % recordsBetweenLooks == 0)
                m_meter.check();
            const bool isEnough = dialect == nullptr && m_preview.rows.size() >= m_limits.rows;
            if (isEnough || m_preview.records >= m_limits.records ||
                (steps % recordsBetweenLooks == 0 && std::chrono::steady_clock::now() > deadline))
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

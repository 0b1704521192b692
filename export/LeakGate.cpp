// SPDX-License-Identifier: EUPL-1.2
#include "export/LeakGate.h"

#include "core/base/Error.h"
#include "core/import/ZipPackage.h"
#include "core/import/ZipPartStream.h"
#include "export/gate/CsvCheck.h"
#include "export/gate/PackageCheck.h"
#include "export/gate/PdfCheck.h"
#include "export/gate/SheetCheck.h"
#include "export/gate/TextSearch.h"

#include <algorithm>
#include <functional>
#include <future>
#include <limits>

namespace postinsyn {

namespace {

ZipLimits noLimits()
{
    ZipLimits limits;
    limits.fileBytes = limits.partBytes = limits.totalBytes =
        std::numeric_limits<std::uint64_t>::max();
    limits.entries = std::numeric_limits<std::uint16_t>::max();
    return limits;
}

/// Unpacks the next piece of a part beside the examination of the one before.
class PartAhead {
public:
    PartAhead(const ZipPackage& package, const ZipPackage::Entry& entry) : m_stream(package, entry)
    {
        beginNext();
    }

    /// As ZipPartStream::read.
    std::size_t read(std::span<char> out)
    {
        if (m_taken == m_piece.size() && m_next.valid()) {
            m_piece = m_next.get();
            m_taken = 0;
            if (!m_piece.empty())
                beginNext();
        }
        const std::size_t count = m_piece.copy(out.data(), out.size(), m_taken);
        m_taken += count;
        return count;
    }

private:
    void beginNext()
    {
        m_next = std::async(std::launch::async, [this] {
            constexpr std::size_t pieceSize = 256U << 10;
            std::string piece(pieceSize, '\0');
            piece.resize(m_stream.read(piece));
            return piece;
        });
    }

    ZipPartStream m_stream;
    std::string m_piece;
    std::size_t m_taken = 0;
    std::future<std::string> m_next;
};

class WorkbookExamination {
public:
    WorkbookExamination(const DisclosableList& list, const ForbiddenTexts& forbidden,
                        std::uint32_t rowsPerSheet, const ProgressMeter& progress)
        : m_list(list), m_forbidden(forbidden), m_sheets(expectedSheets(list, rowsPerSheet)),
          m_parts(list, m_sheets), m_progress(progress)
    {}

    std::vector<LeakFinding> run(const std::string& bytes)
    {
        std::future<std::vector<std::string>> raw;
        try {
            const ZipPackage package(bytes, noLimits());
            examineContainer(package);
            raw = std::async(std::launch::async,
                             [this, text = withoutNames(package, bytes),
                              entries = package.entries()] { return searchRaw(text, entries); });
            if (m_findings.empty())
                examineParts(package);
        } catch (const FormatError&) {
            find({}, "container");
        }
        if (raw.valid())
            for (const std::string& kind : raw.get())
                find({}, kind);
        return std::move(m_findings);
    }

private:
    void find(const std::string& part, const std::string& kind, std::int64_t nr = 0)
    {
        const auto isSame = [&](const LeakFinding& f) { return f.part == part && f.kind == kind; };
        if (std::none_of(m_findings.begin(), m_findings.end(), isSame))
            m_findings.push_back({part, kind, nr});
    }

    void examineContainer(const ZipPackage& package)
    {
        for (const ContainerFinding& finding : package.findings())
            find(finding.part, finding.kind);
        std::vector<std::string> names;
        for (const auto& entry : package.entries()) {
            names.push_back(entry.name);
            if (!entry.isDeflated)
                find(entry.name, "stored");
        }
        std::sort(names.begin(), names.end());
        if (names != m_parts.partNames())
            find({}, "parts");
    }

    static std::string withoutNames(const ZipPackage& package, std::string bytes)
    {
        std::size_t directory = 0;
        for (const auto& entry : package.entries()) {
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(entry.dataAt) -
                            static_cast<std::ptrdiff_t>(entry.name.size()),
                        entry.name.size(), ' ');
            directory = std::max<std::size_t>(directory, entry.dataAt + entry.packedSize);
        }
        for (const auto& entry : package.entries()) {
            const std::size_t at = bytes.find(entry.name, directory);
            if (at != std::string::npos)
                bytes.replace(at, entry.name.size(), entry.name.size(), ' ');
        }
        return bytes;
    }

    /// The bytes of the file as they are, but for the names of its parts. Short originals occur by
    /// chance among sizes and checksums, and folded ones in compressed data.
    [[nodiscard]] std::vector<std::string>
    searchRaw(const std::string& bytes, const std::vector<ZipPackage::Entry>& entries) const
    {
        const auto isMeant = [&](const ForbiddenTexts::Finding& finding) {
            const auto isWithin = [&](const ZipPackage::Entry& entry) {
                return finding.offset >= entry.dataAt &&
                       finding.offset < entry.dataAt + entry.packedSize;
            };
            return !finding.isShort && !(finding.form == "folded" &&
                                         std::any_of(entries.begin(), entries.end(), isWithin));
        };
        std::vector<std::string> kinds;
        for (const auto& finding : m_forbidden.search(bytes, isMeant))
            kinds.push_back(finding.kind);
        return kinds;
    }

    void examineParts(const ZipPackage& package)
    {
        const std::string stylesPart = "xl/styles.xml";
        std::vector<std::string> kinds;
        const auto styles =
            readStyles(ZipPartStream::readAll(package, *package.find(stylesPart)), kinds);
        for (const std::string& kind : kinds)
            find(stylesPart, kind);
        for (const auto& entry : package.entries()) {
            if (entry.name == stylesPart || entry.name.starts_with("xl/worksheets/"))
                continue;
            for (const std::string& kind :
                 m_parts.judge(entry.name, ZipPartStream::readAll(package, entry)))
                find(entry.name, kind);
        }
        for (std::size_t i = 0; i < m_sheets.size(); ++i)
            examineSheet(package, i, styles);
    }

    void examineSheet(const ZipPackage& package, std::size_t index,
                      const std::vector<CellStyle>& styles)
    {
        const std::string part = PackageCheck::sheetPart(index);
        const auto sink = [&](const std::string& kind, std::int64_t nr) { find(part, kind, nr); };
        TextSearch search(m_forbidden, m_list, sink);
        PartAhead ahead(package, *package.find(part));
        SheetCheck(m_list, m_sheets[index], styles, search, sink).run([&](std::span<char> out) {
            m_progress.check();
            return ahead.read(out);
        });
    }

    const DisclosableList& m_list;
    const ForbiddenTexts& m_forbidden;
    std::vector<ExpectedSheet> m_sheets;
    PackageCheck m_parts;
    const ProgressMeter& m_progress;
    std::vector<LeakFinding> m_findings;
};

}

namespace {

/// For a file without parts.
std::function<void(const std::string&, std::int64_t)>
onceOfEachKind(std::vector<LeakFinding>& findings)
{
    return [&findings](const std::string& kind, std::int64_t nr) {
        const auto isSame = [&](const LeakFinding& f) { return f.kind == kind; };
        if (std::none_of(findings.begin(), findings.end(), isSame))
            findings.push_back({{}, kind, nr});
    };
}

}

LeakGate::LeakGate(const DisclosableList& list, const ForbiddenTexts& forbidden,
                   std::uint32_t rowsPerSheet)
    : m_list(list), m_forbidden(forbidden), m_rowsPerSheet(rowsPerSheet)
{}

std::vector<LeakFinding> LeakGate::examineWorkbook(const std::string& bytes,
                                                   const ProgressMeter& progress) const
{
    return WorkbookExamination(m_list, m_forbidden, m_rowsPerSheet, progress).run(bytes);
}

std::vector<LeakFinding> LeakGate::examineCsv(const std::string& bytes) const
{
    std::vector<LeakFinding> findings;
    const auto sink = onceOfEachKind(findings);
    TextSearch search(m_forbidden, m_list, sink);
    checkCsv(bytes, m_list, search, sink);
    return findings;
}

std::vector<LeakFinding> LeakGate::examinePdf(const std::string& bytes,
                                              const ProgressMeter& progress) const
{
    std::vector<LeakFinding> findings;
    const auto sink = onceOfEachKind(findings);
    TextSearch search(m_forbidden, m_list, sink);
    checkPdf(bytes, m_list, m_forbidden, search, sink, progress);
    return findings;
}

void LeakGate::refuse(const std::vector<LeakFinding>& findings)
{
    if (findings.empty())
        return;
    std::string detail;
    std::vector<std::int64_t> rows;
    for (const LeakFinding& finding : findings) {
        detail += (detail.empty() ? "" : ", ") + finding.part + ":" + finding.kind;
        if (finding.nr != 0 && std::find(rows.begin(), rows.end(), finding.nr) == rows.end())
            rows.push_back(finding.nr);
    }
    throw GateError("leak-found", std::move(rows), std::move(detail));
}

}

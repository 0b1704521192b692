// SPDX-License-Identifier: EUPL-1.2
#include "export/IssueFiles.h"

#include "core/base/Error.h"
#include "core/base/FileDigest.h"
#include "export/CsvListWriter.h"
#include "export/IssueTrail.h"
#include "export/LeakGate.h"
#include "export/OverviewListWriter.h"
#include "export/PdfListWriter.h"
#include "export/SafeFile.h"

#include <algorithm>
#include <array>
#include <future>
#include <memory>
#include <set>
#include <span>
#include <system_error>
#include <utility>

namespace fs = std::filesystem;

namespace postinsyn {

namespace {

/// Of the parts of a workbook before they are packed; a CSV is smaller.
std::uint64_t estimate(const DisclosableList& list)
{
    constexpr std::uint64_t markupOfRow = 500;
    constexpr std::uint64_t fixedParts = 32U << 10;
    std::uint64_t bytes = fixedParts;
    for (const DisclosableRow& row : list.rows) {
        bytes += markupOfRow + row.sender.text().size() + row.subject.text().size();
        for (const DisclosableText& recipient : row.recipients)
            bytes += 2 * (recipient.text().size() + 2);
    }
    return bytes;
}

void needRoom(const fs::path& folder, std::uint64_t bytes, const char* code)
{
    std::error_code error;
    const auto room = fs::space(folder, error);
    // What has no size, like /proc, is not full: it says itself that nothing can be written there.
    if (!error && room.capacity > 0 && room.available < bytes)
        throw FileError(code, std::to_string(bytes), folder.string());
}

/// The library does not tell when rows are lost because the disk is full (security.md 0, finding
/// 1): this is how it shows.
void refuse(const std::vector<LeakFinding>& findings, const fs::path& folder)
{
    const auto isLoss = [](const LeakFinding& f) {
        return f.kind == "row-missing" || f.kind == "container";
    };
    if (!findings.empty() && std::all_of(findings.begin(), findings.end(), isLoss))
        throw FileError("temp-full", findings.front().kind, folder.string());
    LeakGate::refuse(findings);
}

/// What IssueOptions::beside names, and a meter for the writing.
class BesideWriting {
public:
    BesideWriting(const std::function<void()>& work, const ProgressMeter& progress)
        : m_passOn(progress.token(), [this] { m_stop.request_stop(); }),
          m_progress(m_stop.get_token(), {})
    {
        if (work)
            m_done = std::async(std::launch::async, [this, &work] {
                try {
                    work();
                } catch (...) {
                    m_stop.request_stop();
                    throw;
                }
            });
    }
    BesideWriting(const BesideWriting&) = delete;
    BesideWriting& operator=(const BesideWriting&) = delete;

    void await()
    {
        if (m_done.valid())
            m_done.get();
    }
    [[nodiscard]] const ProgressMeter& progress() const { return m_progress; }

private:
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_passOn;
    ProgressMeter m_progress;
    std::future<void> m_done;
};

class Issue {
public:
    Issue(const DisclosableList& list, const ForbiddenTexts& forbidden, const fs::path& tempFolder,
          std::span<const fs::path> targets, BesideWriting& beside, const IssueOptions& options)
        : m_trail(tempFolder, targets), m_list(list), m_gate(list, forbidden, options.rowsPerSheet),
          m_work(tempFolder, "export"), m_beside(beside), m_progress(beside.progress()),
          m_options(options), m_room(static_cast<std::uint64_t>(
                                  static_cast<double>(estimate(list)) * options.roomFactor))
    {
        needRoom(m_work.path(), m_room, "temp-full");
    }

    void addWorkbook(const fs::path& target, bool mayOverwrite)
    {
        const auto write = [this](const fs::path& file) {
            return writeOverviewWorkbook(m_list, file, m_work.path(), m_progress,
                                         m_options.rowsPerSheet);
        };
        add("xlsx", target, mayOverwrite, write,
            [this](const std::string& bytes) { return m_gate.examineWorkbook(bytes, m_progress); });
    }

    void addCsv(const fs::path& target, bool mayOverwrite)
    {
        const auto write = [this](const fs::path& file) {
            return writeOverviewCsv(m_list, file, m_progress);
        };
        add("csv", target, mayOverwrite, write,
            [this](const std::string& bytes) { return m_gate.examineCsv(bytes); });
    }

    void addPdf(const fs::path& target, bool mayOverwrite)
    {
        const auto write = [this](const fs::path& file) {
            return writeOverviewPdf(m_list, file, m_progress);
        };
        add("pdf", target, mayOverwrite, write,
            [this](const std::string& bytes) { return m_gate.examinePdf(bytes, m_progress); });
    }

    std::vector<IssuedFile> keepAll(const RecordFiles& record)
    {
        m_beside.await();
        m_progress.check();
        m_trail.beginNaming(m_issued);
        for (const auto& place : m_places)
            place->takeName();
        if (record)
            record(m_issued);
        for (const auto& place : m_places)
            place->keep();
        return std::move(m_issued);
    }

private:
    template <class Write, class Examine>
    void add(const std::string& kind, const fs::path& target, bool mayOverwrite, const Write& write,
             const Examine& examine)
    {
        m_places.push_back(std::make_unique<SafeFile>(target, mayOverwrite));
        m_issued.emplace_back();
        m_issued.back().kind = kind;
        m_issued.back().path = target;
        const fs::path file = m_work.path() / ("list." + kind);
        const WrittenList written = write(file);
        const std::string bytes = readWholeFile(file);
        m_beside.await();
        refuse(examine(bytes), m_work.path());
        finish(bytes, written);
    }

    /// The bytes that the gate saw are the ones that leave.
    void finish(const std::string& bytes, const WrittenList& written)
    {
        IssuedFile& file = m_issued.back();
        file.sha256 = Sha256::of(bytes);
        file.size = bytes.size();
        file.replacedCharacters = written.replacedCharacters;
        file.cutTexts = written.cutTexts;
        file.undrawable = written.undrawable;
        const fs::path folder = fs::absolute(file.path).parent_path();
        if (m_options.roomFactor > 0)
            needRoom(folder, bytes.size(), "disk-full");
        m_places.back()->write(bytes);
    }

    IssueTrail m_trail; ///< first: it goes after all names are settled
    const DisclosableList& m_list;
    LeakGate m_gate;
    WorkFolder m_work;
    BesideWriting& m_beside;
    const ProgressMeter& m_progress;
    IssueOptions m_options;
    std::uint64_t m_room;
    std::vector<std::unique_ptr<SafeFile>> m_places;
    std::vector<IssuedFile> m_issued;
};

/// Asked before the work, so that a wrong name costs no time; SafeFile asks again.
std::vector<fs::path> wantedOf(const IssueTargets& targets)
{
    std::set<fs::path> names;
    std::vector<fs::path> wanted;
    for (const auto& target : {targets.workbook, targets.csv, targets.pdf}) {
        if (!target)
            continue;
        SafeFile(*target, targets.mayOverwrite);
        if (!names.insert(fs::weakly_canonical(*target)).second)
            throw FileError("target-not-writable", "same", target->string());
        wanted.push_back(*target);
    }
    return wanted;
}

}

std::vector<IssuedFile> issueFiles(const DisclosableList& list, const ForbiddenTexts& forbidden,
                                   const IssueTargets& targets, const fs::path& tempFolder,
                                   const ProgressMeter& progress, const IssueOptions& options,
                                   const RecordFiles& record)
{
    BesideWriting beside(options.beside, progress);
    try {
        const std::vector<fs::path> wanted = wantedOf(targets);
        Issue issue(list, forbidden, tempFolder, wanted, beside, options);
        if (targets.workbook)
            issue.addWorkbook(*targets.workbook, targets.mayOverwrite);
        if (targets.csv)
            issue.addCsv(*targets.csv, targets.mayOverwrite);
        if (targets.pdf)
            issue.addPdf(*targets.pdf, targets.mayOverwrite);
        return issue.keepAll(record);
    } catch (...) {
        beside.await();
        throw;
    }
}

}

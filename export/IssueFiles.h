// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/ForbiddenTexts.h"
#include "core/domain/OverviewList.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

struct IssueTargets {
    std::optional<std::filesystem::path> workbook; ///< .xlsx
    std::optional<std::filesystem::path> csv;
    std::optional<std::filesystem::path> pdf = {}; ///< needs a QGuiApplication
    bool mayOverwrite = false;
};

struct IssuedFile {
    std::string kind; ///< `xlsx`, `csv`, `pdf`
    std::filesystem::path path;
    std::string sha256; ///< 32 raw bytes
    std::uint64_t size = 0;
    std::uint64_t replacedCharacters = 0;  ///< shown as U+FFFD
    std::uint64_t cutTexts = 0;            ///< longer than a cell of a workbook
    std::vector<char32_t> undrawable = {}; ///< replaced in the PDF alone: no font has them
};

struct IssueOptions {
    std::uint32_t rowsPerSheet = 1'048'576; ///< the header included
    /// Done on a thread of its own while the first file is written: gates, the forbidden texts. Its
    /// error ends the writing and comes before any of that; no file is looked through, nor gets a
    /// name, before it is done.
    std::function<void()> beside = {};
    double roomFactor = 3; ///< free space asked for before, in sizes of the files (security.md 3.6)
};

/// Writes down that the files went out; they have their names when it is called.
using RecordFiles = std::function<void(const std::vector<IssuedFile>&)>;

/// Writes the list in a folder of its own in `tempFolder`, lets LeakGate read it back, and only
/// then gives it the names that were asked for: all files appear, or none and nothing is left
/// behind. Files that were there before are gone for good only after `record` has returned; if it
/// throws they are back as they were. If the program is killed meanwhile, settleBrokenIssue does
/// the same later. Throws as SafeFile and `record`; FileError{`temp-full`, `disk-full`} with the
/// bytes needed as detail where the system does not tell another; GateError{`leak-found`};
/// Cancelled.
std::vector<IssuedFile> issueFiles(const DisclosableList& list, const ForbiddenTexts& forbidden,
                                   const IssueTargets& targets,
                                   const std::filesystem::path& tempFolder,
                                   const ProgressMeter& progress = {},
                                   const IssueOptions& options = {},
                                   const RecordFiles& record = {});

}

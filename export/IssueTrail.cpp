// SPDX-License-Identifier: EUPL-1.2
#include "export/IssueTrail.h"

#include "core/base/Error.h"
#include "core/base/FileDigest.h"
#include "core/base/FilePath.h"
#include "core/base/PrivateFile.h"
#include "core/base/Text.h"
#include "export/IssueFiles.h"
#include "export/SafeFile.h"

#include <fstream>
#include <optional>
#include <system_error>

namespace fs = std::filesystem;

namespace postinsyn {

namespace {

constexpr const char* trailName = "issue";
constexpr char end = '\0'; // of a path or a digest: no path can hold it

struct Entry {
    fs::path target;
    std::string digest; ///< hexadecimal; empty while no file had its name
};

/// What is not whole was not finished either: no name had been touched then.
std::vector<Entry> entriesOf(std::string_view text)
{
    std::vector<Entry> entries;
    const auto next = [&text]() -> std::optional<std::string> {
        const std::size_t at = text.find(end);
        if (at == std::string_view::npos)
            return std::nullopt;
        std::string field(text.substr(0, at));
        text.remove_prefix(at + 1);
        return field;
    };
    while (const auto path = next())
        if (const auto digest = next())
            entries.push_back({std::u8string(path->begin(), path->end()), *digest});
    return entries;
}

bool isFileOf(const fs::path& path, const std::string& digest)
{
    std::error_code error;
    return fs::is_regular_file(fs::symlink_status(path, error)) &&
           toHex(Sha256::of(readWholeFile(path))) == digest;
}

/// The file did not go out as far as the archive knows.
std::optional<SettledFile::Outcome> undo(const Entry& entry, const fs::path& old)
{
    using enum SettledFile::Outcome;
    std::error_code error;
    const bool isNew = isFileOf(entry.target, entry.digest);
    if (!fs::exists(old, error)) {
        if (!isNew)
            return std::nullopt;
        fs::remove(entry.target, error);
        return Removed;
    }
    if (fs::equivalent(old, entry.target, error)) { // broken off before the new one took the name
        fs::remove(old, error);
        return std::nullopt;
    }
    if (!isNew && fs::exists(fs::symlink_status(entry.target, error)))
        return InTheWay;
    fs::rename(old, entry.target, error);
    return error ? InTheWay : Restored;
}

std::optional<SettledFile::Outcome> settle(const Entry& entry,
                                           const std::function<bool(std::string_view)>& wasRecorded)
{
    const auto beside = [&](const char* suffix) {
        fs::path path = entry.target;
        path += suffix;
        return path;
    };
    std::error_code ignored;
    fs::remove(beside(".part"), ignored);
    if (entry.digest.empty())
        return std::nullopt;
    if (!wasRecorded(entry.digest))
        return undo(entry, beside(".old.part"));
    fs::remove(beside(".old.part"), ignored);
    return SettledFile::Outcome::Kept;
}

}

IssueTrail::IssueTrail(const fs::path& folder, std::span<const fs::path> targets)
    : m_path(folder / trailName)
{
    createPrivateFolder(folder);
    std::string text;
    for (const fs::path& target : targets)
        text += utf8Path(fs::absolute(target)) + end + end;
    write(text);
}

IssueTrail::~IssueTrail()
{
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

void IssueTrail::beginNaming(std::span<const IssuedFile> files)
{
    std::string text;
    for (const IssuedFile& file : files)
        text += utf8Path(fs::absolute(file.path)) + end + toHex(file.sha256) + end;
    write(text);
}

/// Whole or not at all: an older one is replaced by its name.
void IssueTrail::write(std::string_view text) const
{
    fs::path next = m_path;
    next += ".part";
    std::error_code error;
    fs::remove(next, error);
    createPrivateFile(next);
    std::ofstream out(next, std::ios::binary | std::ios::in | std::ios::out);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    flushFile(next);
    if (out)
        fs::rename(next, m_path, error);
    if (out && !error)
        return flushFolder(m_path.parent_path());
    fs::remove(next, error);
    throw FileError("temp-full", std::to_string(text.size()), utf8Path(m_path.parent_path()));
}

std::vector<fs::path> unrecordedFiles(const fs::path& folder,
                                      const std::function<bool(std::string_view)>& wasRecorded)
{
    const fs::path path = folder / trailName;
    std::vector<fs::path> files;
    std::error_code error;
    if (!fs::exists(path, error))
        return files;
    for (const Entry& entry : entriesOf(readWholeFile(path)))
        if (!entry.digest.empty() && isFileOf(entry.target, entry.digest) &&
            !wasRecorded(entry.digest))
            files.push_back(entry.target);
    return files;
}

std::vector<SettledFile> settleBrokenIssue(const fs::path& folder,
                                           const std::function<bool(std::string_view)>& wasRecorded)
{
    const fs::path path = folder / trailName;
    std::vector<SettledFile> settled;
    std::error_code error;
    if (!fs::exists(path, error))
        return settled;
    for (const Entry& entry : entriesOf(readWholeFile(path)))
        if (const auto outcome = settle(entry, wasRecorded))
            settled.push_back({entry.target, *outcome});
    fs::remove(path, error);
    return settled;
}

}

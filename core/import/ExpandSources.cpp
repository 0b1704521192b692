// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ByteSource.h"

#include "core/base/FilePath.h"
#include "core/import/ZipArchive.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace postinsyn {

namespace {

namespace fs = std::filesystem;

void addFile(const std::string& path, std::vector<ExpandedSource>& out)
{
    try {
        ByteSource source = ByteSource::ofFile(path);
        if (!source.isUnpacked() && isZip(source.head(4)) &&
            zipContent(source) == ZipContent::Archive) {
            auto members = zipMembers(path);
            std::move(members.begin(), members.end(), std::back_inserter(out));
            return;
        }
        out.push_back({std::move(source), {}});
    } catch (const Error& error) {
        out.push_back({{}, error});
    }
}

bool isHidden(const fs::path& path)
{
    return path.filename().u8string().starts_with(u8'.');
}

/// Ours by its header: what SQLite files begin with, and our application_id.
bool isArchive(const std::string& path)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    constexpr std::size_t idAt = 68;
    std::string head(idAt + 4, '\0');
    std::ifstream in(nativePath(path), std::ios::binary);
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    return in && head.starts_with(magic) && head.ends_with("PSIN");
}

/// Whether a file is an archive, or was put beside one: the lock and what SQLite writes.
bool isOfArchive(const std::string& path)
{
    if (isArchive(path))
        return true;
    constexpr std::array<std::string_view, 4> endings{".lock", "-wal", "-shm", "-journal"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return path.ends_with(ending) && isArchive(path.substr(0, path.size() - ending.size()));
    });
}

/// Why something in a folder is not read though it is there.
std::optional<Error> passedOver(const fs::path& path, fs::file_type type)
{
    if (isHidden(path))
        return FileError("hidden-file", {}, utf8Path(path));
    if (type == fs::file_type::symlink)
        return FileError("link-passed-over", {}, utf8Path(path));
    if (type != fs::file_type::directory && type != fs::file_type::regular)
        return FileError("special-file", {}, utf8Path(path));
    return std::nullopt;
}

/// The files below a folder. Links are not followed: they could lead out of it, or in a circle.
std::vector<std::string> filesBelow(const std::string& top, std::vector<ExpandedSource>& out)
{
    const std::size_t before = out.size();
    std::vector<std::string> files;
    std::vector<ExpandedSource> skipped;
    std::vector<fs::path> folders{nativePath(top)};
    while (!folders.empty()) {
        const fs::path folder = std::move(folders.back());
        folders.pop_back();
        std::error_code failed;
        fs::directory_iterator walk(folder, failed);
        for (; !failed && walk != fs::directory_iterator(); walk.increment(failed)) {
            const fs::file_type type = walk->symlink_status(failed).type();
            if (auto reason = passedOver(walk->path(), type))
                skipped.push_back({{}, std::move(reason)});
            else if (type == fs::file_type::directory)
                folders.push_back(walk->path());
            else
                files.push_back(utf8Path(walk->path()));
        }
        if (failed)
            out.push_back({{}, FileError("file-unreadable", {}, utf8Path(folder))});
    }
    std::sort(files.begin(), files.end());
    if (files.empty() && out.size() == before)
        out.push_back({{}, FileError("folder-empty", {}, top)});
    std::sort(skipped.begin(), skipped.end(),
              [](const auto& a, const auto& b) { return a.error->path() < b.error->path(); });
    std::move(skipped.begin(), skipped.end(), std::back_inserter(out));
    return files;
}

void addPath(const std::string& path, std::vector<ExpandedSource>& out)
{
    std::error_code failed;
    if (!fs::is_directory(nativePath(path), failed))
        return addFile(path, out);
    for (const std::string& file : filesBelow(path, out)) {
        if (isOfArchive(file))
            out.push_back({{}, FormatError("own-archive", {}, file)});
        else
            addFile(file, out);
    }
}

}

std::vector<ExpandedSource> expandSources(const std::vector<std::string>& paths)
{
    std::vector<ExpandedSource> out;
    for (const std::string& path : paths)
        addPath(path, out);
    return out;
}

}

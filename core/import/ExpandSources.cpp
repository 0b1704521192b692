// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ByteSource.h"

#include "core/base/FilePath.h"
#include "core/import/ZipArchive.h"

#include <algorithm>
#include <filesystem>

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

/// The files below a folder. Links are not followed: they could lead out of it, or in a circle.
std::vector<std::string> filesBelow(const std::string& top, std::vector<ExpandedSource>& out)
{
    std::vector<std::string> files;
    std::vector<fs::path> folders{nativePath(top)};
    while (!folders.empty()) {
        const fs::path folder = std::move(folders.back());
        folders.pop_back();
        std::error_code failed;
        fs::directory_iterator walk(folder, failed);
        for (; !failed && walk != fs::directory_iterator(); walk.increment(failed)) {
            const fs::file_type type = walk->symlink_status(failed).type();
            if (isHidden(walk->path()))
                continue;
            if (type == fs::file_type::directory)
                folders.push_back(walk->path());
            else if (type == fs::file_type::regular)
                files.push_back(utf8Path(walk->path()));
        }
        if (failed)
            out.push_back({{}, FileError("file-unreadable", {}, utf8Path(folder))});
    }
    std::sort(files.begin(), files.end());
    return files;
}

void addPath(const std::string& path, std::vector<ExpandedSource>& out)
{
    std::error_code failed;
    if (!fs::is_directory(nativePath(path), failed))
        return addFile(path, out);
    const std::size_t before = out.size();
    for (const std::string& file : filesBelow(path, out))
        addFile(file, out);
    if (out.size() == before)
        out.push_back({{}, FileError("folder-empty", {}, path)});
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

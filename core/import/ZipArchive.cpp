// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ZipArchive.h"

#include "core/base/Text.h"
#include "core/import/GzipStream.h"

#include <algorithm>
#include <mutex>
#include <zip.h>

namespace postinsyn {

namespace {

constexpr std::uint64_t maxEntries = 10'000;
constexpr std::size_t localHeaderBytes = 30;

/// An open archive. libzip's handles are for one thread at a time.
struct OpenArchive {
    zip_t* handle = nullptr;
    std::mutex mutex;

    explicit OpenArchive(const std::string& path)
    {
        int code = 0;
        handle = zip_open(path.c_str(), ZIP_RDONLY, &code);
        if (!handle)
            throw FileError("archive-damaged", std::to_string(code), path);
    }
    ~OpenArchive() { zip_discard(handle); }
    OpenArchive(const OpenArchive&) = delete;
    OpenArchive& operator=(const OpenArchive&) = delete;
};

/// Keeps the archive that was used last open, so that a thousand members do not read its directory
/// a thousand times and a thousand archives do not use up the file handles.
class Shelf {
public:
    std::shared_ptr<OpenArchive> take(const std::string& path)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_archive || m_path != path) {
            m_archive = std::make_shared<OpenArchive>(path);
            m_path = path;
        }
        return m_archive;
    }

private:
    std::mutex m_mutex;
    std::string m_path;
    std::shared_ptr<OpenArchive> m_archive;
};

class MemberStream : public ByteStream {
public:
    MemberStream(std::shared_ptr<OpenArchive> archive, std::uint64_t index,
                 std::uint64_t packedBytes, std::string path)
        : m_archive(std::move(archive)), m_packedBytes(packedBytes), m_path(std::move(path))
    {
        const std::lock_guard lock(m_archive->mutex);
        m_file = zip_fopen_index(m_archive->handle, index, 0);
        if (m_file)
            return;
        const int code = zip_error_code_zip(zip_get_error(m_archive->handle));
        throw FileError(code == ZIP_ER_COMPNOTSUPP ? "archive-unsupported" : "archive-damaged",
                        std::to_string(code), m_path);
    }
    ~MemberStream() override
    {
        const std::lock_guard lock(m_archive->mutex);
        zip_fclose(m_file);
    }
    MemberStream(const MemberStream&) = delete;
    MemberStream& operator=(const MemberStream&) = delete;

    std::size_t read(std::span<char> out) override
    {
        const std::lock_guard lock(m_archive->mutex);
        const zip_int64_t n = zip_fread(m_file, out.data(), out.size());
        if (n < 0)
            throw FileError("archive-damaged",
                            std::to_string(zip_error_code_zip(zip_file_get_error(m_file))), m_path);
        m_position += static_cast<std::uint64_t>(n);
        checkInflation(m_packedBytes, m_position, m_path);
        return static_cast<std::size_t>(n);
    }
    [[nodiscard]] std::uint64_t position() const override { return m_position; }

private:
    std::shared_ptr<OpenArchive> m_archive;
    zip_file_t* m_file = nullptr;
    std::uint64_t m_packedBytes;
    std::uint64_t m_position = 0;
    std::string m_path;
};

/// Nothing is ever written under such a name, but an archive that tries is not a log export.
bool isSafeName(std::string_view name)
{
    const bool hasDrive = name.size() > 1 && name[1] == ':';
    if (name.front() == '/' || hasDrive || !isValidUtf8(name))
        return false;
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    if (std::any_of(name.begin(), name.end(), isControl))
        return false;
    const auto parts = split(name, '/');
    return std::none_of(parts.begin(), parts.end(), [](const auto& part) { return part == ".."; });
}

bool isLeftOut(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    const std::string_view last = slash == name.npos ? name : name.substr(slash + 1);
    return last.empty() || last.front() == '.' || name.starts_with("__MACOSX/");
}

struct Listing {
    const std::string& path;
    std::string archiveName;
    std::uint64_t archiveBytes;
    std::shared_ptr<Shelf> shelf;
};

ExpandedSource member(const Listing& listing, const zip_stat_t& stat, const std::string& name)
{
    const std::string path = listing.path + "/" + name;
    if (!isSafeName(name))
        return {{}, FileError("archive-unsafe-name", {}, listing.path)};
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return {{}, FileError("archive-encrypted", {}, path)};
    return {ByteSource(
                listing.archiveName + "/" + name, path, stat.size,
                [shelf = listing.shelf, archive = listing.path, index = stat.index,
                 packed = stat.comp_size, path] {
                    return std::make_unique<MemberStream>(shelf->take(archive), index, packed,
                                                          path);
                },
                true),
            {}};
}

std::vector<ExpandedSource> listMembers(const Listing& listing, OpenArchive& archive)
{
    const zip_int64_t entries = zip_get_num_entries(archive.handle, 0);
    if (entries < 0 || static_cast<std::uint64_t>(entries) > maxEntries)
        throw FileError("archive-limit", std::to_string(entries), listing.path);
    std::vector<ExpandedSource> members;
    std::uint64_t packed = 0;
    for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(entries); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.handle, i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            throw FileError("archive-damaged", {}, listing.path);
        packed += std::min(stat.comp_size, maxSourceBytes);
        std::string name = stat.name;
        // Older .NET wrote the separators of Windows.
        std::replace(name.begin(), name.end(), '\\', '/');
        if (!isLeftOut(name))
            members.push_back(member(listing, stat, name));
    }
    // Members that lie on top of each other: the trick behind small archives of enormous content.
    if (packed > listing.archiveBytes)
        throw FileError("archive-limit", {}, listing.path);
    return members;
}

ZipContent documentKind(std::string_view name, bool& isSettled)
{
    isSettled = true;
    if (name.starts_with("xl/"))
        return ZipContent::Workbook;
    if (name.starts_with("word/"))
        return ZipContent::WordDocument;
    if (name.starts_with("ppt/") || name == "mimetype" || name.starts_with("META-INF/"))
        return ZipContent::OtherDocument;
    isSettled = !(name == "[Content_Types].xml" || name.starts_with("_rels/") ||
                  name.starts_with("docProps/") || name.starts_with("customXml/"));
    return ZipContent::Archive;
}

}

bool isZip(std::string_view head)
{
    return head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06");
}

ZipContent zipContent(const ByteSource& source)
{
    // The parts of an Office document come early in whatever order; the directory at the end
    // cannot be reached when the file itself is a member of an archive.
    const std::string bytes = source.head(4U << 20);
    const std::string_view view = bytes;
    constexpr std::string_view magic("PK\x03\x04", 4);
    for (std::size_t at = view.find(magic); at != view.npos; at = view.find(magic, at + 4)) {
        if (view.size() - at < localHeaderBytes)
            break;
        const auto length =
            static_cast<std::size_t>(static_cast<unsigned char>(view[at + 26]) |
                                     static_cast<unsigned char>(view[at + 27]) << 8);
        bool isSettled = false;
        const ZipContent kind = documentKind(view.substr(at + localHeaderBytes, length), isSettled);
        if (isSettled)
            return kind;
    }
    return ZipContent::Archive;
}

std::vector<ExpandedSource> zipMembers(const std::string& path)
{
    try {
        const ByteSource file = ByteSource::ofFile(path);
        const Listing listing{path, file.name(), file.size(), std::make_shared<Shelf>()};
        const auto archive = listing.shelf->take(path);
        std::vector<ExpandedSource> members = listMembers(listing, *archive);
        if (members.empty())
            members.push_back({{}, FileError("folder-empty", {}, path)});
        return members;
    } catch (const Error& error) {
        std::vector<ExpandedSource> failed;
        failed.push_back({{}, error});
        return failed;
    }
}

}

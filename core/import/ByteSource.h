// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

/// The largest file we read, and the most a compressed one may grow to: everything is streamed, so
/// the limit guards time and disk, not memory.
constexpr std::uint64_t maxSourceBytes = 8ULL << 30;

/// One pass over the bytes of a source.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    /// Fills `out` as far as it can, 0 = end. Throws FileError (`file-unreadable`, `file-changed`,
    /// `archive-damaged`, `archive-limit`).
    virtual std::size_t read(std::span<char> out) = 0;
    /// Bytes of the source consumed so far, in the unit of ByteSource::size(): of a .gz the
    /// compressed ones.
    [[nodiscard]] virtual std::uint64_t position() const = 0;
};

/// Bytes that can be read again from the start: a file, the content of a .gz, a member of a .zip.
/// A cheap value; every open() is an independent pass, and notices when the file was changed since
/// it was first seen.
class ByteSource {
public:
    using Opener = std::function<std::unique_ptr<ByteStream>()>;

    /// A regular file; a .gz (known by its first bytes) reads as its content. `path` is UTF-8.
    /// Throws FileError (`file-not-found`, `file-not-regular`, `file-unreadable`,
    /// `file-too-large`).
    static ByteSource ofFile(const std::string& path);
    static ByteSource ofMemory(std::string name, std::string bytes);
    ByteSource(std::string name, std::string path, std::uint64_t size, Opener opener,
               bool isUnpacked = false);

    /// For people: the file name, `archive.zip/member.csv` for a member.
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// As given, UTF-8; of a member, the archive's path + `/` + the member's name.
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// What position() runs to. Of a member as declared by the archive: for progress only.
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// The bytes come out of a .gz or .zip.
    [[nodiscard]] bool isUnpacked() const { return m_isUnpacked; }
    [[nodiscard]] std::unique_ptr<ByteStream> open() const { return m_opener(); }
    /// As it lies on the disk: of a .gz the compressed bytes, of a member of a .zip its content.
    [[nodiscard]] std::unique_ptr<ByteStream> openStored() const
    {
        return m_storedOpener ? m_storedOpener() : m_opener();
    }
    /// The first `bytes` of it, fewer if it is shorter.
    [[nodiscard]] std::string head(std::size_t bytes) const;

private:
    std::string m_name;
    std::string m_path;
    std::uint64_t m_size;
    Opener m_opener;
    Opener m_storedOpener; ///< where it differs
    bool m_isUnpacked = false;
};

/// One thing to import, or why there is none: exactly one of the two is set.
struct ExpandedSource {
    std::optional<ByteSource> source;
    std::optional<Error> error; ///< path() says of what
};

/// What stands behind the paths a person gave, in their order: a folder gives its files (all
/// levels, sorted by path), a .zip its members, any other file
/// itself. Kinds are told by content, never by name. Errors, each instead of the one source it is
/// about: of ByteSource::ofFile; `own-archive` (found in a folder: a file of ours is no log),
/// `link-passed-over`, `hidden-file`, `special-file` (a pipe or the like) for what lies in a folder
/// and is not read; `folder-empty`, `archive-damaged`, `archive-encrypted`, `archive-limit`,
/// `archive-unsafe-name`, `archive-unsupported`. An archive inside an archive is refused later, by
/// sniff().
std::vector<ExpandedSource> expandSources(const std::vector<std::string>& paths);

}

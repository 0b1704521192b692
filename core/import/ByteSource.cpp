// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ByteSource.h"

#include "core/base/FilePath.h"
#include "core/import/GzipStream.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace postinsyn {

namespace {

namespace fs = std::filesystem;

/// What tells one state of a file from a later one.
struct FileState {
    std::uint64_t size = 0;
    fs::file_time_type changed;
    bool operator==(const FileState&) const = default;
};

FileState stateOf(const std::string& path)
{
    const fs::path native = nativePath(path);
    std::error_code failed;
    const fs::file_status status = fs::status(native, failed);
    if (status.type() == fs::file_type::not_found)
        throw FileError("file-not-found", {}, path);
    if (failed)
        throw FileError("file-unreadable", {}, path);
    if (status.type() != fs::file_type::regular)
        throw FileError("file-not-regular", {}, path);
    FileState state;
    state.size = fs::file_size(native, failed);
    if (!failed)
        state.changed = fs::last_write_time(native, failed);
    if (failed)
        throw FileError("file-unreadable", {}, path);
    if (state.size > maxSourceBytes)
        throw FileError("file-too-large", std::to_string(maxSourceBytes), path);
    return state;
}

/// Reads exactly the bytes the file had when it was first seen.
class FileStream : public ByteStream {
public:
    FileStream(std::string path, const FileState& expected)
        : m_path(std::move(path)), m_size(expected.size)
    {
        if (stateOf(m_path) != expected)
            throw FileError("file-changed", {}, m_path);
        // Our blocks are bigger than the library's buffer would be: no second copy.
        m_file.rdbuf()->pubsetbuf(nullptr, 0);
        m_file.open(nativePath(m_path), std::ios::binary);
        if (!m_file)
            throw FileError("file-unreadable", {}, m_path);
    }

    std::size_t read(std::span<char> out) override
    {
        const auto wanted =
            static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), m_size - m_position));
        if (wanted == 0)
            return 0;
        m_file.read(out.data(), static_cast<std::streamsize>(wanted));
        if (m_file.bad())
            throw FileError("file-unreadable", {}, m_path);
        if (static_cast<std::size_t>(m_file.gcount()) != wanted)
            throw FileError("file-changed", {}, m_path);
        m_position += wanted;
        return wanted;
    }
    [[nodiscard]] std::uint64_t position() const override { return m_position; }

private:
    std::string m_path;
    std::uint64_t m_size;
    std::uint64_t m_position = 0;
    std::ifstream m_file;
};

class MemoryStream : public ByteStream {
public:
    explicit MemoryStream(std::shared_ptr<const std::string> bytes) : m_bytes(std::move(bytes)) {}

    std::size_t read(std::span<char> out) override
    {
        const std::size_t n = m_bytes->copy(out.data(), out.size(), m_position);
        m_position += n;
        return n;
    }
    [[nodiscard]] std::uint64_t position() const override { return m_position; }

private:
    std::shared_ptr<const std::string> m_bytes;
    std::size_t m_position = 0;
};

}

ByteSource::ByteSource(std::string name, std::string path, std::uint64_t size, Opener opener,
                       bool isUnpacked)
    : m_name(std::move(name)), m_path(std::move(path)), m_size(size), m_opener(std::move(opener)),
      m_isUnpacked(isUnpacked)
{}

ByteSource ByteSource::ofFile(const std::string& path)
{
    const FileState state = stateOf(path);
    ByteSource plain(utf8Path(nativePath(path).filename()), path, state.size,
                     [path, state] { return std::make_unique<FileStream>(path, state); });
    if (!isGzip(plain.head(gzipMagicBytes)))
        return plain;
    ByteSource unpacked(
        plain.name(), path, state.size,
        [path, state] { return openGzip(std::make_unique<FileStream>(path, state), path); }, true);
    unpacked.m_storedOpener = plain.m_opener;
    return unpacked;
}

ByteSource ByteSource::ofMemory(std::string name, std::string bytes)
{
    const std::uint64_t size = bytes.size();
    auto shared = std::make_shared<const std::string>(std::move(bytes));
    std::string path = name;
    return {std::move(name), std::move(path), size,
            [shared] { return std::make_unique<MemoryStream>(shared); }};
}

std::string ByteSource::head(std::size_t bytes) const
{
    std::string out(bytes, '\0');
    const auto stream = open();
    std::size_t filled = 0;
    while (filled < bytes) {
        const std::size_t n = stream->read({out.data() + filled, bytes - filled});
        if (n == 0)
            break;
        filled += n;
    }
    out.resize(filled);
    return out;
}

}

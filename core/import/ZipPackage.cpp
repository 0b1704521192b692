// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ZipPackage.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace postinsyn {

namespace {

constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t locator64Signature = 0x07064b50;
constexpr std::uint32_t descriptorSignature = 0x08074b50;
constexpr std::uint64_t localSize = 30;
constexpr std::uint64_t centralSize = 46;
constexpr std::uint64_t endSize = 22;
constexpr std::uint64_t end64Size = 56;
constexpr std::uint64_t locator64Size = 20;
constexpr std::uint64_t magic16 = 0xFFFF;
constexpr std::uint64_t magic32 = 0xFFFFFFFF;
constexpr std::uint64_t zip64Extra = 0x0001;

constexpr unsigned encryptionFlags = 0x0001 | 0x0040 | 0x2000;
constexpr unsigned descriptorFlag = 0x0008;
// Compression level, data descriptor, UTF-8 names: the only ones that any producer sets.
constexpr unsigned knownFlags = 0x0006 | descriptorFlag | 0x0800;
constexpr std::uint64_t dosEpoch = 0x0021; // 1980-01-01, what a reproducible writer puts

[[noreturn]] void zipDamaged(const char* what)
{
    throw FormatError("xlsx-damaged", what);
}

void require(bool holds, const char* what)
{
    if (!holds)
        zipDamaged(what);
}

/// Little-endian numbers of a piece of the file; reading past its end is damage.
class Bytes {
public:
    Bytes(std::string_view bytes, const char* what) : m_bytes(bytes), m_what(what) {}

    [[nodiscard]] std::uint64_t number(std::uint64_t at, std::size_t width) const
    {
        const std::string_view field = slice(at, width);
        std::uint64_t value = 0;
        for (std::size_t i = width; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(field[i]);
        return value;
    }
    [[nodiscard]] std::uint64_t u16(std::uint64_t at) const { return number(at, 2); }
    [[nodiscard]] std::uint64_t u32(std::uint64_t at) const { return number(at, 4); }
    [[nodiscard]] std::uint64_t u64(std::uint64_t at) const { return number(at, 8); }
    [[nodiscard]] std::string_view slice(std::uint64_t at, std::uint64_t length) const
    {
        require(at <= m_bytes.size() && length <= m_bytes.size() - at, m_what);
        return m_bytes.substr(at, length);
    }
    [[nodiscard]] std::uint64_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
    const char* m_what;
};

struct Directory {
    std::uint64_t at = 0;
    std::uint64_t size = 0;
    std::uint64_t count = 0;
    bool isZip64 = false;
};

/// One entry with what only the checks need.
struct Header {
    ZipPackage::Entry entry;
    std::uint64_t flags = 0;
    std::uint64_t method = 0;
    std::uint64_t localAt = 0;
    std::uint64_t endAt = 0; ///< behind the packed bytes
};

/// `field` is what the short record says: the long one's value, or the mark that it is too small.
bool agrees(std::uint64_t field, std::uint64_t value, std::uint64_t magic)
{
    return field == value || field == magic;
}

Directory readEnd64(const Bytes& file, std::uint64_t locatorAt)
{
    const std::uint64_t at = file.u64(locatorAt + 8);
    require(locatorAt >= end64Size && at == locatorAt - end64Size, "zip64");
    require(file.u32(locatorAt + 4) == 0 && file.u32(locatorAt + 16) <= 1, "multi-disk");
    require(file.u32(at) == end64Signature && file.u64(at + 4) == end64Size - 12, "zip64");
    require(file.u32(at + 16) == 0 && file.u32(at + 20) == 0, "multi-disk");
    require(file.u64(at + 24) == file.u64(at + 32), "zip64");
    return {file.u64(at + 48), file.u64(at + 40), file.u64(at + 32), true};
}

/// The end record at the very end, and the directory right before it.
Directory readEnd(const Bytes& file)
{
    require(file.size() >= endSize, "end-record");
    const std::uint64_t at = file.size() - endSize;
    require(file.u32(at) == endSignature && file.u16(at + 20) == 0, "end-record");
    Directory directory{file.u32(at + 16), file.u32(at + 12), file.u16(at + 10), false};
    std::uint64_t directoryEnd = at;
    if (at >= locator64Size && file.u32(at - locator64Size) == locator64Signature) {
        const Directory told = directory;
        directory = readEnd64(file, at - locator64Size);
        directoryEnd = at - locator64Size - end64Size;
        require(agrees(told.at, directory.at, magic32) &&
                    agrees(told.size, directory.size, magic32) &&
                    agrees(told.count, directory.count, magic16),
                "zip64");
    }
    require(agrees(file.u16(at + 8), directory.count, magic16), "end-record");
    require(agrees(file.u16(at + 4), 0, magic16) && agrees(file.u16(at + 6), 0, magic16),
            "multi-disk");
    require(directory.at <= directoryEnd && directory.size == directoryEnd - directory.at,
            "central-directory");
    return directory;
}

/// Puts the 64-bit values of the zip64 extra field where the header has only marks, in the order
/// the format fixes. Spare values behind (POI's compatibility mode) are passed over.
void readExtra(std::string_view extra, std::span<std::uint64_t* const> marked, const char* what)
{
    const Bytes bytes(extra, what);
    std::string_view found;
    for (std::uint64_t at = 0; at < bytes.size();) {
        const std::uint64_t id = bytes.u16(at);
        const std::string_view data = bytes.slice(at + 4, bytes.u16(at + 2));
        if (id == zip64Extra) {
            require(found.data() == nullptr && data.size() <= 28, "zip64");
            found = data;
        }
        at += 4 + data.size();
    }
    const Bytes wide(found, "zip64");
    std::uint64_t at = 0;
    for (std::uint64_t* value : marked) {
        if (*value != magic32)
            continue;
        *value = wide.u64(at);
        at += 8;
    }
}

bool isSafePartName(std::string_view name)
{
    const auto isOdd = [](char c) { return c < 0x20 || c > 0x7E || c == '\\' || c == ':'; };
    return !name.empty() && name.size() <= 255 && name.front() != '/' &&
           name.find("..") == std::string_view::npos && name.find("//") == std::string_view::npos &&
           std::ranges::none_of(name, isOdd);
}

void checkFlags(std::uint64_t flags, std::uint64_t method)
{
    if ((flags & encryptionFlags) != 0 || method == 99)
        throw FormatError("xlsx-encrypted");
    require((flags & ~std::uint64_t{knownFlags}) == 0, "flags");
    require(method == 0 || method == 8, "method");
}

void checkSizes(const ZipPackage::Entry& entry, const ZipLimits& limits)
{
    if (entry.size > limits.partBytes)
        throw FormatError("xlsx-limit", "part");
    require(entry.isDeflated || entry.size == entry.packedSize, "size");
    // Deflate gains at most 1032:1; a larger claim is a lie, seen before a byte is unpacked.
    require(entry.size / 1040 <= entry.packedSize, "size");
    require(!entry.name.ends_with('/') || entry.size == 0, "size");
}

/// One header of the directory at `at`, moved behind it.
Header readCentral(const Bytes& directory, std::uint64_t& at, const ZipLimits& limits,
                   std::vector<ContainerFinding>& findings)
{
    require(directory.u32(at) == centralSignature, "central-directory");
    Header header;
    header.flags = directory.u16(at + 8);
    header.method = directory.u16(at + 10);
    ZipPackage::Entry& entry = header.entry;
    entry.isDeflated = header.method == 8;
    entry.crc = static_cast<std::uint32_t>(directory.u32(at + 16));
    entry.packedSize = directory.u32(at + 20);
    entry.size = directory.u32(at + 24);
    header.localAt = directory.u32(at + 42);
    const std::uint64_t nameSize = directory.u16(at + 28);
    const std::uint64_t extraSize = directory.u16(at + 30);
    const std::uint64_t commentSize = directory.u16(at + 32);
    entry.name = directory.slice(at + centralSize, nameSize);
    require(isSafePartName(entry.name), "name");
    checkFlags(header.flags, header.method);
    require(agrees(directory.u16(at + 34), 0, magic16), "multi-disk");
    const auto extra = directory.slice(at + centralSize + nameSize, extraSize);
    const std::array marked{&entry.size, &entry.packedSize, &header.localAt};
    readExtra(extra, marked, "extra-field");
    static_cast<void>(directory.slice(at + centralSize + nameSize + extraSize, commentSize));
    checkSizes(entry, limits);

    const auto find = [&](bool isFound, const char* kind) {
        if (isFound)
            findings.push_back({entry.name, kind});
    };
    find(extraSize != 0, "central-extra");
    find(commentSize != 0, "comment");
    find(directory.u32(at + 12) != dosEpoch << 16, "time-stamp");
    find(directory.u16(at + 36) > 1 || directory.u32(at + 38) != 0, "attributes");
    find(entry.name.ends_with('/'), "directory");
    at += centralSize + nameSize + extraSize + commentSize;
    return header;
}

/// A local header repeats the directory, except that a streaming writer leaves zeros for what
/// follows in the data descriptor.
void checkLocal(const Bytes& file, Header& header, std::vector<ContainerFinding>& findings)
{
    const std::uint64_t at = header.localAt;
    require(file.u32(at) == localSignature, "local-header");
    const std::uint64_t flags = file.u16(at + 6);
    checkFlags(flags, file.u16(at + 8));
    require(file.u16(at + 8) == header.method, "local-header");
    std::uint64_t packedSize = file.u32(at + 18);
    std::uint64_t size = file.u32(at + 22);
    const std::uint64_t nameSize = file.u16(at + 26);
    const std::uint64_t extraSize = file.u16(at + 28);
    ZipPackage::Entry& entry = header.entry;
    require(file.slice(at + localSize, nameSize) == entry.name, "local-header");
    const std::array marked{&size, &packedSize};
    readExtra(file.slice(at + localSize + nameSize, extraSize), marked, "extra-field");
    header.flags = flags; // whether a descriptor follows is told here
    const bool isStreamed = (flags & descriptorFlag) != 0;
    const auto same = [&](std::uint64_t told, std::uint64_t real) {
        return told == real || (isStreamed && told == 0);
    };
    require(same(packedSize, entry.packedSize) && same(size, entry.size) &&
                same(file.u32(at + 14), entry.crc),
            "local-header");
    entry.dataAt = at + localSize + nameSize + extraSize;
    static_cast<void>(file.slice(entry.dataAt, entry.packedSize));
    header.endAt = entry.dataAt + entry.packedSize;
    if (extraSize != 0)
        findings.push_back({entry.name, "local-extra"});
    if (file.u32(at + 10) != dosEpoch << 16)
        findings.push_back({entry.name, "time-stamp"});
}

/// The bytes between an entry and the next: a data descriptor in one of the four shapes that
/// writers use (with or without signature, sizes of 4 or 8 bytes), or nothing.
bool isDescriptor(std::string_view gap, const ZipPackage::Entry& entry)
{
    const Bytes bytes(gap, "gap");
    std::uint64_t at = 0;
    if (gap.size() == 16 || gap.size() == 24) {
        if (bytes.u32(0) != descriptorSignature)
            return false;
        at = 4;
    } else if (gap.size() != 12 && gap.size() != 20) {
        return false;
    }
    const std::size_t width = gap.size() - at == 12 ? 4 : 8;
    return bytes.u32(at) == entry.crc && bytes.number(at + 4, width) == entry.packedSize &&
           bytes.number(at + 4 + width, width) == entry.size;
}

/// Entries lie side by side from the first byte to the directory, in whatever order it lists them.
void checkContiguous(const Bytes& file, const std::vector<Header>& headers, std::uint64_t end,
                     std::vector<ContainerFinding>& findings)
{
    std::vector<const Header*> byPlace;
    for (const Header& header : headers)
        byPlace.push_back(&header);
    std::ranges::sort(byPlace, {}, [](const Header* header) { return header->localAt; });
    std::uint64_t at = 0;
    for (std::size_t i = 0; i < byPlace.size(); ++i) {
        const Header& header = *byPlace[i];
        require(header.localAt == at, header.localAt > at ? "gap" : "overlap");
        at = i + 1 < byPlace.size() ? byPlace[i + 1]->localAt : end;
        require(header.endAt <= at, "overlap");
        if (header.endAt == at)
            continue;
        require((header.flags & descriptorFlag) != 0 &&
                    isDescriptor(file.slice(header.endAt, at - header.endAt), header.entry),
                "gap");
        findings.push_back({header.entry.name, "descriptor"});
    }
    require(at == end, "gap");
}

void checkBeginning(std::string_view bytes, const ZipLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        throw FormatError("xlsx-limit", "file");
    if (!bytes.starts_with("\xD0\xCF\x11\xE0"))
        return;
    // A password puts the whole package into an OLE container with a stream of this name.
    constexpr std::string_view name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.find(name) != std::string_view::npos)
        throw FormatError("xlsx-encrypted");
    zipDamaged("ole");
}

}

ZipPackage::ZipPackage(std::string bytes, const ZipLimits& limits) : m_bytes(std::move(bytes))
{
    checkBeginning(m_bytes, limits);
    const Bytes file(m_bytes, "truncated");
    const Directory directory = readEnd(file);
    if (directory.count > limits.entries)
        throw FormatError("xlsx-limit", "entries");
    if (directory.isZip64)
        m_findings.push_back({"", "zip64"});

    const Bytes central(file.slice(directory.at, directory.size), "central-directory");
    std::vector<Header> headers;
    std::set<std::string> names;
    std::uint64_t at = 0;
    std::uint64_t total = 0;
    for (std::uint64_t i = 0; i < directory.count; ++i) {
        headers.push_back(readCentral(central, at, limits, m_findings));
        require(names.insert(asciiLower(headers.back().entry.name)).second, "duplicate-name");
        total += headers.back().entry.size;
        if (total > limits.totalBytes)
            throw FormatError("xlsx-limit", "total");
    }
    require(at == central.size(), "central-directory");
    for (Header& header : headers)
        checkLocal(file, header, m_findings);
    checkContiguous(file, headers, directory.at, m_findings);
    for (Header& header : headers)
        m_entries.push_back(std::move(header.entry));
}

const ZipPackage::Entry* ZipPackage::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry& entry) { return equalsNoCase(entry.name, name); });
    return found == m_entries.end() ? nullptr : &*found;
}

std::string_view ZipPackage::packed(const Entry& entry) const
{
    return std::string_view(m_bytes).substr(entry.dataAt, entry.packedSize);
}

}

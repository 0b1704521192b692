// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/ZipBuilder.h"

#include <algorithm>
#include <stdexcept>

#include <zlib.h>

namespace postinsyn::test {

namespace {

struct Written {
    std::uint64_t localAt = 0;
    std::uint32_t crc = 0;
    std::uint64_t packedSize = 0;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
};

std::uint32_t crcOf(std::string_view bytes)
{
    return static_cast<std::uint32_t>(
        ::crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

std::string descriptorOf(const ZipPart& part, const Written& written)
{
    using Descriptor = ZipPart::Descriptor;
    const bool isSigned =
        part.descriptor == Descriptor::Signed || part.descriptor == Descriptor::Signed64;
    const bool isWide =
        part.descriptor == Descriptor::Plain64 || part.descriptor == Descriptor::Signed64;
    const int width = isWide ? 8 : 4;
    return (isSigned ? littleEndian(0x08074b50, 4) : "") +
           littleEndian(part.descriptorCrc.value_or(written.crc), 4) +
           littleEndian(written.packedSize, width) + littleEndian(part.bytes.size(), width);
}

Written writeLocal(std::string& out, const ZipPart& part)
{
    Written written;
    const bool isStreamed = part.descriptor != ZipPart::Descriptor::None;
    const std::string packed =
        part.packed.value_or(part.isDeflated ? rawDeflate(part.bytes) : part.bytes);
    written.localAt = out.size();
    written.crc = crcOf(part.bytes);
    written.packedSize = packed.size();
    written.flags = static_cast<std::uint16_t>(part.flags | (isStreamed ? 8 : 0));
    written.method = part.method.value_or(part.isDeflated ? 8 : 0);
    const std::string name = part.localName.value_or(part.name);
    const auto told = [&](const auto& lie, std::uint64_t truth) {
        return littleEndian(lie.value_or(isStreamed ? 0 : static_cast<std::uint32_t>(truth)), 4);
    };
    out += littleEndian(0x04034b50, 4) + littleEndian(part.localVersion, 2) +
           littleEndian(part.localFlags.value_or(written.flags), 2) +
           littleEndian(part.localMethod.value_or(written.method), 2) + littleEndian(part.time, 4) +
           told(part.localCrc, written.crc) + told(part.localPackedSize, written.packedSize) +
           told(part.localSize, part.bytes.size()) + littleEndian(name.size(), 2) +
           littleEndian(part.localExtra.size(), 2) + name + part.localExtra + packed;
    if (isStreamed)
        out += descriptorOf(part, written);
    out += part.gapAfter;
    return written;
}

void writeCentral(std::string& out, const ZipPart& part, const Written& written)
{
    const auto told = [](const auto& lie, std::uint64_t truth) {
        return littleEndian(lie.value_or(static_cast<std::uint32_t>(truth)), 4);
    };
    out += littleEndian(0x02014b50, 4) + littleEndian(20, 2) + littleEndian(part.version, 2) +
           littleEndian(written.flags, 2) + littleEndian(written.method, 2) +
           littleEndian(part.time, 4) + told(part.crc, written.crc) +
           told(part.packedSize, written.packedSize) + told(part.size, part.bytes.size()) +
           littleEndian(part.name.size(), 2) + littleEndian(part.centralExtra.size(), 2) +
           littleEndian(part.comment.size(), 2) + littleEndian(part.disk.value_or(0), 2) +
           littleEndian(part.internalAttributes, 2) + littleEndian(part.externalAttributes, 4) +
           told(part.localAt, written.localAt) + part.name + part.centralExtra + part.comment;
}

std::string zip64End(const ZipBuilder& zip, std::uint64_t at, std::uint64_t directoryAt,
                     std::uint64_t directorySize)
{
    const std::uint64_t count = zip.end64Count.value_or(zip.parts.size());
    return littleEndian(0x06064b50, 4) + littleEndian(44, 8) + littleEndian(45, 2) +
           littleEndian(45, 2) + littleEndian(0, 4) + littleEndian(0, 4) + littleEndian(count, 8) +
           littleEndian(count, 8) + littleEndian(directorySize, 8) +
           littleEndian(zip.end64DirectoryAt.value_or(directoryAt), 8) +
           littleEndian(0x07064b50, 4) + littleEndian(0, 4) +
           littleEndian(zip.end64At.value_or(at), 8) + littleEndian(1, 4);
}

}

std::string littleEndian(std::uint64_t value, int width)
{
    std::string bytes;
    for (int i = 0; i < width; ++i, value >>= 8)
        bytes += static_cast<char>(value & 0xFF);
    return bytes;
}

std::string zipExtra(std::uint16_t id, std::string_view data)
{
    return littleEndian(id, 2) + littleEndian(data.size(), 2) + std::string(data);
}

std::string rawDeflate(std::string_view bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())) + 16, '\0');
    std::string input(bytes);
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

ZipBuilder& ZipBuilder::add(std::string name, std::string bytes)
{
    ZipPart part;
    part.name = std::move(name);
    part.bytes = std::move(bytes);
    parts.push_back(std::move(part));
    return *this;
}

ZipPart& ZipBuilder::operator[](std::string_view name)
{
    const auto found = std::ranges::find(parts, name, &ZipPart::name);
    if (found == parts.end())
        throw std::out_of_range(std::string(name));
    return *found;
}

std::string ZipBuilder::build() const
{
    std::string out = prefix;
    std::vector<Written> written;
    for (const ZipPart& part : parts)
        written.push_back(writeLocal(out, part));
    out += gap;
    const std::uint64_t directoryBegin = out.size();
    for (std::size_t i = 0; i < parts.size(); ++i)
        writeCentral(out, parts[i], written[i]);
    const std::uint64_t length = out.size() - directoryBegin;
    if (hasZip64End)
        out += zip64End(*this, out.size(), directoryBegin, length);
    const auto entries = static_cast<std::uint16_t>(parts.size());
    out += littleEndian(0x06054b50, 4) + littleEndian(endDisk.value_or(0), 2) + littleEndian(0, 2) +
           littleEndian(diskCount.value_or(count.value_or(entries)), 2) +
           littleEndian(count.value_or(entries), 2) +
           littleEndian(directorySize.value_or(static_cast<std::uint32_t>(length)), 4) +
           littleEndian(directoryAt.value_or(static_cast<std::uint32_t>(directoryBegin)), 4) +
           littleEndian(comment.size(), 2) + comment;
    return out + suffix;
}

}

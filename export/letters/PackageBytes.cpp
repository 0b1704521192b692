// SPDX-License-Identifier: EUPL-1.2
#include "export/letters/PackageBytes.h"

#include <new>
#include <zlib.h>

namespace postinsyn {

namespace {

constexpr std::uint16_t zipVersion = 20;
constexpr std::uint16_t zipUtf8Names = 0x0800;
constexpr std::uint16_t zipDeflated = 8;
constexpr std::uint16_t firstDosDay = 0x21; // 1980-01-01, as far back as the format goes

void put16(std::string& out, std::uint16_t value)
{
    out += static_cast<char>(value & 0xFF);
    out += static_cast<char>(value >> 8);
}

void put32(std::string& out, std::size_t value)
{
    put16(out, static_cast<std::uint16_t>(value & 0xFFFF));
    put16(out, static_cast<std::uint16_t>(value >> 16 & 0xFFFF));
}

/// Without the header and checksum of zlib: a container has its own.
std::string rawDeflated(std::string_view part)
{
    z_stream stream{};
    constexpr int rawWindow = -15;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawWindow, 8, Z_DEFAULT_STRATEGY) !=
        Z_OK)
        throw std::bad_alloc();
    std::string in(part);
    std::string out(deflateBound(&stream, static_cast<uLong>(in.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

}

void PackageBytes::add(std::string_view name, std::string_view part, Packing packing)
{
    const bool isDeflated = packing == Packing::Deflated;
    const std::string packed = isDeflated ? rawDeflated(part) : std::string(part);
    std::string common;
    put16(common, zipVersion);
    put16(common, zipUtf8Names);
    put16(common, isDeflated ? zipDeflated : std::uint16_t{0});
    put16(common, 0);
    put16(common, firstDosDay);
    put32(common,
          crc32(0, reinterpret_cast<const Bytef*>(part.data()), static_cast<uInt>(part.size())));
    put32(common, packed.size());
    put32(common, part.size());
    put16(common, static_cast<std::uint16_t>(name.size()));
    put16(common, 0);

    m_directory += "PK\x01\x02";
    put16(m_directory, zipVersion);
    m_directory += common;
    put16(m_directory, 0); // comment
    put16(m_directory, 0); // disk
    put16(m_directory, 0); // attributes
    put32(m_directory, 0);
    put32(m_directory, m_bytes.size());
    m_directory += name;

    m_bytes += "PK\x03\x04";
    m_bytes += common;
    m_bytes += name;
    m_bytes += packed;
    ++m_count;
}

std::string PackageBytes::finish()
{
    std::string end = "PK\x05\x06";
    put32(end, 0);
    put16(end, m_count);
    put16(end, m_count);
    put32(end, m_directory.size());
    put32(end, m_bytes.size());
    put16(end, 0);
    return m_bytes + m_directory + end;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ZipPartStream.h"

#include "core/base/Error.h"

#include <algorithm>
#include <limits>
#include <new>

#include <zlib.h>

namespace postinsyn {

struct ZipPartStream::Inflation {
    std::string_view packed;
    ZipPackage::Entry entry;
    std::size_t consumed = 0;
    std::uint64_t produced = 0;
    uLong crc = ::crc32(0, nullptr, 0);
    z_stream stream{};
    bool isAtEnd = false;

    Inflation(std::string_view data, const ZipPackage::Entry& of) : packed(data), entry(of)
    {
        if (entry.isDeflated && inflateInit2(&stream, -MAX_WBITS) != Z_OK)
            throw std::bad_alloc();
    }
    ~Inflation()
    {
        if (entry.isDeflated)
            inflateEnd(&stream);
    }
    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;

    std::size_t copyStored(std::span<char> out);
    std::size_t inflateSome(std::span<char> out);
    std::size_t inflateOnce(std::span<char> out);
};

namespace {

// zlib counts in unsigned int; pieces beyond that are fed in turns.
constexpr std::size_t largestPiece = std::numeric_limits<uInt>::max() / 2;

}

std::size_t ZipPartStream::Inflation::copyStored(std::span<char> out)
{
    const std::size_t n = std::min(out.size(), packed.size() - consumed);
    packed.copy(out.data(), n, consumed);
    consumed += n;
    return n;
}

std::size_t ZipPartStream::Inflation::inflateOnce(std::span<char> out)
{
    const std::size_t in = std::min(packed.size() - consumed, largestPiece);
    stream.next_in =
        const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data() + consumed)); // zlib's API
    stream.avail_in = static_cast<uInt>(in);
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(std::min(out.size(), largestPiece));
    const uInt room = stream.avail_out;
    const int result = ::inflate(&stream, Z_NO_FLUSH);
    consumed += in - stream.avail_in;
    const std::size_t made = room - stream.avail_out;
    if (result == Z_STREAM_END)
        isAtEnd = true;
    else if (result == Z_MEM_ERROR)
        throw std::bad_alloc();
    else if (result != Z_OK || (made == 0 && stream.avail_in == in))
        throw FormatError("xlsx-damaged", "inflate");
    return made;
}

std::size_t ZipPartStream::Inflation::inflateSome(std::span<char> out)
{
    // A part that says it is finished must be: one spare byte shows whether more would come.
    char spare = 0;
    const std::uint64_t left = entry.size - produced;
    const bool isFull = left == 0;
    const auto room =
        isFull ? std::span<char>(&spare, 1)
               : out.first(static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), left)));
    std::size_t made = 0;
    while (!isAtEnd && made == 0)
        made = inflateOnce(room);
    if (isFull && made != 0)
        throw FormatError("xlsx-damaged", "size");
    return made;
}

ZipPartStream::ZipPartStream(const ZipPackage& package, const ZipPackage::Entry& entry)
    : m_inflation(std::make_unique<Inflation>(package.packed(entry), entry))
{}

ZipPartStream::~ZipPartStream() = default;
ZipPartStream::ZipPartStream(ZipPartStream&&) noexcept = default;

std::size_t ZipPartStream::read(std::span<char> out)
{
    Inflation& part = *m_inflation;
    if (out.empty())
        return 0;
    const std::size_t n = part.entry.isDeflated ? part.inflateSome(out) : part.copyStored(out);
    part.produced += n;
    part.crc = ::crc32_z(part.crc, reinterpret_cast<const Bytef*>(out.data()), n);
    if (n != 0)
        return n;
    if (part.produced != part.entry.size || part.consumed != part.packed.size())
        throw FormatError("xlsx-damaged", "size");
    if (part.crc != part.entry.crc)
        throw FormatError("xlsx-damaged", "crc");
    return 0;
}

std::uint64_t ZipPartStream::position() const
{
    return m_inflation->entry.dataAt + m_inflation->consumed;
}

std::string ZipPartStream::readAll(const ZipPackage& package, const ZipPackage::Entry& entry,
                                   const std::stop_token& token)
{
    ZipPartStream stream(package, entry);
    std::string bytes;
    std::string piece(64U << 10, '\0');
    while (const std::size_t n = stream.read(piece)) {
        if (token.stop_requested())
            throw Cancelled();
        bytes.append(piece, 0, n);
    }
    return bytes;
}

}

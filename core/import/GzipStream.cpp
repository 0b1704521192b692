// SPDX-License-Identifier: EUPL-1.2
#include "core/import/GzipStream.h"

#include <array>
#include <limits>
#include <zlib.h>

namespace postinsyn {

namespace {

// Logs shrink 5 to 30 times, deflate can do 1 032; small contents may shrink as they like.
constexpr std::uint64_t freeInflation = 64ULL << 20;
constexpr std::uint64_t maxRatio = 200;

class GzipStream : public ByteStream {
public:
    GzipStream(std::unique_ptr<ByteStream> packed, std::string path)
        : m_packed(std::move(packed)), m_path(std::move(path))
    {
        if (inflateInit2(&m_zlib, MAX_WBITS + 16) != Z_OK)
            throw FileError("archive-damaged", {}, m_path);
    }
    ~GzipStream() override { inflateEnd(&m_zlib); }
    GzipStream(const GzipStream&) = delete;
    GzipStream& operator=(const GzipStream&) = delete;

    std::size_t read(std::span<char> out) override
    {
        m_zlib.next_out = reinterpret_cast<Bytef*>(out.data());
        const auto room =
            static_cast<uInt>(std::min<std::size_t>(out.size(), std::numeric_limits<uInt>::max()));
        m_zlib.avail_out = room;
        while (m_zlib.avail_out > 0 && !m_isEnd)
            inflateSome();
        const std::size_t n = room - m_zlib.avail_out;
        m_inflated += n;
        checkInflation(m_packed->position(), m_inflated, m_path);
        return n;
    }
    [[nodiscard]] std::uint64_t position() const override
    {
        return m_packed->position() - m_zlib.avail_in;
    }

private:
    void inflateSome()
    {
        if (m_zlib.avail_in == 0 && !refill()) {
            if (!m_isBetween)
                throw FileError("archive-damaged", {}, m_path);
            m_isEnd = true;
            return;
        }
        if (m_isBetween && !beginMember())
            return;
        const int result = inflate(&m_zlib, Z_NO_FLUSH);
        if (result == Z_STREAM_END)
            m_isBetween = true;
        else if (result != Z_OK && result != Z_BUF_ERROR)
            throw FileError("archive-damaged", {}, m_path);
    }

    bool refill()
    {
        const std::size_t n = m_packed->read(m_input);
        m_zlib.next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_zlib.avail_in = static_cast<uInt>(n);
        return n > 0;
    }

    /// Tapes and some tools pad with zeros; anything else behind a member is a further one.
    bool beginMember()
    {
        while (m_zlib.avail_in > 0 && *m_zlib.next_in == 0 && m_hasMember) {
            ++m_zlib.next_in;
            --m_zlib.avail_in;
        }
        if (m_zlib.avail_in == 0)
            return false;
        if (m_hasMember && inflateReset(&m_zlib) != Z_OK)
            throw FileError("archive-damaged", {}, m_path);
        m_hasMember = true;
        m_isBetween = false;
        return true;
    }

    std::unique_ptr<ByteStream> m_packed;
    std::string m_path;
    z_stream m_zlib{};
    std::array<char, 1U << 16> m_input{};
    std::uint64_t m_inflated = 0;
    bool m_isBetween = true; ///< before, between and behind members
    bool m_hasMember = false;
    bool m_isEnd = false;
};

}

bool isGzip(std::string_view head)
{
    return head.starts_with("\x1F\x8B\x08");
}

std::unique_ptr<ByteStream> openGzip(std::unique_ptr<ByteStream> packed, std::string path)
{
    return std::make_unique<GzipStream>(std::move(packed), std::move(path));
}

void checkInflation(std::uint64_t packed, std::uint64_t inflated, const std::string& path)
{
    if (inflated > maxSourceBytes || (inflated > freeInflation && inflated / maxRatio > packed))
        throw FileError("archive-limit", std::to_string(inflated), path);
}

}

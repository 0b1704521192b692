// SPDX-License-Identifier: EUPL-1.2
#include "core/import/TextDecoder.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cstring>

namespace postinsyn {

namespace {

// A "line" longer than this is decoded in pieces: memory stays bounded on a file without line ends.
constexpr std::size_t maxUndividedBytes = 1U << 20;

/// Bytes at the end of `text` that may be the start of a sequence whose rest is still to come.
std::size_t cutSequence(std::string_view text)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
        const auto c = static_cast<unsigned char>(text[text.size() - back]);
        if ((c & 0xC0) == 0x80)
            continue;
        const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

bool hasNul(std::string_view text)
{
    return std::memchr(text.data(), 0, text.size()) != nullptr;
}

}

TextDecoder::TextDecoder(const ByteSource& source, const TextFacts& facts, std::size_t blockBytes)
    : m_stream(source.open()), m_decoding(facts.decoding), m_codePage(facts.codePage),
      m_blockBytes(std::max<std::size_t>(blockBytes, 1)),
      m_utf16(facts.decoding == TextFacts::Decoding::Utf16Be)
{
    std::size_t left = facts.bomBytes;
    char bom[4];
    while (left > 0) {
        const std::size_t n = m_stream->read({bom, std::min(left, sizeof bom)});
        if (n == 0)
            break;
        left -= n;
    }
}

std::uint64_t TextDecoder::lossyBytes() const
{
    return m_lossyBytes + m_utf16.lossyUnits();
}

std::size_t TextDecoder::decode(std::span<char> out)
{
    while (true) {
        if (m_spillGiven < m_spill.size()) {
            const std::size_t n = m_spill.copy(out.data(), out.size(), m_spillGiven);
            m_spillGiven += n;
            return n;
        }
        m_spill.clear();
        m_spillGiven = 0;
        const std::size_t n = decodeBlock(out);
        if (n > 0 && hasNul({out.data(), n})) {
            m_lossyBytes += appendWithoutNuls({out.data(), n}, m_spill);
            continue;
        }
        if (n > 0 || (m_isEnd && m_spill.empty()))
            return n;
    }
}

/// Text goes to `out` or to the spill; both empty: not enough bytes for a character yet, or the
/// end.
std::size_t TextDecoder::decodeBlock(std::span<char> out)
{
    if (m_isEnd)
        return 0;
    switch (m_decoding) {
    case TextFacts::Decoding::Utf8:
        return decodeUtf8(out);
    case TextFacts::Decoding::Utf16Le:
    case TextFacts::Decoding::Utf16Be:
        return decodeUtf16(out);
    case TextFacts::Decoding::ByLine:
        break;
    }
    decodeLines();
    return 0;
}

std::size_t TextDecoder::decodeUtf8(std::span<char> out)
{
    const std::size_t carried = m_raw.copy(out.data(), out.size());
    const std::size_t n =
        m_stream->read(out.subspan(carried, std::min(m_blockBytes, out.size() - carried)));
    m_isEnd = n == 0;
    std::string_view text(out.data(), carried + n);
    const std::size_t cut = m_isEnd ? 0 : cutSequence(text);
    m_raw.assign(text.substr(text.size() - cut));
    text.remove_suffix(cut);
    if (isValidUtf8(text))
        return text.size();
    std::size_t replaced = 0;
    m_lossyBytes += appendWithoutNuls(repairUtf8(text, &replaced), m_spill) + replaced;
    return 0;
}

std::size_t TextDecoder::decodeUtf16(std::span<char> out)
{
    // Twice the room for ASCII would do; three bytes for two is the worst.
    const std::size_t fitting = (out.size() - Utf16Converter::roomFor(0)) / 3 * 2;
    m_raw.resize(std::min(m_blockBytes, fitting));
    const std::size_t n = m_stream->read(m_raw);
    m_isEnd = n == 0;
    return m_isEnd ? m_utf16.finish(out.data())
                   : m_utf16.convert(std::string_view(m_raw).substr(0, n), out.data());
}

bool TextDecoder::readRaw(std::size_t bytes)
{
    const std::size_t before = m_raw.size();
    m_raw.resize(before + bytes);
    const std::size_t n = m_stream->read(std::span(m_raw).subspan(before));
    m_raw.resize(before + n);
    return n > 0;
}

void TextDecoder::decodeLines()
{
    m_isEnd = !readRaw(m_blockBytes);
    std::string_view text = m_raw;
    while (!text.empty()) {
        std::size_t length = text.find_first_of("\r\n");
        if (length == text.npos) {
            if (!m_isEnd && text.size() < maxUndividedBytes)
                break;
            length = text.size() - (m_isEnd ? 0 : cutSequence(text));
        } else {
            ++length;
        }
        std::string_view line = text.substr(0, length);
        const std::size_t before = m_spill.size();
        m_lossyBytes += appendDecodedLine(line, m_spill, m_codePage);
        if (hasNul(std::string_view(m_spill).substr(before))) {
            const std::string decoded = m_spill.substr(before);
            m_spill.resize(before);
            m_lossyBytes += appendWithoutNuls(decoded, m_spill);
        }
        text.remove_prefix(length);
        if (length == 0)
            break;
    }
    m_raw.erase(0, m_raw.size() - text.size());
}

}

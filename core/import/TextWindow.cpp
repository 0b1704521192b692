// SPDX-License-Identifier: EUPL-1.2
#include "core/import/TextWindow.h"

#include "core/base/Text.h"
#include "core/import/TextScan.h"

#include <algorithm>
#include <cstring>

namespace postinsyn {

namespace {}

TextWindow::TextWindow(const ByteSource& source, const TextFacts& facts, std::size_t blockBytes)
    : m_decoder(source, facts, blockBytes), m_doubtfulLetters(facts.doubtfulLetters),
      m_blockBytes(std::max(blockBytes, TextDecoder::minRoom))
{
    // A file that was joined from others, or written twice, can begin with more than one.
    want(byteOrderMark.size());
    while (text().starts_with(byteOrderMark)) {
        consume(byteOrderMark.size());
        want(byteOrderMark.size());
    }
}

bool TextWindow::grow()
{
    if (m_isWhole)
        return false;
    const std::size_t kept = m_end - m_begin;
    if (m_capacity - m_end < m_blockBytes) {
        // Twice what is kept: moving a long unfinished record costs no more than reading it.
        const std::size_t needed = 2 * kept + 2 * m_blockBytes;
        if (needed > m_capacity) {
            auto bigger = std::make_unique_for_overwrite<char[]>(needed);
            if (kept > 0)
                std::memcpy(bigger.get(), m_buffer.get() + m_begin, kept);
            m_buffer = std::move(bigger);
            m_capacity = needed;
        } else {
            std::memmove(m_buffer.get(), m_buffer.get() + m_begin, kept);
        }
        m_begin = 0;
        m_end = kept;
    }
    const std::size_t n = m_decoder.decode({m_buffer.get() + m_end, m_blockBytes});
    m_end += n;
    m_isWhole = n == 0;
    return n > 0;
}

void TextWindow::want(std::size_t bytes)
{
    while (m_end - m_begin < bytes && grow()) {
    }
}

void TextWindow::consume(std::size_t bytes)
{
    const char* const begin = m_buffer.get() + m_begin;
    const char* const end = begin + bytes;
    for (const char* p = begin; (p = findByte(p, end, '\n')); ++p)
        ++m_lineNumber;
    const char* const known = m_buffer.get() + m_end;
    for (const char* p = begin; (p = findByte(p, end, '\r')); ++p)
        m_lineNumber += p + 1 == known || p[1] != '\n';
    m_begin += bytes;
}

TextWindow::Line TextWindow::line()
{
    std::size_t searched = 0;
    while (true) {
        const std::string_view all = text();
        const char* const end = all.data() + all.size();
        const char* const at = findLineEnd(all.data() + searched, end);
        const auto length = static_cast<std::size_t>(at - all.data());
        if (length > maxLineBytes)
            return {all.substr(0, maxLineBytes), 0, true};
        const bool isCr = at < end && *at == '\r';
        if (at < end && (!isCr || at + 1 < end || m_isWhole)) {
            const bool isCrLf = isCr && at + 1 < end && at[1] == '\n';
            return {all.substr(0, length), length + (isCrLf ? 2 : 1), false};
        }
        if (at == end && m_isWhole)
            return {all, length, false};
        searched = length;
        grow();
    }
}

void TextWindow::skipLine()
{
    do {
        const std::string_view all = text();
        const char* const end = all.data() + all.size();
        const char* const at = findLineEnd(all.data(), end);
        consume(static_cast<std::size_t>(at - all.data()));
        if (at < end)
            return consume(line().bytes);
    } while (grow());
}

std::string rawText(std::string_view text)
{
    if (text.size() > maxRawBytes) {
        text = text.substr(0, maxRawBytes);
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
            text.remove_suffix(1);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0)
            text.remove_suffix(1);
    }
    return std::string(text);
}

}

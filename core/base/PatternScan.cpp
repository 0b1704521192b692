// SPDX-License-Identifier: EUPL-1.2
#include "core/base/PatternScan.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <utility>

namespace postinsyn {

namespace {

/// The first `width` bytes at `at` as a number, the same on every machine; bytes beyond the end
/// count as zero.
std::uint64_t stretchAt(std::string_view text, std::size_t at, std::size_t width)
{
    std::uint64_t key = 0;
    const std::size_t end = std::min(text.size(), at + width);
    for (std::size_t i = end; i > at; --i)
        key = key << 8 | static_cast<unsigned char>(text[i - 1]);
    return key;
}

std::uint64_t eightAt(const char* text)
{
    const auto byte = [text](int i) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << (8 * i);
    };
    // Spelt out so that compilers make one load of it.
    return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

std::size_t slotOf(std::uint64_t key, unsigned bits)
{
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> (64 - bits));
}

constexpr unsigned countBits = 20;

}

void PatternScan::add(std::string pattern, std::uint32_t tag)
{
    assert(pattern.size() >= shortest);
    m_patterns.push_back({std::move(pattern), tag, 0, 0});
}

std::vector<std::uint16_t> PatternScan::countStretches() const
{
    std::vector<std::uint16_t> counts(std::size_t{1} << countBits);
    for (const Pattern& pattern : m_patterns)
        for (std::size_t at = 0; at + widest <= pattern.bytes.size(); ++at) {
            auto& count = counts[slotOf(eightAt(pattern.bytes.data() + at), countBits)];
            if (count < std::numeric_limits<std::uint16_t>::max())
                ++count;
        }
    return counts;
}

void PatternScan::anchor(Pattern& pattern, const std::vector<std::uint16_t>& counts) const
{
    const std::size_t width = std::min(pattern.bytes.size(), widest);
    std::uint16_t rarest = std::numeric_limits<std::uint16_t>::max();
    pattern.key = stretchAt(pattern.bytes, 0, width);
    for (std::size_t at = 0; at + widest <= pattern.bytes.size(); ++at) {
        const std::uint64_t key = eightAt(pattern.bytes.data() + at);
        const std::uint16_t count = counts[slotOf(key, countBits)];
        if (count < rarest) {
            rarest = count;
            pattern.anchor = static_cast<std::uint32_t>(at);
            pattern.key = key;
        }
    }
}

void PatternScan::seal()
{
    const auto counts = countStretches();
    for (Pattern& pattern : m_patterns)
        anchor(pattern, counts);
    for (std::size_t bytes = shortest; bytes <= widest; ++bytes) {
        Width width;
        width.bytes = bytes;
        for (std::uint32_t i = 0; i < m_patterns.size(); ++i)
            if (std::min(m_patterns[i].bytes.size(), widest) == bytes)
                width.patterns.push_back(i);
        width.bits =
            std::clamp(static_cast<unsigned>(std::bit_width(width.patterns.size())) + 5U, 12U, 26U);
        width.mayBegin.resize(std::size_t{1} << width.bits);
        for (const std::uint32_t i : width.patterns)
            width.mayBegin[slotOf(m_patterns[i].key, width.bits)] = true;
        std::sort(width.patterns.begin(), width.patterns.end(),
                  [&](std::uint32_t a, std::uint32_t b) {
                      return std::pair(m_patterns[a].key, a) < std::pair(m_patterns[b].key, b);
                  });
        if (!width.patterns.empty())
            m_widths.push_back(std::move(width));
    }
}

bool PatternScan::report(const Width& width, std::uint64_t key, std::string_view bytes,
                         std::size_t at, const std::function<bool(const Match&)>& found) const
{
    auto next = std::lower_bound(
        width.patterns.begin(), width.patterns.end(), key,
        [&](std::uint32_t i, std::uint64_t wanted) { return m_patterns[i].key < wanted; });
    for (; next != width.patterns.end() && m_patterns[*next].key == key; ++next) {
        const Pattern& pattern = m_patterns[*next];
        if (at < pattern.anchor)
            continue;
        const std::size_t offset = at - pattern.anchor;
        if (bytes.compare(offset, pattern.bytes.size(), pattern.bytes) != 0)
            continue;
        if (!found({pattern.tag, offset, pattern.bytes.size()}))
            return false;
    }
    return true;
}

void PatternScan::scan(std::string_view bytes, const std::function<bool(const Match&)>& found) const
{
    for (std::size_t at = 0; at + shortest <= bytes.size(); ++at) {
        const std::size_t left = bytes.size() - at;
        const std::uint64_t eight =
            left >= widest ? eightAt(bytes.data() + at) : stretchAt(bytes, at, widest);
        for (const Width& width : m_widths) {
            if (width.bytes > left)
                break;
            const std::uint64_t key = eight & (~std::uint64_t{0} >> (64 - 8 * width.bytes));
            if (width.mayBegin[slotOf(key, width.bits)] && !report(width, key, bytes, at, found))
                return;
        }
    }
}

}

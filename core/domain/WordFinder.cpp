// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/WordFinder.h"

#include <cassert>
#include <deque>

namespace postinsyn {

WordFinder::WordFinder(const std::vector<std::u32string>& words)
{
    for (const std::u32string& word : words) {
        for (const char32_t c : word) {
            assert(c < m_symbols.size() && m_symbolCount < 256);
            if (m_symbols[c] == 0)
                m_symbols[c] = static_cast<std::uint8_t>(m_symbolCount++);
        }
    }
    addState();
    m_sameWord.assign(words.size(), none);
    for (std::size_t i = 0; i < words.size(); ++i)
        addWord(words[i], static_cast<std::uint32_t>(i));
    connect();
}

std::uint32_t WordFinder::addState()
{
    m_next.resize(m_next.size() + m_symbolCount, none);
    m_wordAt.push_back(none);
    m_shorterHit.push_back(none);
    return static_cast<std::uint32_t>(m_wordAt.size() - 1);
}

void WordFinder::addWord(std::u32string_view word, std::uint32_t index)
{
    assert(!word.empty());
    std::uint32_t state = 0;
    for (const char32_t c : word) {
        const std::size_t symbol = symbolOf(c);
        if (next(state, symbol) == none) {
            const std::uint32_t added = addState();
            next(state, symbol) = added;
        }
        state = next(state, symbol);
    }
    m_sameWord[index] = m_wordAt[state];
    m_wordAt[state] = index;
}

/// Breadth first: a state without a way for a symbol takes the way of its longest proper suffix.
void WordFinder::connect()
{
    std::vector<std::uint32_t> suffix(m_wordAt.size(), 0);
    std::deque<std::uint32_t> queue;
    for (std::size_t symbol = 0; symbol < m_symbolCount; ++symbol) {
        std::uint32_t& child = next(0, symbol);
        if (child == none)
            child = 0;
        else
            queue.push_back(child);
    }
    while (!queue.empty()) {
        const std::uint32_t state = queue.front();
        queue.pop_front();
        const std::uint32_t shorter = suffix[state];
        m_shorterHit[state] = m_wordAt[shorter] != none ? shorter : m_shorterHit[shorter];
        for (std::size_t symbol = 0; symbol < m_symbolCount; ++symbol) {
            std::uint32_t& child = next(state, symbol);
            if (child == none) {
                child = next(shorter, symbol);
            } else {
                suffix[child] = next(shorter, symbol);
                queue.push_back(child);
            }
        }
    }
}

void WordFinder::find(std::u32string_view text, std::size_t from,
                      std::vector<Occurrence>& found) const
{
    std::uint32_t state = 0;
    for (std::size_t at = from; at < text.size(); ++at) {
        state = m_next[state * m_symbolCount + symbolOf(text[at])];
        for (std::uint32_t hit = m_wordAt[state] != none ? state : m_shorterHit[state]; hit != none;
             hit = m_shorterHit[hit])
            for (std::uint32_t word = m_wordAt[hit]; word != none; word = m_sameWord[word])
                found.push_back({word, at + 1});
    }
}

}

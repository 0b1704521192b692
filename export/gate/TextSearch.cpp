// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/TextSearch.h"

#include "core/base/Text.h"
#include "export/ListWords.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::size_t searchBlock = 1U << 20;
constexpr unsigned char latin1Lead = 0xC3; // of À to ÿ; small letters are 0x20 further on
constexpr unsigned char latin1LastUpper = 0x9E;
constexpr char gap = '\x1F'; // in no text that can be shown

void blank(std::string& text, std::size_t from, std::string_view word)
{
    for (std::size_t at = from; (at = text.find(word, at)) != std::string::npos;)
        text.replace(at, word.size(), word.size(), gap);
}

}

bool isLeakIn(TextPlace place, const ForbiddenTexts::Finding& finding)
{
    if (finding.isShort)
        return false;
    if (finding.kind == "masked" || finding.kind == "withheld")
        return true;
    return place == TextPlace::Fact && finding.kind != "account" && finding.kind != "machine";
}

TextSearch::TextSearch(const ForbiddenTexts& forbidden, const DisclosableList& list, Sink sink)
    : m_forbidden(forbidden), m_ownWords(fixedPhrases()), m_sink(std::move(sink))
{
    for (std::string_view own :
         {std::string_view(list.authority.text()), std::string_view(list.caseNumber)})
        if (!own.empty())
            m_ownWords.push_back(own);
}

void TextSearch::add(TextPlace place, std::int64_t nr, std::string_view text)
{
    const std::size_t start = m_text.size();
    m_pieces.push_back({start, nr, place});
    m_text += text;
    if (place == TextPlace::Fact)
        for (std::string_view word : m_ownWords)
            blank(m_text, start, word);
    blank(m_text, start, Masker::placeholder);
    addFolded(start);
    m_text += gap;
    if (m_text.size() >= searchBlock)
        beginSearch();
}

/// The same once more without regard to case, if that makes a difference.
void TextSearch::addFolded(std::size_t start)
{
    const std::size_t end = m_text.size();
    bool isOther = false; // beyond ASCII and Latin-1
    bool isUpper = false;
    for (std::size_t i = start; i < end; ++i) {
        const auto c = static_cast<unsigned char>(m_text[i]);
        isUpper = isUpper || (c >= 'A' && c <= 'Z') ||
                  (c == latin1Lead && static_cast<unsigned char>(m_text[i + 1]) <= latin1LastUpper);
        isOther = isOther || c > latin1Lead;
    }
    if (isOther) {
        const std::string folded = compatibilityFold(m_text.substr(start));
        if (m_text.compare(start, std::string::npos, folded) != 0)
            m_text.append(1, gap).append(folded);
    } else if (isUpper) {
        m_text += gap;
        for (std::size_t i = start; i < end; ++i) {
            const char c = m_text[i];
            const bool isAsciiUpper = c >= 'A' && c <= 'Z';
            const bool isLatinUpper = i > start &&
                                      static_cast<unsigned char>(m_text[i - 1]) == latin1Lead &&
                                      static_cast<unsigned char>(c) <= latin1LastUpper;
            m_text += isAsciiUpper || isLatinUpper ? static_cast<char>(c + 0x20) : c;
        }
    }
}

void TextSearch::flush()
{
    beginSearch();
    endSearch();
}

void TextSearch::beginSearch()
{
    endSearch();
    if (m_pieces.empty())
        return;
    m_leaks =
        std::async(std::launch::async, [&forbidden = m_forbidden,
                                        block = Block{std::move(m_text), std::move(m_pieces)}] {
            return search(forbidden, block);
        });
    m_text = {};
    m_pieces = {};
    m_text.reserve(searchBlock + searchBlock / 8);
}

void TextSearch::endSearch()
{
    if (!m_leaks.valid())
        return;
    for (const Leak& leak : m_leaks.get())
        m_sink(leak.kind, leak.nr);
}

std::vector<TextSearch::Leak> TextSearch::search(const ForbiddenTexts& forbidden,
                                                 const Block& block)
{
    const auto pieceOf = [&](const ForbiddenTexts::Finding& finding) -> const Piece& {
        const auto after =
            std::upper_bound(block.pieces.begin(), block.pieces.end(), finding.offset,
                             [](std::uint64_t offset, const Piece& p) { return offset < p.start; });
        return *std::prev(after);
    };
    std::vector<Leak> leaks;
    for (const auto& finding :
         forbidden.search(block.text, [&](const ForbiddenTexts::Finding& each) {
             return isLeakIn(pieceOf(each).place, each);
         }))
        leaks.push_back({finding.kind, pieceOf(finding).nr});
    return leaks;
}

}

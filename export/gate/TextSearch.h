// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ForbiddenTexts.h"

#include <cstdint>
#include <functional>
#include <future>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Where a text stands decides what it may not hold.
enum class TextPlace : std::uint8_t {
    /// A cell of a row that equals the snapshot: masked and withheld originals of at least six
    /// characters. What is shorter occurs inside other words, and that the cell equals the snapshot
    /// proves it; accounts and machines may be called like an address that is listed.
    Row,
    /// A value on `Om listan`: the same, and paths and ids.
    Fact,
};

/// Gathers the texts of a file and searches them in large blocks, one beside the gathering of the
/// next. The placeholder and, in facts,
/// the fixed phrases are taken out first: "sekretess" may well be the word that was masked.
class TextSearch {
public:
    using Sink = std::function<void(const std::string& kind, std::int64_t nr)>;

    TextSearch(const ForbiddenTexts& forbidden, const DisclosableList& list, Sink sink);

    void add(TextPlace place, std::int64_t nr, std::string_view text);
    /// To be called at the end of each part: tells the sink all that is left.
    void flush();

private:
    struct Piece {
        std::uint64_t start;
        std::int64_t nr;
        TextPlace place;
    };

    struct Leak {
        std::string kind;
        std::int64_t nr;
    };
    struct Block {
        std::string text;
        std::vector<Piece> pieces;
    };

    void addFolded(std::size_t start);
    void beginSearch();
    void endSearch();
    static std::vector<Leak> search(const ForbiddenTexts& forbidden, const Block& block);

    const ForbiddenTexts& m_forbidden;
    std::vector<std::string_view> m_ownWords;
    Sink m_sink;
    std::string m_text;
    std::vector<Piece> m_pieces;
    std::future<std::vector<Leak>> m_leaks; ///< of the block before
};

/// Whether a finding in such a place is a leak.
bool isLeakIn(TextPlace place, const ForbiddenTexts::Finding& finding);

}

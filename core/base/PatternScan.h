// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Finds many patterns at once in bytes of any kind, in one pass.
///
/// Each pattern is known by its rarest stretch of eight bytes (all of it if it is shorter), so that
/// a place in the text costs one look into a bit table, and what many patterns have in common
/// (`SV: Angående ...`) costs nothing. An automaton of Aho and Corasick needs forty bytes for each
/// byte of pattern; this keeps the patterns and twelve bytes beside each.
class PatternScan {
public:
    static constexpr std::size_t shortest = 3;

    /// `pattern` has at least `shortest` bytes; `tag` comes back with each match. Adding the same
    /// pattern again reports both tags.
    void add(std::string pattern, std::uint32_t tag);
    /// Makes ready to scan; no add after it.
    void seal();

    struct Match {
        std::uint32_t tag = 0;
        std::size_t offset = 0;
        std::size_t length = 0;
    };
    /// Calls `found` for every occurrence until it returns false; overlapping ones too, in no
    /// particular order.
    void scan(std::string_view bytes, const std::function<bool(const Match&)>& found) const;
    [[nodiscard]] std::size_t size() const { return m_patterns.size(); }

private:
    static constexpr std::size_t widest = 8;

    struct Pattern {
        std::string bytes;
        std::uint32_t tag = 0;
        std::uint32_t anchor = 0; ///< offset of the stretch it is known by
        std::uint64_t key = 0;
    };
    /// The patterns that are known by stretches of one width.
    struct Width {
        std::size_t bytes = 0;
        unsigned bits = 0;                   ///< size of the table below, as a power of two
        std::vector<bool> mayBegin;          ///< by hash of the stretch
        std::vector<std::uint32_t> patterns; ///< ascending by key
    };

    [[nodiscard]] std::vector<std::uint16_t> countStretches() const;
    void anchor(Pattern& pattern, const std::vector<std::uint16_t>& counts) const;
    bool report(const Width& width, std::uint64_t key, std::string_view bytes, std::size_t at,
                const std::function<bool(const Match&)>& found) const;

    std::vector<Pattern> m_patterns;
    std::vector<Width> m_widths;
};

}

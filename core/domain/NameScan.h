// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Points at places in running text where two words near each other may be the names of a person it
/// knows, in any order and however they are joined: `Svensson, Anna`, `anna_svensson`, `Annas
/// Svenssons`, `Anna B. Svensson`. A hash of each word passes over nearly all text.
class NameScan {
public:
    /// A person as personKeys gives it.
    void add(std::string_view personKey);

    /// Keys, as personKeys gives them, of whom the text may name; they need not be known. Names of
    /// companies and places of work are none. `folded` is `text` as compatibilityFold gives it.
    [[nodiscard]] std::vector<std::string> keysIn(std::string_view folded,
                                                  std::string_view text) const;

private:
    struct Word {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    [[nodiscard]] bool isKnown(std::string_view word) const;
    [[nodiscard]] bool mayBe(std::uint32_t hash) const;
    [[nodiscard]] std::vector<Word> wordsKnown(std::string_view folded) const;

    std::vector<bool> m_words; ///< by hash; empty: nobody
};

/// Keys, as personKeys gives them, of whom a hidden text names: each two words with a capital that
/// are joined as above, with and without a genitive's `s`; if it is a mask, also all of it if that
/// is two or three words.
std::vector<std::string> personsNamedIn(std::string_view secret, bool isMask);

}

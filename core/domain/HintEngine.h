// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Hint.h"
#include "core/domain/HintPack.h"
#include "core/domain/WordFinder.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace postinsyn {

/// Looks for the hints of a row by the rules of some packs. Immutable after construction, so one
/// engine serves many threads. Time is linear in the text of the row.
class HintEngine {
public:
    /// At most 32 packs with different categories; rule ids must be unique: else
    /// FormatError{`hint-pack-invalid`, id}.
    explicit HintEngine(std::vector<HintPack> packs, std::vector<ReserveNumberShape> shapes = {});
    /// The built-in packs; `shapes` as in Profile::reserveNumberShapes, faulty ones are left out.
    static HintEngine builtIn(const std::vector<std::string>& reserveNumberShapes = {});

    /// Addresses and subjects in which no rule found anything: most of a list says the same again.
    struct QuietTexts {
        std::unordered_set<std::string> addresses;
        std::unordered_set<std::string> subjects;
    };
    /// In the order of the row: sender, recipients, subject, and by position in each. `quiet`
    /// remembers what need not be read twice; it belongs to one engine and one thread.
    [[nodiscard]] std::vector<Hint> find(const HintInput& row, QuietTexts* quiet = nullptr) const;

    [[nodiscard]] const std::vector<HintPack>& packs() const { return m_packs; }

private:
    struct RuleEntry {
        std::size_t pack;
        std::size_t rule;
    };
    struct WordEntry {
        std::size_t rule; ///< index into m_rules
        HintPattern::Reach reach;
        std::size_t length;
        bool isDotless;   ///< å ä ö written as a a o
        bool isException; ///< takes the place of a shorter word and is no hit itself
    };
    struct NameEntry {
        std::size_t rule;
        bool isAmbiguous;
    };
    struct Field;
    struct Finding;

    [[nodiscard]] const HintRule& ruleAt(std::size_t index) const
    {
        return m_packs[m_rules[index].pack].rules[m_rules[index].rule];
    }
    void addRule(RuleEntry entry, std::vector<std::u32string>& words);
    void addWords(std::size_t index, const std::vector<std::string>& notations, bool isException,
                  std::vector<std::u32string>& words);
    void findWords(const Field& field, std::vector<Finding>& findings) const;
    void findNumbers(const Field& field, std::vector<Finding>& findings) const;
    void findNames(const Field& field, std::vector<Finding>& findings) const;
    void findMailDomain(const Field& field, std::string_view address,
                        std::vector<Finding>& findings) const;
    void dropLonely(std::vector<Finding>& findings) const;
    [[nodiscard]] Hint hintOf(const Finding& finding, bool hasPerson) const;

    std::vector<HintPack> m_packs;
    std::vector<ReserveNumberShape> m_shapes;
    std::vector<RuleEntry> m_rules;
    std::vector<WordEntry> m_words;
    std::unordered_map<std::string, std::size_t> m_mailDomains; ///< folded -> rule
    std::unordered_map<std::u32string, NameEntry> m_names;      ///< folded -> rule
    std::unordered_map<IdKind, std::size_t> m_numberRules;
    WordFinder m_finder;
};

}

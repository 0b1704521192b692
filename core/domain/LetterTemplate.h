// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Letter.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A letter with places for values, as an authority can write it itself: plain text in UTF-8
/// (core/profile/letters/om-mallarna.txt). The first line is the title, an empty line ends a
/// paragraph; `## ` begins a heading, `- ` an item, `| ` a line of its own, `§ ` text of law, `# `
/// a remark that is not part of the letter. `{{diarienummer}}` is a place for a value; a paragraph
/// that begins with `{{?gallring}}` is left out where there is no such value.
class LetterTemplate {
public:
    /// Follows a run of law paragraphs until the authority's lawyer has approved them.
    static constexpr std::string_view lawNote = "(lagtext: ska godkännas av regionens jurist)";

    static constexpr std::size_t largest = 256U << 10; ///< bytes

    /// `path` is only for errors. FormatError with the line: `letter-field-unknown` (detail: its
    /// name), `letter-field-unclosed`, `letter-condition-misplaced`, `letter-template-empty`,
    /// `letter-template-encoding`, `letter-template-large`.
    static LetterTemplate parse(std::string_view text, const std::string& path = {});

    /// Names of the kinds of letters, in the order of a case.
    static std::vector<std::string> kinds();
    /// The text of the built-in template. FormatError{`letter-kind-unknown`, kind}.
    static std::string_view builtIn(std::string_view kind);
    /// What explains templates to those who change them.
    static std::string_view guide();
    /// All names that a place may have.
    static std::span<const std::string_view> fieldNames();

    /// Title and blocks. GateError{`letter-field-missing`} with the names of all fields that have
    /// no value and stand in a paragraph that needs them, separated by `, `.
    [[nodiscard]] Letter fill(const LetterFields& fields, bool isLawApproved) const;
    /// The words between the places: no search takes them for a leak.
    [[nodiscard]] std::vector<std::string> ownWords() const;

private:
    /// Words, and behind them the name of a field; the last has none.
    struct Piece {
        std::string words;
        std::string field;
    };
    struct Block {
        LetterBlock::Kind kind = LetterBlock::Kind::Paragraph;
        bool isLaw = false;
        std::vector<std::string> conditions;
        std::vector<Piece> pieces;
        [[nodiscard]] bool isOneField() const;
    };
    class Reader;

    Block m_title;
    std::vector<Block> m_blocks;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace postinsyn {

struct XmlLimits {
    std::uint32_t depth = 64;
    std::uint32_t attributes = 64;      ///< of one tag
    std::uint32_t tagBytes = 64U << 10; ///< of one tag, comment or instruction
};

/// Judges the bytes of an XML part before a parser sees them: no DTD, no UTF-16, no tag, comment,
/// instruction or reference without end, no deep nesting. So every token that the parser gets is
/// short, and parsing block by block stays linear with any expat (security.md 0, finding 9).
/// Says nothing about well-formedness: that is the parser's.
class XmlGuard {
public:
    explicit XmlGuard(const XmlLimits& limits) : m_limits(limits) {}

    /// The next bytes. Throws FormatError `xlsx-doctype`, `xlsx-limit` (`tag`, `attributes`,
    /// `depth`) or `xlsx-damaged` (`encoding`, `xml`).
    void scan(std::string_view block);

private:
    enum class State : std::uint8_t {
        Text,
        Reference,
        Open,
        Bang,
        Tag,
        EndTag,
        DoubleQuoted,
        SingleQuoted,
        Comment,
        Instruction,
        CharacterData,
    };

    [[nodiscard]] std::size_t plainRun(std::string_view block) const;
    void pass(std::size_t run);
    void step(char c);
    void inText(char c);
    void inOpen(char c);
    void inBang(char c);
    void inTag(char c);
    void closeAt(char c, std::string_view end);

    XmlLimits m_limits;
    State m_state = State::Text;
    bool m_isSlashLast = false;
    std::uint32_t m_depth = 0;
    std::uint32_t m_attributes = 0;
    std::uint32_t m_tokenBytes = 0;
    std::uint64_t m_seen = 0;
    std::string m_tail; ///< the last bytes of the token, as many as its end needs
};

}

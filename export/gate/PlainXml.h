// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Reads the plainest XML there is: the declaration, tags with attributes in double quotes, text,
/// and the five named references. Everything else (comments, instructions, CDATA, DOCTYPE, numbered
/// references, other encodings, white space where the workbook library writes none) is refused,
/// since all of it could carry something. Not for files from outside: those have XmlGuard and
/// expat.
class PlainXml {
public:
    enum class Token : std::uint8_t { Start, End, Text, Done, Fault };
    struct Attribute {
        std::string_view name;
        std::string value; ///< references resolved
    };

    /// `xml` must outlive the reader.
    explicit PlainXml(std::string_view xml) : m_xml(xml) {}

    /// An empty tag `<a/>` is a Start followed by an End. After Done and Fault there is no more.
    Token next();
    /// From the root: `worksheet/sheetData`. Of an End it is the element that ends.
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const std::vector<Attribute>& attributes() const { return m_attributes; }
    [[nodiscard]] const std::string& text() const { return m_text; } ///< references resolved
    /// What was refused, a word of ours: `declaration`, `markup`, `encoding`, `reference`.
    [[nodiscard]] std::string_view fault() const { return m_fault; }

    /// Text between tags to what it says: `&amp;` to `&`. False if it holds anything that is no
    /// plain text.
    static bool resolve(std::string_view raw, std::string& out);

private:
    Token refuse(std::string_view fault);
    Token startTag();
    Token endTag();
    Token textRun();
    bool attribute();
    std::string_view name();
    bool skip(std::string_view literal);
    void leave();

    std::string_view m_xml;
    std::size_t m_at = 0;
    std::string m_path;
    std::vector<Attribute> m_attributes;
    std::string m_text;
    std::string_view m_fault;
    bool m_isDeclared = false;
    bool m_isEmptyTag = false;
    bool m_hasRoot = false;
    bool m_mustLeave = false;
};

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/import/AtomReader.h"

#include "core/base/Text.h"

#include <algorithm>
#include <expat.h>

namespace postinsyn {

namespace {

constexpr std::size_t maxTagBytes = 64U << 10;
constexpr std::size_t tagHeadBytes = 64; ///< enough for a prefix and a name

/// Without its prefix: feeds in the wild bind what prefixes they like.
std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

/// The name in a tag that begins with `<` or `</`.
std::string_view tagName(std::string_view tag)
{
    tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
    return localName(tag.substr(0, tag.find_first_of(" \t\r\n/<>")));
}

/// Does the tag of an entry begin here? The tag's name must be there in full.
bool isEntryTag(std::string_view text)
{
    return tagName(text.substr(0, tagHeadBytes)) == "entry";
}

}

/// expat on one entry at a time.
struct AtomReader::Parser {
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> xml{XML_ParserCreate("UTF-8"),
                                                                     &XML_ParserFree};
    std::vector<NamedText> fields;
    int depth = 0;
    int propertiesDepth = 0; ///< 0 = outside
    bool isField = false;
    bool isNull = false;
    std::string text;

    bool parse(std::string_view entry)
    {
        XML_ParserReset(xml.get(), "UTF-8");
        XML_SetUserData(xml.get(), this);
        XML_SetElementHandler(xml.get(), &onStart, &onEnd);
        XML_SetCharacterDataHandler(xml.get(), &onText);
        fields.clear();
        depth = propertiesDepth = 0;
        isField = false;
        return XML_Parse(xml.get(), entry.data(), static_cast<int>(entry.size()), XML_TRUE) ==
                   XML_STATUS_OK &&
               !fields.empty();
    }

private:
    static void XMLCALL onStart(void* self, const XML_Char* name, const XML_Char** attributes)
    {
        auto& parser = *static_cast<Parser*>(self);
        ++parser.depth;
        if (parser.propertiesDepth == 0 && localName(name) == "properties") {
            parser.propertiesDepth = parser.depth;
        } else if (parser.propertiesDepth != 0 && parser.depth == parser.propertiesDepth + 1) {
            parser.isField = true;
            parser.isNull = false;
            parser.text.clear();
            for (; attributes[0]; attributes += 2)
                if (localName(attributes[0]) == "null")
                    parser.isNull = equalsNoCase(attributes[1], "true");
        }
    }
    static void XMLCALL onEnd(void* self, const XML_Char* name)
    {
        auto& parser = *static_cast<Parser*>(self);
        if (parser.isField && parser.depth == parser.propertiesDepth + 1) {
            NamedText field{std::string(localName(name)), {}};
            if (!parser.isNull)
                field.text = parser.text;
            parser.fields.push_back(std::move(field));
            parser.isField = false;
        }
        if (parser.depth == parser.propertiesDepth)
            parser.propertiesDepth = 0;
        --parser.depth;
    }
    static void XMLCALL onText(void* self, const XML_Char* data, int length)
    {
        auto& parser = *static_cast<Parser*>(self);
        if (parser.isField && parser.depth == parser.propertiesDepth + 1)
            parser.text.append(data, static_cast<std::size_t>(length));
    }
};

AtomReader::AtomReader(TextWindow window, std::string encoding, std::string path,
                       std::vector<std::string> knownColumns)
    : m_window(std::move(window)), m_path(std::move(path)), m_parser(std::make_unique<Parser>()),
      m_cells(std::move(knownColumns))
{
    m_facts.encoding = std::move(encoding);
    m_facts.container = "atom";
}

AtomReader::~AtomReader() = default;

/// Consumes all before the next entry; false at the end of the file.
bool AtomReader::findEntry()
{
    while (true) {
        m_window.want(maxTagBytes);
        const std::string_view text = m_window.text();
        const std::size_t at = text.find('<');
        if (at == text.npos) {
            const bool endsWithCr = !m_window.isWhole() && text.ends_with('\r');
            m_window.consume(text.size() - (endsWithCr ? 1 : 0));
            if (m_window.isWhole())
                return false;
            m_window.grow();
            continue;
        }
        if (at > 0) {
            m_window.consume(at);
            continue;
        }
        if (!text.starts_with("</") && isEntryTag(text))
            return true;
        m_window.consume(skipTag(text));
    }
}

/// How far to skip a tag outside entries; some of them say something.
std::size_t AtomReader::skipTag(std::string_view text)
{
    if (startsWithNoCase(text, "<!DOCTYPE"))
        throw FormatError("xml-doctype", {}, m_path, m_window.lineNumber());
    text = text.substr(0, maxTagBytes);
    if (text.starts_with("<!--")) {
        const std::size_t dashes = text.find("--", 4);
        if (dashes != text.npos && text.substr(dashes).starts_with("-->"))
            return dashes + 3;
    }
    // A tag that is not closed before the next one begins is none.
    const std::size_t end = text.find_first_of("<>", 1);
    if (end == text.npos)
        return 1;
    if (text[end] == '<')
        return end;
    const std::string_view tag = text.substr(0, end);
    if (tagName(tag) == "link" &&
        (tag.find("rel=\"next\"") != tag.npos || tag.find("rel='next'") != tag.npos))
        m_facts.hasMorePages = true;
    if (tagName(tag) == "feed" && !tag.starts_with("</"))
        m_facts.hasMorePages = false;
    return end + 1;
}

/// Up to behind the end tag, or, where that is missing, to the next entry or the end.
AtomReader::Extent AtomReader::entryExtent()
{
    std::size_t searched = 1;
    while (true) {
        const std::string_view text = m_window.text();
        for (std::size_t at = text.find('<', searched); at != text.npos;
             at = text.find('<', at + 1)) {
            searched = at;
            if (text.size() - at < tagHeadBytes && !m_window.isWhole())
                break;
            if (!isEntryTag(text.substr(at)))
                continue;
            if (text.substr(at, 2) != "</")
                return {at, false};
            const std::size_t end = text.find('>', at);
            if (end != text.npos)
                return {end + 1, true};
            break;
        }
        if (m_window.isWhole() || text.size() > maxNestedRecordBytes)
            return {text.size(), false};
        m_window.want(text.size() + text.size() / 2 + 1);
    }
}

RecordReader::Step AtomReader::next(Record& record, RowFault& fault)
{
    const bool isFound = findEntry();
    m_facts.lossyBytes = m_window.lossyBytes();
    if (!isFound)
        return Step::End;
    const Extent extent = entryExtent();
    const std::string_view raw = m_window.text().substr(0, extent.bytes);
    const std::uint64_t line = m_window.lineNumber();
    const char* code = extent.isWhole && m_parser->parse(raw) ? nullptr : "xml-record";
    if (!code)
        code = m_cells.assign(m_parser->fields);
    m_window.consume(extent.bytes);
    if (code) {
        fault = {line, code, rawText(raw)};
        return Step::Fault;
    }
    record.line = line;
    record.cells = m_cells.cells();
    record.columnsVersion = m_cells.columnsVersion();
    record.raw = raw;
    return Step::Record;
}

}

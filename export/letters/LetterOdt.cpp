// SPDX-License-Identifier: EUPL-1.2
#include "export/CellText.h"
#include "export/letters/LetterFile.h"
#include "export/letters/LetterWords.h"
#include "export/letters/OdtParts.h"
#include "export/letters/PackageBytes.h"

#include <string_view>

namespace postinsyn {

namespace {

class OdtBody {
public:
    explicit OdtBody(const Letter& letter) : m_letter(letter) {}

    std::string content()
    {
        m_xml = OdtParts::contentBefore;
        paragraph("Head", escaped(m_letter.authority.text()) + "<text:tab/>" +
                              escaped(m_letter.date.toIso()));
        paragraph("Head", escaped(m_letter.board.text()) + "<text:tab/>" +
                              escaped(LetterWords::caseLine(m_letter)));
        heading(1, m_letter.title.text());
        for (std::size_t i = 0; i < m_letter.blocks.size(); ++i)
            add(m_letter.blocks[i],
                i + 1 < m_letter.blocks.size() ? &m_letter.blocks[i + 1] : nullptr);
        closeList();
        paragraph("Note", escaped(LetterWords::control(m_letter)));
        m_xml += OdtParts::contentAfter;
        return std::move(m_xml);
    }

    std::string escaped(const std::string& text)
    {
        std::string out;
        for (const char c : m_text.shown(text)) {
            if (c == '&')
                out += "&amp;";
            else if (c == '<')
                out += "&lt;";
            else if (c == '>')
                out += "&gt;";
            else
                out += c;
        }
        return out;
    }

private:
    void paragraph(std::string_view style, const std::string& inner)
    {
        m_xml += "<text:p text:style-name=\"";
        m_xml += style;
        m_xml += "\">" + inner + "</text:p>";
    }

    void heading(int level, const std::string& text)
    {
        const std::string number = std::to_string(level);
        m_xml += "<text:h text:style-name=\"Heading" + number + "\" text:outline-level=\"" +
                 number + "\">" + escaped(text) + "</text:h>";
    }

    void add(const LetterBlock& block, const LetterBlock* next)
    {
        if (block.kind == LetterBlock::Kind::Item)
            return item(block);
        closeList();
        const std::string& text = block.text.text();
        const bool isFollowed = next && next->kind == LetterBlock::Kind::Line;
        if (block.kind == LetterBlock::Kind::Heading)
            heading(2, text);
        else if (block.kind == LetterBlock::Kind::Line)
            paragraph(isFollowed ? "Line" : "LastLine", escaped(text));
        else
            paragraph(block.kind == LetterBlock::Kind::Note ? "Note" : "Standard", escaped(text));
    }

    void item(const LetterBlock& block)
    {
        if (!m_isInList)
            m_xml += "<text:list text:style-name=\"Points\">";
        m_isInList = true;
        m_xml += "<text:list-item>";
        paragraph("Standard", escaped(block.text.text()));
        m_xml += "</text:list-item>";
    }

    void closeList()
    {
        if (m_isInList)
            m_xml += "</text:list>";
        m_isInList = false;
    }

    const Letter& m_letter;
    CellText m_text;
    std::string m_xml;
    bool m_isInList = false;
};

std::string metaOf(const Letter& letter, OdtBody& body)
{
    const std::string day = letter.date.toIso() + "T00:00:00";
    std::string xml(OdtParts::declaration);
    xml += "<office:document-meta "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:meta>"
           "<dc:title>";
    xml += body.escaped(letter.title.text());
    xml += "</dc:title><meta:initial-creator>";
    xml += body.escaped(letter.authority.text());
    xml += "</meta:initial-creator><meta:creation-date>";
    xml += day;
    xml += "</meta:creation-date><dc:language>sv-SE</dc:language></office:meta>"
           "</office:document-meta>";
    return xml;
}

}

std::string letterOdt(const Letter& letter)
{
    OdtBody body(letter);
    const std::string styles = std::string(OdtParts::stylesBefore) +
                               body.escaped(LetterWords::caseLine(letter)) +
                               std::string(OdtParts::stylesAfter);
    PackageBytes package;
    using Packing = PackageBytes::Packing;
    // First and unpacked: what tells programs the kind of file.
    package.add("mimetype", OdtParts::mimetype, Packing::Stored);
    package.add("content.xml", body.content(), Packing::Deflated);
    package.add("styles.xml", styles, Packing::Deflated);
    package.add("meta.xml", metaOf(letter, body), Packing::Deflated);
    package.add("META-INF/manifest.xml", OdtParts::manifest, Packing::Deflated);
    return package.finish();
}

std::string letterText(const Letter& letter)
{
    CellText shown;
    std::string text = shown.shown(letter.authority.text()) + "\n";
    if (!letter.board.isEmpty())
        text += shown.shown(letter.board.text()) + "\n";
    text += letter.date.toIso() + "\n" + shown.shown(LetterWords::caseLine(letter)) + "\n\n" +
            shown.shown(letter.title.text()) + "\n";
    auto before = LetterBlock::Kind::Heading;
    for (const LetterBlock& block : letter.blocks) {
        const bool isTight = (block.kind == before && (block.kind == LetterBlock::Kind::Line ||
                                                       block.kind == LetterBlock::Kind::Item)) ||
                             block.kind == LetterBlock::Kind::Note;
        if (!isTight)
            text += '\n';
        if (block.kind == LetterBlock::Kind::Item)
            text += std::string(LetterWords::point) + " ";
        text += shown.shown(block.text.text()) + "\n";
        before = block.kind;
    }
    return text + "\n" + LetterWords::control(letter) + "\n";
}

}

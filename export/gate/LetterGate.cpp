// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/LetterGate.h"

#include "core/base/Error.h"
#include "core/import/ZipPackage.h"
#include "core/import/ZipPartStream.h"
#include "export/gate/CellMatch.h"
#include "export/gate/PaperMatch.h"
#include "export/gate/PdfFile.h"
#include "export/gate/PlainXml.h"
#include "export/gate/TextSearch.h"
#include "export/letters/LetterWords.h"
#include "export/letters/OdtParts.h"

#include <algorithm>
#include <array>
#include <functional>

namespace postinsyn {

namespace {

/// What every form of the letter says, in the order of reading; pages add their own lines.
std::string headOf(const Letter& letter)
{
    return letter.authority.text() + "\n" + letter.board.text() + "\n" + letter.date.toIso() +
           "\n" + LetterWords::caseLine(letter);
}

std::string bodyOf(const Letter& letter, std::string_view point)
{
    std::string text = letter.title.text();
    for (const LetterBlock& block : letter.blocks) {
        text += '\n';
        if (block.kind == LetterBlock::Kind::Item)
            text += point;
        text += block.text.text();
    }
    return text;
}

class LetterExamination {
public:
    LetterExamination(const Letter& letter, const ForbiddenTexts& forbidden)
        : m_letter(letter), m_forbidden(forbidden), m_named(namesOf(letter)),
          m_search(forbidden, m_named,
                   [this](const std::string& kind, std::int64_t) { find({}, kind); })
    {}

    void find(const std::string& part, const std::string& kind)
    {
        const LeakFinding finding{part, kind, 0};
        if (std::find(m_findings.begin(), m_findings.end(), finding) == m_findings.end())
            m_findings.push_back(finding);
    }

    void searchRaw(std::string_view bytes, const std::string& part)
    {
        for (const auto& finding :
             m_forbidden.search(bytes, [](const ForbiddenTexts::Finding& each) {
                 return !each.isShort && each.form != "folded";
             }))
            if (finding.kind != "account" && finding.kind != "machine")
                find(part, finding.kind);
    }

    /// What was decided, and what can be read, each block by itself and as a whole.
    std::vector<LeakFinding> finish(std::string read)
    {
        m_search.add(TextPlace::Fact, 0, m_letter.title.text());
        for (const LetterBlock& block : m_letter.blocks)
            m_search.add(TextPlace::Fact, 0, block.text.text());
        // The glyph of a space reads as a tab.
        std::replace_if(
            read.begin(), read.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
        m_search.add(TextPlace::Fact, 0, read);
        m_search.flush();
        return std::move(m_findings);
    }

private:
    static DisclosableList namesOf(const Letter& letter)
    {
        DisclosableList list;
        list.caseNumber = letter.caseNumber;
        list.authority = letter.authority;
        return list;
    }

    const Letter& m_letter;
    const ForbiddenTexts& m_forbidden;
    DisclosableList m_named;
    TextSearch m_search;
    std::vector<LeakFinding> m_findings;
};

/// Runs of a page as one text, without the lines that each page has below; nothing if they are not
/// there.
std::optional<std::string> withoutFooter(const Letter& letter, const std::vector<PdfRun>& runs,
                                         std::size_t number, std::size_t count)
{
    std::string below = PaperMatch::bare(LetterWords::caseLine(letter));
    below += PaperMatch::bare(LetterWords::page(static_cast<int>(number), static_cast<int>(count)));
    below += PaperMatch::bare(LetterWords::control(letter));
    std::string read;
    std::size_t at = 0;
    for (std::string taken; at < runs.size() && taken.size() < below.size(); ++at) {
        taken += PaperMatch::bare(runs[at].text);
        read = taken;
    }
    if (read != below)
        return std::nullopt;
    std::string text;
    for (; at < runs.size(); ++at)
        text += runs[at].text + "\n";
    return text;
}

constexpr std::array<std::string_view, 5> odtParts{"mimetype", "content.xml", "styles.xml",
                                                   "meta.xml", "META-INF/manifest.xml"};

/// All text of a part of plain XML whose elements and attributes are as `isKnown` wants them.
std::optional<std::string> xmlText(std::string_view xml,
                                   const std::function<bool(const PlainXml&)>& isKnown)
{
    PlainXml reader(xml);
    std::string text;
    while (true) {
        switch (reader.next()) {
        case PlainXml::Token::Start:
            if (!isKnown(reader))
                return std::nullopt;
            text += reader.path().ends_with("text:tab") ? "\n" : "";
            break;
        case PlainXml::Token::End:
            text += '\n';
            break;
        case PlainXml::Token::Text:
            text += reader.text();
            break;
        case PlainXml::Token::Done:
            return text;
        case PlainXml::Token::Fault:
            return std::nullopt;
        }
    }
}

bool isKnownContent(const PlainXml& xml)
{
    constexpr std::array<std::string_view, 7> elements{
        "office:document-content/office:body/office:text/text:p",
        "office:document-content/office:body/office:text/text:p/text:tab",
        "office:document-content/office:body/office:text/text:h",
        "office:document-content/office:body/office:text/text:list",
        "office:document-content/office:body/office:text/text:list/text:list-item",
        "office:document-content/office:body/office:text/text:list/text:list-item/text:p",
        "",
    };
    constexpr std::array<std::string_view, 10> values{
        "Head", "Line", "LastLine", "Note", "Standard", "Heading1", "Heading2", "Points", "1", "2"};
    if (std::find(elements.begin(), elements.end(), xml.path()) == elements.end())
        return false;
    return std::all_of(
        xml.attributes().begin(), xml.attributes().end(), [&](const PlainXml::Attribute& each) {
            return (each.name == "text:style-name" || each.name == "text:outline-level") &&
                   std::find(values.begin(), values.end(), each.value) != values.end();
        });
}

/// The part as the writer makes it: the fixed beginning and end, and between them `middle`.
bool isFramed(std::string_view part, std::string_view before, std::string_view after,
              std::string_view& middle)
{
    if (part.size() < before.size() + after.size() || !part.starts_with(before) ||
        !part.ends_with(after))
        return false;
    middle = part.substr(before.size(), part.size() - before.size() - after.size());
    return true;
}

bool isMetaOf(const Letter& letter, std::string_view part)
{
    const auto text = xmlText(part, [](const PlainXml& xml) {
        const bool isRoot = xml.path() == "office:document-meta";
        return isRoot || (xml.path().starts_with("office:document-meta/office:meta") &&
                          xml.attributes().empty());
    });
    return text && PaperMatch::isShown(letter.title.text() + letter.authority.text() +
                                           letter.date.toIso() + "T00:00:00sv-SE",
                                       *text);
}

}

std::vector<LeakFinding> LetterGate::examinePdf(const std::string& bytes) const
{
    LetterExamination examination(m_letter, m_forbidden);
    const PdfFile::Sink sink = [&](const std::string& kind, std::int64_t) {
        examination.find({}, kind);
    };
    PdfFile file(bytes, sink);
    examination.searchRaw(bytes, {});
    file.search(m_forbidden);
    std::string read;
    if (file.isReadable())
        file.judgeProperties(m_letter.title.text(), m_letter.authority.text(),
                             TimeZone::stockholm().startOfDay(m_letter.date));
    for (std::size_t i = 0; i < file.pageCount(); ++i) {
        const auto runs = file.page(i);
        const auto text =
            runs ? withoutFooter(m_letter, *runs, i + 1, file.pageCount()) : std::nullopt;
        if (text)
            read += *text;
        else
            examination.find({}, "pdf-page");
    }
    const std::string point = std::string(LetterWords::point) + " ";
    if (!PaperMatch::isShown(headOf(m_letter) + "\n" + bodyOf(m_letter, point), read))
        examination.find({}, "letter-text");
    return examination.finish(std::move(read));
}

std::vector<LeakFinding> LetterGate::examineOdt(const std::string& bytes) const
{
    LetterExamination examination(m_letter, m_forbidden);
    examination.searchRaw(bytes, {});
    std::string read;
    try {
        const ZipPackage package(bytes, ZipLimits());
        for (const ContainerFinding& finding : package.findings())
            examination.find(finding.part, finding.kind);
        std::vector<std::string> parts;
        bool areNamed = package.entries().size() == odtParts.size();
        for (std::size_t i = 0; i < package.entries().size(); ++i) {
            const auto& entry = package.entries()[i];
            areNamed = areNamed && entry.name == odtParts.at(i) && entry.isDeflated == (i != 0);
            parts.push_back(ZipPartStream::readAll(package, entry));
            examination.searchRaw(parts.back(), entry.name);
        }
        if (!areNamed) {
            examination.find({}, "parts");
            return examination.finish({});
        }
        std::string_view middle;
        std::string caseLine;
        if (parts[0] != OdtParts::mimetype)
            examination.find("mimetype", "part");
        if (!isFramed(parts[2], OdtParts::stylesBefore, OdtParts::stylesAfter, middle) ||
            !PlainXml::resolve(middle, caseLine) ||
            !CellMatch::isShownWhole(LetterWords::caseLine(m_letter), caseLine))
            examination.find("styles.xml", "part");
        if (!isMetaOf(m_letter, parts[3]))
            examination.find("meta.xml", "part");
        if (parts[4] != OdtParts::manifest)
            examination.find("META-INF/manifest.xml", "part");
        const auto text =
            isFramed(parts[1], OdtParts::contentBefore, OdtParts::contentAfter, middle)
                ? xmlText(parts[1],
                          [](const PlainXml& xml) {
                              return !xml.path().starts_with(
                                         "office:document-content/office:body/office:text/") ||
                                     isKnownContent(xml);
                          })
                : std::nullopt;
        const std::string wanted = m_letter.authority.text() + "\n" + m_letter.date.toIso() + "\n" +
                                   m_letter.board.text() + "\n" + LetterWords::caseLine(m_letter) +
                                   "\n" + bodyOf(m_letter, {}) + "\n" +
                                   LetterWords::control(m_letter);
        if (!text || !PaperMatch::isShown(wanted, *text))
            examination.find("content.xml", "letter-text");
        read = text.value_or(std::string());
    } catch (const FormatError&) {
        examination.find({}, "container");
    }
    return examination.finish(std::move(read));
}

std::vector<LeakFinding> LetterGate::examineText(const std::string& bytes) const
{
    LetterExamination examination(m_letter, m_forbidden);
    examination.searchRaw(bytes, {});
    const std::string point = std::string(LetterWords::point) + " ";
    if (!PaperMatch::isShown(headOf(m_letter) + "\n" + bodyOf(m_letter, point) + "\n" +
                                 LetterWords::control(m_letter),
                             bytes))
        examination.find({}, "letter-text");
    return examination.finish(bytes);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/import/HtmlText.h"

#include "core/base/Text.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <memory>

namespace postinsyn {

namespace {

template <std::size_t n>
bool isOneOf(std::string_view name, const std::array<std::string_view, n>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view viewOf(const xmlChar* text)
{
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string attributeOf(xmlNode* node, const char* name)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> value(
        xmlGetProp(node, reinterpret_cast<const xmlChar*>(name)), xmlFree);
    return std::string(viewOf(value.get()));
}

/// Lines as they would be read aloud, in the order of the document.
class PlainLines {
public:
    void open(xmlNode* node);
    void close(xmlNode* node);
    void add(std::string_view text, bool isPreformatted);
    [[nodiscard]] std::string take();

private:
    void endLine();
    void endParagraph();

    std::string m_text;
    bool m_hasSpace = false; ///< white space is due before the next word
};

bool isBlock(std::string_view name)
{
    static constexpr std::array<std::string_view, 18> blocks{
        "address", "article", "blockquote", "div", "dd",      "dl",    "dt", "footer", "form",
        "header",  "hr",      "li",         "ol",  "section", "table", "tr", "ul",     "title"};
    return isOneOf(name, blocks);
}

bool isParagraph(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> paragraphs{"p",  "h1", "h2", "h3",
                                                                "h4", "h5", "h6", "pre"};
    return isOneOf(name, paragraphs);
}

void PlainLines::endLine()
{
    m_hasSpace = false;
    if (!m_text.empty() && m_text.back() != '\n')
        m_text += '\n';
}

void PlainLines::endParagraph()
{
    endLine();
    if (m_text.size() > 1 && !m_text.ends_with("\n\n"))
        m_text += '\n';
}

void PlainLines::open(xmlNode* node)
{
    const std::string_view name = viewOf(node->name);
    if (isParagraph(name))
        endParagraph();
    else if (isBlock(name))
        endLine();
    if (name == "br")
        m_text += '\n';
    if (name == "li")
        add("-", false);
    if (name == "img")
        add(attributeOf(node, "alt"), false);
    if (name == "td" || name == "th" || name == "li" || name == "img")
        m_hasSpace = true;
}

void PlainLines::close(xmlNode* node)
{
    const std::string_view name = viewOf(node->name);
    if (name == "a") {
        const std::string target = attributeOf(node, "href");
        const std::string_view bare =
            std::string_view(target).substr(target.starts_with("mailto:") ? 7 : 0);
        if (!bare.empty() && !bare.starts_with('#') && !m_text.ends_with(bare))
            m_text += " <" + target + ">";
    }
    if (isParagraph(name))
        endParagraph();
    else if (isBlock(name))
        endLine();
}

void PlainLines::add(std::string_view text, bool isPreformatted)
{
    if (isPreformatted) {
        m_text += text;
        return;
    }
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            m_hasSpace = true;
            continue;
        }
        if (m_hasSpace && !m_text.empty() && m_text.back() != '\n')
            m_text += ' ';
        m_hasSpace = false;
        m_text += c;
    }
}

std::string PlainLines::take()
{
    while (!m_text.empty() && (m_text.back() == '\n' || m_text.back() == ' '))
        m_text.pop_back();
    return std::move(m_text);
}

bool isLeftOut(std::string_view name)
{
    static constexpr std::array<std::string_view, 3> names{"script", "style", "template"};
    return isOneOf(name, names);
}

/// The next node in the order of the document after a node and its children; closes what ends.
xmlNode* following(xmlNode* node, const xmlNode* root, PlainLines& lines, int& preformatted)
{
    while (node != nullptr && node != root && node->next == nullptr) {
        node = node->parent;
        if (node == nullptr || node == root)
            return nullptr;
        lines.close(node);
        preformatted -= viewOf(node->name) == "pre" ? 1 : 0;
    }
    return node == nullptr || node == root ? nullptr : node->next;
}

}

std::string htmlText(std::string_view html)
{
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> page(
        htmlReadMemory(html.data(), int(html.size()), nullptr, "UTF-8",
                       HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                           HTML_PARSE_RECOVER),
        xmlFreeDoc);
    xmlNode* root = page ? xmlDocGetRootElement(page.get()) : nullptr;
    PlainLines lines;
    int preformatted = 0;
    for (xmlNode* node = root; node != nullptr;) {
        const std::string_view name = viewOf(node->name);
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            lines.add(viewOf(node->content), preformatted > 0);
        const bool isElement = node->type == XML_ELEMENT_NODE && !isLeftOut(name);
        if (isElement) {
            lines.open(node);
            preformatted += name == "pre" ? 1 : 0;
        }
        if (isElement && node->children != nullptr) {
            node = node->children;
            continue;
        }
        if (isElement) {
            lines.close(node);
            preformatted -= name == "pre" ? 1 : 0;
        }
        node = following(node, root, lines, preformatted);
    }
    return repairUtf8(lines.take());
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/PlainXml.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::string_view declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' ||
           c == '_' || c == '-';
}

bool isForbiddenCharacter(char c)
{
    return c == '<' || c == '>' || static_cast<unsigned char>(c) < 0x20;
}

}

PlainXml::Token PlainXml::refuse(std::string_view fault)
{
    m_fault = fault;
    m_at = m_xml.size();
    return Token::Fault;
}

PlainXml::Token PlainXml::next()
{
    if (!m_fault.empty())
        return Token::Fault;
    if (!m_isDeclared) {
        if (!isValidUtf8(m_xml))
            return refuse("encoding");
        if (!skip(declaration))
            return refuse("declaration");
        m_isDeclared = true;
    }
    if (m_mustLeave)
        leave();
    if (m_isEmptyTag) {
        m_isEmptyTag = false;
        m_mustLeave = true;
        return Token::End;
    }
    if (m_at == m_xml.size())
        return m_path.empty() && m_hasRoot ? Token::Done : refuse("markup");
    if (m_path.empty() && m_hasRoot)
        return refuse("markup");
    if (m_xml[m_at] != '<')
        return textRun();
    return skip("</") ? endTag() : startTag();
}

PlainXml::Token PlainXml::startTag()
{
    ++m_at;
    const std::string_view tag = name();
    if (tag.empty())
        return refuse("markup");
    if (!m_path.empty())
        m_path += '/';
    m_path += tag;
    m_hasRoot = true;
    m_attributes.clear();
    while (skip(" ")) {
        if (!attribute())
            return refuse("markup");
    }
    if (skip("/>"))
        m_isEmptyTag = true;
    else if (!skip(">"))
        return refuse("markup");
    return Token::Start;
}

bool PlainXml::attribute()
{
    Attribute made;
    made.name = name();
    if (made.name.empty() || !skip("=\""))
        return false;
    const std::size_t end = m_xml.find('"', m_at);
    if (end == std::string_view::npos || !resolve(m_xml.substr(m_at, end - m_at), made.value))
        return false;
    const bool isRepeated =
        std::any_of(m_attributes.begin(), m_attributes.end(),
                    [&](const Attribute& other) { return other.name == made.name; });
    m_at = end + 1;
    m_attributes.push_back(std::move(made));
    return !isRepeated;
}

PlainXml::Token PlainXml::endTag()
{
    const std::string_view tag = name();
    const std::size_t slash = m_path.rfind('/');
    const std::string_view open =
        std::string_view(m_path).substr(slash == std::string::npos ? 0 : slash + 1);
    if (tag.empty() || tag != open || !skip(">"))
        return refuse("markup");
    m_mustLeave = true;
    return Token::End;
}

PlainXml::Token PlainXml::textRun()
{
    const std::size_t end = std::min(m_xml.find('<', m_at), m_xml.size());
    if (m_path.empty() || !resolve(m_xml.substr(m_at, end - m_at), m_text))
        return refuse("reference");
    m_at = end;
    return Token::Text;
}

void PlainXml::leave()
{
    m_mustLeave = false;
    const std::size_t slash = m_path.rfind('/');
    m_path.resize(slash == std::string::npos ? 0 : slash);
}

std::string_view PlainXml::name()
{
    const std::size_t start = m_at;
    while (m_at < m_xml.size() && isNameCharacter(m_xml[m_at]))
        ++m_at;
    return m_xml.substr(start, m_at - start);
}

bool PlainXml::skip(std::string_view literal)
{
    if (m_xml.substr(m_at, literal.size()) != literal)
        return false;
    m_at += literal.size();
    return true;
}

bool PlainXml::resolve(std::string_view raw, std::string& out)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> references{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
    out.clear();
    for (std::size_t at = 0; at < raw.size();) {
        if (isForbiddenCharacter(raw[at]))
            return false;
        if (raw[at] != '&') {
            out += raw[at++];
            continue;
        }
        const auto* known =
            std::find_if(references.begin(), references.end(), [&](const auto& reference) {
                return raw.substr(at, reference.first.size()) == reference.first;
            });
        if (known == references.end())
            return false;
        out += known->second;
        at += known->first.size();
    }
    return true;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/import/GuardedXml.h"

#include "core/base/Error.h"
#include "core/base/Progress.h"
#include "core/base/Text.h"

#include <exception>
#include <new>
#include <string>

#include <expat.h>

namespace postinsyn {

namespace {

constexpr char separator = '\n';
constexpr int xmlBlock = 64 << 10;
// The name of a namespace is copied for each element in it: a long one would cost its length each
// time.
constexpr std::size_t longestNamespace = 512;

XmlName splitName(std::string_view name)
{
    const std::size_t at = name.rfind(separator);
    if (at == std::string_view::npos)
        return {{}, name};
    return {name.substr(0, at), name.substr(at + 1)};
}

}

std::optional<std::string_view> XmlAttributes::value(std::string_view local) const
{
    return value({}, local);
}

std::optional<std::string_view> XmlAttributes::value(std::string_view space,
                                                     std::string_view local) const
{
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        const XmlName name = splitName(*pair);
        if (name.local == local && name.space == space)
            return std::string_view(pair[1]);
    }
    return std::nullopt;
}

std::vector<std::pair<XmlName, std::string_view>> XmlAttributes::all() const
{
    std::vector<std::pair<XmlName, std::string_view>> all;
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2)
        all.emplace_back(splitName(*pair), std::string_view(pair[1]));
    return all;
}

struct GuardedXml::Parser {
    Source source;
    XmlHandler& handler;
    XmlGuard guard;
    std::stop_token token;
    XML_Parser expat;
    std::exception_ptr failure; // an exception must not pass through frames of C
    bool isSuspended = false;
    bool isOver = false;

    Parser(Source from, XmlHandler& to, const XmlLimits& limits, std::stop_token stop);
    ~Parser() { XML_ParserFree(expat); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    XML_Status feed();
    void judge(XML_Status status);

    template <typename Work>
    static void guarded(void* self, const Work& work)
    {
        Parser& parser = *static_cast<Parser*>(self);
        if (parser.failure)
            return;
        try {
            work(parser);
        } catch (...) {
            parser.failure = std::current_exception();
            XML_StopParser(parser.expat, XML_FALSE);
        }
    }
    static void XMLCALL onStart(void* self, const XML_Char* name, const XML_Char** attributes)
    {
        guarded(self, [&](Parser& parser) {
            parser.handler.startElement(splitName(name), XmlAttributes(attributes));
        });
    }
    static void XMLCALL onEnd(void* self, const XML_Char* name)
    {
        guarded(self, [&](Parser& parser) { parser.handler.endElement(splitName(name)); });
    }
    static void XMLCALL onText(void* self, const XML_Char* text, int length)
    {
        guarded(self, [&](Parser& parser) {
            parser.handler.text({text, static_cast<std::size_t>(length)});
        });
    }
    static void XMLCALL onNamespace(void* self, const XML_Char*, const XML_Char* space)
    {
        guarded(self, [&](Parser&) {
            if (space != nullptr && std::string_view(space).size() > longestNamespace)
                throw FormatError("xlsx-limit", "namespace");
        });
    }
    static void XMLCALL onDeclaration(void* self, const XML_Char*, const XML_Char* encoding, int)
    {
        guarded(self, [&](Parser&) {
            if (encoding != nullptr && !equalsNoCase(encoding, "utf-8") &&
                !equalsNoCase(encoding, "us-ascii"))
                throw FormatError("xlsx-damaged", "encoding");
        });
    }
    static void XMLCALL onDoctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*,
                                  int)
    {
        guarded(self, [](Parser&) { throw FormatError("xlsx-doctype"); });
    }
};

GuardedXml::Parser::Parser(Source from, XmlHandler& to, const XmlLimits& limits,
                           std::stop_token stop)
    : source(std::move(from)), handler(to), guard(limits), token(std::move(stop)),
      expat(XML_ParserCreateNS("UTF-8", separator))
{
    if (expat == nullptr)
        throw std::bad_alloc();
    XML_SetUserData(expat, this);
    XML_SetElementHandler(expat, onStart, onEnd);
    XML_SetCharacterDataHandler(expat, onText);
    XML_SetStartNamespaceDeclHandler(expat, onNamespace);
    XML_SetXmlDeclHandler(expat, onDeclaration);
    XML_SetStartDoctypeDeclHandler(expat, onDoctype);
}

XML_Status GuardedXml::Parser::feed()
{
    if (token.stop_requested())
        throw Cancelled();
    void* const buffer = XML_GetBuffer(expat, xmlBlock);
    if (buffer == nullptr)
        throw std::bad_alloc();
    const std::span<char> room(static_cast<char*>(buffer), xmlBlock);
    const std::size_t n = source(room);
    guard.scan({room.data(), n});
    isOver = n == 0;
    return XML_ParseBuffer(expat, static_cast<int>(n), isOver ? XML_TRUE : XML_FALSE);
}

void GuardedXml::Parser::judge(XML_Status status)
{
    if (failure)
        std::rethrow_exception(failure);
    if (status == XML_STATUS_ERROR) {
        if (XML_GetErrorCode(expat) == XML_ERROR_NO_MEMORY)
            throw std::bad_alloc();
        throw FormatError("xlsx-damaged", "xml");
    }
    isSuspended = status == XML_STATUS_SUSPENDED;
}

GuardedXml::GuardedXml(Source source, XmlHandler& handler, const XmlLimits& limits,
                       std::stop_token token)
    : m_parser(std::make_unique<Parser>(std::move(source), handler, limits, std::move(token)))
{}

GuardedXml::~GuardedXml() = default;

bool GuardedXml::advance()
{
    Parser& parser = *m_parser;
    if (parser.isSuspended)
        parser.judge(XML_ResumeParser(parser.expat));
    while (!parser.isSuspended && !parser.isOver)
        parser.judge(parser.feed());
    return parser.isSuspended;
}

void GuardedXml::pause()
{
    XML_StopParser(m_parser->expat, XML_TRUE);
}

void GuardedXml::parse(Source source, XmlHandler& handler, const XmlLimits& limits,
                       std::stop_token token)
{
    GuardedXml xml(std::move(source), handler, limits, std::move(token));
    xml.advance();
}

void GuardedXml::parse(std::string_view bytes, XmlHandler& handler, const XmlLimits& limits,
                       std::stop_token token)
{
    const auto source = [&bytes](std::span<char> room) {
        const std::size_t n = bytes.copy(room.data(), room.size());
        bytes.remove_prefix(n);
        return n;
    };
    parse(Source(source), handler, limits, std::move(token));
}

}

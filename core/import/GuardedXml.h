// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/XmlGuard.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <utility>
#include <vector>

namespace postinsyn {

struct XmlName {
    std::string_view space; ///< the namespace; empty = none
    std::string_view local;
};

/// The attributes of one start tag; views live as long as the call that hands them over.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}

    /// Of an attribute without namespace.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view local) const;
    [[nodiscard]] std::optional<std::string_view> value(std::string_view space,
                                                        std::string_view local) const;
    [[nodiscard]] std::vector<std::pair<XmlName, std::string_view>> all() const;

private:
    const char* const* m_pairs;
};

/// Hears what an XML part holds. May throw: parsing stops and the exception comes out of it.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(const XmlName& name, const XmlAttributes& attributes) = 0;
    virtual void endElement(const XmlName& name) = 0;
    /// A run of text may come in several pieces.
    virtual void text(std::string_view piece) = 0;
};

/// Expat behind XmlGuard: namespaces, UTF-8 only, no DTD. Bytes are pulled from the source in
/// blocks of 64 KiB, so a part of gigabytes needs no more memory than a small one and a stopped
/// token is heard at once; since the guard bounds every token by the size of a block, no byte is
/// looked at more than twice (one call for a whole part would need the whole part in memory).
/// Throws FormatError as XmlGuard, `xlsx-damaged` (`xml`, `encoding`), `xlsx-limit`
/// (`namespace`); Cancelled.
class GuardedXml {
public:
    /// Fills the span and says how far; 0 = the end.
    using Source = std::function<std::size_t(std::span<char>)>;

    GuardedXml(Source source, XmlHandler& handler, const XmlLimits& limits, std::stop_token token);
    ~GuardedXml();
    GuardedXml(const GuardedXml&) = delete;
    GuardedXml& operator=(const GuardedXml&) = delete;

    /// Parses until the handler asks to pause (true) or the part is over and whole (false).
    bool advance();
    /// To be called by the handler.
    void pause();

    static void parse(Source source, XmlHandler& handler, const XmlLimits& limits,
                      std::stop_token token);
    static void parse(std::string_view bytes, XmlHandler& handler, const XmlLimits& limits = {},
                      std::stop_token token = {});

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

}

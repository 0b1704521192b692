// SPDX-License-Identifier: EUPL-1.2
#include "core/import/JsonRecord.h"

#include "core/base/Text.h"
#include "core/import/JsonScanner.h"

#include <Poco/Exception.h>
#include <Poco/JSON/Handler.h>
#include <Poco/JSON/Parser.h>
#include <algorithm>
#include <charconv>

namespace postinsyn {

namespace {

/// Collects the members of the outermost object in the order they come.
class Collector : public Poco::JSON::Handler {
public:
    std::vector<NamedText> fields;

    void reset() override
    {
        fields.clear();
        m_depth = 0;
    }
    void startObject() override { open(false); }
    void endObject() override { close(); }
    void startArray() override { open(true); }
    void endArray() override { close(); }
    void key(const std::string& name) override
    {
        if (m_depth == 1)
            fields.push_back({name, {}});
        m_isValueMember = name == "value";
    }
    void null() override {}
    void value(int number) override { put(std::to_string(number)); }
    void value(unsigned number) override { put(std::to_string(number)); }
    void value(Poco::Int64 number) override { put(std::to_string(number)); }
    void value(Poco::UInt64 number) override { put(std::to_string(number)); }
    void value(const std::string& text) override { put(text); }
    void value(double number) override { put(std::to_string(number)); }
    void value(bool truth) override { put(truth ? "true" : "false"); }

private:
    void open(bool isArray)
    {
        ++m_depth;
        if (m_depth == 2)
            m_isArray = isArray;
    }
    void close()
    {
        --m_depth;
        if (m_depth == 1 && !fields.empty() && !fields.back().text)
            fields.pop_back();
    }
    void put(const std::string& text)
    {
        if (fields.empty() || m_depth > 2)
            return;
        auto& field = fields.back().text;
        if (m_depth == 2 && m_isArray)
            field = field ? *field + ";" + text : text;
        else if (m_depth == 1 || m_isValueMember)
            field = text;
    }

    int m_depth = 0;
    bool m_isArray = false; ///< of the value at depth 2
    bool m_isValueMember = false;
};

/// What JSON allows as a number.
bool isNumber(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && isAsciiDigit(text[at]))
            ++at;
        return at - from;
    };
    const bool hasLeadingZero = at < text.size() && text[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (hasLeadingZero && whole > 1))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

bool fitsInteger(std::string_view number)
{
    return number.size() < 18 && number.find_first_of(".eE") == number.npos;
}

/// The unit of `\uXXXX` at `at`, none if there is no such escape.
std::optional<std::uint32_t> escapedUnit(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) != "\\u" || text.size() - at < 6)
        return {};
    std::uint32_t unit = 0;
    const char* const end = text.data() + at + 6;
    const auto parsed = std::from_chars(text.data() + at + 2, end, unit, 16);
    return parsed.ptr == end ? std::optional(unit) : std::nullopt;
}

bool isHighSurrogate(std::uint32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(std::uint32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

}

struct JsonRecord::Engine {
    Poco::SharedPtr<Collector> collector = new Collector;
    Poco::JSON::Parser parser{collector};

    Engine() { parser.setDepth(maxJsonDepth); }
};

JsonRecord::JsonRecord() : m_engine(std::make_unique<Engine>()) {}
JsonRecord::~JsonRecord() = default;
JsonRecord::JsonRecord(JsonRecord&&) noexcept = default;

const std::vector<NamedText>& JsonRecord::fields() const
{
    return m_engine->collector->fields;
}

bool JsonRecord::parse(std::string_view object)
{
    mend(object);
    try {
        m_engine->parser.reset();
        m_engine->parser.parse(m_mended);
        return true;
    } catch (const Poco::Exception&) {
        return false;
    }
}

/// The parser refuses a lone surrogate and loses the text of numbers that are no integers: they get
/// a replacement, resp. quotes, first.
void JsonRecord::mend(std::string_view object)
{
    m_mended.clear();
    for (std::size_t at = 0; at < object.size();) {
        const std::size_t next = std::min(object.find_first_of("\"-0123456789", at), object.size());
        m_mended.append(object.substr(at, next - at));
        at = next;
        if (at == object.size())
            break;
        if (object[at] == '"') {
            at = mendString(object, at);
            continue;
        }
        const std::size_t end =
            std::min(object.find_first_not_of("+-.0123456789eE", at), object.size());
        const std::string_view number = object.substr(at, end - at);
        const bool isQuoted = !fitsInteger(number) && isNumber(number);
        m_mended.append(isQuoted ? "\"" : "").append(number).append(isQuoted ? "\"" : "");
        at = end;
    }
}

/// From the opening quote; returns where the text goes on behind the closing one.
std::size_t JsonRecord::mendString(std::string_view object, std::size_t open)
{
    m_mended += '"';
    for (std::size_t at = open + 1; at < object.size();) {
        const std::size_t next = std::min(object.find_first_of("\"\\", at), object.size());
        m_mended.append(object.substr(at, next - at));
        at = next;
        if (at == object.size())
            break;
        if (object[at] == '"') {
            m_mended += '"';
            return at + 1;
        }
        const auto unit = escapedUnit(object, at);
        const auto low = unit ? escapedUnit(object, at + 6) : unit;
        const bool isPair = unit && low && isHighSurrogate(*unit) && isLowSurrogate(*low);
        const std::size_t length = isPair ? 12 : unit ? 6 : 2;
        const bool isLost =
            unit && !isPair && (*unit == 0 || isHighSurrogate(*unit) || isLowSurrogate(*unit));
        m_mended.append(isLost ? "\\uFFFD" : object.substr(at, length));
        m_lossyCharacters += isLost;
        at += length;
    }
    return object.size();
}

}

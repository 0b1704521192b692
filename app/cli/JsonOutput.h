// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Text.h"

#include <Poco/JSON/PrintHandler.h>
#include <concepts>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Writes one JSON document as it goes, so that a million rows need no memory. It is valid UTF-8
/// whatever is put in: the name of a file may have any bytes.
class JsonOutput {
public:
    explicit JsonOutput(std::ostream& out) : m_out(out), m_printer(out, 0, Poco::JSON_WRAP_STRINGS)
    {
        out << std::boolalpha; // the printer leaves it to the stream whether true is 1
    }

    JsonOutput& object() { return m_printer.startObject(), *this; }
    JsonOutput& endObject() { return m_printer.endObject(), *this; }
    JsonOutput& array() { return m_printer.startArray(), *this; }
    JsonOutput& endArray() { return m_printer.endArray(), *this; }
    JsonOutput& key(std::string_view name) { return m_printer.key(std::string(name)), *this; }

    JsonOutput& value(std::string_view text)
    {
        return m_printer.value(isValidUtf8(text) ? std::string(text) : repairUtf8(text)), *this;
    }
    JsonOutput& value(const char* text) { return value(std::string_view(text)); }
    JsonOutput& value(const std::string& text) { return value(std::string_view(text)); }
    JsonOutput& value(bool flag) { return m_printer.value(flag), *this; }
    template <std::signed_integral Number>
    JsonOutput& value(Number number)
    {
        return m_printer.value(static_cast<Poco::Int64>(number)), *this;
    }
    template <std::unsigned_integral Number>
    requires(!std::same_as<Number, bool>) JsonOutput& value(Number number)
    {
        return m_printer.value(static_cast<Poco::UInt64>(number)), *this;
    }
    /// An array.
    template <class Value>
    JsonOutput& value(const std::vector<Value>& values)
    {
        array();
        for (const Value& each : values)
            value(each);
        return endArray();
    }
    /// The values of an array as `write` writes them, with their commas: for what comes by the
    /// million.
    template <class Write>
    JsonOutput& written(Write write)
    {
        write(m_out);
        return *this;
    }
    JsonOutput& null() { return m_printer.null(), *this; }

    template <class Value>
    JsonOutput& field(std::string_view name, const Value& content)
    {
        return key(name).value(content);
    }

private:
    std::ostream& m_out;
    Poco::JSON::PrintHandler m_printer;
};

}

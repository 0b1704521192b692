// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ColumnMapping.h"

#include "core/base/Error.h"
#include "core/base/Instant.h"
#include "core/base/Text.h"

#include <Poco/Dynamic/Var.h>
#include <Poco/Exception.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace postinsyn {

namespace {

constexpr std::size_t longestMapping = 64 << 10;
constexpr int deepestMapping = 8;

[[noreturn]] void refuse(const std::string& key)
{
    throw FormatError("mapping-invalid", key);
}

Poco::Dynamic::Var parsedJson(std::string_view json)
{
    Poco::JSON::Parser parser;
    parser.setDepth(deepestMapping);
    return parser.parse(std::string(json));
}

/// What the parser says of a text; empty if it is whole.
std::string complaintOf(std::string_view json)
{
    try {
        (void)parsedJson(json);
        return {};
    } catch (const Poco::Exception& problem) {
        return problem.message();
    }
}

/// Whether the parser got to the end of a text that is not whole: what it says then depends on what
/// follows, and of a fault before the end it says the same whatever follows.
bool mayGoOn(std::string_view json)
{
    const std::string complaint = complaintOf(json);
    constexpr std::string_view next = ",:]}\"1";
    return complaint.empty() || std::any_of(next.begin(), next.end(), [&](char c) {
               return complaintOf(std::string(json) + c) != complaint;
           });
}

/// The parser does not name the line of a fault: it is the first with which the text cannot be the
/// beginning of anything any more.
std::uint64_t faultyLine(std::string_view json)
{
    std::vector<std::size_t> ends;
    for (std::size_t at = json.find('\n'); at != std::string_view::npos;
         at = json.find('\n', at + 1))
        ends.push_back(at + 1);
    if (ends.empty() || ends.back() != json.size())
        ends.push_back(json.size());
    const auto line = std::partition_point(
        ends.begin(), ends.end(), [&](std::size_t end) { return mayGoOn(json.substr(0, end)); });
    return static_cast<std::uint64_t>(std::min(line, ends.end() - 1) - ends.begin()) + 1;
}

Poco::JSON::Object::Ptr parsed(std::string_view json)
{
    if (json.size() > longestMapping)
        refuse("size");
    if (json.starts_with(byteOrderMark))
        json.remove_prefix(3);
    try {
        return parsedJson(json).extract<Poco::JSON::Object::Ptr>();
    } catch (const Poco::Exception&) {
        throw FormatError("mapping-invalid", "json", {}, faultyLine(json));
    }
}

/// The member that a key sets, as a function of the value.
void set(ColumnMapping& mapping, const std::string& key, const std::string& value)
{
    struct Required {
        std::string_view key;
        std::string ColumnMapping::*member;
    };
    struct Optional {
        std::string_view key;
        std::optional<std::string> ColumnMapping::*member;
    };
    static constexpr Required required[] = {{"time", &ColumnMapping::time},
                                            {"sender", &ColumnMapping::sender},
                                            {"recipients", &ColumnMapping::recipients}};
    static constexpr Optional optional[] = {
        {"subject", &ColumnMapping::subject},     {"status", &ColumnMapping::status},
        {"messageId", &ColumnMapping::messageId}, {"networkId", &ColumnMapping::networkId},
        {"size", &ColumnMapping::size},           {"kind", &ColumnMapping::kind},
        {"zone", &ColumnMapping::zone},           {"dateOrder", &ColumnMapping::dateOrder}};
    for (const Required& field : required)
        if (field.key == key) {
            mapping.*field.member = value;
            return;
        }
    for (const Optional& field : optional)
        if (field.key == key) {
            mapping.*field.member = value;
            return;
        }
    if (key != "recipientSeparator" || value.size() != 1)
        refuse(key);
    mapping.recipientSeparator = value.front();
}

void check(const ColumnMapping& mapping)
{
    if (trimmed(mapping.time).empty())
        refuse("time");
    if (trimmed(mapping.sender).empty())
        refuse("sender");
    if (trimmed(mapping.recipients).empty())
        refuse("recipients");
    if (mapping.dateOrder && *mapping.dateOrder != "dmy" && *mapping.dateOrder != "mdy" &&
        *mapping.dateOrder != "ymd")
        refuse("dateOrder");
    try {
        if (mapping.zone)
            TimeZone::named(*mapping.zone);
    } catch (const Error&) {
        refuse("zone");
    }
}

}

ColumnMapping ColumnMapping::fromJson(std::string_view json)
{
    const auto object = parsed(json);
    ColumnMapping mapping;
    for (const auto& [key, value] : *object) {
        if (!value.isString())
            refuse(key);
        set(mapping, key, value.extract<std::string>());
    }
    check(mapping);
    return mapping;
}

}

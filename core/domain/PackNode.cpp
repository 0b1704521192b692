// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/PackNode.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <Poco/Exception.h>
#include <Poco/JSON/Handler.h>
#include <Poco/JSON/Parser.h>
#include <algorithm>
#include <limits>
#include <utility>
#include <variant>

namespace postinsyn {

struct PackNode::Value {
    using Members = std::vector<std::pair<std::string, Value>>;
    std::variant<std::monostate, bool, std::int64_t, std::string, std::vector<Value>, Members> held;
};

namespace {

using Value = PackNode::Value;

constexpr std::size_t maxDepth = 16;

/// Builds the tree as it is read. Poco's own tree keeps the last of two equal keys; a data file
/// with a key twice is a mistake someone has to see.
class TreeBuilder : public Poco::JSON::Handler {
public:
    [[nodiscard]] const std::string& doubledKey() const { return m_doubledKey; }
    [[nodiscard]] Value take() { return std::move(m_root); }

    void reset() override {}
    void startObject() override { open(Value{Value::Members{}}); }
    void endObject() override { m_open.pop_back(); }
    void startArray() override { open(Value{std::vector<Value>{}}); }
    void endArray() override { m_open.pop_back(); }
    void key(const std::string& name) override { m_key = name; }
    void null() override { add(Value{}); }
    void value(int number) override { add(Value{std::int64_t{number}}); }
    void value(unsigned number) override { add(Value{std::int64_t{number}}); }
#if defined(POCO_HAVE_INT64)
    void value(Poco::Int64 number) override
    {
        add(Value{std::int64_t{number}});
    }
    void value(Poco::UInt64 number) override
    {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        add(Value{number > Poco::UInt64{most} ? most : static_cast<std::int64_t>(number)});
    }
#endif
    void value(const std::string& text) override
    {
        add(Value{text});
    }
    // No value of ours has decimals: kept as null, any reader of it faults.
    void value(double) override
    {
        add(Value{});
    }
    void value(bool flag) override
    {
        add(Value{flag});
    }

private:
    Value* add(Value&& value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        if (auto* items = std::get_if<std::vector<Value>>(&m_open.back()->held))
            return &items->emplace_back(std::move(value));
        auto& members = std::get<Value::Members>(m_open.back()->held);
        const bool isDouble = std::any_of(members.begin(), members.end(),
                                          [this](const auto& m) { return m.first == m_key; });
        if (isDouble && m_doubledKey.empty())
            m_doubledKey = m_key;
        return &members.emplace_back(m_key, std::move(value)).second;
    }
    // Only the innermost container grows while it is open, so the pointers above it stay valid.
    void open(Value&& value)
    {
        m_open.push_back(add(std::move(value)));
    }

    Value m_root;
    std::vector<Value*> m_open;
    std::string m_key;
    std::string m_doubledKey;
};

}

PackNode::PackNode(std::shared_ptr<const Value> root, const Value* value,
                   std::shared_ptr<const std::string> faultCode, std::string place)
    : m_root(std::move(root)), m_value(value), m_faultCode(std::move(faultCode)),
      m_place(std::move(place))
{}

PackNode PackNode::parse(std::string_view json, std::string faultCode)
{
    if (json.starts_with(byteOrderMark))
        json.remove_prefix(3);
    if (!isValidUtf8(json))
        throw FormatError(faultCode, "utf-8");
    Poco::SharedPtr<TreeBuilder> builder(new TreeBuilder);
    try {
        Poco::JSON::Parser parser(builder);
        parser.setDepth(maxDepth);
        parser.parse(std::string(json));
    } catch (const Poco::Exception&) {
        // Poco's text quotes the input, which is not ours to repeat.
        throw FormatError(faultCode, "json");
    }
    if (!builder->doubledKey().empty())
        throw FormatError(faultCode, builder->doubledKey());
    const auto root = std::make_shared<const Value>(builder->take());
    return {root, root.get(), std::make_shared<const std::string>(std::move(faultCode)), {}};
}

void PackNode::fault() const
{
    throw FormatError(*m_faultCode, m_place);
}

std::optional<PackNode> PackNode::find(std::string_view key) const
{
    const auto* members = std::get_if<Value::Members>(&m_value->held);
    if (!members)
        fault();
    const auto member = std::find_if(members->begin(), members->end(),
                                     [&](const auto& m) { return m.first == key; });
    if (member == members->end() || std::holds_alternative<std::monostate>(member->second.held))
        return std::nullopt;
    std::string place = m_place.empty() ? std::string(key) : m_place + "." + std::string(key);
    return PackNode{m_root, &member->second, m_faultCode, std::move(place)};
}

PackNode PackNode::at(std::string_view key) const
{
    if (auto found = find(key))
        return *std::move(found);
    throw FormatError(*m_faultCode,
                      m_place.empty() ? std::string(key) : m_place + "." + std::string(key));
}

void PackNode::allowOnly(std::initializer_list<std::string_view> keys) const
{
    const auto* members = std::get_if<Value::Members>(&m_value->held);
    if (!members)
        fault();
    for (const auto& [name, value] : *members)
        if (std::find(keys.begin(), keys.end(), name) == keys.end())
            throw FormatError(*m_faultCode, m_place.empty() ? name : m_place + "." + name);
}

bool PackNode::isText() const
{
    return std::holds_alternative<std::string>(m_value->held);
}

std::string PackNode::text() const
{
    const auto* text = std::get_if<std::string>(&m_value->held);
    if (!text || trimmed(*text).empty())
        fault();
    return *text;
}

std::int64_t PackNode::number(std::int64_t least, std::int64_t most) const
{
    const auto* number = std::get_if<std::int64_t>(&m_value->held);
    if (!number || *number < least || *number > most)
        fault();
    return *number;
}

bool PackNode::flag() const
{
    const auto* flag = std::get_if<bool>(&m_value->held);
    if (!flag)
        fault();
    return *flag;
}

LocalDate PackNode::date() const
{
    const auto date = LocalDate::parse(text());
    if (!date)
        fault();
    return *date;
}

std::vector<PackNode> PackNode::items() const
{
    const auto* values = std::get_if<std::vector<Value>>(&m_value->held);
    if (!values)
        fault();
    std::vector<PackNode> nodes;
    nodes.reserve(values->size());
    for (std::size_t i = 0; i < values->size(); ++i)
        nodes.push_back(
            PackNode{m_root, &(*values)[i], m_faultCode, m_place + "[" + std::to_string(i) + "]"});
    return nodes;
}

std::vector<std::string> PackNode::texts() const
{
    std::vector<std::string> texts;
    for (const PackNode& item : items())
        texts.push_back(item.text());
    return texts;
}

std::string PackNode::textOr(std::string_view key, std::string_view otherwise) const
{
    const auto node = find(key);
    return node ? node->text() : std::string(otherwise);
}

bool PackNode::flagOr(std::string_view key, bool otherwise) const
{
    const auto node = find(key);
    return node ? node->flag() : otherwise;
}

std::optional<LocalDate> PackNode::dateIf(std::string_view key) const
{
    const auto node = find(key);
    return node ? std::optional(node->date()) : std::nullopt;
}

std::vector<std::string> PackNode::textsIf(std::string_view key) const
{
    const auto node = find(key);
    return node ? node->texts() : std::vector<std::string>{};
}

}

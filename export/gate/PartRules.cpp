// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/PartRules.h"

#include "core/base/Text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace postinsyn {

namespace {

constexpr std::size_t mostDigits = 7;

/// `rId#` against `rId12`.
bool fits(std::string_view pattern, std::string_view value)
{
    std::size_t at = 0;
    for (char c : pattern) {
        if (c != '#') {
            if (at == value.size() || value[at++] != c)
                return false;
            continue;
        }
        const std::size_t start = at;
        while (at < value.size() && isAsciiDigit(value[at]) && at - start < mostDigits)
            ++at;
        if (at == start)
            return false;
    }
    return at == value.size();
}

std::optional<double> number(std::string_view text)
{
    constexpr std::size_t mostCharacters = 12;
    double value = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size() || text.size() > mostCharacters)
        return std::nullopt;
    return value;
}

bool isInRange(std::string_view range, std::string_view value)
{
    const std::size_t dots = range.find("..");
    const auto low = number(range.substr(0, dots));
    const auto high = number(range.substr(dots + 2));
    const auto given = number(value);
    return low && high && given && *given >= *low && *given <= *high;
}

class PartJudge {
public:
    PartJudge(std::span<const PartRule> rules, ExpectedTexts& expected,
              const ElementListener& listener)
        : m_rules(rules), m_expected(expected), m_listener(listener)
    {
        for (auto& [key, texts] : m_expected)
            std::reverse(texts.begin(), texts.end()); // taken from the back
    }

    std::vector<std::string> judge(std::string_view xml)
    {
        PlainXml reader(xml);
        while (true) {
            switch (reader.next()) {
            case PlainXml::Token::Start:
                start(reader);
                break;
            case PlainXml::Token::Text:
                text(reader);
                break;
            case PlainXml::Token::End:
                break;
            case PlainXml::Token::Fault:
                find("xml-" + std::string(reader.fault()));
                return m_kinds;
            case PlainXml::Token::Done:
                for (const auto& [key, texts] : m_expected)
                    if (!texts.empty())
                        find("missing");
                return m_kinds;
            }
        }
    }

private:
    void find(std::string kind)
    {
        if (std::find(m_kinds.begin(), m_kinds.end(), kind) == m_kinds.end())
            m_kinds.push_back(std::move(kind));
    }

    [[nodiscard]] const PartRule* ruleOf(std::string_view path) const
    {
        const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                       [&](const PartRule& r) { return r.path == path; });
        return rule == m_rules.end() ? nullptr : &*rule;
    }

    void start(const PlainXml& reader)
    {
        const PartRule* rule = ruleOf(reader.path());
        if (!rule)
            return find("element");
        for (const auto& attribute : reader.attributes())
            if (!allows(rule->attributes, attribute))
                find("attribute");
        if (m_listener)
            m_listener(rule->path, reader.attributes());
    }

    void text(const PlainXml& reader)
    {
        const PartRule* rule = ruleOf(reader.path());
        if (!rule || rule->text.empty() || !matches(rule->text, reader.text()))
            find("text");
    }

    bool allows(std::string_view rule, const PlainXml::Attribute& attribute)
    {
        while (!rule.empty()) {
            const std::string_view pair = rule.substr(0, rule.find(' '));
            rule.remove_prefix(std::min(pair.size() + 1, rule.size()));
            const std::size_t equals = pair.find('=');
            if (pair.substr(0, equals) == attribute.name)
                return matches(pair.substr(equals + 1), attribute.value);
        }
        return false;
    }

    bool matches(std::string_view allowed, std::string_view value)
    {
        if (allowed == "*")
            return true;
        if (allowed.starts_with('$')) {
            const auto texts = m_expected.find(allowed.substr(1));
            if (texts == m_expected.end() || texts->second.empty() || texts->second.back() != value)
                return false;
            texts->second.pop_back();
            return true;
        }
        if (allowed.find("..") != std::string_view::npos)
            return isInRange(allowed, value);
        while (true) {
            const std::size_t bar = allowed.find('|');
            if (fits(allowed.substr(0, bar), value))
                return true;
            if (bar == std::string_view::npos)
                return false;
            allowed.remove_prefix(bar + 1);
        }
    }

    std::span<const PartRule> m_rules;
    ExpectedTexts& m_expected;
    const ElementListener& m_listener;
    std::vector<std::string> m_kinds;
};

}

std::vector<std::string> breaches(std::string_view xml, std::span<const PartRule> rules,
                                  ExpectedTexts expected, const ElementListener& listener)
{
    return PartJudge(rules, expected, listener).judge(xml);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ColumnNames.h"

#include "core/base/Text.h"

#include <algorithm>

namespace postinsyn {

namespace {

bool isQuoteOrSpace(char c)
{
    return c == '"' || c == '\'' || c == ' ';
}

bool matches(std::string_view column, std::string_view name)
{
    if (!name.starts_with('*'))
        return column == name;
    return column.find(name.substr(1)) != std::string_view::npos && !column.ends_with("count") &&
           !column.ends_with("status");
}

}

std::string canonicalColumn(std::string_view header)
{
    std::string_view text = trimmed(header);
    while (!text.empty() && isQuoteOrSpace(text.front()))
        text = trimmed(text.substr(1));
    while (!text.empty() && isQuoteOrSpace(text.back()))
        text = trimmed(text.substr(0, text.size() - 1));
    for (const std::string_view prefix : {"$_.", "d:"})
        if (startsWithNoCase(text, prefix))
            text.remove_prefix(prefix.size());
    const std::string folded = foldText(text);
    std::string name;
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t next = at;
        nextCodePoint(folded, next);
        const std::string_view piece = std::string_view(folded).substr(at, next - at);
        at = next;
        if (piece == "-" || piece == "_")
            continue;
        if (!trimmed(piece).empty())
            name += piece;
        else if (!name.ends_with(' '))
            name += ' ';
    }
    return name;
}

ColumnBinding::ColumnBinding(const std::vector<std::string>& columns,
                             std::span<const FieldNames> fields)
    : ColumnBinding()
{
    std::vector<std::string> canonical(columns.size());
    std::transform(columns.begin(), columns.end(), canonical.begin(), canonicalColumn);
    for (const FieldNames& wanted : fields) {
        for (const std::string& name : split(wanted.names, '|')) {
            const auto found =
                std::find_if(canonical.begin(), canonical.end(),
                             [&](const std::string& column) { return matches(column, name); });
            if (found == canonical.end())
                continue;
            bind(wanted.field, static_cast<std::size_t>(found - canonical.begin()), *found);
            break;
        }
    }
}

void ColumnBinding::bind(Field field, std::size_t column, std::string name)
{
    m_index[static_cast<std::size_t>(field)] = static_cast<int>(column);
    m_names[static_cast<std::size_t>(field)] = std::move(name);
}

bool bindMapping(const ColumnMapping& mapping, const std::vector<std::string>& columns,
                 ColumnBinding& binding, std::string* missing)
{
    const auto bindOne = [&](Field field, const char* key, const std::string& name) {
        const std::string wanted = canonicalColumn(name);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (canonicalColumn(columns[i]) != wanted)
                continue;
            binding.bind(field, i, wanted);
            return true;
        }
        if (missing)
            *missing = key;
        return false;
    };
    const auto bindMaybe = [&](Field field, const char* key,
                               const std::optional<std::string>& name) {
        return !name || bindOne(field, key, *name);
    };
    return bindOne(Field::Time, "time", mapping.time) &&
           bindOne(Field::Sender, "sender", mapping.sender) &&
           bindOne(Field::Recipients, "recipients", mapping.recipients) &&
           bindMaybe(Field::Subject, "subject", mapping.subject) &&
           bindMaybe(Field::Status, "status", mapping.status) &&
           bindMaybe(Field::InternetMessageId, "messageId", mapping.messageId) &&
           bindMaybe(Field::NetworkMessageId, "networkId", mapping.networkId) &&
           bindMaybe(Field::Size, "size", mapping.size) &&
           bindMaybe(Field::Kind, "kind", mapping.kind);
}

}

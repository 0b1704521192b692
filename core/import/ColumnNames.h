// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ColumnMapping.h"
#include "core/import/RecordReader.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What a column can mean to us, whatever a format calls it.
enum class Field : std::uint8_t {
    Time,
    QueryStart, ///< of the query, not of the mail: brackets Time
    QueryEnd,
    Sender,       ///< MAIL FROM
    HeaderSender, ///< Sender or From header
    Recipients,
    RecipientStatus,
    RecipientCount,
    RelatedRecipients, ///< the group or the old address of EXPAND, RESOLVE and REDIRECT
    Kind,              ///< To, Cc, Bcc
    Subject,
    Status,
    Location, ///< where a delivery ended (Defender)
    Size,
    InternetMessageId,
    NetworkMessageId,
    Event,
    Connector,
    SourceContext,
    MessageInfo,
    Latency,
    CustomData,
};
constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::CustomData) + 1;

/// A header name as compared: without U+FEFF, quotes and outer spaces, case folded, `-` and `_`
/// left out (MSGTRK, the extended report and the cmdlet write the same names three ways), without
/// the `$_.` of a calculated property and the `d:` of Atom. Spaces inside stay: they tell other
/// exports apart.
std::string canonicalColumn(std::string_view header);

/// The names of one field in one format, canonical, `|` between, best first. `*name` matches every
/// column that contains it and does not end in `count` or `status`.
struct FieldNames {
    Field field;
    std::string_view names;
};

/// Which column is which field. Cheap to read from, made anew when the columns change.
class ColumnBinding {
public:
    ColumnBinding() { m_index.fill(-1); }
    ColumnBinding(const std::vector<std::string>& columns, std::span<const FieldNames> fields);

    [[nodiscard]] bool has(Field field) const { return at(field) >= 0; }
    /// The canonical name that the field was found under.
    [[nodiscard]] const std::string& nameOf(Field field) const
    {
        return m_names[static_cast<std::size_t>(field)];
    }
    /// As in the record; null if there is no such column or cell.
    [[nodiscard]] std::string_view cell(const Record& record, Field field) const
    {
        const auto index = static_cast<std::size_t>(at(field));
        return index < record.cells.size() ? record.cells[index] : std::string_view();
    }
    void bind(Field field, std::size_t column, std::string name);

private:
    [[nodiscard]] int at(Field field) const { return m_index[static_cast<std::size_t>(field)]; }

    std::array<int, fieldCount> m_index;
    std::array<std::string, fieldCount> m_names;
};

/// Binds the columns that a person named. False if one of them is not there; `*missing` is its key
/// in the mapping.
bool bindMapping(const ColumnMapping& mapping, const std::vector<std::string>& columns,
                 ColumnBinding& binding, std::string* missing = nullptr);

}

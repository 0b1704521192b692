// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ColumnNames.h"

#include <span>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What tells one log format from another once its columns have names (formats.md 0).
struct LogFormat {
    enum class Rows : std::uint8_t {
        Recipient, ///< a row is a message for one recipient (or one list of them)
        Packed,    ///< a row is a message, its recipients packed as `address##status;...`
        Event,     ///< a row is an event of a message
    };
    enum class Clock : std::uint8_t {
        Utc,      ///< by definition of the format
        Local,    ///< of some machine: told, asked or assumed
        Provable, ///< local, with UTC stamps in other columns
    };

    std::string_view name;
    Rows rows;
    Clock clock;
    bool isNewestFirst; ///< the source lists rows in that order (formats.md 0.4 d)
    std::span<const FieldNames> fields;
    std::span<const Field> wanted; ///< a missing one is worth a warning
};

/// What columns say about a file: a format, or the reason why it cannot be read by itself.
struct Recognition {
    const LogFormat* format = nullptr;
    std::string_view refusal; ///< code of the FormatError if there is no format
    std::string_view detail;
};

Recognition recogniseFormat(const std::vector<std::string>& columns, const FileFacts& facts);

/// The format of a file that a person described (ColumnMapping): it has no names of its own.
const LogFormat& mappedFormat();

/// The word for a missing field in warnings and errors: `subject`, `message-id`, ...
std::string_view fieldName(Field field);

}

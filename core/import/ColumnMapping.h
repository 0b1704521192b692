// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace postinsyn {

/// Which column is what in a file that no dialect knows (formats.md 2.4, 5.3), from JSON:
/// `{"time":"Datum","sender":"Avsändare","recipients":"Mottagare","subject":"Ämne","status":"Status",
///   "messageId":"Meddelande-ID","networkId":"...","size":"...","zone":"Europe/Stockholm","dateOrder":"dmy",
///   "recipientSeparator":";"}`.
/// `time`, `sender` and `recipients` are required; column names compare as headers do (case,
/// quotes, BOM ignored).
struct ColumnMapping {
    std::string time;
    std::string sender;
    std::string recipients;
    std::optional<std::string> subject, status, messageId, networkId, size, kind;
    std::optional<std::string>
        zone; ///< tz name; none = asked for by `--zone`, else assumed and warned about
    std::optional<std::string> dateOrder; ///< `dmy`, `mdy`, `ymd`
    char recipientSeparator = ';';

    /// Throws FormatError{`mapping-invalid`} with the offending key as detail.
    static ColumnMapping fromJson(std::string_view json);
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/GuardedXml.h"
#include "core/import/XlsxReader.h"

#include <string_view>
#include <vector>

namespace postinsyn {

/// Whether a number format shows a date or a time: one of y m d h s outside quotes, escapes and
/// brackets, or an elapsed time such as `[h]:mm`.
bool isXlsxDateFormat(std::string_view code);

/// The clock-face time `2026-03-05[T14:07[:33[.5]]]` of a Strict workbook's date cell as a serial
/// number of its base; nothing if malformed. A trailing `Z` is passed over: sheets know no zone.
std::optional<double> xlsxSerialOfIso(std::string_view iso, bool is1904);

/// What the cell formats of a workbook say about numbers.
class XlsxStyles {
public:
    /// Throws as GuardedXml, and FormatError `xlsx-limit` (`styles`).
    static XlsxStyles read(GuardedXml::Source source, const XlsxLimits& limits,
                           std::stop_token token);

    /// `format` is the index that a cell's `s` gives; one that does not exist is no date.
    [[nodiscard]] bool isDate(std::size_t format) const
    {
        return format < m_isDate.size() && m_isDate[format];
    }

private:
    std::vector<bool> m_isDate;
};

}

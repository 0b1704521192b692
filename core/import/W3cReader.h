// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/CsvFields.h"
#include "core/import/RecordReader.h"
#include "core/import/TextWindow.h"

#include <string>
#include <vector>

namespace postinsyn {

/// Reads a message tracking log (formats.md 3.1-3.3): `#` lines anywhere, columns from the last
/// `#Fields` on, always one physical line a record. The `#` lines up to the first `#Fields` are
/// read when it is made and reported by no step. Fault codes: `field-count`, `unclosed-quote`,
/// `stray-quote`, `field-too-long`, `line-too-long`.
class W3cReader : public RecordReader {
public:
    /// A file without `#Fields` gets its columns by the number of fields in its first line.
    W3cReader(TextWindow window, std::string encoding);

    [[nodiscard]] const std::vector<std::string>& columns() const override { return m_columns; }
    [[nodiscard]] const FileFacts& facts() const override { return m_facts; }
    Step next(Record& record, RowFault& fault) override;
    [[nodiscard]] std::uint64_t position() const override { return m_window.position(); }

private:
    void readPreamble();
    void takeDirective(std::string_view line);
    CsvFields::Result parseLine(std::string_view line);
    bool takeColumnsByCount(std::string_view line);

    TextWindow m_window;
    FileFacts m_facts;
    std::vector<std::string> m_columns;
    std::uint32_t m_columnsVersion = 0;
    CsvFields m_fields;
};

/// Is it a line of a tracking log whose header was cut off: a known number of fields, the first of
/// them an ISO time (formats.md 3.2)?
bool isHeaderlessTrackingLine(std::string_view line);

}

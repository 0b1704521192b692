// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/CsvFields.h"
#include "core/import/RecordReader.h"
#include "core/import/TextWindow.h"

#include <string>
#include <vector>

namespace postinsyn {

/// Reads what PowerShell, the admin centre and Excel write as CSV (formats.md 0.2, 5.4). The lines
/// up to and with the header are read when it is made and reported by no step. A record whose
/// quotes or field count are wrong costs its first physical line only: reading goes on with the
/// next one, so an unclosed quote does not swallow what follows. Fault codes: `field-count`,
/// `unclosed-quote`, `stray-quote`, `field-too-long`, `line-too-long`.
class CsvReader : public RecordReader {
public:
    /// Throws FormatError: `empty-file` (nothing but blank lines), `too-many-columns`.
    CsvReader(TextWindow window, std::string encoding, const std::string& path);

    [[nodiscard]] const std::vector<std::string>& columns() const override { return m_columns; }
    [[nodiscard]] const FileFacts& facts() const override { return m_facts; }
    Step next(Record& record, RowFault& fault) override;
    [[nodiscard]] std::uint64_t position() const override { return m_window.position(); }

private:
    using Cells = std::span<const std::string_view>;

    void readPreamble(const std::string& path);
    bool dropByteOrderMarks();
    bool takeDirective(std::string_view line);
    bool takeHeader(std::string_view line);
    bool takeHeader(Cells cells);
    bool isTableRow(std::string_view cell);
    CsvFields::Result parseRecord();
    Step emit(Record& record, Cells cells);
    Step reject(RowFault& fault);

    TextWindow m_window;
    FileFacts m_facts;
    std::vector<std::string> m_columns;
    std::uint32_t m_columnsVersion = 0;
    char m_delimiter = ',';
    bool m_isHeaderDue = false; ///< a sign of a joined file was met: its header may come
    CsvFields m_fields;
    std::uint64_t m_wastedBytes = 0;   ///< parsed for records that were then rejected
    std::uint64_t m_rejectedBytes = 0; ///< of them, really given up
    CsvFields m_innerFields;           ///< of a record that is one quoted cell
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/JsonRecord.h"
#include "core/import/NamedCells.h"
#include "core/import/RecordReader.h"
#include "core/import/TextWindow.h"

#include <string>
#include <vector>

namespace postinsyn {

/// Reads records that are JSON objects, however they are strung together: one alone, NDJSON, an
/// array, pages with `value`, `d` or `results`, several pages in a row (formats.md 5.1, 5.2). The
/// brackets around records are separators only, so that one bad record costs one record. Fault
/// codes: `json-record`, `json-truncated` (the file ends inside its brackets), `duplicate-key`,
/// `too-many-columns`, `field-too-long`.
class JsonReader : public RecordReader {
public:
    /// `knownColumns`: names met by an earlier pass.
    JsonReader(TextWindow window, std::string encoding, std::vector<std::string> knownColumns);

    [[nodiscard]] const std::vector<std::string>& columns() const override
    {
        return m_cells.columns();
    }
    [[nodiscard]] const FileFacts& facts() const override { return m_facts; }
    Step next(Record& record, RowFault& fault) override;
    [[nodiscard]] std::uint64_t position() const override { return m_window.position(); }

private:
    bool skipSeparators();
    std::size_t memberValue(std::size_t at);
    bool takeMember();
    Step readObject(std::size_t bytes, Record& record, RowFault& fault);
    Step reject(RowFault& fault);
    Step end(RowFault& fault);

    TextWindow m_window;
    FileFacts m_facts;
    JsonRecord m_parser;
    NamedCells m_cells;
    int m_openBrackets = 0;
    bool m_isNestingKnown = true; ///< no broken record has hidden brackets so far
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/NamedCells.h"
#include "core/import/RecordReader.h"
#include "core/import/TextWindow.h"

#include <memory>
#include <string>
#include <vector>

namespace postinsyn {

/// Reads the Atom feeds of the reporting web service (formats.md 5.2): each `entry` by itself, its
/// fields are the children of `m:properties`. Fault codes: `xml-record`, `duplicate-key`,
/// `too-many-columns`, `field-too-long`. Throws FormatError{`xml-doctype`} at a DOCTYPE.
class AtomReader : public RecordReader {
public:
    /// `knownColumns`: names met by an earlier pass.
    AtomReader(TextWindow window, std::string encoding, std::string path,
               std::vector<std::string> knownColumns);
    ~AtomReader() override;

    [[nodiscard]] const std::vector<std::string>& columns() const override
    {
        return m_cells.columns();
    }
    [[nodiscard]] const FileFacts& facts() const override { return m_facts; }
    Step next(Record& record, RowFault& fault) override;
    [[nodiscard]] std::uint64_t position() const override { return m_window.position(); }

private:
    struct Parser;
    bool findEntry();
    std::size_t skipTag(std::string_view tag);
    struct Extent {
        std::size_t bytes = 0;
        bool isWhole = false; ///< with its end tag
    };
    Extent entryExtent();

    TextWindow m_window;
    FileFacts m_facts;
    std::string m_path;
    std::unique_ptr<Parser> m_parser;
    NamedCells m_cells;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/GuardedXml.h"
#include "core/import/XlsxReader.h"
#include "core/import/XlsxStrings.h"
#include "core/import/XlsxStyles.h"
#include "core/import/ZipPartStream.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// `AB12` as a 0-based column and a 1-based row, within what a sheet can hold (XFD1048576).
struct XlsxReference {
    std::uint32_t column = 0;
    std::uint32_t row = 0;
};
std::optional<XlsxReference> parseXlsxReference(std::string_view text);

/// What the sheets of one workbook share; outlives every sheet that is read.
struct XlsxContext {
    const XlsxStrings& strings;
    const XlsxStyles& styles;
    const XlsxLimits& limits;
    bool is1904 = false;
};

/// One worksheet, row by row: expat pauses at the end of each row, so there is one row in memory
/// however long the sheet is. Rows and cells must ascend, as every spreadsheet program demands:
/// nothing is sized by a reference, and no cell can be told twice.
class XlsxSheet : private XmlHandler {
public:
    XlsxSheet(ZipPartStream part, const XlsxContext& context, std::stop_token token);

    bool next(XlsxRow& row);
    [[nodiscard]] const std::vector<XlsxColumns>& hiddenColumns() const { return m_hidden; }
    [[nodiscard]] std::uint64_t position() const { return m_part.position(); }

private:
    enum class Node : std::uint8_t { Other, Sheet, Columns, Data, Row, Cell, Value };

    void startElement(const XmlName& name, const XmlAttributes& attributes) override;
    void endElement(const XmlName& name) override;
    void text(std::string_view piece) override;

    [[nodiscard]] Node nodeOf(const XmlName& name) const;
    void addColumns(const XmlAttributes& attributes);
    void beginRow(const XmlAttributes& attributes);
    void settleRow(std::uint32_t number);
    void endRow();
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    [[nodiscard]] XlsxCell makeCell() const;
    [[nodiscard]] XlsxCell makeNumber() const;

    ZipPartStream m_part;
    XlsxContext m_context;
    GuardedXml m_xml;

    std::vector<Node> m_nodes;
    std::vector<XlsxColumns> m_hidden;
    XlsxRow m_row;
    bool m_isRowSettled = false; ///< its number is told; else the first cell tells it
    bool m_hasRow = false;
    std::uint32_t m_lastRow = 0;
    std::uint32_t m_filledRows = 0;

    std::uint32_t m_nextColumn = 0;
    std::uint32_t m_column = 0;
    std::string m_type;
    std::size_t m_format = 0;
    bool m_hasValue = false;
    bool m_isFormula = false;
    std::string m_value;
    XlsxRichText m_rich;
    bool m_hasRich = false;
};

}

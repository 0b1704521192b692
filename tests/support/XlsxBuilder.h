// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/ZipBuilder.h"

#include <string>
#include <utility>
#include <vector>

namespace postinsyn::test {

/// A small workbook whose parts are text that a test may write as it likes.
struct XlsxBuilder {
    struct Sheet {
        std::string name;
        std::string xml;        ///< the whole part
        std::string attributes; ///< more attributes of its `<sheet>`
        std::string part;       ///< default: worksheets/sheetN.xml
    };
    std::vector<Sheet> sheets;
    std::string strings;            ///< inside `<sst>`; empty = no such part
    std::string numberFormats;      ///< inside `<numFmts>`
    std::string cellFormats;        ///< inside `<cellXfs>`; empty = no styles part
    std::string workbookProperties; ///< attributes of `<workbookPr>`
    std::vector<std::pair<std::string, std::string>> moreParts;

    /// A sheet from the inside of its `<sheetData>`.
    XlsxBuilder& sheet(std::string name, const std::string& rows, std::string attributes = {});
    [[nodiscard]] ZipBuilder zip() const;
    [[nodiscard]] std::string build() const { return zip().build(); }

    /// `<worksheet ...>inside</worksheet>` with declaration and namespaces.
    static std::string worksheet(const std::string& inside);
};

}

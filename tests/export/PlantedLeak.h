// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/export/PackageParts.h"
#include "tests/support/ZipBuilder.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace postinsyn::test {

/// A good workbook taken apart, so that a leak can be planted in it.
class OpenPackage {
public:
    explicit OpenPackage(const std::filesystem::path& file)
    {
        for (const std::string& name : partNames(file))
            zip.add(name, partOf(file, name));
    }

    /// Puts `planted` in the place of the first `original` of the part.
    OpenPackage& replace(const std::string& part, const std::string& original,
                         const std::string& planted)
    {
        std::string& bytes = zip[part].bytes;
        const std::size_t at = bytes.find(original);
        REQUIRE_MESSAGE(at != std::string::npos, part, " has no ", original);
        bytes.replace(at, original.size(), planted);
        return *this;
    }
    OpenPackage& before(const std::string& part, const std::string& mark,
                        const std::string& planted)
    {
        return replace(part, mark, planted + mark);
    }

    ZipBuilder zip;
};

inline const std::string workbookPart = "xl/workbook.xml";
inline const std::string relationsPart = "xl/_rels/workbook.xml.rels";
inline const std::string typesPart = "[Content_Types].xml";
inline const std::string stylesPart = "xl/styles.xml";
inline const std::string themePart = "xl/theme/theme1.xml";
inline const std::string appPart = "docProps/app.xml";
inline const std::string corePart = "docProps/core.xml";
inline const std::string aboutPart = "xl/worksheets/sheet1.xml";
inline const std::string logPart = "xl/worksheets/sheet2.xml";
inline const std::string recipientsPart = "xl/worksheets/sheet3.xml";

inline const std::string secret = "Hemlig diagnos: cystisk njursjukdom";

struct Leak {
    std::string name;
    std::function<void(OpenPackage&)> plant;
    std::string finding; ///< `part:kind@nr`
};

/// What can be planted in the container, in parts beside the sheets, and in the sheets of the
/// sample list (security.md 2, P13).
const std::vector<Leak>& containerLeaks();
const std::vector<Leak>& partLeaks();
const std::vector<Leak>& sheetLeaks();

}

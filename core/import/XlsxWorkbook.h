// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/GuardedXml.h"
#include "core/import/XlsxReader.h"

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// One relationship of a part. `kind` is the last word of its type (`worksheet`, `styles`), which
/// Transitional and Strict files share; `target` is the part meant, resolved from the package root
/// without leading slash, empty when it lies outside the package.
struct XlsxRelation {
    std::string id;
    std::string kind;
    std::string target;
};

/// Where the relations of a part are kept: `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`; of
/// the package itself (empty name): `_rels/.rels`.
std::string xlsxRelationsPart(std::string_view part);

/// `target` as written in the relations of `part`. Nothing if it leaves the package.
std::string resolveXlsxTarget(std::string_view part, std::string_view target);

/// Throws as GuardedXml, and FormatError `xlsx-limit` (`relations`).
std::vector<XlsxRelation> readXlsxRelations(std::string_view part, GuardedXml::Source source,
                                            const XlsxLimits& limits, std::stop_token token);

/// What the workbook part says: its sheets in order, by the relation that leads to each.
struct XlsxWorkbook {
    struct Sheet {
        std::string name;
        std::string relation;
        bool isHidden = false;
    };
    std::vector<Sheet> sheets;
    bool is1904 = false;

    /// Throws as GuardedXml, and FormatError `xlsx-limit` (`sheets`).
    static XlsxWorkbook read(GuardedXml::Source source, const XlsxLimits& limits,
                             std::stop_token token);
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/JudgingStep.h"
#include "core/domain/OverviewList.h"
#include "core/domain/SecrecyGround.h"
#include "core/task/RowHints.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace postinsyn {

/// The row can go out as it is; masks on it are taken away.
struct ClearRows {};
/// A part of a field is secret. The masks of a row add up.
struct MaskRows {
    RowField field = RowField::Subject;
    std::optional<std::string> text; ///< every occurrence in the field; nothing: the whole field
    std::string ground;              ///< as typed, `25:1`
};
/// Exactly this stretch of a field is secret, in code points; for one row.
struct MaskPlace {
    RowField field = RowField::Subject;
    std::uint32_t start = 0;
    std::uint32_t length = 0;
    std::string ground;
};
/// The mask of a field that begins there is taken away; a row that has none left is to be decided
/// anew.
struct UnmaskPlace {
    RowField field = RowField::Subject;
    std::uint32_t start = 0;
};
/// The row is secret as a whole; it keeps its number.
struct WithholdRows {
    std::string ground;
};
/// To be asked about before it can be decided.
struct QueryRows {};
/// As another row of the list was decided: the same texts masked in the same fields, wherever they
/// stand there.
struct JudgeLike {
    std::int64_t nr = 0;
};
/// What the reviewers write down for themselves; empty takes it away. Decides nothing.
struct NoteRows {
    std::string text;
};
using RowDecision = std::variant<ClearRows, MaskRows, MaskPlace, UnmaskPlace, WithholdRows,
                                 QueryRows, JudgeLike, NoteRows>;

/// What a decision made of rows in memory.
struct DecidedRows {
    JudgingKind kind = JudgingKind::Clear;
    std::string detail;     ///< for the audit
    std::int64_t masks = 0; ///< added
    std::vector<std::int64_t> otherSpellings;
    std::optional<SecrecyGround> ground;
};

/// Applies a decision to rows, more than one at once if `isBulk`; `like` is the row that JudgeLike
/// names. GateError with the rows concerned, as judgeRows.
DecidedRows decideRows(std::vector<OverviewRow>& rows, const RowDecision& decision,
                       const OverviewRow* like, const HintsOf& hintsOf, const GroundTable& grounds,
                       bool isBulk);

/// A field of a row as masks refer to it. Empty for the time.
const std::string& fieldText(const OverviewRow& row, RowField field);

}

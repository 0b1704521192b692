// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/Archive.h"
#include "core/task/JudgeRows.h"
#include "core/task/RegisterRequest.h"
#include "tests/support/TempFolder.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace postinsyn::test {

/// An archive in which something was read in; its rows are the caller's.
inline void addSource(Archive& archive)
{
    archive.database().run(
        "INSERT INTO source (uid, name, sha256, size, format, encoding, time_basis, row_count, "
        "message_row_count, duplicate_row_count, ignored_row_count, rejected_row_count, "
        "message_count, new_message_count, new_recipient_count, warnings, imported_at, "
        "imported_by) VALUES ('u', 'f', x'00', 1, 'msgtrk', 'utf-8', 'utc', 0, 0, 0, 0, 0, 0, 0, "
        "0, '[]', 0, 'anna')");
}

/// The case A, ready to be frozen and judged; the clock stands at `now`.
struct ListCase {
    TempFolder folder;
    Instant now{1'774'825'200'000};
    std::unique_ptr<Archive> archive =
        Archive::create(folder / "a", "{}", "anna", [this] { return now; });
    GroundTable grounds = GroundTable::builtIn();
    HintsOf hintsOf;
    MessageFilter asked;

    explicit ListCase(HintsOf hints) : hintsOf(std::move(hints))
    {
        NewRequest told;
        told.caseNumber = "A";
        told.receivedAt = now;
        asked.parties = {"anna@press.example"};
        told.filter = asked;
        registerRequest(*archive, told, "anna");
        addSource(*archive);
    }

    JudgeResult judge(std::vector<std::int64_t> rows, const RowDecision& decision)
    {
        return judgeRows(*archive, "A", rows, decision, hintsOf, grounds, "anna");
    }
};

/// `3 masked subject:7+8 OSL 25:1 bulk`
inline std::string decidedText(const OverviewRow& row)
{
    std::string text = std::to_string(row.nr) + " " + std::string(verdictName(row.verdict));
    if (!row.withheldGround.empty())
        text += " " + row.withheldGround;
    for (const auto& [field, spans] : row.masks)
        for (const MaskSpan& span : spans)
            text += " " + std::string(fieldName(field)) + ":" + std::to_string(span.start) + "+" +
                    std::to_string(span.length) + " " + span.ground;
    return text + (row.isBulk ? " bulk" : "");
}

/// Code, rows and detail of the GateError that `body` throws; `done` if none.
template <class Body>
std::string gate(Body&& body)
{
    try {
        body();
    } catch (const GateError& error) {
        std::string text = error.code();
        for (const std::int64_t row : error.rows())
            text += " " + std::to_string(row);
        return text + (error.detail().empty() ? "" : " (" + error.detail() + ")");
    }
    return "done";
}

}

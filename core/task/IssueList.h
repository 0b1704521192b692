// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ForbiddenTexts.h"
#include "core/domain/OverviewList.h"
#include "core/domain/Profile.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/Archive.h"
#include "core/task/RowHints.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Why a second person should look at the list (four eyes, domain.md 5).
enum class SecondReviewReason : std::uint8_t {
    AnyMask,
    OverriddenHighHint,
    ManyRows,
    AbsoluteGround,
    RawLog,
};
std::string_view
secondReviewReasonName(SecondReviewReason reason); ///< `any-mask`, `many-rows`, ...

/// A list that may leave, and what its file must not hold.
struct ReadyList {
    OverviewList judged;  ///< with rows
    DisclosableList list; ///< facts are empty: their words are the caller's
    /// The originals behind masks and withheld rows, uids of the archive, the case and the list,
    /// and message-ids. Add account, machine and path; then sealForbidden.
    ForbiddenTexts forbidden;
    std::vector<SecondReviewReason> secondReview; ///< empty: not needed by rule
};

/// Tests every gate of the newest list of a case. GateError with the rows concerned:
/// `rows-unreviewed`, `rows-query`, `hints-unacknowledged`, `hints-unclear`, `hints-secret-open`
/// (called secret by a person, but not masked), `mask-without-ground`, `masked-elsewhere-open`
/// (detail: `masked>open` pairs, at most 20); or `case-unknown`, `list-missing`, `list-issued`,
/// `event-not-allowed`. Reads only.
ReadyList prepareIssue(Archive& archive, std::string_view caseNumber, const HintsOf& hintsOf,
                       const GroundTable& grounds, const SecondReviewRule& rule);

/// Seals the forbidden texts and excuses what leaves by decision: the open parts of rows, and
/// `ownWords` (facts, headers).
void sealForbidden(ReadyList& ready, std::span<const std::string> ownWords);

/// A finished file, checked and in its place.
struct IssuedFileRecord {
    std::string kind;   ///< `xlsx`, `csv`
    std::string sha256; ///< 32 bytes
    std::int64_t size = 0;
};

/// Writes down that the list went out: the list is closed for judging, the case moves on. One
/// transaction. GateError{`changed-since`} if anything has been written to the archive after
/// prepareIssue.
void recordIssued(Archive& archive, const ReadyList& ready, std::span<const IssuedFileRecord> files,
                  std::string_view actor);

}

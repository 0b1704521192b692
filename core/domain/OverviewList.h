// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/domain/DisclosableText.h"
#include "core/domain/Message.h"
#include "core/domain/MessageFilter.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A field of a row that can be masked. Recipients as a field are the addresses joined by `; `.
/// Time masks date, clock and offset together, always whole.
enum class RowField : std::uint8_t { Time, Sender, Recipients, Subject };
std::string_view fieldName(RowField field); ///< `time|sender|recipients|subject`
std::optional<RowField> fieldNamed(std::string_view name);

/// domain.md 5.1
enum class Verdict : std::uint8_t { Unreviewed, Clear, Masked, Withheld, Query };
std::string_view verdictName(Verdict verdict); ///< `unreviewed|clear|masked|withheld|query`
std::optional<Verdict> verdictNamed(std::string_view name);

/// One row of a frozen list: the snapshot of what the log said, and what a person decided.
struct OverviewRow {
    std::int64_t nr = 0; ///< 1..N, never changes once issued
    MessageId message;
    Instant utc;
    Direction direction = Direction::Unknown;
    OriginalText sender;
    /// Every logged address once: a group's own and those it went to, the old address of a redirect
    /// and the new one (domain.md 6.1).
    std::vector<OriginalText> recipients;
    OriginalText recipientsJoined; ///< `recipients` joined by `; `: the field that masks refer to
    OriginalText subject;
    SubjectState subjectState = SubjectState::Ok;

    Verdict verdict = Verdict::Unreviewed;
    std::string withheldGround;
    std::map<RowField, std::vector<MaskSpan>> masks; ///< a Time mask is {0, 1, ground}
    bool isBulk = false;
    std::string note; ///< the reviewers' own; never goes out
};

/// Of one field; empty if none. Lives as long as the row stays as it is.
std::span<const MaskSpan> masksOf(const OverviewRow& row, RowField field);

/// A list of a request: version 1 is frozen first, later ones are corrections with the same numbers
/// (domain.md 6.3).
struct OverviewList {
    ListId id;
    std::string uid;
    std::string caseNumber;
    int version = 1;
    Instant frozenAt;
    std::optional<Instant> issuedAt;
    MessageFilter filter;
    std::string filterText;        ///< the same as the requester reads it
    std::string completeness;      ///< JSON: what the log's sources said when the list was frozen
    std::int64_t outsideCount = 0; ///< messages outside the order that left the archive
    std::int64_t rowCount = 0;     ///< also when `rows` were not read
    std::vector<OverviewRow> rows; ///< ascending nr
};

/// One row as it leaves.
struct DisclosableRow {
    std::int64_t nr = 0;
    bool isWithheld = false;       ///< every field below is the placeholder
    std::optional<LocalTime> time; ///< nothing: masked, the placeholder is shown in its three cells
    DisclosableText direction;     ///< `In`, `Ut`, `Intern` or empty
    DisclosableText sender;        ///< `(tom avsändare)` for the null sender
    std::vector<DisclosableText>
        recipients; ///< one each; a mask that crosses addresses collapses them into one entry
    DisclosableText subject; ///< `(tom)` when empty

    bool operator==(const DisclosableRow&) const = default;
};

/// The row as the decisions on it let it leave, with times on the clock of `zone`. GateError
/// {`mask-outside`} if a mask does not fit its field.
DisclosableRow disclosed(const OverviewRow& row, const TimeZone& zone);

/// What stands on the sheet `Om listan`: label and text, in order (domain.md 6.6).
struct DisclosableFact {
    DisclosableText label;
    DisclosableText text;
    bool operator==(const DisclosableFact&) const = default;
};

/// A list as it leaves, made by IssueList in core: every text is a person's decision or our own
/// words.
struct DisclosableList {
    std::string caseNumber;
    int version = 1;
    DisclosableText authority; ///< also the author in the file's properties
    Instant snapshotAt;      ///< the creation time in the file's properties: same list, same bytes
    std::string controlCode; ///< of the audit state, security.md 3.4
    std::vector<DisclosableFact> facts;
    std::vector<DisclosableRow> rows;
    std::int64_t maskedFields = 0;
    std::int64_t withheldRows = 0;
};

/// SHA-256 (32 bytes) of all that the list says, whatever file it is written to: two lists of the
/// same digest say the same.
std::string contentDigest(const DisclosableList& list);

}

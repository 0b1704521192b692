// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/domain/ForbiddenTexts.h"
#include "core/domain/OverviewList.h"
#include "core/domain/Profile.h"
#include "core/domain/SecrecyGround.h"
#include "core/domain/ToldFilter.h"
#include "core/domain/VersionChanges.h"
#include "core/store/Archive.h"
#include "core/task/RowHints.h"
#include "core/task/SeenList.h"

#include <cstdint>
#include <functional>
#include <future>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
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

/// What the registrator has looked at and decided; it is written in the audit with the issue.
struct IssueAnswers {
    /// These rows hide a text, or hold a text within a mask, that is no secret by itself: it may
    /// stand open in other rows.
    std::vector<std::int64_t> openElsewhere;
    /// All rows that differ from what went out before.
    std::vector<std::int64_t> changed;
    /// Why, in the registrator's own words: the note of the event in the case's history. As it may
    /// hold anything it stays out of the audit.
    std::string note = {};
    /// What was looked at: no answer is good for a list that was judged further. Nothing: not
    /// asked.
    std::optional<JudgedState> seen = {};
    /// What these rows hide was asked for: whoever asked knows it, and need not be kept from it.
    std::vector<std::int64_t> askedFor = {};
    /// These rows hide a person who may be shown by name or address in other rows: another of that
    /// name, or no secret there.
    std::vector<std::int64_t> personsOpen = {};
};

/// A list that may leave, and what its file must not hold.
struct ReadyList {
    OverviewList judged;  ///< with rows
    DisclosableList list; ///< facts are empty: their words are the caller's
    /// The originals behind masks and withheld rows, hidden times, uids of the archive, the case
    /// and the list, and message-ids. Add account, machine and path; then sealForbidden.
    ForbiddenTexts forbidden;
    std::vector<SecondReviewReason> secondReview; ///< empty: not needed by rule
    /// Rows where a name is hidden and rows that show an address made from it, or the reverse: they
    /// were answered for. At most 20.
    std::vector<std::pair<std::int64_t, std::int64_t>> personsOpen;
    ToldFilter asked;            ///< what `Om listan` may say of what was asked for
    VersionChanges changes;      ///< since versions that went out before
    std::optional<int> replaces; ///< the newest of them
    IssueAnswers answers;        ///< those that were needed
};

/// Tests every gate of the newest list of a case. GateError with the rows concerned:
/// `rows-unreviewed`, `rows-query`, `hints-unacknowledged`, `hints-unclear`, `hints-secret-open`
/// (called secret by a person, but not masked; the three with detail: `row:hint`, at most 20),
/// `mask-without-ground`, `masked-elsewhere-open` (detail: `masked>open` pairs, at most 20),
/// `part-elsewhere-open` (the same; answered by `openElsewhere` with the first rows of the pairs),
/// `person-elsewhere-open` (a hidden name makes an open address, or the reverse; the same, answered
/// by `personsOpen`), `asked-for-masked` (a mask hides what the list was asked for; answered by
/// `askedFor` with the rows), `differs-from-issued` (answered by `changed` with exactly these rows;
/// detail: which were hidden, opened, reworded by the log, added), `nothing-changed` (`changed`
/// names rows, and none differs); or `case-unknown`, `list-missing`, `list-issued`,
/// `event-not-allowed`; `changed-since` if the answers were given on another state. Cancelled once
/// `stop` is requested. Reads only.
ReadyList prepareIssue(Archive& archive, std::string_view caseNumber, const HintsOf& hintsOf,
                       const GroundTable& grounds, const SecondReviewRule& rule,
                       const IssueAnswers& answers = {}, const std::stop_token& stop = {});

/// The same list while its gates are still being tested, on a thread of its own: a file can be made
/// ready beside that, where nobody finds it. It may have no name before `pass` has returned.
class IssueAtGates {
public:
    /// As prepareIssue, but throws only what is soon known. `hintsOf` is called on the other
    /// thread; `grounds` and what it needs must outlive this.
    IssueAtGates(Archive& archive, std::string_view caseNumber, HintsOf hintsOf,
                 const GroundTable& grounds, const SecondReviewRule& rule,
                 const IssueAnswers& answers, const std::stop_token& stop);
    IssueAtGates(const IssueAtGates&) = delete;
    IssueAtGates& operator=(const IssueAtGates&) = delete;
    /// Gives the test up.
    ~IssueAtGates();

    /// All but `forbidden`, `secondReview`, `personsOpen` and `answers`.
    [[nodiscard]] ReadyList& ready() { return m_ready; }
    /// Waits for the gates and fills in the rest, which nothing else may look at meanwhile. Throws
    /// as prepareIssue.
    ReadyList& pass();

private:
    struct Asked;

    [[nodiscard]] ReadyList test(const Asked& asked) const;

    ReadyList m_ready;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_passOn;
    std::future<ReadyList> m_tested; ///< what `pass` fills in; last, as it reads all others
};

/// What a person should know before a list leaves.
struct IssueCheck {
    /// What prepareIssue would stop at, all of it in its order: the errors that it would throw one
    /// by one. Empty: nothing stands in the way.
    std::vector<GateError> blockers;
    std::vector<SecondReviewReason> secondReview; ///< as in ReadyList
    std::int64_t rows = 0;
    std::int64_t maskedFields = 0;
    std::int64_t withheldRows = 0;
    JudgedState state; ///< of the list that was looked through
};

/// Looks through the newest list of a case, so that a person can see what remains. Throws what is
/// no matter of rows (`case-unknown`, `list-missing`, `list-issued`, `event-not-allowed`). Reads
/// only; takes as long as the hints of all rows.
IssueCheck checkIssue(Archive& archive, std::string_view caseNumber, const HintsOf& hintsOf,
                      const GroundTable& grounds, const SecondReviewRule& rule,
                      const IssueAnswers& answers = {});

/// Seals the forbidden texts and excuses what leaves by decision: the open parts of rows, and
/// `ownWords`; what was asked for and what the log says are none. Throws Cancelled.
void sealForbidden(ReadyList& ready, std::span<const std::string> ownWords,
                   const std::stop_token& stop = {});

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

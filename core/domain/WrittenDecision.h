// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/domain/AppealTime.h"
#include "core/domain/ReviewItem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

using WrittenDecisionId = Id<struct WrittenDecisionTag>;

/// What a written decision is about.
enum class DecisionSubject : std::uint8_t {
    Messages,  ///< messages that are refused, masked or given out with a reservation
    ListMasks, ///< what is masked or withheld in the list
    NotHeld,   ///< nothing that was asked for is there
};
std::string_view decisionSubjectName(DecisionSubject subject); ///< `messages|list-masks|not-held`
std::optional<DecisionSubject> decisionSubjectNamed(std::string_view name);

/// A message as the decision has it.
struct DecidedItem {
    std::int64_t nr = 0;
    std::string reviewUid;
    ItemOutcome outcome = ItemOutcome::RefuseSecret;

    bool operator==(const DecidedItem&) const = default;
};

/// Where an appeal is tried.
enum class CourtLevel : std::uint8_t {
    Authority,    ///< that an appeal came too late is decided by the authority itself (FL 45)
    AppealCourt,  ///< kammarrätten
    SupremeCourt, ///< Högsta förvaltningsdomstolen
};
std::string_view courtLevelName(CourtLevel level); ///< `authority|appeal-court|supreme-court`
std::optional<CourtLevel> courtLevelNamed(std::string_view name);

enum class CourtOutcome : std::uint8_t {
    Rejected,   ///< the decision stands (avslås)
    Changed,    ///< something is to be given out (bifalls, helt eller delvis)
    Remitted,   ///< the authority is to try it again (återförvisas)
    Dismissed,  ///< not tried: too late, say (avvisas)
    WrittenOff, ///< taken back (avskrivs)
    NoLeave,    ///< no leave to appeal (prövningstillstånd meddelas inte)
};
std::string_view courtOutcomeName(CourtOutcome outcome); ///< `rejected|changed|remitted|...`
std::optional<CourtOutcome> courtOutcomeNamed(std::string_view name);

/// One instance that an appeal came before.
struct CourtRound {
    CourtLevel level = CourtLevel::AppealCourt;
    /// When the authority sent it on, or the next instance got it.
    LocalDate lodgedOn;
    std::string courtCase; ///< the court's case number; empty while it is not known
    std::optional<CourtOutcome> outcome;
    std::optional<LocalDate> ruledOn;
    std::optional<LocalDate> servedOn; ///< when the requester got the ruling

    bool operator==(const CourtRound&) const = default;
};

/// An appeal as it came in (överklagande). Nothing of what it says, nor who sent it.
struct Appeal {
    LocalDate receivedOn;
    /// What a person decided of an appeal that came on the last day of the post or later:
    /// arithmetic only proposes (AppealTiming).
    bool isInTime = true;
    std::vector<CourtRound> rounds;

    bool operator==(const Appeal&) const = default;
};

/// A decision in writing that can be appealed (OSL 6:3, 6:7; FL 31-33).
struct WrittenDecision {
    WrittenDecisionId id;
    std::string uid;
    int number = 0; ///< 1, 2, ... of the case
    DecisionSubject subject = DecisionSubject::Messages;
    std::string board;
    LocalDate decidedOn;
    std::string decidedBy;             ///< name and title of the delegate
    std::string delegation;            ///< its reference, or the board's own minutes
    Instant recordedAt;                ///< when it was drawn up in the program
    std::vector<DecidedItem> items;    ///< ascending by nr; empty unless about messages
    std::optional<LocalDate> servedOn; ///< when the requester got it (delgiven)
    std::optional<Appeal> appeal;

    /// The last day for appeal; nothing while it is not served.
    [[nodiscard]] std::optional<LocalDate> lastDay() const;
};

/// How far a written decision is from being final (laga kraft).
enum class DecisionStanding : std::uint8_t {
    NotServed,     ///< no time runs
    AppealRunning, ///< it can still be appealed
    PostMargin,    ///< the last day is past; what was posted in time may still come
    Received,      ///< an appeal is here, to be tried for time and sent on (FL 45-46)
    BeforeCourt,
    RulingNotServed,
    RulingRunning, ///< the ruling can still be appealed
    Final,
};
std::string_view decisionStandingName(DecisionStanding standing); ///< `not-served`, ...
/// `today` is the Swedish civil day.
DecisionStanding standingOf(const WrittenDecision& decision, LocalDate today);
/// The day on which the standing changes by time alone: the last day for appeal, of the decision or
/// of a ruling; nothing where no time runs.
std::optional<LocalDate> runsUntil(const WrittenDecision& decision);

}

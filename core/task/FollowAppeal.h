// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/WrittenDecision.h"
#include "core/store/Archive.h"

#include <optional>
#include <string_view>

namespace postinsyn {

// What becomes of a written decision (domain.md 1.4, FL 43-46). Days are Swedish civil days and
// never in the future. Each is one transaction, with its audit entry; nothing of what an appeal or
// a ruling says is kept. All: GateError `case-unknown`, `decision-unknown`, `day-in-future`,
// `event-not-allowed`.

/// An appeal came in, at whatever office of the authority. Arithmetic says whether it is in time;
/// on the last day of the post and later a person says it with `isInTime` (FL 22, 45). One that
/// came before the decision was served is in time. GateError: `appeal-timing-unsaid` (detail:
/// `post-margin|late`), `appeal-in-time` (it is, by the calendar, and was told to be late),
/// `decision-appealed`, `day-before-decision`.
WrittenDecision recordAppeal(Archive& archive, std::string_view caseNumber, int number,
                             LocalDate received, std::optional<bool> isInTime,
                             std::string_view actor);

/// The authority does not take up an appeal that came too late (avvisar, FL 45). GateError:
/// `appeal-missing`, `appeal-in-time`, `court-has-it`, `day-before-last`.
WrittenDecision dismissLateAppeal(Archive& archive, std::string_view caseNumber, int number,
                                  LocalDate day, std::string_view actor);

/// It was sent on to the court, or a ruling was appealed to the next one. `courtCase` may be empty
/// as long as the court has not told it. GateError: `appeal-missing`, `appeal-late` (to be
/// dismissed by the authority), `court-has-it`, `court-order` (the courts come one after the
/// other), `ruling-final`, `day-before-last` (earlier than what came before it).
WrittenDecision lodgeAppeal(Archive& archive, std::string_view caseNumber, int number,
                            CourtLevel level, LocalDate day, std::string_view courtCase,
                            std::string_view actor);

/// The court's number became known. GateError: `court-missing`.
WrittenDecision setCourtCase(Archive& archive, std::string_view caseNumber, int number,
                             std::string_view courtCase, std::string_view actor);

/// What the court said. Changed or sent back, the case is worked on again: reopen the messages that
/// it concerns. GateError: `court-missing`, `ruling-there`, `day-before-last`.
WrittenDecision recordRuling(Archive& archive, std::string_view caseNumber, int number,
                             CourtOutcome outcome, LocalDate day, std::string_view actor);

/// The requester got the ruling, or the decision not to take the appeal up: the time to appeal that
/// runs. GateError: `ruling-missing`, `day-before-last`.
WrittenDecision recordRulingServed(Archive& archive, std::string_view caseNumber, int number,
                                   LocalDate day, std::string_view actor);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Message.h"
#include "core/domain/ReviewItem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// In which role somebody answers (domain.md 5). Told by the person; accounts have no roles.
enum class ReviewRole : std::uint8_t {
    Registrar,
    CaseOfficer,
    UnitHead,
    Delegate,
    Counsel,
    It,
    DataProtection,
    SecurityOfficer,
};
std::string_view reviewRoleName(ReviewRole role); ///< `registrar`, `case-officer`, `it`, ...
std::optional<ReviewRole> reviewRoleNamed(std::string_view name);

/// Before what a question has to be answered.
enum class ChecklistStage : std::uint8_t { Proposal, Decision, Disclosure };
std::string_view checklistStageName(ChecklistStage stage); ///< `proposal|decision|disclosure`

/// What an answer has to say beside itself.
enum class AnswerNeed : std::uint8_t {
    Note,    ///< words of its own
    Person,  ///< who
    Date,    ///< when
    Grounds, ///< at least one ground is chosen
    Reasons, ///< each chosen ground has a damage test, and reasons unless the test is absolute
};

struct ChecklistAnswer {
    std::string id;       ///< `yes`, `no`, `masked`, ...
    std::string text;     ///< Swedish
    std::string next;     ///< the question it leads to; empty: it leads nowhere, or the list ends
    bool stops = false;   ///< as long as it stands, nothing is proposed or goes out
    std::string stopText; ///< what to do then, Swedish
    bool asksLawyer = false; ///< only the region's lawyer helps on
    /// Questions whose answers it sends back to be answered anew, its own among them.
    std::vector<std::string> retracts;
    std::vector<AnswerNeed> needs;
    /// What may then be proposed; empty: says nothing of it.
    std::vector<ItemOutcome> outcomes;
    std::optional<NonPublicReason> notPublic;
    std::vector<Direction> notFor;    ///< mail of these directions never has this answer
    std::optional<bool> isSecret;     ///< from here on something is secret, or nothing is
    std::optional<bool> onlyIfSecret; ///< it is an answer only if something is, or nothing is
};

struct ChecklistQuestion {
    enum class Asked : std::uint8_t { Always, IfMasked, IfWithheld };
    enum class By : std::uint8_t { Person, SecondReview, Proposal, Decision };

    int number = 0; ///< as domain.md 5 counts
    std::string id; ///< `hold`, `provision`, ...
    std::string text;
    std::string help;            ///< may be empty
    std::vector<ReviewRole> who; ///< the usual one first
    ChecklistStage before = ChecklistStage::Proposal;
    Asked asked = Asked::Always; ///< of what comes after the proposal
    By by = By::Person;          ///< by whom; else the work itself is the answer
    std::string next;            ///< where the work is the answer: the question that follows
    std::vector<ChecklistAnswer> answers; ///< in the order in which they are offered

    [[nodiscard]] const ChecklistAnswer* find(std::string_view answer) const;
};

/// The question that the program itself looks at: whether the region's lawyer was asked, and the
/// answer that says so.
constexpr std::string_view lawyerQuestion = "lawyer";
constexpr std::string_view lawyerConsulted = "consulted";

/// The questions of a secrecy review of a message (sekretessprövning, domain.md 5, run M): data
/// that an authority may change, not law. Ids are unique, an answer leads to a later question only,
/// so that every way through ends, and there is the lawyer's question.
class Checklist {
public:
    /// Throws FormatError{`checklist-invalid`, key}.
    static Checklist fromJson(std::string_view json);
    static Checklist builtIn();

    [[nodiscard]] const std::vector<ChecklistQuestion>& questions() const { return m_questions; }
    [[nodiscard]] const ChecklistQuestion* find(std::string_view question) const;
    /// GateError{`question-unknown`}.
    [[nodiscard]] const ChecklistQuestion& require(std::string_view question) const;
    [[nodiscard]] const std::string& source() const { return m_source; }
    [[nodiscard]] LocalDate checkedOn() const { return m_checkedOn; }
    /// Nobody at the authority has confirmed it yet.
    [[nodiscard]] bool isToBeChecked() const { return m_isToBeChecked; }

private:
    std::vector<ChecklistQuestion> m_questions;
    std::string m_source;
    LocalDate m_checkedOn;
    bool m_isToBeChecked = false;
};

/// An answer that somebody gave.
struct GivenAnswer {
    std::string question;
    std::string answer;
    ReviewRole role = ReviewRole::CaseOfficer;
    std::string note = {};   ///< may hold what is secret: never in the audit, never goes out
    std::string person = {}; ///< who was asked or told
    std::optional<LocalDate> on = {};
    Instant at = {};
    std::string actor = {};
    /// Since when it no longer counts: it was answered anew, or its branch was closed.
    std::optional<Instant> retiredAt = {};

    [[nodiscard]] bool counts() const { return !retiredAt; }
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ReviewChange.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// An answer to a question of the checklist, as somebody gives it.
struct ChecklistReply {
    std::string question;
    std::string answer;
    std::optional<ReviewRole> role = {}; ///< nothing: the one that the question names first
    std::string note = {};
    std::string person = {};
    std::optional<LocalDate> on = {};
};

/// What a person should know after such an answer; none of it forbids it (domain.md 2.2, 2.3).
enum class AnswerRemark : std::uint8_t {
    Dispatched,      ///< called a draft or note of ours, but it went out of the authority
    CrossedBoundary, ///< called no public document, but it went from one board to another
};
std::string_view answerRemarkName(AnswerRemark remark); ///< `dispatched|crossed-boundary`

struct AnsweredQuestion {
    ReviewItem item;
    ChecklistWalk walk; ///< as it leads on now
    /// Questions whose answers no longer count: kept, but to be answered anew if they are asked
    /// again. The earlier answer to the same question is not among them.
    std::vector<std::string> retired;
    std::vector<AnswerRemark> remarks;
};

/// Records the answer, with who and when. The first one after the message was found begins the
/// review; one to the lawyer's question brings it back from there. GateError as ReviewChange and
/// guardAnswer; `item-event-not-allowed` before it was found.
AnsweredQuestion answerChecklist(Archive& archive, const ItemRef& ref, const ChecklistReply& reply,
                                 const ReviewBasis& basis, std::string_view actor);

/// A provision for something in the message; one of the same name is replaced. GateError as
/// ReviewChange and judgeGround; `item-event-not-allowed` while it is not under review. Error
/// `ground-unknown`.
struct ChosenGround {
    ReviewItem item;
    std::vector<GroundRemark> remarks;
};
ChosenGround chooseGround(Archive& archive, const ItemRef& ref, const ReviewGround& ground,
                          const ReviewBasis& basis, std::string_view actor);
/// The provision no longer counts. GateError `ground-not-chosen`.
ReviewItem dropGround(Archive& archive, const ItemRef& ref, std::string_view provision,
                      const ReviewBasis& basis, std::string_view actor);

}

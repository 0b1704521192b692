// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ReviewedMessage.h"

#include <iosfwd>
#include <string_view>
#include <vector>

namespace postinsyn {

// How the review of messages looks on the screen of those who review: with what was said of them,
// for no file.

/// One line an item: row, board, state, what is next.
void printReviewItems(std::ostream& out, std::string_view caseNumber,
                      const std::vector<ReviewItem>& items, const Checklist& checklist);
void writeReviewItemsJson(std::ostream& out, std::string_view caseNumber,
                          const std::vector<ReviewItem>& items, const Checklist& checklist);

/// One item with its message, hints, answers, grounds and what is next.
void printReviewed(std::ostream& out, const ReviewedMessage& shown, const ReviewBasis& basis);
void writeReviewedJson(std::ostream& out, const ReviewedMessage& shown, const ReviewBasis& basis);

/// What the checklist asks, all of it.
void printChecklist(std::ostream& out, const Checklist& checklist);
void writeChecklistJson(std::ostream& out, const Checklist& checklist);

void printDelegations(std::ostream& out, const std::vector<Delegation>& delegations);
void writeDelegationsJson(std::ostream& out, const std::vector<Delegation>& delegations);

/// Words for a person: of a remark on a provision, and on an answer.
std::string_view groundRemarkWords(GroundRemark remark);
std::string_view answerRemarkWords(std::string_view code);

}

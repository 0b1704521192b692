// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SelectionRound.h"
#include "core/task/ReadSelection.h"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

// How a requester's answer looks on the registrator's screen: with the requester's own words, for
// no file.

/// What it comes to, as a difference to what is asked for already.
void printProposal(std::ostream& out, const SelectionProposal& proposal);
/// One document; `confirmed` is the round that was made of it, if it was.
void writeProposalJson(std::ostream& out, const SelectionProposal& proposal,
                       const std::optional<SelectionRound>& confirmed);

void printRounds(std::ostream& out, std::string_view caseNumber,
                 const std::vector<SelectionRound>& rounds,
                 const std::vector<std::int64_t>& selected);
void writeRoundsJson(std::ostream& out, std::string_view caseNumber,
                     const std::vector<SelectionRound>& rounds,
                     const std::vector<std::int64_t>& selected);

/// Whether a person has to say more than yes before it can be confirmed.
bool needsAnswers(const SelectionProposal& proposal);

}

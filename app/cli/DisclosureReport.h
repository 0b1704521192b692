// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/WrittenDecision.h"
#include "core/task/DecideInWriting.h"
#include "core/task/Disclose.h"
#include "core/task/DisclosureRegister.h"

#include <iosfwd>
#include <string_view>
#include <vector>

namespace postinsyn {

// What goes out and what became of it, for a terminal and for other programs.

void printOutgoing(std::ostream& out, std::string_view caseNumber,
                   const std::vector<OutgoingItem>& items);
void writeOutgoingJson(std::ostream& out, std::string_view caseNumber,
                       const std::vector<OutgoingItem>& items);

void printRegister(std::ostream& out, const DisclosureRegister& shown);
/// One document.
void writeRegisterJson(std::ostream& out, const DisclosureRegister& shown);

/// `today`: the Swedish civil day.
void printDecisions(std::ostream& out, std::string_view caseNumber,
                    const std::vector<WrittenDecision>& decisions,
                    const std::vector<UndrawnItem>& undrawn, LocalDate today);
void writeDecisionsJson(std::ostream& out, std::string_view caseNumber,
                        const std::vector<WrittenDecision>& decisions,
                        const std::vector<UndrawnItem>& undrawn, LocalDate today);

}

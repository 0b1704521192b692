// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/OverviewList.h"
#include "core/store/Archive.h"
#include "core/store/ListStore.h"
#include "core/task/RowHints.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

// How a list looks on the reviewer's screen: with originals, for no file.

void printList(std::ostream& out, const OverviewList& list, const HintsOf& hintsOf);
void writeListJson(std::ostream& out, const OverviewList& list, const HintsOf& hintsOf,
                   const std::vector<HintAcknowledgement>& answers);
void printHints(std::ostream& out, const OverviewList& list, const HintsOf& hintsOf,
                const std::vector<HintAcknowledgement>& answers);
void writeHintsJson(std::ostream& out, const OverviewList& list, const HintsOf& hintsOf,
                    const std::vector<HintAcknowledgement>& answers);

/// The newest or the named version, without rows. GateError{`list-missing`}, or
/// {`list-version-missing`, the versions there are: `1-3`}.
OverviewList listOf(Archive& archive, const std::string& caseNumber, std::optional<int> version);

}

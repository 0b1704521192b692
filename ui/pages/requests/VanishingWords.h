// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Vanishing.h"
#include "ui/theme/Theme.h"

#include <QString>

namespace postinsyn {

// What is expected to vanish at its source, in the words of domain.md 3.2: never that it is gone.

/// "The log of 2026-08-25", "The mailbox bo@region.example"
QString vanishingText(const Vanishing& vanishing);
/// What to do: "Should exist: order by 2026-11-20", "The last days: secure it now".
QString availabilityText(const Vanishing& vanishing);
Tone availabilityTone(Availability availability);
/// All of it: "The log of 2026-08-25: last day 2026-11-23. The last days: secure it now".
QString vanishingSentence(const Vanishing& vanishing);

}

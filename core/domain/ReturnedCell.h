// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <cstdint>
#include <string_view>

namespace postinsyn {

/// Whether a cell that came back can say what went out, in any of the shapes that spreadsheet
/// programs make of it. They only compare: no value is ever taken from the cell.

/// `2026-03-29`, `29/03/2026`, `3/29/26`, `29.3.2026`, `20260329`, `29-mar-26`.
bool isSameDate(std::string_view cell, LocalDate date);
/// `08:15:00`, `8:15`, `08.15.00`, `8:15:00 PM`.
bool isSameClock(std::string_view cell, std::int32_t msOfDay);
/// Without regard to white space, ASCII case, control characters, U+FFFD and the apostrophe that
/// guards CSV cells; a `?` stands for one character that an encoding did not have.
bool isSameText(std::string_view cell, std::string_view text);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

namespace postinsyn::bench {

/// The `serial`th subject of a log, in UTF-8: what people at a region might write, with numbers,
/// dates and names enough that nearly every serial gives a text of its own.
std::string subjectText(std::uint64_t seed, std::uint64_t serial);

/// Newsletters, meeting calls and machines: the few texts that come again and again.
std::string recurringSubject(std::uint32_t rank);

}

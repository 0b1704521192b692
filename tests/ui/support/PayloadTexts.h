// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace postinsyn {
class Archive;
}

namespace postinsyn::test {

class TempFolder;

/// Twenty texts that a sender could put into a subject, a name or an address, each of which some
/// program took for something else than text.
std::span<const std::string_view> payloadTexts();

/// A log whose subjects are the payloads, from and to addresses with payloads as local parts where
/// that can be, dated October 2026; and a mailbox for each with the payload as name and unit.
void feedPayloads(Archive& archive, const TempFolder& folder);

}

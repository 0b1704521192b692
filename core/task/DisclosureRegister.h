// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Delivery.h"
#include "core/store/Archive.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// How much of a message, or of a row of the list, went out.
enum class DisclosedPart : std::uint8_t { Full, Masked, WithReservation, Withheld };
std::string_view disclosedPartName(DisclosedPart part); ///< `full|masked|reservation|withheld`

struct RegisterItem {
    std::int64_t nr = 0;
    std::string board; ///< of a message; empty for a row of the list
    DisclosedPart part = DisclosedPart::Full;
    std::vector<std::string> grounds; ///< of what is masked or withheld, as SecrecyGround::id

    bool operator==(const RegisterItem&) const = default;
};

/// One line of the register of what was given out (utlämnandeförteckning, domain.md 7.6).
struct RegisterEntry {
    Instant at;
    int delivery = 0; ///< its number; 0: a list was issued, and nobody said how it was handed over
    std::optional<int> listVersion;
    std::int64_t rowCount = 0;       ///< of the list
    std::vector<RegisterItem> items; ///< messages; of a list only rows that are not wholly open
    std::vector<std::string> files;  ///< SHA-256 in hexadecimal
    std::optional<DeliveryWay> way;
    bool isPaper = false;
    std::string handedOverBy;   ///< account
    std::optional<FeeNote> fee; ///< with the pages
};

/// A plain value without a place for who asked, and without a word of any message.
struct DisclosureRegister {
    std::string caseNumber;
    std::vector<RegisterEntry> entries; ///< by time
};

/// GateError{`case-unknown`}.
DisclosureRegister disclosureRegister(Archive& archive, std::string_view caseNumber);
/// What anybody may read of it: without the words in which people gave reasons.
DisclosureRegister publicExtract(DisclosureRegister whole);

}

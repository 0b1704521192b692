// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SecrecyGround.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A provision chosen for something in a message, with the damage test as it was applied.
struct ReviewGround {
    std::string provision;               ///< SecrecyGround::id
    std::optional<DamageTest> test = {}; ///< one of the provision's own
    /// For and against damage, in the reviewer's words: may hold what is secret, so it never goes
    /// out and is not in the audit.
    std::string reasoning = {};
    /// Whether what ends the secrecy has come (SecrecyGround::endsWhen); nothing: not said.
    std::optional<bool> hasEnded = {};
    Instant at = {};
    std::string actor = {};
    std::optional<Instant> retiredAt = {}; ///< since when it no longer counts

    [[nodiscard]] bool counts() const { return !retiredAt; }
};

/// What a person should know of a chosen provision before relying on it; none of it forbids it.
enum class GroundRemark : std::uint8_t {
    NotForRegion, ///< ask the lawyer; no proposal without having asked
    TextNotRead,  ///< nobody has read its text for the table
    TextAmended,  ///< it was amended since it was read
    MayHaveEnded, ///< it has an end, and nobody has said that it has not come
};
std::string_view groundRemarkName(GroundRemark remark); ///< `not-for-region`, `text-not-read`, ...

/// Whether the provision can be a ground for withholding something in a message sent at `sent`.
/// GateError: `ground-past-end` (its years are over, or what ends it has come; the latter also
/// where it is absolute: afterwards another provision has to be tried), `ground-end-unsaid`
/// (absolute, and nobody has said whether its end has come), `damage-test-wrong` (detail: the
/// provision's own tests).
std::vector<GroundRemark> judgeGround(const SecrecyGround& provision, const ReviewGround& chosen,
                                      Instant sent, LocalDate today);

/// Whether test and reasons are there; an absolute one needs no reasons.
bool isReasoned(const ReviewGround& chosen);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Profile.h"

#include <string_view>

namespace postinsyn {

class Archive;

/// Puts another profile in the place of the archive's: a contact was filled in, a board was
/// confirmed. What was issued before keeps what it said. GateError{`profile-other`} for a profile
/// of another id: an archive does not change hands.
void changeProfile(Archive& archive, const Profile& profile, std::string_view actor);

}

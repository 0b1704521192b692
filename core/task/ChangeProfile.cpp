// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ChangeProfile.h"

#include "core/base/Error.h"
#include "core/store/Archive.h"
#include "core/store/AuditStore.h"

namespace postinsyn {

void changeProfile(Archive& archive, const Profile& profile, std::string_view actor)
{
    Transaction transaction(archive.database());
    const Profile before = Profile::fromJson(archive.profileJson());
    if (before.id != profile.id)
        throw GateError("profile-other", before.id);
    if (before == profile)
        return;
    archive.setProfile(profile.toJson());
    AuditEntry entry;
    entry.actor = actor;
    entry.event = "profile-changed";
    entry.objectType = "archive";
    entry.objectUid = archive.uuid();
    archive.audit().append(entry);
    transaction.commit();
}

}

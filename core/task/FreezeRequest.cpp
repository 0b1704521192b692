// SPDX-License-Identifier: EUPL-1.2
#include "core/task/FreezeRequest.h"

#include "core/base/Error.h"
#include "core/domain/OwnAddresses.h"
#include "core/store/HoldStore.h"
#include "core/store/LogStore.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <vector>

namespace postinsyn {

FrozenList freezeRequest(Archive& archive, const std::string& caseNumber,
                         const std::string& filterText, std::string_view actor,
                         const ProgressMeter& meter, const std::vector<MessageId>* seen)
{
    const Database::StopScope stoppable(archive.database(), meter.token());
    const Request request = requestOf(archive, caseNumber);
    const OwnAddresses own = archive.ownAddresses();
    LogStore log(archive.database());
    FreezeOrder order;
    order.caseNumber = caseNumber;
    order.filter = log.meant(request.filter);
    order.filterText = filterText;
    order.completeness = completenessFor(archive, request, own);
    const std::vector<MessageId> found = log.find(request.filter, own);
    if (seen != nullptr && *seen != found)
        throw GateError("found-changed", std::to_string(found.size()));
    order.messages = log.load(found, own);
    meter.check();
    order.removeOutside = [&](RequestId id, std::span<const MessageId> keep) {
        // What a hold covers stays, whoever's import it came with (design.md 4.5): also what this
        // request asked for before its filter was changed.
        std::vector<MessageId> kept(keep.begin(), keep.end());
        for (Hold& hold : archive.holds().active()) {
            if (hold.request == id && hold.filter == request.filter)
                continue;
            if (hold.request != id)
                hold.filter.withSystem = true;
            for (const MessageId held : log.find(hold.filter, own))
                kept.push_back(held);
        }
        std::sort(kept.begin(), kept.end());
        return log.removeOutside(id, kept);
    };
    return freezeList(archive, std::move(order), actor);
}

}

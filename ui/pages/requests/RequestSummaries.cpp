// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestSummaries.h"

#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "ui/pages/requests/RequestWords.h"

namespace postinsyn {

std::vector<RequestSummary> requestSummaries(Archive& archive, const Profile&)
{
    std::vector<RequestSummary> summaries;
    for (Request& request : archive.requests().all()) {
        RequestSummary summary;
        summary.days = daysSince(request.receivedAt, archive.now());
        if (const auto list = archive.lists().head(request.id))
            summary.rows = list->rowCount;
        summary.request = std::move(request);
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

}

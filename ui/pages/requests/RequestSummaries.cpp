// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestSummaries.h"

#include "core/domain/Vanishing.h"
#include "core/store/DirectoryStore.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "ui/pages/requests/RequestWords.h"

namespace postinsyn {

std::vector<RequestSummary> requestSummaries(Archive& archive)
{
    std::vector<RequestSummary> summaries;
    const Instant now = archive.now();
    for (Request& request : archive.requests().all()) {
        RequestSummary summary;
        summary.days = daysSince(request.receivedAt, now);
        if (const auto list = archive.lists().head(request.id))
            summary.rows = list->rowCount;
        summary.request = std::move(request);
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

std::vector<Vanishing> vanishingOfAll(Archive& archive, const Profile& profile,
                                      const std::stop_token& token)
{
    std::vector<Vanishing> all;
    const std::vector<Mailbox> directory = archive.directory().all();
    const Instant now = archive.now();
    for (const Request& request : archive.requests().all()) {
        if (token.stop_requested())
            break;
        const std::vector<Vanishing> some = vanishingOf(request, profile, directory, now);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

}

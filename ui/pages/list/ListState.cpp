// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListState.h"

#include "core/store/JudgingJournal.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"

namespace postinsyn {

namespace {

constexpr std::int64_t stepsForForecast = 300;

}

ListState ListState::read(Archive& archive, const std::string& caseNumber,
                          std::optional<int> version, std::shared_ptr<const HintEngine> engine)
{
    ListState state;
    const Request request = requestOf(archive, caseNumber);
    state.entry = archive.audit().head().seq;
    state.filter = request.filter;
    state.engine = std::move(engine);
    const auto newest = archive.lists().head(request.id);
    state.mayFreeze = nextState(request.state, RequestEvent::FreezeList) ||
                      nextState(request.state, RequestEvent::ImportLog);
    state.head = version ? archive.lists().head(request.id, version) : newest;
    state.hasLog = archive.requests().hasLog();
    if (!state.head)
        return state;
    state.newest = newest->version;
    state.mayJudge = state.head->version == newest->version && !newest->issuedAt &&
                     nextState(request.state, RequestEvent::ApproveList).has_value();
    state.readDecided(archive);
    archive.lists().loadRows(*state.head);
    state.index.build(*state.head, hintsBy(*state.engine), state.answers);
    state.head->rows.clear();
    return state;
}

void ListState::readDecided(Archive& archive)
{
    entry = archive.audit().head().seq;
    answers = archive.lists().acknowledgements(head->id);
    history = archive.journal().history(head->id);
    steps = archive.journal().lastSteps(head->id, stepsForForecast);
}

}

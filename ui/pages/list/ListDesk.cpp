// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListDesk.h"

#include "core/store/JudgingJournal.h"
#include "core/store/RequestStore.h"
#include "core/task/FreezeRequest.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::int64_t pageSize = 64;
constexpr int cachedPages = 64;
constexpr std::size_t rowsAtOnce = 256; ///< more are read anew on the search thread
constexpr std::int64_t stepsForForecast = 300;

/// Of a job: asking for hints is what takes time in a batch, so the stop is heeded there.
HintsOf stoppable(const std::shared_ptr<const HintEngine>& engine, const ProgressMeter& meter)
{
    return [hintsOf = hintsBy(*engine), engine, &meter](const OverviewRow& row) {
        meter.check();
        return hintsOf(row);
    };
}

}

struct ListDesk::Opened {
    std::optional<OverviewList> head;
    int newest = 0;
    bool mayJudge = false;
    bool mayFreeze = false;
    MessageFilter filter;
    bool hasLog = false;
    std::int64_t entry = 0;
    ListIndex index;
    std::shared_ptr<const HintEngine> engine;
    std::vector<HintAcknowledgement> answers;
    JudgingHistory history;
    std::vector<JudgingStep> steps;
};

ListDesk::ListDesk(ArchiveSession& session, QObject* parent)
    : QObject(parent), m_session(session),
      m_grounds(std::make_shared<const GroundTable>(GroundTable::builtIn())), m_pages(cachedPages)
{}

void ListDesk::open(const QString& caseNumber, std::optional<int> version)
{
    m_case = caseNumber;
    m_version = version;
    const auto shapes = m_session.profile().reserveNumberShapes;
    m_opening = m_session.ask(
        this,
        [caseNumber = caseNumber.toStdString(), version, engine = m_engine,
         shapes](Archive& archive, const std::stop_token&) {
            Opened opened;
            const Request request = requestOf(archive, caseNumber);
            opened.entry = archive.audit().head().seq;
            opened.filter = request.filter;
            opened.engine =
                engine ? engine : std::make_shared<const HintEngine>(HintEngine::builtIn(shapes));
            const auto newest = archive.lists().head(request.id);
            opened.mayFreeze = (!newest || !newest->issuedAt) &&
                               (nextState(request.state, RequestEvent::FreezeList) ||
                                nextState(request.state, RequestEvent::ImportLog));
            opened.head = version ? archive.lists().head(request.id, version) : newest;
            opened.hasLog = archive.requests().hasLog();
            if (!opened.head)
                return opened;
            opened.newest = newest->version;
            opened.mayJudge = opened.head->version == newest->version && !newest->issuedAt &&
                              nextState(request.state, RequestEvent::ApproveList).has_value();
            opened.answers = archive.lists().acknowledgements(opened.head->id);
            archive.lists().loadRows(*opened.head);
            opened.index.build(*opened.head, hintsBy(*opened.engine), opened.answers);
            opened.head->rows.clear();
            opened.history = archive.journal().history(opened.head->id);
            opened.steps = archive.journal().lastSteps(opened.head->id, stepsForForecast);
            return opened;
        },
        [this](Opened opened) { take(std::move(opened)); }, failing());
}

void ListDesk::take(Opened&& opened)
{
    m_head = std::move(opened.head);
    m_newest = opened.newest;
    m_mayJudge = opened.mayJudge;
    m_mayFreeze = opened.mayFreeze;
    m_filter = std::move(opened.filter);
    m_hasLog = opened.hasLog;
    m_seenEntry = opened.entry;
    m_index = std::move(opened.index);
    m_engine = std::move(opened.engine);
    m_hintsOf = hintsBy(*m_engine);
    m_answers = std::move(opened.answers);
    m_history = std::move(opened.history);
    m_steps = std::move(opened.steps);
    m_pages.clear();
    emit this->opened();
}

void ListDesk::reopenIfChanged()
{
    if (m_case.isEmpty())
        return;
    const auto entry = m_session.read([](Archive& archive) { return archive.audit().head().seq; });
    if (entry != m_seenEntry)
        open(m_case, m_version);
}

std::optional<JudgingForecast> ListDesk::forecast() const
{
    return forecastOf(m_steps, m_index.count(Verdict::Unreviewed) + m_index.count(Verdict::Query));
}

const OverviewRow* ListDesk::row(std::int64_t nr) const
{
    if (!m_head || nr < 1 || nr > m_index.size())
        return nullptr;
    const std::int64_t page = (nr - 1) / pageSize;
    auto* rows = m_pages.object(page);
    if (rows == nullptr) {
        rows = new std::vector<OverviewRow>(m_session.read([&](Archive& archive) {
            OverviewList list;
            list.id = m_head->id;
            archive.lists().loadRows(list, page * pageSize + 1, (page + 1) * pageSize);
            return std::move(list.rows);
        }));
        m_pages.insert(page, rows);
    }
    const auto found = std::lower_bound(
        rows->begin(), rows->end(), nr,
        [](const OverviewRow& row, std::int64_t wanted) { return row.nr < wanted; });
    return found == rows->end() || found->nr != nr ? nullptr : &*found;
}

std::vector<Flag> ListDesk::flags(const OverviewRow& row) const
{
    std::vector<Flag> found;
    for (Hint& hint : m_hintsOf(row)) {
        Flag flag;
        const std::string id = hint.id();
        const auto said = std::find_if(m_answers.begin(), m_answers.end(), [&](const auto& a) {
            return a.nr == row.nr && a.hint == id;
        });
        if (said != m_answers.end())
            flag.answer = said->answer;
        flag.isMasked = isHidden(hint, row);
        flag.hint = std::move(hint);
        found.push_back(std::move(flag));
    }
    return found;
}

ArchiveSession::Failed ListDesk::failing()
{
    return [this](const Error& problem) { emit failed(problem); };
}

void ListDesk::judge(std::vector<std::int64_t> rows, const RowDecision& decision)
{
    m_session.submit(
        {tr("Judging rows"), Subject::Lists}, this,
        [caseNumber = m_case.toStdString(), rows = std::move(rows), decision, engine = m_engine,
         grounds = m_grounds, actor = m_session.actor()](Archive& archive, ProgressMeter& meter) {
            return judgeRows(archive, caseNumber, rows, decision, stoppable(engine, meter),
                             *grounds, actor);
        },
        [this](const JudgeResult& result) {
            takeRows(result.rows);
            emit judged(result);
        },
        failing());
}

void ListDesk::answer(std::int64_t nr, const std::string& hint, HintAnswer answer)
{
    m_session.submit(
        {tr("Answering a flag"), Subject::Lists}, this,
        [caseNumber = m_case.toStdString(), nr, hint, answer, engine = m_engine,
         actor = m_session.actor()](Archive& archive, ProgressMeter& meter) {
            acknowledgeHint(archive, caseNumber, nr, hint, answer, stoppable(engine, meter), actor);
        },
        [this, nr] { takeRows({nr}); }, failing());
}

void ListDesk::undo()
{
    rewind(true);
}

void ListDesk::redo()
{
    rewind(false);
}

void ListDesk::rewind(bool isUndo)
{
    m_session.submit(
        {isUndo ? tr("Undoing") : tr("Redoing"), Subject::Lists}, this,
        [caseNumber = m_case.toStdString(), isUndo, actor = m_session.actor()](Archive& archive,
                                                                               ProgressMeter&) {
            return isUndo ? undoJudging(archive, caseNumber, actor)
                          : redoJudging(archive, caseNumber, actor);
        },
        [this](const RewoundStep& step) {
            takeRows(step.rows);
            emit rewound(step.step.firstRow);
        },
        failing());
}

void ListDesk::freeze(const std::string& filterText,
                      std::shared_ptr<const std::vector<MessageId>> seen)
{
    m_session.submit(
        {tr("Freezing the list"), Subject::Lists | Subject::Requests | Subject::Logs}, this,
        [caseNumber = m_case.toStdString(), filterText, seen = std::move(seen),
         actor = m_session.actor()](Archive& archive, ProgressMeter& meter) {
            return freezeRequest(archive, caseNumber, filterText, actor, meter, seen.get());
        },
        [this](const FrozenList& list) {
            open(m_case);
            emit frozen(list);
        },
        failing());
}

void ListDesk::revise()
{
    m_session.submit(
        {tr("Opening a new version"), Subject::Lists}, this,
        [caseNumber = m_case.toStdString(), actor = m_session.actor()](
            Archive& archive, ProgressMeter&) { newListVersion(archive, caseNumber, actor); },
        [this] { open(m_case); }, failing());
}

void ListDesk::takeRows(const std::vector<std::int64_t>& rows)
{
    if (rows.size() > rowsAtOnce) {
        open(m_case, m_version);
        return;
    }
    m_session.read([&](Archive& archive) {
        m_seenEntry = archive.audit().head().seq;
        m_answers = archive.lists().acknowledgements(m_head->id);
        m_history = archive.journal().history(m_head->id);
        m_steps = archive.journal().lastSteps(m_head->id, stepsForForecast);
    });
    for (const std::int64_t nr : rows)
        m_pages.remove((nr - 1) / pageSize);
    std::vector<OverviewRow> fresh;
    for (const std::int64_t nr : rows)
        if (const OverviewRow* one = row(nr))
            fresh.push_back(*one);
    m_index.update(fresh, m_hintsOf, m_answers);
    emit changed();
}

void ListDesk::findLike(std::int64_t nr)
{
    const ListIndex::Like like = m_index.like(nr);
    m_likeSearch = m_session.ask(
        this,
        [like, nr, list = m_head->id, engine = m_engine,
         grounds = m_grounds](Archive& archive, const std::stop_token&) {
            const auto one = [&](std::int64_t wanted) {
                OverviewList found;
                found.id = list;
                archive.lists().loadRows(found, wanted, wanted);
                return std::move(found.rows);
            };
            LikeRows made{
                nr, {}, std::int64_t(like.hinted.size()), std::int64_t(like.decided.size()), 0};
            const OverviewRow model = one(nr).at(0);
            const HintsOf hintsOf = hintsBy(*engine);
            for (const std::int64_t other : like.rows) {
                auto rows = one(other);
                const OverviewRow before = rows.at(0);
                try {
                    decideRows(rows, JudgeLike{nr}, &model, hintsOf, *grounds, false);
                    made.rows.push_back(before);
                } catch (const GateError&) {
                    ++made.missing;
                }
            }
            return made;
        },
        [this](const LikeRows& made) { emit likeFound(made); }, failing());
}

}

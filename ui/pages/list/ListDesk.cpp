// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListDesk.h"

#include "core/domain/OwnAddresses.h"
#include "core/store/LogStore.h"
#include "core/task/FreezeRequest.h"
#include "core/task/RegisterRequest.h"
#include "ui/pages/list/ListFinds.h"
#include "ui/widgets/PlainText.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::int64_t pageSize = 64;
constexpr int cachedPages = 64;
constexpr std::size_t rowsAtOnce = 256; ///< more are read anew on the search thread
constexpr int shortWaitMs = 250;        ///< nobody has to be told of less

/// Of a job: asking for hints is what takes time in a batch, so the stop is heeded there.
HintsOf stoppable(const std::shared_ptr<const HintEngine>& engine, const ProgressMeter& meter)
{
    return [hintsOf = hintsBy(*engine), engine, &meter](const OverviewRow& row) {
        meter.check();
        return hintsOf(row);
    };
}

}

/// That rows wait for a decision to be saved. Ends with its job, however that ends: done, failed,
/// stopped or dropped.
class ListDesk::Wait {
public:
    Wait(ListDesk& desk, std::vector<std::int64_t> rows, std::string hint = {})
        : m_desk(&desk), m_list(desk.head().id), m_rows(std::move(rows)), m_hint(std::move(hint))
    {}
    Wait(const Wait&) = delete;
    Wait& operator=(const Wait&) = delete;
    ~Wait() { end(); }

    void end()
    {
        if (m_desk != nullptr)
            m_desk->endWait(m_list, m_rows, m_hint);
        m_desk.clear();
    }

private:
    QPointer<ListDesk> m_desk;
    ListId m_list;
    std::vector<std::int64_t> m_rows;
    std::string m_hint; ///< empty: a decision
};

/// While another version is made nothing is judged: its numbers may be others. If it is not made,
/// for whatever reason, judging goes on; else when the new version is shown.
struct ListDesk::Renewal {
    explicit Renewal(ListDesk& renewed) : desk(&renewed) { renewed.renew(true); }
    Renewal(const Renewal&) = delete;
    Renewal& operator=(const Renewal&) = delete;
    ~Renewal()
    {
        if (desk != nullptr && !isDone)
            desk->renew(false);
    }

    QPointer<ListDesk> desk;
    bool isDone = false;
};

ListDesk::ListDesk(ArchiveSession& session, QObject* parent)
    : QObject(parent), m_session(session),
      m_grounds(std::make_shared<const GroundTable>(GroundTable::builtIn())), m_pages(cachedPages)
{}

void ListDesk::open(const QString& caseNumber, std::optional<int> version)
{
    if (caseNumber != m_case || version != m_version) {
        m_batchSearch = {};
        m_textSearch = {};
    }
    m_case = caseNumber;
    m_version = version;
    const auto shapes = m_session.profile().reserveNumberShapes;
    m_opening = m_session.ask(
        this,
        [caseNumber = caseNumber.toStdString(), version, engine = m_state.engine,
         shapes](Archive& archive, const std::stop_token&) {
            return ListState::read(
                archive, caseNumber, version,
                engine ? engine : std::make_shared<const HintEngine>(HintEngine::builtIn(shapes)));
        },
        [this](ListState read) { take(std::move(read)); },
        [this](const Error& problem) {
            renew(false);
            emit failed(problem);
        });
}

void ListDesk::take(ListState&& read)
{
    m_isRenewing = false;
    if (!read.head || !isAt(read.head->id)) {
        m_waiting.clear();
        m_waitingAnswers.clear();
    }
    m_state = std::move(read);
    m_hintsOf = hintsBy(*m_state.engine);
    m_pages.clear();
    emit opened();
}

void ListDesk::reopenIfChanged()
{
    if (m_case.isEmpty())
        return;
    const auto entry = m_session.read([](Archive& archive) { return archive.audit().head().seq; });
    if (entry != m_state.entry)
        open(m_case, m_version);
}

std::optional<JudgingForecast> ListDesk::forecast() const
{
    return forecastOf(m_state.steps, m_state.index.count(Verdict::Unreviewed) +
                                         m_state.index.count(Verdict::Query));
}

const OverviewRow* ListDesk::row(std::int64_t nr) const
{
    if (!m_state.head || nr < 1 || nr > m_state.index.size())
        return nullptr;
    const std::int64_t page = (nr - 1) / pageSize;
    auto* rows = m_pages.object(page);
    if (rows == nullptr) {
        rows = new std::vector<OverviewRow>(m_session.read([&](Archive& archive) {
            OverviewList list;
            list.id = m_state.head->id;
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
        const auto said =
            std::find_if(m_state.answers.begin(), m_state.answers.end(),
                         [&](const auto& a) { return a.nr == row.nr && a.hint == id; });
        if (said != m_state.answers.end())
            flag.answer = said->answer;
        for (const HintAcknowledgement& waiting : m_waitingAnswers)
            if (waiting.nr == row.nr && waiting.hint == id)
                flag.answer = waiting.answer;
        flag.isMasked = isHidden(hint, row);
        flag.hint = std::move(hint);
        found.push_back(std::move(flag));
    }
    return found;
}

bool ListDesk::mayRevise() const
{
    return m_state.head && m_state.head->issuedAt && m_state.head->version == m_state.newest &&
           !m_isRenewing;
}

bool ListDesk::isTrue(const Question& question) const
{
    if (!isAt(question.seen.list) || !mayJudge())
        return false;
    for (const SeenRow& seen : question.seen.rows)
        if (seen.nr < 1 || seen.nr > m_state.index.size() || isWaiting(seen.nr) ||
            m_state.index.at(seen.nr).verdict != seen.verdict)
            return false;
    const OverviewRow* atHand = row(question.row());
    return atHand != nullptr && seenRow(*atHand) == question.seen.rows.front();
}

ArchiveSession::Failed ListDesk::failing(std::shared_ptr<Wait> wait)
{
    return [this, wait = std::move(wait)](const Error& problem) {
        if (wait)
            wait->end();
        emit failed(problem);
    };
}

void ListDesk::endWait(ListId list, const std::vector<std::int64_t>& rows, const std::string& hint)
{
    if (!isAt(list))
        return;
    for (const std::int64_t nr : rows) {
        if (const auto waiting = m_waiting.find(nr); hint.empty() && waiting != m_waiting.end())
            m_waiting.erase(waiting);
        if (!hint.empty())
            std::erase_if(m_waitingAnswers,
                          [&](const auto& said) { return said.nr == nr && said.hint == hint; });
    }
    emit changed();
}

/// Where an import holds a decision up, it is seen that it waits; a blink is not worth a flicker.
void ListDesk::tellWaiting()
{
    QTimer::singleShot(shortWaitMs, this, [this] {
        if (!m_waiting.empty() || !m_waitingAnswers.empty())
            emit changed();
    });
}

void ListDesk::judge(const Question& question)
{
    if (!isAt(question.seen.list))
        return;
    const bool isNote = std::holds_alternative<NoteRows>(question.decision);
    const auto wait =
        std::make_shared<Wait>(*this, isNote ? std::vector<std::int64_t>() : question.rows);
    if (!isNote)
        m_waiting.insert(question.rows.begin(), question.rows.end());
    JobOrder order{tr("Judging rows"), Subject::Lists};
    order.haste = Haste::Quick;
    m_session.submit(
        order, this,
        [caseNumber = m_case.toStdString(), question, engine = m_state.engine, grounds = m_grounds,
         actor = m_session.actor()](Archive& archive, ProgressMeter& meter) {
            return judgeRows(archive, caseNumber, question.rows, question.decision,
                             stoppable(engine, meter), *grounds, actor, question.seen);
        },
        [this, wait, list = question.seen.list](const JudgeResult& result) {
            takeRows(list, result.rows);
            wait->end();
            if (isAt(list))
                emit judged(result);
        },
        failing(wait));
    tellWaiting();
}

void ListDesk::answer(std::int64_t nr, const std::string& hint, HintAnswer answer)
{
    if (!m_state.head)
        return;
    const auto wait = std::make_shared<Wait>(*this, std::vector{nr}, hint);
    m_waitingAnswers.push_back({nr, hint, answer, {}, {}});
    JobOrder order{tr("Answering a flag"), Subject::Lists};
    order.haste = Haste::Quick;
    m_session.submit(
        order, this,
        [caseNumber = m_case.toStdString(), nr, hint, answer, list = m_state.head->id,
         engine = m_state.engine,
         actor = m_session.actor()](Archive& archive, ProgressMeter& meter) {
            acknowledgeHint(archive, caseNumber, nr, hint, answer, stoppable(engine, meter), actor,
                            list);
        },
        [this, wait, nr, list = m_state.head->id] {
            takeRows(list, {nr});
            wait->end();
        },
        failing(wait));
    tellWaiting();
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
    if (!m_state.head)
        return;
    JobOrder order{isUndo ? tr("Undoing") : tr("Redoing"), Subject::Lists};
    order.haste = Haste::Quick;
    m_session.submit(
        order, this,
        [caseNumber = m_case.toStdString(), isUndo, list = m_state.head->id,
         actor = m_session.actor()](Archive& archive, ProgressMeter&) {
            return isUndo ? undoJudging(archive, caseNumber, actor, list)
                          : redoJudging(archive, caseNumber, actor, list);
        },
        [this, list = m_state.head->id](const RewoundStep& step) {
            takeRows(list, step.rows);
            if (isAt(list))
                emit rewound(step.step.firstRow);
        },
        failing());
}

void ListDesk::renew(bool isRenewing)
{
    if (std::exchange(m_isRenewing, isRenewing) != isRenewing)
        emit changed();
}

void ListDesk::freeze(const std::string& filterText,
                      std::shared_ptr<const std::vector<MessageId>> seen)
{
    const auto renewal = std::make_shared<Renewal>(*this);
    m_session.submit(
        {tr("Freezing the list"), Subject::Lists | Subject::Requests | Subject::Logs}, this,
        [caseNumber = m_case.toStdString(), filterText, seen = std::move(seen),
         actor = m_session.actor()](Archive& archive, ProgressMeter& meter) {
            return freezeRequest(archive, caseNumber, filterText, actor, meter, seen.get());
        },
        [this, renewal, caseNumber = m_case](const FrozenList& list) {
            renewal->isDone = true;
            if (caseNumber == m_case)
                open(m_case);
            emit frozen(list);
        },
        failing());
}

void ListDesk::revise()
{
    const auto renewal = std::make_shared<Renewal>(*this);
    m_session.submit(
        {tr("Opening a new version"), Subject::Lists}, this,
        [caseNumber = m_case.toStdString(), actor = m_session.actor()](
            Archive& archive, ProgressMeter&) { newListVersion(archive, caseNumber, actor); },
        [this, renewal, caseNumber = m_case] {
            renewal->isDone = true;
            if (caseNumber == m_case)
                open(m_case);
        },
        failing());
}

void ListDesk::takeRows(ListId list, const std::vector<std::int64_t>& rows)
{
    if (!isAt(list))
        return;
    if (rows.size() > rowsAtOnce) {
        open(m_case, m_version);
        return;
    }
    m_session.read([&](Archive& archive) { m_state.readDecided(archive); });
    for (const std::int64_t nr : rows)
        m_pages.remove((nr - 1) / pageSize);
    std::vector<OverviewRow> fresh;
    for (const std::int64_t nr : rows)
        if (const OverviewRow* one = row(nr))
            fresh.push_back(*one);
    m_state.index.update(fresh, m_hintsOf, m_state.answers);
    emit changed();
}

void ListDesk::findNewer()
{
    m_newerSearch = {};
    if (!m_state.head || !m_state.mayFreeze)
        return;
    m_newerSearch = m_session.ask(
        this,
        [caseNumber = m_case.toStdString(), filter = m_state.filter](Archive& archive,
                                                                     const std::stop_token& stop) {
            const auto found = archive.log().find(filter, archive.ownAddresses());
            return previewFreeze(archive, caseNumber, found, stop);
        },
        [this, list = m_state.head->id](const std::optional<FreezePreview>& preview) {
            if (isAt(list) && preview)
                emit newerFound(*preview);
        },
        failing());
}

void ListDesk::findLike(std::int64_t nr)
{
    if (!m_state.head)
        return;
    m_batchSearch = m_session.ask(
        this,
        [like = m_state.index.like(nr), nr, list = m_state.head->id, engine = m_state.engine,
         grounds = m_grounds](Archive& archive, const std::stop_token& stop) {
            return batchLike(archive, list, nr, like, hintsBy(*engine), *grounds, stop);
        },
        [this](const Batch& batch) { takeBatch(batch); }, failing());
}

void ListDesk::findAmong(std::vector<std::int64_t> rows, const RowDecision& decision)
{
    if (!m_state.head)
        return;
    m_batchSearch = m_session.ask(
        this,
        [rows = std::move(rows), decision, list = m_state.head->id,
         engine = m_state.engine](Archive& archive, const std::stop_token& stop) {
            return batchAmong(archive, list, rows, decision, hintsBy(*engine), stop);
        },
        [this](const Batch& batch) { takeBatch(batch); }, failing());
}

void ListDesk::takeBatch(const Batch& batch)
{
    if (isAt(batch.question.seen.list))
        emit batchFound(batch);
}

void ListDesk::findText(const QString& text)
{
    m_textSearch = {};
    if (!m_state.head || text.isEmpty())
        return;
    m_textSearch = m_session.ask(
        this,
        [text = text.toStdString(), list = m_state.head->id,
         count = m_state.index.size()](Archive& archive, const std::stop_token& stop) {
            return rowsHolding(archive, list, count, text, stop);
        },
        [this, list = m_state.head->id](const std::vector<std::int64_t>& rows) {
            if (isAt(list))
                emit rowsFound(rows);
        },
        failing());
}

}

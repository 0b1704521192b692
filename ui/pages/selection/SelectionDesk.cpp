// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/SelectionDesk.h"

#include "core/domain/Hold.h"
#include "core/domain/Profile.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/store/SelectionStore.h"
#include "core/task/RegisterRequest.h"

#include <QPointer>

#include <algorithm>
#include <ranges>

namespace postinsyn {

SelectionDesk::SelectionDesk(ArchiveSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{}

namespace {

std::optional<SelectionDesk::Wait> waitOf(Archive& archive, const Request& request,
                                          const OverviewList& list)
{
    const bool isWaiting = request.state == RequestState::ListDisclosed ||
                           request.state == RequestState::AwaitingSelection;
    if (!isWaiting || list.rowCount == 0)
        return std::nullopt;
    SelectionDesk::Wait wait;
    const int days = Profile::fromJson(archive.profileJson()).retention.selectionHoldDays;
    wait.until = selectionHeldUntil(*list.issuedAt, days);
    wait.isOver = TimeZone::stockholm().dateOf(archive.now()) > wait.until;
    for (const RequestStep& step : archive.requests().history(request.id))
        if (step.event == RequestEvent::Remind)
            wait.remindedAt = step.at;
    wait.mayClose =
        wait.isOver && wait.remindedAt && nextState(request.state, RequestEvent::Timeout);
    return wait;
}

}

SelectionDesk::Facts SelectionDesk::factsOf(Archive& archive, const std::string& caseNumber)
{
    Facts facts;
    const Request request = requestOf(archive, caseNumber);
    facts.state = request.state;
    facts.list = archive.lists().newestIssued(request.id);
    SelectionStore store(archive.database());
    facts.rounds = store.rounds(request.id);
    facts.selected = store.selectedRows(request.id);
    if (facts.list)
        facts.wait = waitOf(archive, request, *facts.list);
    return facts;
}

void SelectionDesk::open(const std::string& caseNumber)
{
    if (caseNumber != m_case) {
        m_case = caseNumber;
        m_facts.reset();
        m_lookUp = {};
        m_isWorking = false;
        forgetAnswer();
    }
    reread();
}

void SelectionDesk::reread()
{
    if (m_case.empty())
        return;
    m_lookUp = m_session.glance(
        this,
        [caseNumber = m_case](Archive& archive, const std::stop_token&) {
            return factsOf(archive, caseNumber);
        },
        [this](Facts facts) {
            m_facts = std::move(facts);
            emit found();
        },
        [this](const Error& problem) { emit failed(problem); });
    if (m_answer)
        askAnswer(true);
}

const std::optional<OverviewList>& SelectionDesk::list() const
{
    static const std::optional<OverviewList> none;
    return m_facts ? m_facts->list : none;
}

const std::vector<SelectionRound>& SelectionDesk::rounds() const
{
    static const std::vector<SelectionRound> none;
    return m_facts ? m_facts->rounds : none;
}

const std::vector<std::int64_t>& SelectionDesk::selected() const
{
    static const std::vector<std::int64_t> none;
    return m_facts ? m_facts->selected : none;
}

int SelectionDesk::roundOf(std::int64_t nr) const
{
    for (const SelectionRound& round : rounds())
        if (round.isActive() && std::ranges::binary_search(round.rows, nr))
            return round.number;
    return 0;
}

std::optional<int> SelectionDesk::undoable() const
{
    if (!m_facts || m_isWorking || !nextState(m_facts->state, RequestEvent::UndoSelection))
        return std::nullopt;
    for (const SelectionRound& round : std::views::reverse(rounds()))
        if (round.isActive())
            return round.number;
    return std::nullopt;
}

bool SelectionDesk::mayReceive() const
{
    return m_facts && m_facts->list &&
           (nextState(m_facts->state, RequestEvent::Select) ||
            nextState(m_facts->state, RequestEvent::AwaitSelection));
}

std::optional<SelectionDesk::Wait> SelectionDesk::wait() const
{
    return m_facts ? m_facts->wait : std::nullopt;
}

void SelectionDesk::noteReminder()
{
    if (!wait())
        return;
    std::vector<RequestEvent> events;
    if (nextState(m_facts->state, RequestEvent::AwaitSelection))
        events.push_back(RequestEvent::AwaitSelection);
    events.push_back(RequestEvent::Remind);
    record(std::move(events), {});
}

void SelectionDesk::closeUnanswered()
{
    if (wait() && wait()->mayClose)
        record({RequestEvent::Timeout}, tr("No selection came"));
}

void SelectionDesk::record(std::vector<RequestEvent> events, const QString& note)
{
    m_session.submit(
        {tr("Noting what happened"), Subject::Requests | Subject::Holds, JobUnit::Items,
         Haste::Quick},
        this,
        [caseNumber = m_case, events = std::move(events), note = note.toStdString(),
         actor = m_session.actor()](Archive& archive, ProgressMeter&) {
            for (const RequestEvent event : events)
                recordEvent(archive, caseNumber, event, note, actor);
        },
        [] {}, // every view reads again by itself
        [this](const Error& problem) { emit failed(problem); });
}

void SelectionDesk::readText(const QString& text, bool isByPhone)
{
    m_file.clear();
    m_text = text;
    m_isByPhone = isByPhone;
    if (text.trimmed().isEmpty())
        return forgetAnswer();
    askAnswer(false);
}

void SelectionDesk::readFile(const QString& path)
{
    forgetAnswer();
    m_file = path;
    m_isReading = true;
    askAnswer(false);
    emit workChanged();
}

void SelectionDesk::askAnswer(bool isSameText)
{
    m_reading = m_session.ask(
        this,
        [caseNumber = m_case, file = m_file.toStdString(), text = m_text.toStdString(),
         way = m_isByPhone ? SelectionWay::Phone
                           : SelectionWay::Text](Archive& archive, const std::stop_token& stop) {
            return ReadAnswer(file.empty()
                                  ? readSelection(archive, caseNumber, text, way)
                                  : readReturnedSelection(archive, caseNumber, file, stop));
        },
        [this, isSameText](ReadAnswer answer) { take(std::move(answer), isSameText); },
        [this](const Error& problem) {
            const bool wasFile = !m_file.isEmpty();
            forgetAnswer();
            if (wasFile)
                emit fileRefused(problem);
            else
                emit failed(problem);
        });
}

void SelectionDesk::take(ReadAnswer answer, bool isSameText)
{
    m_isReading = false;
    if (isSameText && m_answer)
        answer.keepReplies(*m_answer);
    m_answer = std::make_unique<ReadAnswer>(std::move(answer));
    emit answerChanged();
    emit workChanged();
}

void SelectionDesk::forgetAnswer()
{
    m_reading = {};
    m_isReading = false;
    m_file.clear();
    m_text.clear();
    m_answer.reset();
    emit answerChanged();
    emit workChanged();
}

void SelectionDesk::reply(const std::vector<std::size_t>& lines, Reply reply)
{
    if (!m_answer)
        return;
    m_answer->reply(lines, reply);
    emit replied();
}

void SelectionDesk::replyToOpen(Reply reply)
{
    if (!m_answer)
        return;
    m_answer->replyToOpen(reply);
    emit replied();
}

void SelectionDesk::endWork()
{
    m_isWorking = false;
    emit workChanged();
}

void SelectionDesk::confirm(bool isOfThisList, std::int64_t countOfAll)
{
    if (m_isWorking || !m_answer || !m_answer->isComplete(isOfThisList, countOfAll))
        return;
    m_isWorking = true;
    emit workChanged();
    m_session.submit(
        {tr("Recording what is asked for"), Subject::Requests | Subject::Lists | Subject::Holds,
         JobUnit::Items, Haste::Quick},
        this,
        [proposal = m_answer->proposal(), answers = m_answer->answers(isOfThisList, countOfAll),
         actor = m_session.actor()](Archive& archive, ProgressMeter&) {
            return confirmSelection(archive, proposal, answers, actor);
        },
        [this, caseNumber = m_case](const SelectionRound& round) {
            if (caseNumber != m_case)
                return;
            m_isWorking = false;
            forgetAnswer();
            emit confirmed(round.number, int(round.rows.size()));
        },
        [this, caseNumber = m_case](const Error& problem) {
            if (caseNumber == m_case)
                endWork();
            emit failed(problem);
        },
        [this, caseNumber = m_case] {
            if (caseNumber == m_case)
                endWork();
        });
}

void SelectionDesk::undo()
{
    if (!undoable())
        return;
    m_isWorking = true;
    emit workChanged();
    m_session.submit(
        {tr("Taking back a selection"), Subject::Requests | Subject::Lists | Subject::Holds,
         JobUnit::Items, Haste::Quick},
        this,
        [caseNumber = m_case, actor = m_session.actor()](Archive& archive, ProgressMeter&) {
            return undoSelection(archive, caseNumber, actor);
        },
        [this, caseNumber = m_case](const SelectionRound& round) {
            if (caseNumber != m_case)
                return;
            endWork();
            emit undone(round.number);
        },
        [this, caseNumber = m_case](const Error& problem) {
            if (caseNumber == m_case)
                endWork();
            emit failed(problem);
        },
        [this, caseNumber = m_case] {
            if (caseNumber == m_case)
                endWork();
        });
}

}

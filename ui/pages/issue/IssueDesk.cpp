// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/IssueDesk.h"

#include "core/domain/HintEngine.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/RequestStore.h"
#include "core/task/FreezeList.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/PlainText.h"

#include <QPointer>

#include <algorithm>
#include <span>

namespace postinsyn {

IssueDesk::IssueDesk(const PageContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{}

void IssueDesk::open(const std::string& caseNumber)
{
    if (caseNumber != m_case) {
        m_case = caseNumber;
        m_facts = {};
    }
    read();
}

IssueDesk::Facts IssueDesk::factsOf(const std::string& caseNumber) const
{
    return m_context.session.read([&](Archive& archive) {
        Facts facts;
        const auto request = archive.requests().find(caseNumber);
        if (!request)
            return facts;
        facts.filter = request->filter;
        facts.list = archive.lists().head(request->id);
        if (facts.list)
            facts.state = judgedState(archive, facts.list->id);
        facts.issued = archive.lists().newestIssued(request->id);
        if (facts.issued)
            facts.files = archive.lists().disclosures(facts.issued->id);
        return facts;
    });
}

void IssueDesk::read()
{
    const Facts before = std::exchange(m_facts, factsOf(m_case));
    const bool isOther = !before.list || !list() || before.list->id != list()->id;
    const bool isKnown =
        !isOther && before.list->issuedAt == list()->issuedAt && before.state == m_facts.state;
    if (!isKnown) {
        m_checked.reset();
        m_answers = {};
        m_check = {};
        m_layOut = {};
        emit found(isOther);
        if (list() && !isIssued())
            check();
    }
    emit changed();
}

void IssueDesk::answer(const IssueAnswers& answers)
{
    m_answers = answers;
    check();
}

void IssueDesk::check()
{
    m_checked.reset();
    emit checking();
    const Profile& profile = m_context.session.profile();
    m_check = m_context.session.ask(
        this,
        [caseNumber = m_case, answers = m_answers, rule = profile.secondReview,
         shapes = profile.reserveNumberShapes](Archive& archive, const std::stop_token& token) {
            const HintEngine hints = HintEngine::builtIn(shapes);
            const ProgressMeter meter(token, {});
            return checkIssue(archive, caseNumber, stoppableHints(hints, meter),
                              GroundTable::builtIn(), rule, answers);
        },
        [this](const IssueCheck& check) {
            // Judged meanwhile: it is read again as soon as that is told.
            if (check.state != m_facts.state)
                return;
            m_checked = check;
            emit lookedThrough();
        },
        [this](const Error& problem) { emit failed(problem); });
}

void IssueDesk::layOut()
{
    m_layOut = m_context.session.ask(
        this,
        [lists = m_context.services.lists, wasIssued = isIssued(), caseNumber = m_case,
         answers = m_answers](Archive& archive, const std::stop_token& token) {
            const ProgressMeter meter(token, {});
            return wasIssued ? lists.layOutIssued(archive, caseNumber, meter)
                             : lists.layOut(archive, caseNumber, answers, meter);
        },
        [this](std::shared_ptr<PaperPages> pages) { emit laidOut(std::move(pages)); },
        [this](const Error& problem) { emit failed(problem); });
}

void IssueDesk::write(const ListOrder& order, Going going)
{
    const bool isOut = going == Going::Out;
    m_working.insert(order.caseNumber);
    // Ends however the job ends, also if it is stopped.
    const std::shared_ptr<void> working(
        nullptr, [desk = QPointer(this), caseNumber = order.caseNumber](void*) {
            if (desk == nullptr)
                return;
            desk->m_working.erase(caseNumber);
            desk->read();
        });
    emit changed();
    m_context.session.submit(
        {isOut ? tr("Giving out the list") : tr("Writing files of the list again"),
         Subject::Lists | Subject::Requests},
        this,
        [run = isOut ? m_context.services.lists.issue : m_context.services.lists.writeAgain, order,
         actor = m_context.session.actor()](Archive& archive, ProgressMeter& meter) {
            return run(archive, order, actor, meter);
        },
        [this, working, caseNumber = order.caseNumber, going](const ListReceipt& receipt) {
            takeReceipt(caseNumber, receipt, going);
        },
        [this, working, caseNumber = order.caseNumber, going](const Error& problem) {
            m_working.erase(caseNumber);
            emit notWritten(caseNumber, going, problem);
        });
}

/// Where the files lie is remembered here; the archive holds no paths.
void IssueDesk::takeReceipt(const std::string& caseNumber, const ListReceipt& receipt, Going going)
{
    const std::vector<Disclosure> records = factsOf(caseNumber).files;
    // The newest records are those of these files.
    const std::size_t before = records.size() - std::min(receipt.files.size(), records.size());
    for (const ListReceipt::File& file : receipt.files)
        for (const Disclosure& record : std::span(records).subspan(before))
            if (file.path.extension().string() == "." + record.kind)
                m_context.settings.setIssuedFile(fromUtf8(record.uid),
                                                 QString::fromStdU16String(file.path.u16string()));
    if (caseNumber == m_case)
        m_facts.files = records;
    emit written(caseNumber, receipt, going);
}

void IssueDesk::revise()
{
    m_context.session.submit(
        {tr("Opening a new version"), Subject::Lists}, this,
        [caseNumber = m_case, actor = m_context.session.actor()](Archive& archive, ProgressMeter&) {
            newListVersion(archive, caseNumber, actor);
        },
        [this, caseNumber = m_case] {
            if (caseNumber == m_case)
                emit revised();
        },
        [this](const Error& problem) { emit failed(problem); });
}

}

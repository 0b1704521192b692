// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/SourcesStep.h"

#include "core/store/LogStore.h"
#include "core/store/RequestStore.h"
#include "ui/pages/logs/CoveragePanel.h"
#include "ui/pages/logs/ImportPanel.h"
#include "ui/pages/requests/OrderPanel.h"
#include "ui/widgets/AccentButton.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

SourcesStep::SourcesStep(const PageContext& context) : ImportingPage(context)
{
    setView(makeState());
}

void SourcesStep::importLeft()
{
    m_importCase.clear();
}

QWidget* SourcesStep::makeState()
{
    const Theme& theme = Theme::current();
    auto* state = new QWidget;
    auto* column = new QVBoxLayout(state);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(makeNext());
    auto* days = new Section(tr("Coverage of the days that are asked for"));
    m_noDays = dimParagraph(
        tr("The request does not say which days it is about, so coverage cannot be told. Add the "
           "days to the request."));
    days->content().addWidget(m_noDays);
    m_coverage = new CoveragePanel(context());
    connect(m_coverage, &CoveragePanel::answered, this, [this] {
        m_isCounted = true;
        showNext();
    });
    m_coverage->growWithWeeks();
    days->content().addWidget(m_coverage);
    m_order = new OrderPanel(context());
    auto* parts = new QWidget;
    auto* below = new QVBoxLayout(parts);
    below->setContentsMargins(0, 0, theme.space(1), 0);
    below->setSpacing(theme.space(2));
    below->addWidget(m_order);
    below->addWidget(days);
    below->addStretch(1);
    auto* scroll = new ColumnScroll(tr("Order and coverage"));
    scroll->show(parts);
    column->addWidget(scroll, 1);
    return state;
}

QWidget* SourcesStep::makeNext()
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    m_told = plainParagraph({}, TypeStep::Strong);
    row->addWidget(m_told, 1);
    m_read = new QPushButton(tr("Read in log..."));
    connect(m_read, &QPushButton::clicked, readAction(), &QAction::trigger);
    row->addWidget(m_read);
    m_next = new QPushButton(tr("To the list"));
    setAccent(*m_next, true);
    connect(m_next, &QPushButton::clicked, this,
            [this] { shell().goTo(QStringLiteral("requests"), m_case + QStringLiteral("/list")); });
    row->addWidget(m_next);
    return part;
}

void SourcesStep::activate(const QString& caseNumber)
{
    if (m_case != caseNumber) {
        // What the calendar shows is of the case before.
        m_isCounted = false;
        m_coverage->clear();
    }
    m_case = caseNumber;
    showImport(!m_importCase.isEmpty() && m_importCase == m_case);
    showRequest();
}

void SourcesStep::refresh(Subjects what)
{
    if (what & (Subjects(Subject::Logs) | Subject::Requests))
        showRequest();
}

void SourcesStep::showRequest()
{
    m_request = session().read(
        [&](Archive& archive) { return archive.requests().find(m_case.toStdString()); });
    m_hasLogs = session().read(
        [](Archive& archive) { return !LogStore(archive.database()).sources().empty(); });
    m_order->showCase(m_case);
    m_hasDays = m_request && m_request->filter.from && m_request->filter.to;
    m_noDays->setVisible(!m_hasDays);
    m_coverage->setVisible(m_hasDays);
    if (m_hasDays)
        m_coverage->ask(m_request->filter);
    showNext();
}

QString SourcesStep::told() const
{
    return m_told->text();
}

bool SourcesStep::isOrderNext() const
{
    return m_request && m_request->state != RequestState::LogOrdered &&
           nextState(m_request->state, RequestEvent::OrderLog) &&
           namesPartiesAndPeriod(m_request->filter);
}

void SourcesStep::showNext()
{
    if (!m_hasDays)
        return setNext(m_hasLogs
                           ? tr("The request names no days: everything that is read in counts.")
                           : tr("No log is read in yet. Drop the files here when they come."),
                       m_hasLogs, m_hasLogs ? m_next : m_read);
    if (!m_isCounted)
        return setNext(tr("Counting the days that are covered"), m_hasLogs, nullptr);
    const LogCoverage& coverage = m_coverage->calendar()->coverage();
    const bool isEmpty = std::all_of(coverage.days.begin(), coverage.days.end(),
                                     [](const LogCoverage::Day& day) { return day.sources == 0; });
    QPushButton* const read = isOrderNext() ? m_order->copyButton() : m_read;
    if (isEmpty)
        return setNext(tr("No log covers the days yet. Order it from IT, and drop the files here "
                          "when they come."),
                       false, read);
    if (!coverage.gaps.empty())
        return setNext(tr("Some days are not covered. Read in more, or go on with what there is."),
                       true, read);
    if (!coverage.suspectedCuts.empty())
        return setNext(tr("Every day is covered, but something may have been cut off. Ask IT, or "
                          "go on."),
                       true, m_next);
    setNext(tr("Every day that is asked for is covered."), true, m_next);
}

/// One button is the next step, the other one is possible.
void SourcesStep::setNext(const QString& told, bool mayGoOn, QPushButton* accent)
{
    m_told->setText(told);
    m_next->setEnabled(mayGoOn);
    for (QPushButton* button : {m_read, m_next, m_order->copyButton()})
        setAccent(*button, button == accent);
    emit actsChanged();
}

bool SourcesStep::hasNext() const
{
    return isImporting() || isNext(*m_read) || isNext(*m_next) || isNext(*m_order->copyButton());
}

bool SourcesStep::takeFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_case.isEmpty())
        return false;
    const bool isOther = !m_importCase.isEmpty() && m_importCase != m_case;
    if (isOther && importPanel()->stage() == ImportPanel::Stage::Reading) {
        shell().tell({Tone::Warning,
                      tr("Files for case %1 are being read in").arg(shownText(m_importCase)),
                      tr("Drop the next ones when the report is there.")});
        return true;
    }
    if (isOther)
        importPanel()->leave();
    if (m_importCase.isEmpty()) {
        if (m_request)
            importPanel()->offerRequests({*m_request}, m_request->id);
        m_importCase = m_case;
    }
    handOver(paths);
    return true;
}

HelpText SourcesStep::help() const
{
    return {tr("Sources"),
            {tr("Order the log from IT with the letter and the script, and read in what comes: "
                "drop files or folders anywhere in the window."),
             tr("What is read in for the case alone leaves the archive again when the list is "
                "made, except for the messages that are asked for."),
             tr("The calendar shows which of the days that are asked for some file covers. A gap "
                "or a suspected cut is told in the list that goes out.")}};
}

}

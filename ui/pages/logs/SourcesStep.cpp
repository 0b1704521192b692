// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/SourcesStep.h"

#include "core/store/RequestStore.h"
#include "ui/pages/logs/CoveragePanel.h"
#include "ui/pages/logs/ImportActions.h"
#include "ui/pages/logs/ImportPanel.h"
#include "ui/pages/requests/OrderPanel.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

SourcesStep::SourcesStep(const PageContext& context) : Page(context)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    m_actions = importActions(*this, [this](const QStringList& paths) { takeFiles(paths); });
    m_views = new QStackedWidget;
    m_views->addWidget(makeState());
    m_import = new ImportPanel(context);
    connect(m_import, &ImportPanel::left, this, [this] {
        m_views->setCurrentIndex(0);
        emit actsChanged();
    });
    connect(m_import, &ImportPanel::stageChanged, this, &Page::actsChanged);
    m_views->addWidget(m_import);
    column->addWidget(m_views);
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
    connect(m_coverage, &CoveragePanel::answered, this, &SourcesStep::showNext);
    days->content().addWidget(m_coverage, 1);
    m_coverage->setMinimumHeight(theme.space(40));
    m_order = new OrderPanel(context());
    auto* parts = new QWidget;
    auto* below = new QVBoxLayout(parts);
    below->setContentsMargins(0, 0, theme.space(1), 0);
    below->setSpacing(theme.space(2));
    below->addWidget(m_order);
    below->addWidget(days, 1);
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
    connect(m_read, &QPushButton::clicked, m_actions.first(), &QAction::trigger);
    row->addWidget(m_read);
    m_next = new QPushButton(tr("To the list"));
    m_next->setProperty("accent", true);
    connect(m_next, &QPushButton::clicked, this,
            [this] { shell().goTo(QStringLiteral("requests"), m_case + QStringLiteral("/list")); });
    row->addWidget(m_next);
    return part;
}

void SourcesStep::activate(const QString& caseNumber)
{
    m_case = caseNumber;
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
    // Who is in the middle of an import keeps what was chosen there.
    if (m_views->currentIndex() == 0)
        m_import->setRequest(m_request);
    m_order->showCase(m_case);
    const bool hasDays = m_request && m_request->filter.from && m_request->filter.to;
    m_noDays->setVisible(!hasDays);
    m_coverage->setVisible(hasDays);
    if (hasDays)
        m_coverage->ask(m_request->filter);
    showNext();
}

bool SourcesStep::isCovered() const
{
    const LogCoverage& coverage = m_coverage->calendar()->coverage();
    return !coverage.days.empty() && coverage.gaps.empty();
}

void SourcesStep::showNext()
{
    const LogCoverage& coverage = m_coverage->calendar()->coverage();
    const bool isEmpty = std::all_of(coverage.days.begin(), coverage.days.end(),
                                     [](const LogCoverage::Day& day) { return day.sources == 0; });
    if (isCovered() && coverage.suspectedCuts.empty())
        m_told->setText(tr("Every day that is asked for is covered."));
    else if (isCovered())
        m_told->setText(tr("Every day is covered, but something may have been cut off. Ask IT, or "
                           "go on."));
    else if (isEmpty)
        m_told->setText(tr("No log covers the days yet. Order it from IT, and drop the files here "
                           "when they come."));
    else
        m_told->setText(
            tr("Some days are not covered. Read in more, or go on with what there is."));
    // One button is the next step, the other one is possible.
    const bool isListNext = isCovered();
    m_next->setEnabled(!isEmpty);
    m_next->setProperty("accent", isListNext);
    m_read->setProperty("accent", !isListNext);
    m_next->update();
    m_read->update();
}

bool SourcesStep::takeFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_case.isEmpty())
        return false;
    m_views->setCurrentIndex(1);
    if (!m_import->take(paths))
        shell().tell({Tone::Warning, tr("Files are being read in"),
                      tr("Drop the next ones when the report is there.")});
    emit actsChanged();
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

bool SourcesStep::can(Act act) const
{
    switch (act) {
    case Act::Copy:
    case Act::CopyWithHeadings:
        return m_views->currentIndex() == 1 && m_import->focusedTable()->chosenRows() > 0;
    case Act::SelectAll:
        return m_views->currentIndex() == 1 && m_import->focusedTable()->model()->rowCount() > 0;
    case Act::Refresh:
        return true;
    default:
        return false;
    }
}

void SourcesStep::perform(Act act)
{
    switch (act) {
    case Act::Copy:
        return m_import->focusedTable()->copyChosen(false);
    case Act::CopyWithHeadings:
        return m_import->focusedTable()->copyChosen(true);
    case Act::SelectAll:
        return m_import->focusedTable()->selectAll();
    case Act::Refresh:
        return showRequest();
    default:
        return;
    }
}

}

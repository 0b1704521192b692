// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestsPage.h"

#include "ui/pages/requests/RequestModel.h"
#include "ui/pages/requests/RequestSummaries.h"
#include "ui/pages/requests/RequestView.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace postinsyn {

RequestsPage::RequestsPage(const PageContext& context) : Page(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_body = new QStackedWidget;
    m_body->addWidget(makeList());
    m_body->addWidget(new EmptyState(QStringLiteral("requests"),
                                     tr("No request is registered in this archive yet.")));
    m_view = new RequestView(context);
    connect(m_view, &RequestView::left, this, &RequestsPage::showList);
    connect(m_view, &RequestView::countsChanged, this, &Page::countsChanged);
    connect(m_view, &RequestView::actsChanged, this, &Page::actsChanged);
    m_body->addWidget(m_view);
    column->addWidget(m_body);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_view, nullptr, nullptr,
                                 Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RequestsPage::showList);
    readList();
}

QWidget* RequestsPage::makeList()
{
    const Theme& theme = Theme::current();
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1.5));
    column->addWidget(plainLabel(tr("Requests"), TypeStep::Headline));
    m_model = new RequestModel(this);
    m_table = new DataTable(QStringLiteral("requests"), settings());
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->layOutColumns({22, 30, 19, 8, 24, 14, 10});
    connect(m_table, &DataTable::rowOpened, this, [this](const QModelIndex& index) {
        if (const RequestSummary* summary = m_model->at(index.row()))
            openCase(fromUtf8(summary->request.caseNumber), {});
    });
    connect(m_table, &DataTable::choiceChanged, this, &Page::actsChanged);
    column->addWidget(m_table, 1);
    return list;
}

void RequestsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_wasHidden = true;
}

void RequestsPage::activate(const QString& argument)
{
    const bool wasHidden = std::exchange(m_wasHidden, false);
    if (argument == QLatin1String("/") || (argument.isEmpty() && !wasHidden))
        return showList();
    if (!argument.isEmpty()) {
        // A case number may hold a slash of its own.
        const qsizetype slash = argument.lastIndexOf(QLatin1Char('/'));
        const QString last = argument.mid(slash + 1);
        const auto steps = requestStepEntries();
        const bool isStep =
            slash > 0 && std::any_of(steps.begin(), steps.end(),
                                     [&](const PageEntry& e) { return e.id == last; });
        return isStep ? openCase(argument.left(slash), last) : openCase(argument, {});
    }
    if (isInView())
        shell().setCase(m_view->caseNumber());
    else
        showList();
}

void RequestsPage::openCase(const QString& caseNumber, const QString& step)
{
    if (!m_view->show(caseNumber, step)) {
        shell().tell(
            {Tone::Warning, tr("There is no case %1 in this archive").arg(caseNumber), {}});
        return showList();
    }
    m_body->setCurrentIndex(View);
    shell().setCase(caseNumber);
    emit countsChanged();
    emit actsChanged();
}

void RequestsPage::showList()
{
    const QString left = isInView() ? m_view->caseNumber() : QString();
    m_body->setCurrentIndex(m_model->rowCount() == 0 ? Empty : List);
    shell().setCase({});
    if (const int row = m_model->rowOf(left); row >= 0)
        m_table->selectRow(row);
    else if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
    emit countsChanged();
    emit actsChanged();
}

void RequestsPage::readList()
{
    const RequestSummary* chosen = m_model->at(m_table->currentIndex().row());
    const QString caseNumber = chosen != nullptr ? fromUtf8(chosen->request.caseNumber) : QString();
    const Profile& profile = session().profile();
    m_model->show(
        session().read([&](Archive& archive) { return requestSummaries(archive, profile); }));
    if (const int row = m_model->rowOf(caseNumber); row >= 0)
        m_table->selectRow(row);
    if (!isInView())
        m_body->setCurrentIndex(m_model->rowCount() == 0 ? Empty : List);
}

void RequestsPage::refresh(Subjects what)
{
    readList();
    m_view->refresh(what);
    emit countsChanged();
    emit actsChanged();
}

bool RequestsPage::isInView() const
{
    return m_body->currentIndex() == View;
}

Page* RequestsPage::step() const
{
    return isInView() ? m_view->step() : nullptr;
}

HelpText RequestsPage::help() const
{
    if (step() != nullptr)
        return step()->help();
    return {tr("Requests"),
            {tr("Every request for e-mail logs is a case here. Those that have waited longest "
                "stand first; closed ones stand last. Enter opens one."),
             tr("Days are counted by date from the day the request reached anyone in the "
                "authority. The clock does not stop on holidays."),
             tr("A day under Vanishes is the last on which something that is asked for is "
                "expected to exist at its source: order it before then.")}};
}

QString RequestsPage::counts() const
{
    if (step() != nullptr)
        return step()->counts();
    return tr("%n requests", nullptr, m_model->rowCount());
}

bool RequestsPage::can(Act act) const
{
    if (step() != nullptr)
        return step()->can(act);
    switch (act) {
    case Act::Copy:
    case Act::CopyWithHeadings:
        return m_table->chosenRows() > 0;
    case Act::Refresh:
        return true;
    default:
        return false;
    }
}

void RequestsPage::perform(Act act)
{
    if (step() != nullptr)
        return step()->perform(act);
    if (act == Act::Refresh)
        readList();
    else
        m_table->copyChosen(act == Act::CopyWithHeadings);
}

QString RequestsPage::describe(Act act) const
{
    return step() != nullptr ? step()->describe(act) : QString();
}

QList<QAction*> RequestsPage::pageActions() const
{
    return isInView() ? m_view->pageActions() : QList<QAction*>();
}

bool RequestsPage::takeFiles(const QStringList& paths)
{
    return isInView() && m_view->takeFiles(paths);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestsPage.h"

#include "ui/pages/requests/RegisterForm.h"
#include "ui/pages/requests/RequestModel.h"
#include "ui/pages/requests/RequestSummaries.h"
#include "ui/pages/requests/RequestView.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
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
    auto* empty =
        new EmptyState(QStringLiteral("requests"),
                       tr("No request is registered in this archive yet."), tr("New request"));
    connect(empty, &EmptyState::chosen, this, &RequestsPage::showForm);
    m_body->addWidget(empty);
    m_view = new RequestView(context);
    connect(m_view, &RequestView::left, this, &RequestsPage::showList);
    connect(m_view, &RequestView::countsChanged, this, &Page::countsChanged);
    connect(m_view, &RequestView::actsChanged, this, &Page::actsChanged);
    m_body->addWidget(m_view);
    m_form = new RegisterForm(context);
    connect(m_form, &RegisterForm::cancelled, this, &RequestsPage::showList);
    connect(m_form, &RegisterForm::registered, this,
            [this](const QString& caseNumber) { openCase(caseNumber, {}); });
    m_body->addWidget(m_form);
    column->addWidget(m_body);
    addActions();
    readList();
}

QWidget* RequestsPage::makeList()
{
    const Theme& theme = Theme::current();
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1.5));
    auto* heading = new QHBoxLayout;
    heading->addWidget(plainLabel(tr("Requests"), TypeStep::Headline), 1);
    auto* add = new QPushButton(tr("&New request"));
    add->setProperty("accent", true);
    connect(add, &QPushButton::clicked, this, &RequestsPage::showForm);
    heading->addWidget(add);
    column->addLayout(heading);
    m_model = new RequestModel(this);
    m_table = new DataTable(QStringLiteral("requests"), settings());
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->layOutColumns({18, 0, 17, 7, 19, 12, 8});
    connect(m_table, &DataTable::rowOpened, this, [this](const QModelIndex& index) {
        if (const RequestSummary* summary = m_model->at(index.row()))
            openCase(fromUtf8(summary->request.caseNumber), {});
    });
    connect(m_table, &DataTable::choiceChanged, this, &Page::actsChanged);
    column->addWidget(m_table, 1);
    return list;
}

void RequestsPage::addActions()
{
    m_newRequest = new QAction(lineIcon(QStringLiteral("plus")), tr("&New request"), this);
    m_newRequest->setShortcut(QKeySequence::New);
    connect(m_newRequest, &QAction::triggered, this, &RequestsPage::showForm);
}

void RequestsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_wasHidden = true;
}

void RequestsPage::keyPressEvent(QKeyEvent* event)
{
    // Nobody below wanted it: no list of choices is open. A case is left by Alt+Left alone: whoever
    // presses Esc once too often while judging stays where they are.
    if (event->key() == Qt::Key_Escape && m_body->currentIndex() == Form)
        return showList();
    Page::keyPressEvent(event);
}

void RequestsPage::activate(const QString& argument)
{
    const bool wasHidden = std::exchange(m_wasHidden, false);
    if (argument == QLatin1String("/new"))
        return showForm();
    if (argument == QLatin1String("/") || (argument.isEmpty() && !wasHidden))
        return showList();
    if (!argument.isEmpty()) {
        // A case number may hold a slash of its own.
        const qsizetype slash = argument.lastIndexOf(QLatin1Char('/'));
        const QString last = argument.mid(slash + 1);
        const auto steps = requestStepEntries();
        const QString id = last.section(QLatin1Char('?'), 0, 0);
        const bool isStep =
            slash > 0 &&
            std::any_of(steps.begin(), steps.end(), [&](const PageEntry& e) { return e.id == id; });
        return isStep ? openCase(argument.left(slash), last) : openCase(argument, {});
    }
    if (isInView())
        shell().setCase(m_view->caseNumber());
    else if (m_body->currentIndex() != Form)
        showList();
}

void RequestsPage::showForm()
{
    m_body->setCurrentIndex(Form);
    shell().setCase({});
    m_form->begin();
    emit countsChanged();
    emit actsChanged();
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
    m_model->show(session().read([](Archive& archive) { return requestSummaries(archive); }));
    m_vanishing = session().ask(
        this,
        [profile = session().profile()](Archive& archive, const std::stop_token& token) {
            return vanishingOfAll(archive, profile, token);
        },
        [this](const std::vector<Vanishing>& all) { m_model->setVanishing(all); });
    if (const int row = m_model->rowOf(caseNumber); row >= 0)
        m_table->selectRow(row);
    if (m_body->currentIndex() == List || m_body->currentIndex() == Empty)
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
    if (m_body->currentIndex() == Form)
        return {tr("New request"),
                {tr("Enter goes to the next field, Ctrl+Enter registers. Esc leaves the form; what "
                    "was typed is still there afterwards."),
                 tr("Who asks, and why, is not asked for and has no place here."),
                 tr("Days can be typed short: 30, 0930, w40-w42, aug, -7. Senders and recipients "
                    "can be pasted in any shape: lists, names, Name <address>."),
                 tr("Registering sets a hold: nothing that the request covers may be purged.")}};
    return {tr("Requests"),
            {tr("Every request for e-mail logs is a case here. Those that have waited longest "
                "stand first; closed ones stand last. Enter opens one."),
             tr("Days are counted by date from the day the request reached anyone in the "
                "authority. The clock does not stop on holidays."),
             tr("A day under Vanishes is the last on which something that is asked for is "
                "expected to exist at its source: order it before then.")}};
}

QString RequestsPage::place() const
{
    if (isInView())
        return m_view->caseNumber() + QLatin1Char('/') + m_view->stepId();
    return m_body->currentIndex() == Form ? QStringLiteral("/new") : QString();
}

QString RequestsPage::counts() const
{
    if (step() != nullptr)
        return step()->counts();
    if (m_body->currentIndex() == Form)
        return {};
    return tr("%n requests", nullptr, m_model->rowCount());
}

bool RequestsPage::can(Act act) const
{
    if (step() != nullptr)
        return step()->can(act);
    switch (act) {
    case Act::Copy:
    case Act::CopyWithHeadings:
        return m_body->currentIndex() == List && m_table->chosenRows() > 0;
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
    if (m_body->currentIndex() == Form)
        return;
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
    if (isInView())
        return m_view->pageActions();
    return m_body->currentIndex() == Form ? QList<QAction*>() : QList<QAction*>{m_newRequest};
}

bool RequestsPage::takeFiles(const QStringList& paths)
{
    return isVisible() && isInView() && m_view->takeFiles(paths);
}

}

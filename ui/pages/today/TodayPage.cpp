// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/today/TodayPage.h"

#include "core/store/DirectoryStore.h"
#include "core/store/RequestStore.h"
#include "ui/pages/requests/RequestModel.h"
#include "ui/pages/requests/RequestSummaries.h"
#include "ui/pages/today/VanishingModel.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace postinsyn {

namespace {

constexpr int mailboxDaysAhead = 14;

}

TodayPage::TodayPage(const PageContext& context) : Page(context)
{
    m_newRequest = new QAction(lineIcon(QStringLiteral("plus")), tr("&New request"), this);
    m_newRequest->setShortcut(QKeySequence::New);
    connect(m_newRequest, &QAction::triggered, this,
            [this] { shell().goTo(QStringLiteral("requests"), QStringLiteral("/new")); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_body = new QStackedWidget;
    m_body->addWidget(makeBeginning());
    m_body->addWidget(makeWork());
    column->addWidget(m_body);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &TodayPage::read);
    read();
}

QWidget* TodayPage::makeBeginning()
{
    const Theme& theme = Theme::current();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addStretch(2);
    column->addWidget(new IconLabel(lineIcon(QStringLiteral("today"), Tone::Neutral), 5), 0,
                      Qt::AlignHCenter);
    auto* lead = plainLabel(tr("The archive is empty. Begin with a request, or with a log."));
    lead->setAlignment(Qt::AlignHCenter);
    lead->setWordWrap(true);
    column->addWidget(lead);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(1.5));
    row->addStretch(1);
    const auto add = [&](const QString& text, const std::function<void()>& run) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    add(tr("&New request"), [this] { m_newRequest->trigger(); })->setProperty("accent", true);
    add(tr("Read in a &log"), [this] { shell().goTo(QStringLiteral("logs")); });
    if (services().makePractice)
        add(tr("Pra&ctise with invented data"), [this] { shell().practise(); });
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    return place;
}

QWidget* TodayPage::makeWork()
{
    const Theme& theme = Theme::current();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(2));
    auto* heading = new QHBoxLayout;
    heading->setSpacing(theme.space(2));
    heading->addWidget(plainLabel(tr("Today"), TypeStep::Headline));
    m_date = dimLabel({});
    heading->addWidget(m_date, 1);
    auto* add = new QPushButton(tr("&New request"));
    add->setProperty("accent", true);
    connect(add, &QPushButton::clicked, m_newRequest, &QAction::trigger);
    heading->addWidget(add);
    column->addLayout(heading);
    addRequests(column);
    addVanishing(column);
    return place;
}

void TodayPage::addRequests(QVBoxLayout* column)
{
    auto* section = new Section(tr("Open requests"), Section::Look::Bare);
    m_noRequests = dimParagraph(tr("No request is open."));
    section->content().addWidget(m_noRequests, 0, Qt::AlignTop);
    m_requests = new RequestModel(this);
    m_requestTable = new DataTable(QStringLiteral("today"), settings());
    m_requestTable->setModel(m_requests);
    m_requestTable->setAccessibleName(tr("Open requests"));
    m_requestTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_requestTable->layOutColumns({18, 0, 17, 7, 19, 12, 8});
    connect(m_requestTable, &DataTable::rowOpened, this, [this](const QModelIndex& index) {
        if (const RequestSummary* summary = m_requests->at(index.row()))
            shell().goTo(QStringLiteral("requests"), fromUtf8(summary->request.caseNumber));
    });
    connect(m_requestTable, &DataTable::choiceChanged, this, &Page::actsChanged);
    section->content().addWidget(m_requestTable, 1);
    column->addWidget(section, 3);
}

void TodayPage::addVanishing(QVBoxLayout* column)
{
    auto* section = new Section(tr("About to vanish"), Section::Look::Bare);
    m_nothingGoes =
        dimParagraph(tr("Nothing that an open request needs, and no mailbox in the directory."));
    section->content().addWidget(m_nothingGoes, 0, Qt::AlignTop);
    m_going = new VanishingModel(this);
    m_goingTable = new DataTable(QStringLiteral("vanishing"), settings());
    m_goingTable->setModel(m_going);
    m_goingTable->setAccessibleName(tr("About to vanish"));
    m_goingTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_goingTable->layOutColumns({13, 44, 18, 34});
    connect(m_goingTable, &DataTable::rowOpened, this, [this](const QModelIndex& index) {
        const Vanishing* each = m_going->at(index.row());
        if (each == nullptr)
            return;
        if (each->caseNumber.empty())
            shell().goTo(QStringLiteral("register"), fromUtf8(each->address));
        else
            shell().goTo(QStringLiteral("requests"), fromUtf8(each->caseNumber));
    });
    connect(m_goingTable, &DataTable::choiceChanged, this, &Page::actsChanged);
    section->content().addWidget(m_goingTable, 1);
    column->addWidget(section, 2);
}

void TodayPage::activate(const QString&)
{
    shell().setCase({});
    if (m_body->currentIndex() == Work) {
        if (!m_requestTable->currentIndex().isValid() && m_requests->rowCount() > 0)
            m_requestTable->selectRow(0);
        m_requestTable->setFocus();
    }
}

void TodayPage::refresh(Subjects)
{
    read();
}

void TodayPage::showDate()
{
    const Instant now = session().read([](Archive& archive) { return archive.now(); });
    const TimeZone zone = TimeZone::stockholm();
    const LocalDate today = zone.dateOf(now);
    m_date->setText(tr("%1, week %2").arg(longDateText(today)).arg(isoWeek(today)));
    // A window that is left open over night shows the new day in the morning.
    const std::int64_t left = zone.startOfDay(today + 1).ms - now.ms;
    m_midnight.start(int(std::clamp<std::int64_t>(left, 1000, msPerDay)) + 1000);
}

void TodayPage::read()
{
    showDate();
    std::vector<RequestSummary> summaries =
        session().read([](Archive& archive) { return requestSummaries(archive); });
    const bool hasLog =
        session().read([](Archive& archive) { return archive.requests().hasLog(); });
    m_body->setCurrentIndex(summaries.empty() && !hasLog ? Beginning : Work);
    std::erase_if(summaries,
                  [](const RequestSummary& summary) { return !isOpen(summary.request.state); });
    m_requests->show(std::move(summaries));
    m_noRequests->setVisible(m_requests->rowCount() == 0);
    m_requestTable->setVisible(m_requests->rowCount() > 0);
    using Going = std::pair<std::vector<Vanishing>, std::vector<Vanishing>>;
    m_reading = session().ask(
        this,
        [profile = session().profile()](Archive& archive, const std::stop_token& token) {
            return Going(vanishingOfAll(archive, profile, token),
                         vanishingMailboxes(profile, archive.directory().all(), archive.now(),
                                            mailboxDaysAhead));
        },
        [this](Going going) { showVanishing(std::move(going.first), going.second); });
    emit countsChanged();
    emit actsChanged();
}

void TodayPage::showVanishing(std::vector<Vanishing> all, const std::vector<Vanishing>& mailboxes)
{
    m_requests->setVanishing(all);
    // A mailbox that a case needs is told once, with the case.
    for (const Vanishing& mailbox : mailboxes)
        if (std::none_of(all.begin(), all.end(),
                         [&](const Vanishing& each) { return each.address == mailbox.address; }))
            all.push_back(mailbox);
    m_going->show(std::move(all));
    m_nothingGoes->setVisible(m_going->rowCount() == 0);
    m_goingTable->setVisible(m_going->rowCount() > 0);
}

HelpText TodayPage::help() const
{
    return {tr("Today"),
            {tr("Open requests, those that have waited longest first. Enter opens one at the step "
                "it waits for."),
             tr("About to vanish: the oldest day of a log that was not read in yet, and mailboxes "
                "whose owner has left. The days are computed from the windows of the profile; only "
                "IT can say that something is gone."),
             tr("Ctrl+N registers a new request.")}};
}

QString TodayPage::counts() const
{
    return m_body->currentIndex() == Work
               ? tr("%n open request(s)", nullptr, m_requests->rowCount())
               : QString();
}

QList<QAction*> TodayPage::pageActions() const
{
    return {m_newRequest};
}

bool TodayPage::can(Act act) const
{
    if (act == Act::Copy || act == Act::CopyWithHeadings)
        return m_body->currentIndex() == Work && copied().chosenRows() > 0;
    return act == Act::Refresh;
}

void TodayPage::perform(Act act)
{
    if (act == Act::Refresh)
        read();
    else
        copied().copyChosen(act == Act::CopyWithHeadings);
}

DataTable& TodayPage::copied() const
{
    return m_goingTable->hasFocus() ? *m_goingTable : *m_requestTable;
}

}

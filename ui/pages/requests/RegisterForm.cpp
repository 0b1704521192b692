// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RegisterForm.h"

#include "core/store/RequestStore.h"
#include "ui/pages/requests/FilterForm.h"
#include "ui/pages/requests/FormRow.h"
#include "ui/pages/requests/RequestWords.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/DateSpanEdit.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace postinsyn {

namespace {

constexpr std::array origins{RequestOrigin::External, RequestOrigin::Authority,
                             RequestOrigin::Internal};
constexpr std::array scopes{RequestScope::Overview, RequestScope::Messages, RequestScope::Raw,
                            RequestScope::OnSite};

QGridLayout* makeGrid(Section& section)
{
    const Theme& theme = Theme::current();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(1));
    grid->setColumnMinimumWidth(0, theme.space(24));
    grid->setColumnStretch(1, 1);
    section.content().addLayout(grid);
    return grid;
}

}

RegisterForm::RegisterForm(const PageContext& context, QWidget* parent) : KeyedForm(context, parent)
{
    column().addWidget(plainLabel(tr("New request"), TypeStep::Headline));
    column().addWidget(dimParagraph(tr("Who asks, and why, is not asked for and has no place here. "
                                       "Registering sets the hold against purging at once.")));
    column().addWidget(makeCase());
    column().addWidget(makeAsked());
    column().addWidget(makeButtons());
    listen();
    forgetFaults();
}

void RegisterForm::forgetFaults()
{
    const auto none = [](FormRow* row) { return [row] { row->setFault({}); }; };
    connect(m_case, &QLineEdit::textEdited, this, none(m_caseRow));
    connect(m_day, &DateSpanEdit::spanChanged, this, none(m_receivedRow));
    connect(m_clock, &QLineEdit::textEdited, this, none(m_receivedRow));
}

QWidget* RegisterForm::makeCase()
{
    auto* section = new Section(tr("The case"));
    QGridLayout* grid = makeGrid(*section);
    m_case = new QLineEdit;
    m_case->setMaxLength(60);
    m_caseRow = new FormRow(*grid, tr("&Case number"), m_case, m_case);
    QWidget* received = makeReceived();
    m_receivedRow = new FormRow(*grid, tr("&Received"), received, m_day->field());
    m_origin = new QComboBox;
    for (const RequestOrigin origin : origins)
        m_origin->addItem(originText(origin));
    new FormRow(*grid, tr("&Kind"), m_origin, m_origin);
    m_scope = new QComboBox;
    for (const RequestScope scope : scopes)
        m_scope->addItem(scopeText(scope));
    new FormRow(*grid, tr("&Scope"), m_scope, m_scope);
    return section;
}

QWidget* RegisterForm::makeReceived()
{
    const Theme& theme = Theme::current();
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    m_day = new DateSpanEdit;
    m_day->setEmptyText(tr("The day it reached anyone in the authority: 30, 0930, -1, today"));
    row->addWidget(m_day, 1);
    m_clock = new QLineEdit;
    m_clock->setAccessibleName(tr("Time of receipt"));
    m_clock->setPlaceholderText(tr("Time, if known"));
    m_clock->setMaximumWidth(theme.space(20));
    row->addWidget(m_clock, 0, Qt::AlignTop);
    // The clock of today says nothing about another day.
    connect(m_day->field(), &QLineEdit::textEdited, m_clock, &QLineEdit::clear);
    return box;
}

QWidget* RegisterForm::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1.5));
    m_register = new QPushButton(tr("Register the reques&t"));
    m_register->setProperty("accent", true);
    connect(m_register, &QPushButton::clicked, this, &RegisterForm::submit);
    row->addWidget(m_register);
    auto* cancel = new QPushButton(tr("Cance&l"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_isBegun = false;
        emit cancelled();
    });
    row->addWidget(cancel);
    row->addWidget(dimLabel(tr("Enter goes to the next field, Ctrl+Enter registers.")));
    row->addStretch(1);
    return box;
}

QList<QWidget*> RegisterForm::stops() const
{
    return QList<QWidget*>{m_case, m_day->field(), m_clock, m_origin, m_scope} + asked().stops() +
           QList<QWidget*>{m_register};
}

void RegisterForm::begin()
{
    if (std::exchange(m_isBegun, true)) {
        m_case->setFocus();
        return;
    }
    const auto [requests, now] = context().session.read(
        [](Archive& archive) { return std::pair(archive.requests().all(), archive.now()); });
    const LocalTime local = TimeZone::stockholm().toLocal(now);
    m_prefix = caseNumberPrefix(requests, local.date);
    m_case->setText(m_prefix);
    m_day->setSpan(Period{local.date, local.date});
    m_clock->setText(fromUtf8(local.clock()).left(5));
    asked().setFilter({});
    for (QComboBox* choice : {m_origin, m_scope})
        choice->setCurrentIndex(0);
    for (FormRow* row : {m_caseRow, m_receivedRow})
        row->setFault({});
    m_register->setEnabled(true);
    m_case->setFocus();
    m_case->end(false);
}

bool RegisterForm::goesOn(const QWidget* stop) const
{
    return stop != m_register && stops().contains(stop);
}

void RegisterForm::goOn()
{
    const QList<QWidget*> all = stops();
    const qsizetype at = all.indexOf(focusWidget());
    if (at >= 0 && at + 1 < all.size())
        all.at(at + 1)->setFocus(Qt::TabFocusReason);
}

void RegisterForm::submit()
{
    const auto told = read();
    if (!told || !m_register->isEnabled())
        return;
    m_register->setEnabled(false);
    context().session.submit(
        {tr("Registering the request"), Subject::Requests | Subject::Holds, JobUnit::Items,
         Haste::Quick},
        this,
        [told = *told, actor = context().session.actor()](Archive& archive, ProgressMeter&) {
            return registerRequest(archive, told, actor);
        },
        [this](const Request& request) {
            m_register->setEnabled(true);
            m_isBegun = false;
            emit registered(fromUtf8(request.caseNumber));
        },
        [this](const Error& problem) {
            m_register->setEnabled(true);
            showFault(problem);
        },
        [this] { m_register->setEnabled(true); });
}

std::optional<NewRequest> RegisterForm::read()
{
    for (FormRow* row : {m_caseRow, m_receivedRow})
        row->setFault({});
    NewRequest told;
    told.caseNumber = m_case->text().trimmed().toStdString();
    if (m_case->text().trimmed().isEmpty() || m_case->text() == m_prefix)
        m_caseRow->setFault(tr("Type the whole case number, as the case register has it."));
    const auto received = readReceived();
    told.receivedAt = received.value_or(Instant{});
    told.origin = origins.at(std::size_t(m_origin->currentIndex()));
    told.scope = scopes.at(std::size_t(m_scope->currentIndex()));
    const auto filter = asked().read();
    for (const FormRow* row : {m_caseRow, m_receivedRow})
        if (row->hasFault()) {
            row->setFocus();
            return std::nullopt;
        }
    if (!filter)
        return std::nullopt;
    told.filter = *filter;
    return told;
}

std::optional<Instant> RegisterForm::readReceived()
{
    const std::optional<Period> day = m_day->span();
    if (!day || day->from != day->to) {
        m_receivedRow->setFault(
            tr("Type one day: 30 is the latest 30th, 0930 the 30th of September, -1 yesterday."));
        return std::nullopt;
    }
    QString clock = m_clock->text().trimmed().replace(QLatin1Char('.'), QLatin1Char(':'));
    if (clock.isEmpty())
        clock = QStringLiteral("00:00");
    static const QRegularExpression bare(QStringLiteral("^\\d{4}$"));
    if (bare.match(clock).hasMatch())
        clock.insert(2, QLatin1Char(':'));
    if (clock.size() == 4)
        clock.prepend(QLatin1Char('0')); // 9:05
    const auto time =
        parseLocalDateTime(day->from.toIso() + " " + clock.toStdString(), TimeZone::stockholm());
    if (!time)
        m_receivedRow->setFault(tr("Type the time as 14:05 or 1405, or leave it empty."));
    else if (time->isNonexistent)
        m_receivedRow->setFault(
            tr("No clock in Sweden showed this time: summer time skips it. Type the time after."));
    else if (time->isAmbiguous)
        m_receivedRow->setFault(tr("This time came twice when summer time ended. Type %1+02:00 "
                                   "for the first, %1+01:00 for the second.")
                                    .arg(clock));
    else if (time->instant > context().session.read([](Archive& a) { return a.now(); }))
        m_receivedRow->setFault(tr("This has not been yet. Type the day and time when the request "
                                   "reached anyone in the authority."));
    else
        return time->instant;
    return std::nullopt;
}

void RegisterForm::showFault(const Error& problem)
{
    const ErrorText text = textFor(problem);
    FormRow* row = problem.code() == "received-in-future" ? m_receivedRow : m_caseRow;
    row->setFault(text.advice.isEmpty() ? text.reason
                                        : text.reason + QLatin1Char(' ') + text.advice);
    row->setFocus();
}

QString caseNumberPrefix(const std::vector<Request>& requests, LocalDate today)
{
    const auto last =
        std::max_element(requests.begin(), requests.end(), [](const Request& a, const Request& b) {
            return a.registeredAt < b.registeredAt;
        });
    if (last == requests.end())
        return {};
    const QString number = fromUtf8(last->caseNumber);
    static const QRegularExpression lastDigits(QStringLiteral("\\d+$"));
    const qsizetype at = number.indexOf(lastDigits);
    const QString prefix = at > 0 ? number.left(at) : QString();
    return prefix.contains(dateText(today).left(4)) ? prefix : QString();
}

}

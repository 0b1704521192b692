// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/FilterBar.h"

#include "core/domain/PartyText.h"
#include "ui/models/MessageWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DateSpanEdit.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

using Kind = FilterCondition::Kind;

constexpr int typingPauseMs = 300;
constexpr LocalDate firstDay{std::chrono::sys_days(std::chrono::days(0))};

/// What a field shows of a filter that may be open at an end.
std::optional<Period> spanOf(const MessageFilter& filter)
{
    if (!filter.from && !filter.to)
        return std::nullopt;
    const LocalDate today = TimeZone::stockholm().dateOf(Instant::now());
    return Period{filter.from.value_or(firstDay), filter.to.value_or(today)};
}

void addAll(std::vector<std::string>& known, const std::vector<std::string>& more)
{
    for (const std::string& text : more)
        if (std::find(known.begin(), known.end(), text) == known.end())
            known.push_back(text);
}

void choose(QComboBox& box, int data)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

}

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* flow = new FlowLayout(this, Qt::AlignTop);
    flow->setSpacing(theme.space(1.5));
    addPeriod(*flow);
    addParty(*flow);
    addSubject(*flow);
    addChoices(*flow);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::takeSubject);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QWidget* FilterBar::labelled(const QString& label, QWidget* field, QWidget* buddy,
                             const QString& below)
{
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(0.25));
    QLabel* name = plainLabel(label, TypeStep::Caption);
    name->setBuddy(buddy);
    column->addWidget(name);
    column->addWidget(field);
    if (!below.isEmpty()) {
        QLabel* hint = dimLabel(below);
        hint->setFont(Theme::current().font(TypeStep::Caption));
        column->addWidget(hint);
        m_partyHint = hint;
    }
    column->addStretch();
    return group;
}

void FilterBar::addPeriod(FlowLayout& flow)
{
    m_period = new DateSpanEdit;
    m_period->setEmptyText(tr("All days"));
    connect(m_period, &DateSpanEdit::committed, this, [this] {
        MessageFilter filter = m_filter;
        const auto typed = m_period->typed();
        m_relative = typed && typed->isRelative ? m_period->field()->text().trimmed() : QString();
        const auto span = m_period->span();
        m_relativeDays = span;
        filter.from = span ? std::optional(span->from) : std::nullopt;
        filter.to = span ? std::optional(span->to) : std::nullopt;
        change(std::move(filter));
    });
    flow.addWidget(labelled(tr("Per&iod"), m_period, m_period->field()));
}

void FilterBar::addParty(FlowLayout& flow)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::current().space(0.5));
    m_role = new QComboBox;
    m_role->setAccessibleName(tr("Role of the party"));
    m_role->addItem(tr("From or to"), int(Kind::Party));
    m_role->addItem(tr("From"), int(Kind::Sender));
    m_role->addItem(tr("To"), int(Kind::Recipient));
    m_role->addItem(tr("Between two"), int(Kind::Between));
    m_role->addItem(tr("Domain"), int(Kind::Domain));
    m_party = new QLineEdit;
    m_party->setMinimumWidth(Theme::current().space(26));
    m_party->setAccessibleName(tr("Parties"));
    m_party->setPlaceholderText(tr("Address or name"));
    connect(m_party, &QLineEdit::returnPressed, this, &FilterBar::takeParties);
    connect(m_party, &QLineEdit::textEdited, this, [this](const QString& text) {
        const bool isList = text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char(';'));
        if (isList && m_role->currentData().toInt() != int(Kind::Between))
            takeParties();
    });
    line->addWidget(m_role);
    line->addWidget(m_party, 1);
    flow.addWidget(
        labelled(tr("Par&ty"), row, m_party, tr("Enter adds. Paste lists in any shape.")));
}

void FilterBar::addSubject(FlowLayout& flow)
{
    m_subject = new QLineEdit;
    m_subject->setMinimumWidth(Theme::current().space(22));
    m_subject->setAccessibleName(tr("Subject holds"));
    m_subject->setPlaceholderText(tr("Part of the subject"));
    m_subject->setClearButtonEnabled(true);
    connect(m_subject, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_subject, &QLineEdit::returnPressed, this, &FilterBar::takeSubject);
    flow.addWidget(labelled(tr("Su&bject"), m_subject, m_subject));
}

void FilterBar::addChoices(FlowLayout& flow)
{
    constexpr int any = -1;
    m_direction = new QComboBox;
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItem(tr("All"), any);
    for (const Direction direction :
         {Direction::In, Direction::Out, Direction::Internal, Direction::Unknown})
        m_direction->addItem(directionWord(direction), int(direction));
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this] {
        const int value = m_direction->currentData().toInt();
        MessageFilter filter = m_filter;
        filter.direction =
            value == any ? std::nullopt : std::optional(static_cast<Direction>(value));
        change(std::move(filter));
    });
    flow.addWidget(labelled(tr("&Direction"), m_direction, m_direction));
    m_status = new QComboBox;
    m_status->setAccessibleName(tr("Delivery status"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_status->setMinimumContentsLength(10);
    m_status->addItem(tr("All"), any);
    for (int status = 0; status <= int(DeliveryStatus::Recalled); ++status)
        m_status->addItem(statusWord(static_cast<DeliveryStatus>(status)), status);
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        const int value = m_status->currentData().toInt();
        MessageFilter filter = m_filter;
        filter.status =
            value == any ? std::nullopt : std::optional(static_cast<DeliveryStatus>(value));
        change(std::move(filter));
    });
    flow.addWidget(labelled(tr("De&livery"), m_status, m_status));
    m_withSystem = new QCheckBox(tr("&Monitoring mail too"));
    m_withSystem->setToolTip(tr("Mail by which the mail system watches itself. It is left out "
                                "unless you ask for it."));
    connect(m_withSystem, &QCheckBox::toggled, this, [this](bool isOn) {
        MessageFilter filter = m_filter;
        filter.withSystem = isOn;
        change(std::move(filter));
    });
    flow.addWidget(labelled(QString(QLatin1Char(' ')), m_withSystem, nullptr));
}

void FilterBar::takeParties()
{
    const std::vector<std::string> parties = parseParties(m_party->text().toStdString());
    if (parties.empty())
        return;
    MessageFilter filter = m_filter;
    switch (static_cast<Kind>(m_role->currentData().toInt())) {
    case Kind::Sender:
        addAll(filter.senders, parties);
        break;
    case Kind::Recipient:
        addAll(filter.recipients, parties);
        break;
    case Kind::Domain:
        addAll(filter.domains, parties);
        break;
    case Kind::Between:
        if (parties.size() != 2) {
            m_partyHint->setText(tr("Name two, with a semicolon between them."));
            return;
        }
        filter.between = {parties[0], parties[1]};
        break;
    default:
        addAll(filter.parties, parties);
    }
    m_party->clear();
    m_partyHint->setText(tr("Enter adds. Paste lists in any shape."));
    change(std::move(filter));
}

void FilterBar::takeSubject()
{
    m_typing.stop();
    const std::string text = m_subject->text().trimmed().toStdString();
    MessageFilter filter = m_filter;
    filter.subject = text.empty() ? std::nullopt : std::optional(text);
    change(std::move(filter));
}

void FilterBar::change(MessageFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    emit filterChanged();
}

void FilterBar::setFilter(const MessageFilter& filter, const QString& relativeSpan)
{
    m_filter = filter;
    const std::optional<Period> days = spanOf(filter);
    if (!relativeSpan.isEmpty())
        m_relative = relativeSpan;
    else if (days != m_relativeDays)
        m_relative.clear();
    m_relativeDays = days;
    if (m_relative.isEmpty())
        m_period->setSpan(days);
    else
        m_period->setText(m_relative);
    const QString subject = fromUtf8(filter.subject.value_or(""));
    if (m_subject->text().trimmed() != subject) {
        const QSignalBlocker quiet(m_subject);
        m_subject->setText(subject);
    }
    m_typing.stop();
    choose(*m_direction, filter.direction ? int(*filter.direction) : -1);
    choose(*m_status, filter.status ? int(*filter.status) : -1);
    const QSignalBlocker quiet(m_withSystem);
    m_withSystem->setChecked(filter.withSystem);
}

void FilterBar::focusParty()
{
    QLineEdit* field = m_party->hasFocus() ? m_subject : m_party; // asked again: the other one
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

}

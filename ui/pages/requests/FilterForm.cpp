// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/FilterForm.h"

#include "core/domain/FilterConditions.h"
#include "core/domain/PartyText.h"
#include "ui/models/MessageWords.h"
#include "ui/pages/requests/FormRow.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/DateSpanEdit.h"
#include "ui/widgets/PartiesEdit.h"
#include "ui/widgets/PlainText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr int any = -1;
const QString moreLayout = QStringLiteral("request-conditions");

QGridLayout* makeGrid(QVBoxLayout& column)
{
    const Theme& theme = Theme::current();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(1));
    grid->setColumnMinimumWidth(0, theme.space(24));
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    return grid;
}

QStringList shownParties(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << fromUtf8(text);
    return list;
}

std::vector<std::string> partiesOf(const PartiesEdit& edit)
{
    std::vector<std::string> texts;
    for (const QString& party : edit.parties())
        texts.push_back(party.toStdString());
    return texts;
}

/// A field for one party takes what a list takes: "Åsa Östberg <asa.ostberg@...>".
std::string partyOf(const QLineEdit& edit)
{
    const auto parties = parseParties(edit.text().toStdString());
    return parties.empty() ? std::string() : parties.front();
}

/// What the field of days shows of a span that may be open at an end.
std::optional<Period> spanOf(const MessageFilter& filter)
{
    if (!filter.from && !filter.to)
        return std::nullopt;
    const LocalDate today = TimeZone::stockholm().dateOf(Instant::now());
    return Period{filter.from.value_or(filter.to.value_or(today)),
                  filter.to.value_or(std::max(today, filter.from.value_or(today)))};
}

void choose(QComboBox& box, int data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// How many kinds of conditions stand behind the button.
int furtherConditions(const MessageFilter& filter)
{
    return int(!filter.senders.empty()) + int(!filter.recipients.empty()) +
           int(filter.between.has_value()) + int(!filter.domains.empty()) +
           int(filter.direction.has_value()) + int(filter.status.has_value()) +
           int(filter.withSystem);
}

}

FilterForm::FilterForm(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    addFirst(*makeGrid(*column));
    m_more = new QPushButton(tr("&More conditions"));
    m_more->setFlat(true);
    m_more->setCheckable(true);
    m_more->setAccessibleDescription(
        tr("Only from, only to, between two, mail domain, direction, delivery, monitoring mail"));
    connect(m_more, &QPushButton::clicked, this, [this](bool isOn) {
        m_context.settings.setLayout(moreLayout, isOn ? "open" : QByteArray());
        showMore(isOn);
        if (isOn)
            m_senders->field()->setFocus();
    });
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_further = new QWidget;
    auto* further = new QVBoxLayout(m_further);
    further->setContentsMargins(0, 0, 0, 0);
    addMore(*makeGrid(*further));
    column->addWidget(m_further);
    forgetFaults();
    setFilter({});
}

void FilterForm::addFirst(QGridLayout& grid)
{
    m_span = new DateSpanEdit;
    m_span->setEmptyText(tr("All days. Type a span: 1-15 sep, v40-v42, aug, -7"));
    m_spanRow = new FormRow(grid, tr("&Days"), m_span, m_span->field());
    m_parties = new PartiesEdit;
    m_parties->setPlaceholderText(tr("Addresses or names"));
    m_partiesRow = new FormRow(grid, tr("Sender &or recipient"), m_parties, m_parties->field());
    m_subject = new QLineEdit;
    m_subject->setPlaceholderText(tr("Part of the subject, as it stands"));
    new FormRow(grid, tr("S&ubject"), m_subject, m_subject);
}

void FilterForm::addMore(QGridLayout& grid)
{
    const auto parties = [&grid](const QString& label, const QString& placeholder) {
        auto* edit = new PartiesEdit;
        edit->setPlaceholderText(placeholder);
        new FormRow(grid, label, edit, edit->field());
        return edit;
    };
    m_senders = parties(tr("O&nly from"), tr("Addresses or names"));
    m_recipients = parties(tr("Onl&y to"), tr("Addresses or names"));
    QWidget* between = makeBetween();
    m_betweenRow = new FormRow(grid, tr("&Between"), between, m_one);
    m_domains = parties(tr("M&ail domain"), tr("Of the sender or a recipient"));
    m_direction = new QComboBox;
    m_direction->addItem(tr("Any direction"), any);
    for (const Direction each :
         {Direction::In, Direction::Out, Direction::Internal, Direction::Unknown})
        m_direction->addItem(directionWord(each), int(each));
    new FormRow(grid, tr("D&irection"), m_direction, m_direction);
    m_status = new QComboBox;
    m_status->addItem(tr("Whatever became of it"), any);
    for (int each = 0; each <= int(DeliveryStatus::Recalled); ++each)
        m_status->addItem(statusWord(static_cast<DeliveryStatus>(each)), each);
    new FormRow(grid, tr("Delivery"), m_status, m_status);
    m_withSystem = new QCheckBox(tr("By which the mail system watches itself, too"));
    new FormRow(grid, tr("Monitoring mail"), m_withSystem, m_withSystem);
}

QWidget* FilterForm::makeBetween()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    m_one = new QLineEdit;
    m_one->setPlaceholderText(tr("One address or name"));
    row->addWidget(m_one, 1);
    row->addWidget(plainLabel(tr("and", "between A and B")));
    m_other = new QLineEdit;
    m_other->setPlaceholderText(tr("The other one, either way"));
    m_other->setAccessibleName(tr("Between, the other one"));
    row->addWidget(m_other, 1);
    return box;
}

QList<PartiesEdit*> FilterForm::partyFields() const
{
    return {m_parties, m_senders, m_recipients, m_domains};
}

void FilterForm::forgetFaults()
{
    connect(m_span, &DateSpanEdit::spanChanged, this, [this] { m_spanRow->setFault({}); });
    for (QLineEdit* edit : {m_one, m_other})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_betweenRow->setFault({}); });
    // Any of the conditions will do.
    const auto any = [this] { m_partiesRow->setFault({}); };
    connect(m_span, &DateSpanEdit::spanChanged, this, any);
    for (const PartiesEdit* edit : partyFields())
        connect(edit, &PartiesEdit::partiesChanged, this, any);
    for (const QLineEdit* edit : {m_subject, m_one, m_other})
        connect(edit, &QLineEdit::textEdited, this, any);
}

void FilterForm::showMore(bool isShown)
{
    m_more->setChecked(isShown);
    m_more->setIcon(
        lineIcon(isShown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_further->setVisible(isShown);
}

void FilterForm::setFilter(const MessageFilter& filter)
{
    m_set = filter;
    m_span->setSpan(spanOf(filter));
    m_parties->setParties(shownParties(filter.parties));
    m_subject->setText(fromUtf8(filter.subject.value_or("")));
    m_senders->setParties(shownParties(filter.senders));
    m_recipients->setParties(shownParties(filter.recipients));
    m_one->setText(filter.between ? fromUtf8(filter.between->first) : QString());
    m_other->setText(filter.between ? fromUtf8(filter.between->second) : QString());
    m_domains->setParties(shownParties(filter.domains));
    choose(*m_direction, filter.direction ? int(*filter.direction) : any);
    choose(*m_status, filter.status ? int(*filter.status) : any);
    m_withSystem->setChecked(filter.withSystem);
    for (FormRow* row : {m_spanRow, m_partiesRow, m_betweenRow})
        row->setFault({});
    // What limits the request is never out of sight.
    showMore(furtherConditions(filter) > 0 || !m_context.settings.layout(moreLayout).isEmpty());
}

MessageFilter FilterForm::fields() const
{
    MessageFilter filter;
    if (m_span->span() == spanOf(m_set)) {
        filter.from = m_set.from;
        filter.to = m_set.to;
    } else if (const auto span = m_span->span()) {
        filter.from = span->from;
        filter.to = span->to;
    }
    filter.parties = partiesOf(*m_parties);
    if (const QString subject = m_subject->text().trimmed(); !subject.isEmpty())
        filter.subject = subject.toStdString();
    filter.senders = partiesOf(*m_senders);
    filter.recipients = partiesOf(*m_recipients);
    takeBetween(filter);
    filter.domains = partiesOf(*m_domains);
    if (const int value = m_direction->currentData().toInt(); value != any)
        filter.direction = static_cast<Direction>(value);
    if (const int value = m_status->currentData().toInt(); value != any)
        filter.status = static_cast<DeliveryStatus>(value);
    filter.withSystem = m_withSystem->isChecked();
    return filter;
}

void FilterForm::takeBetween(MessageFilter& filter) const
{
    const std::string one = partyOf(*m_one);
    const std::string other = partyOf(*m_other);
    if (!one.empty() && !other.empty())
        filter.between = {one, other};
    else if (!one.empty() || !other.empty())
        m_betweenRow->setFault(tr("Name the other one too, or leave both empty."));
}

std::optional<MessageFilter> FilterForm::read()
{
    for (FormRow* row : {m_spanRow, m_partiesRow, m_betweenRow})
        row->setFault({});
    if (!m_span->isReadable())
        m_spanRow->setFault(tr("These days are not understood. Type for instance 1-15 sep, "
                               "v40-v42, aug or 2026-09-01 – 2026-09-30, or leave it empty."));
    const MessageFilter filter = fields();
    MessageFilter asked = filter;
    asked.withSystem = false; // lets more through, asks for nothing
    // A case without any condition would hold, and list, everything.
    if (asked.isEmpty() && !m_betweenRow->hasFault())
        m_partiesRow->setFault(
            tr("Say at least whose mail, which days or which subject is asked for."));
    for (const FormRow* row : {m_spanRow, m_partiesRow, m_betweenRow})
        if (row->hasFault()) {
            showMore(m_more->isChecked() || row == m_betweenRow);
            row->setFocus();
            return std::nullopt;
        }
    return filter;
}

QList<QWidget*> FilterForm::stops() const
{
    QList<QWidget*> stops{m_span->field(), m_parties->field(), m_subject};
    if (m_more->isChecked())
        stops += {m_senders->field(), m_recipients->field(), m_one,    m_other,
                  m_domains->field(), m_direction,           m_status, m_withSystem};
    return stops;
}

bool FilterForm::takesEnter(const QWidget* stop) const
{
    const QList<PartiesEdit*> all = partyFields();
    return std::any_of(all.begin(), all.end(), [stop](const PartiesEdit* edit) {
        return edit->field() == stop && !edit->field()->text().isEmpty();
    });
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestBanner.h"

#include "ui/pages/requests/RequestWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace postinsyn {

StateBadge::StateBadge(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(1), theme.space(0.5), theme.space(1.25), theme.space(0.5));
    row->setSpacing(theme.space(0.75));
    m_icon = new IconLabel(toneIcon(m_tone), 2);
    row->addWidget(m_icon);
    m_text = plainLabel({});
    row->addWidget(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::show(const QString& text, Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(toneIcon(tone));
    m_text->setText(text);
    update();
}

void StateBadge::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colors().isHighContrast ? QPen(theme.toneColor(m_tone)) : Qt::NoPen);
    painter.setBrush(theme.toneSoftColor(m_tone));
    const double round = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

RequestBanner::RequestBanner(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(0.5));
    auto* back = new QPushButton(lineIcon(QStringLiteral("chevron-left")), tr("All requests"));
    back->setFlat(true);
    back->setAccessibleDescription(tr("Goes back to the list of requests"));
    connect(back, &QPushButton::clicked, this, &RequestBanner::left);
    column->addWidget(back, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    m_case = plainLabel({}, TypeStep::Headline);
    row->addWidget(m_case);
    m_state = new StateBadge;
    row->addWidget(m_state);
    m_clock = dimLabel({});
    m_clock->setToolTip(tr("Counted by date from the day it reached anyone in the authority. The "
                           "clock runs on holidays too."));
    row->addWidget(m_clock, 1);
    m_next = new QPushButton;
    m_next->setProperty("accent", true);
    m_next->setAccessibleDescription(tr("Goes to the step where this is done"));
    connect(m_next, &QPushButton::clicked, this, &RequestBanner::nextChosen);
    row->addWidget(m_next);
    column->addLayout(row);
}

void RequestBanner::show(const Request& request, Instant now)
{
    m_case->setText(shownText(request.caseNumber));
    m_state->show(stateText(request.state), stateTone(request.state));
    const QString received = timeText(request.receivedAt);
    m_clock->setText(
        isOpen(request.state)
            ? tr("Received %1, %2").arg(received, agoText(daysSince(request.receivedAt, now)))
            : tr("Received %1").arg(received));
}

void RequestBanner::setNext(const QString& text)
{
    m_next->setText(text);
    m_next->setVisible(!text.isEmpty());
}

}

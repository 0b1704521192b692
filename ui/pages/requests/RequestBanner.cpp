// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestBanner.h"

#include "ui/pages/requests/RequestWords.h"
#include "ui/pages/requests/VanishingWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/AccentButton.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace postinsyn {

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
    m_state = new Badge(Tone::Neutral, {});
    row->addWidget(m_state);
    m_clock = new ElidedLabel;
    row->addWidget(m_clock, 1);
    m_next = new QPushButton;
    setAccent(*m_next, true);
    m_next->setAccessibleDescription(tr("Goes to the step where this is done"));
    connect(m_next, &QPushButton::clicked, this, &RequestBanner::nextChosen);
    row->addWidget(m_next);
    row->addStrut(m_next->sizeHint().height()); // nothing moves where there is no button
    column->addLayout(row);
    m_vanishing = new QWidget;
    auto* line = new QHBoxLayout(m_vanishing);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.space(0.75));
    m_tone = new IconLabel({}, 2);
    line->addWidget(m_tone);
    m_vanishes = new ElidedLabel;
    line->addWidget(m_vanishes, 1);
    column->addWidget(m_vanishing);
    m_vanishing->hide();
}

void RequestBanner::show(const Request& request, Instant now)
{
    m_case->setText(shownText(request.caseNumber));
    m_state->set(stateTone(request.state), stateText(request.state));
    const QString received = timeText(request.receivedAt);
    m_clock->setText(
        isOpen(request.state)
            ? tr("Received %1, %2").arg(received, agoText(daysSince(request.receivedAt, now)))
            : tr("Received %1").arg(received));
}

void RequestBanner::setVanishing(const std::vector<Vanishing>& soonest)
{
    m_vanishing->setVisible(!soonest.empty());
    if (soonest.empty())
        return;
    m_tone->setIcon(toneIcon(availabilityTone(soonest.front().availability)));
    const int more = int(soonest.size()) - 1;
    m_vanishes->setText(vanishingSentence(soonest.front()) +
                        (more > 0 ? tr(" (and %n more)", nullptr, more) : QString()));
}

void RequestBanner::setNext(const QString& text)
{
    m_next->setText(text);
    m_next->setVisible(!text.isEmpty());
}

}

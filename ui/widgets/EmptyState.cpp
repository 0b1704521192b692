// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/EmptyState.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainText.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& action,
                       QWidget* parent)
    : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addStretch(2);
    column->addWidget(new IconLabel(lineIcon(iconName, Tone::Neutral), 5), 0, Qt::AlignHCenter);
    m_sentence = plainLabel(sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(theme.space(56));
    m_sentence->setMinimumWidth(theme.space(40));
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action);
        m_button->setProperty("accent", true);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::chosen);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

}

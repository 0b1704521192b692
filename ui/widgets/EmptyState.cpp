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
    // A fixed width: the height of a wrapped text is asked for by width, and an aligned item
    // would be asked for another than it gets.
    m_sentence->setFixedWidth(theme.space(44));
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence);
    middle->addStretch(1);
    column->addLayout(middle);
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

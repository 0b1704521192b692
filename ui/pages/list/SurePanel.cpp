// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/SurePanel.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

SurePanel::SurePanel(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1.5));
    auto* line = new QHBoxLayout;
    line->addWidget(new IconLabel(toneIcon(Tone::Warning)), 0, Qt::AlignTop);
    m_words = plainParagraph({}, TypeStep::Strong);
    line->addWidget(m_words, 1);
    column->addLayout(line);
    auto* buttons = new QHBoxLayout;
    m_yes = new QPushButton;
    connect(m_yes, &QPushButton::clicked, this, &SurePanel::confirmed);
    m_leave = new QPushButton(tr("Cancel"));
    connect(m_leave, &QPushButton::clicked, this, &SurePanel::left);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
}

void SurePanel::ask(const QString& words, const QString& yes)
{
    m_words->setText(words);
    m_yes->setText(yes);
    m_leave->setFocus();
}

void SurePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

}

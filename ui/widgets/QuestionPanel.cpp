// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/QuestionPanel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

QuestionPanel::QuestionPanel(const QString& no, QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_question = plainParagraph({}, TypeStep::Strong);
    column->addWidget(m_question);
    m_content = new QVBoxLayout;
    m_content->setSpacing(theme.space(1));
    column->addLayout(m_content, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(1));
    m_yes = new QPushButton;
    m_yes->setProperty("accent", true);
    connect(m_yes, &QPushButton::clicked, this, &QuestionPanel::sayYes);
    m_no = new QPushButton(no);
    connect(m_no, &QPushButton::clicked, this, &QuestionPanel::sayNo);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void QuestionPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        sayNo();
    else
        QWidget::keyPressEvent(event);
}

}

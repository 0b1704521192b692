// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/HelpPanel.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/PlainText.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace postinsyn {

HelpPanel::HelpPanel(QWidget* parent) : QDockWidget(tr("Help"), parent)
{
    setObjectName(QStringLiteral("help"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(makeTitle());
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("Help"));
    setWidget(m_area);
}

QWidget* HelpPanel::makeTitle()
{
    const Theme& theme = Theme::current();
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.space(2), theme.space(1), theme.space(1), 0);
    row->addWidget(dimLabel(tr("Help")), 1);
    auto* close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the help"));
    close->setAccessibleName(tr("Close the help"));
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    row->addWidget(close);
    return bar;
}

void HelpPanel::setText(const HelpText& text)
{
    if (m_area->widget() != nullptr && text.title == m_text.title &&
        text.paragraphs == m_text.paragraphs)
        return;
    m_text = text;
    const Theme& theme = Theme::current();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2));
    column->setSpacing(theme.space(1.5));
    column->addWidget(plainParagraph(text.title, TypeStep::Title));
    for (const QString& paragraph : text.paragraphs)
        column->addWidget(plainParagraph(paragraph));
    column->addStretch(1);
    content->setMinimumWidth(theme.space(28));
    m_area->setWidget(content);
    m_area->setMinimumWidth(theme.space(32));
}

void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QDockWidget::keyPressEvent(event);
}

}

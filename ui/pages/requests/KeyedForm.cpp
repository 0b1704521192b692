// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/KeyedForm.h"

#include "ui/pages/requests/FilterForm.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Section.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postinsyn {

KeyedForm::KeyedForm(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    const Theme& theme = Theme::current();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* form = new QWidget;
    form->setMaximumWidth(theme.space(110));
    m_column = new QVBoxLayout(form);
    m_column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(3));
    m_column->setSpacing(theme.space(2));
    area->setWidget(form);
    outer->addWidget(area);
}

QWidget* KeyedForm::makeAsked()
{
    auto* section = new Section(tr("What is asked for"));
    m_asked = new FilterForm(m_context);
    section->content().addWidget(m_asked);
    return section;
}

void KeyedForm::listen()
{
    m_column->addStretch(1);
    const auto listenTo = [this](const auto& stops) {
        for (QWidget* stop : stops)
            stop->installEventFilter(this);
    };
    listenTo(findChildren<QLineEdit*>());
    listenTo(findChildren<QComboBox*>());
    listenTo(findChildren<QAbstractButton*>());
}

bool KeyedForm::goesOn(const QWidget* stop) const
{
    return qobject_cast<const QPushButton*>(stop) == nullptr;
}

bool KeyedForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter)
        return QWidget::eventFilter(watched, event);
    if (key->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
        return true;
    }
    // What is typed among the parties becomes one of them first; then Enter goes on.
    const auto* stop = qobject_cast<QWidget*>(watched);
    if (m_asked->takesEnter(stop))
        return QWidget::eventFilter(watched, event);
    if (auto* button = qobject_cast<QAbstractButton*>(watched); button && !goesOn(stop))
        button->click();
    else
        goOn();
    return true;
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/ChangeForm.h"

#include "ui/pages/requests/FilterForm.h"
#include "ui/pages/requests/FormRow.h"
#include "ui/pages/requests/RequestChange.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace postinsyn {

ChangeForm::ChangeForm(const PageContext& context, QWidget* parent)
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
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(3));
    column->setSpacing(theme.space(2));
    auto* section = new Section(tr("What is asked for"));
    m_asked = new FilterForm(context);
    section->content().addWidget(m_asked);
    column->addWidget(section);
    column->addWidget(makeNote());
    column->addWidget(dimParagraph(
        tr("What was held stays held; what is added is held too. This can be done until a list has "
           "gone out.")));
    column->addWidget(makeButtons());
    column->addStretch(1);
    area->setWidget(form);
    outer->addWidget(area);
    const auto listen = [this](const auto& stops) {
        for (QWidget* stop : stops)
            stop->installEventFilter(this);
    };
    listen(findChildren<QLineEdit*>());
    listen(findChildren<QComboBox*>());
    listen(findChildren<QAbstractButton*>());
}

QWidget* ChangeForm::makeNote()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    const Theme& theme = Theme::current();
    grid->setContentsMargins(theme.space(2), 0, theme.space(2), 0);
    grid->setHorizontalSpacing(theme.space(3));
    grid->setColumnMinimumWidth(0, theme.space(24));
    grid->setColumnStretch(1, 1);
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("For instance: more exactly by telephone. No name of who asks"));
    m_noteRow = new FormRow(*grid, tr("Note"), m_note, m_note);
    return box;
}

QWidget* ChangeForm::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1.5));
    m_change = new QPushButton(tr("Change what is as&ked for"));
    m_change->setProperty("accent", true);
    connect(m_change, &QPushButton::clicked, this, &ChangeForm::submit);
    row->addWidget(m_change);
    auto* cancel = new QPushButton(tr("Cance&l"));
    connect(cancel, &QPushButton::clicked, this, &ChangeForm::left);
    row->addWidget(cancel);
    row->addStretch(1);
    return box;
}

void ChangeForm::begin(const Request& request)
{
    m_case = fromUtf8(request.caseNumber);
    m_asked->setFilter(request.filter);
    m_note->clear();
    m_noteRow->setFault({});
    m_change->setEnabled(true);
    m_asked->stops().first()->setFocus();
}

void ChangeForm::submit()
{
    const auto filter = m_asked->read();
    if (!filter || !m_change->isEnabled())
        return;
    m_noteRow->setFault({});
    m_change->setEnabled(false);
    changeRequestFilter(
        m_context, this, m_case, *filter, m_note->text(),
        [this] {
            m_change->setEnabled(true);
            emit left();
        },
        [this](const Error& problem) {
            m_change->setEnabled(true);
            const ErrorText text = textFor(problem);
            m_noteRow->setFault(text.reason + QLatin1Char(' ') + text.advice);
        },
        [this] { m_change->setEnabled(true); });
}

bool ChangeForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    const auto* stop = qobject_cast<QWidget*>(watched);
    if (key->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else if (m_asked->takesEnter(stop))
        return QWidget::eventFilter(watched, event);
    else if (auto* button = qobject_cast<QPushButton*>(watched))
        button->click();
    else
        focusNextChild();
    return true;
}

void ChangeForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/ChangeForm.h"

#include "ui/pages/requests/FilterForm.h"
#include "ui/pages/requests/FormRow.h"
#include "ui/pages/requests/RequestChange.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

ChangeForm::ChangeForm(const PageContext& context, QWidget* parent) : KeyedForm(context, parent)
{
    column().addWidget(makeAsked());
    column().addWidget(makeNote());
    column().addWidget(dimParagraph(
        tr("What was held stays held; what is added is held too. This can be done until a list has "
           "gone out.")));
    column().addWidget(makeButtons());
    listen();
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
    asked().setFilter(request.filter);
    m_note->clear();
    m_noteRow->setFault({});
    m_change->setEnabled(true);
    asked().stops().first()->setFocus();
}

void ChangeForm::submit()
{
    const auto filter = asked().read();
    if (!filter || !m_change->isEnabled())
        return;
    m_noteRow->setFault({});
    m_change->setEnabled(false);
    changeRequestFilter(
        context(), this, m_case, *filter, m_note->text(),
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

void ChangeForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

}

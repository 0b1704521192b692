// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/IssueForm.h"

#include "ui/pages/issue/ConfirmIssue.h"
#include "ui/pages/issue/FileChoice.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

IssueForm::IssueForm(Settings& settings, QWidget* parent) : Section(tr("Files"), Look::Card, parent)
{
    m_files = new FileChoice(settings);
    connect(m_files, &FileChoice::changed, this, &IssueForm::change);
    content().addWidget(m_files);
    content().addWidget(makeNote());
    content().addSpacing(Theme::current().space(1));
    content().addWidget(makeButtons());
    m_confirm = new ConfirmIssue;
    connect(m_confirm, &ConfirmIssue::confirmed, this, &IssueForm::confirmed);
    connect(m_confirm, &ConfirmIssue::left, this, [this] {
        emit changed();
        m_issue->setFocus();
    });
    content().addWidget(m_confirm);
}

/// The answers' reason, in the registrator's own words.
QWidget* IssueForm::makeNote()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(0.5));
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("For instance: row 12 was opened after talking with the unit"));
    m_note->setAccessibleDescription(
        tr("Kept in the history of the case. It stands in no file that leaves."));
    auto* label = plainLabel(tr("Note for the histor&y of the case"));
    label->setBuddy(m_note);
    connect(m_note, &QLineEdit::textEdited, this, &IssueForm::change);
    column->addWidget(label);
    column->addWidget(m_note);
    column->addWidget(dimLabel(m_note->accessibleDescription()));
    return part;
}

QWidget* IssueForm::makeButtons()
{
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    m_issue = new QPushButton(tr("Give ou&t the list …"));
    m_issue->setProperty("accent", true);
    connect(m_issue, &QPushButton::clicked, this, &IssueForm::issueWanted);
    m_preview = new QPushButton(lineIcon(QStringLiteral("eye")), tr("Previe&w"));
    connect(m_preview, &QPushButton::clicked, this, &IssueForm::previewWanted);
    m_told = dimParagraph({});
    row->addWidget(m_issue);
    row->addWidget(m_preview);
    row->addWidget(m_told, 1);
    return m_buttons;
}

void IssueForm::begin(const QString& name)
{
    m_files->setName(name);
    m_note->clear();
}

void IssueForm::change()
{
    m_confirm->drop();
    emit changed();
}

void IssueForm::fill(ListOrder& order) const
{
    m_files->fill(order);
    order.answers.note = m_note->text().trimmed().toStdString();
}

void IssueForm::setState(bool mayIssue, bool mayPreview)
{
    m_buttons->setVisible(!m_confirm->isAsking());
    m_issue->setEnabled(mayIssue);
    m_preview->setEnabled(mayPreview);
}

void IssueForm::tell(const QString& text)
{
    m_told->setText(text);
}

bool IssueForm::mayIssue() const
{
    return m_issue->isEnabled();
}

bool IssueForm::mayPreview() const
{
    return m_preview->isEnabled();
}

void IssueForm::ask(const ListOrder& order, int version, const IssueCheck& check)
{
    m_confirm->ask(order, version, check);
}

bool IssueForm::isAsking() const
{
    return m_confirm->isAsking();
}

void IssueForm::drop()
{
    m_confirm->drop();
}

void IssueForm::focusPreview()
{
    m_preview->setFocus();
}

}

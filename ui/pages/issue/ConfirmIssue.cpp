// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/ConfirmIssue.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

ConfirmIssue::ConfirmIssue(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_question = plainParagraph({}, TypeStep::Strong);
    column->addWidget(m_question);
    m_counts = plainParagraph({});
    column->addWidget(m_counts);
    m_files = plainParagraph({});
    column->addWidget(m_files);
    m_note = plainParagraph({});
    column->addWidget(m_note);
    column->addWidget(dimParagraph(
        tr("What has been given out can't be taken back. The list is closed afterwards.")));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(1));
    m_yes = new QPushButton(tr("Yes, give it out now"));
    m_yes->setProperty("accent", true);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        if (!m_order)
            return;
        const ListOrder order = *m_order;
        drop();
        emit confirmed(order);
    });
    m_leave = new QPushButton(tr("Not yet"));
    connect(m_leave, &QPushButton::clicked, this, [this] {
        drop();
        emit left();
    });
    buttons->addWidget(m_yes);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    hide();
}

void ConfirmIssue::ask(const ListOrder& order, int version, const IssueCheck& check)
{
    m_order = order;
    m_question->setText(tr("Give out version %1 of the list in case %2?")
                            .arg(numberText(version), shownText(order.caseNumber)));
    m_counts->setText(tr("Rows: %1. Masked fields: %2. Rows that are not given out: %3.")
                          .arg(numberText(check.rows), numberText(check.maskedFields),
                               numberText(check.withheldRows)));
    QStringList names;
    for (const auto* file : {&order.workbook, &order.pdf, &order.csv})
        if (*file)
            names << QString::fromStdU16String((*file)->filename().u16string());
    m_files->setText(tr("Files: %1").arg(shownText(names.join(QStringLiteral(", ")))));
    const QString note = fromUtf8(order.answers.note);
    m_note->setText(tr("Note: %1").arg(shownText(note)));
    m_note->setVisible(!note.isEmpty());
    show();
    m_leave->setFocus(); // a habitual Enter gives nothing out
}

void ConfirmIssue::drop()
{
    m_order.reset();
    hide();
}

void ConfirmIssue::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_leave->click();
    else
        QWidget::keyPressEvent(event);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/ConfirmIssue.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

ConfirmIssue::ConfirmIssue(QWidget* parent) : QuestionPanel(tr("Not yet"), parent)
{
    m_counts = plainParagraph({});
    content().addWidget(m_counts);
    m_files = plainParagraph({});
    content().addWidget(m_files);
    m_note = plainParagraph({});
    content().addWidget(m_note);
    content().addWidget(dimParagraph(
        tr("What has been given out can't be taken back. The list is closed afterwards.")));
    yes().setText(tr("Yes, give it out now"));
    hide();
}

void ConfirmIssue::sayYes()
{
    if (!m_order)
        return;
    const ListOrder order = *m_order;
    drop();
    emit confirmed(order);
}

void ConfirmIssue::sayNo()
{
    drop();
    emit left();
}

void ConfirmIssue::ask(const ListOrder& order, int version, const IssueCheck& check)
{
    m_order = order;
    question().setText(tr("Give out version %1 of the list in case %2?")
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
    no().setFocus(); // a habitual Enter gives nothing out
}

void ConfirmIssue::drop()
{
    m_order.reset();
    hide();
}

}

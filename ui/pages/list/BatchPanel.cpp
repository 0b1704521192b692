// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/BatchPanel.h"

#include "ui/pages/list/ListWords.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

QString lineOf(const OverviewRow& row)
{
    const ReviewerView view;
    return shownText(numberText(row.nr) + QStringLiteral("   ") + timeText(row.utc) +
                     QStringLiteral("   ") + fromUtf8(row.sender.shownTo(view)) +
                     QStringLiteral("   ") + fromUtf8(row.subject.shownTo(view)));
}

}

BatchPanel::BatchPanel(QWidget* parent) : QuestionPanel(tr("Cancel"), parent)
{
    m_leftOut = dimParagraph({});
    content().addWidget(m_leftOut);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Rows like this"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(Theme::current().rowHeight() * 4);
    content().addWidget(m_list, 1);
    setTabOrder(m_list, &yes());
    setTabOrder(&yes(), &no());
}

QString BatchPanel::wordsFor(const Batch& batch, int count) const
{
    const QString row = numberText(batch.question.row());
    const QString verdict = verdictText(batch.verdict);
    if (batch.isLike)
        return count == 0 ? tr("No other undecided row is like row %1.").arg(row)
                          : tr("Decide %n row(s) like row %1: %2?", "", count).arg(row, verdict);
    return count == 0 ? tr("None of the chosen rows can be decided together: %1.").arg(verdict)
                      : tr("Decide %n chosen row(s): %1?", "", count).arg(verdict);
}

void BatchPanel::show(const Batch& batch)
{
    m_list->clear();
    for (const OverviewRow& row : batch.shown)
        m_list->addItem(lineOf(row));
    const int count = int(batch.question.rows.size());
    question().setText(wordsFor(batch, count));
    QStringList leftOut;
    if (batch.hinted > 0)
        leftOut << tr("%n row(s) with flags are left out: each is read by itself.", "",
                      int(batch.hinted));
    if (batch.hidden > 0)
        leftOut << tr("%n row(s) are left out: something in them is masked or withheld.", "",
                      int(batch.hidden));
    if (batch.decided > 0)
        leftOut << tr("%n row(s) are decided already.", "", int(batch.decided));
    if (batch.missing > 0)
        leftOut << tr("%n row(s) do not hold the text that is masked here.", "",
                      int(batch.missing));
    m_leftOut->setText(leftOut.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_list->setVisible(count > 0);
    yes().setVisible(count > 0);
    yes().setText(tr("Decide %n row(s)", "", count));
    (count > 0 ? yes() : no()).setFocus();
}

void BatchPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_list->hasFocus())
        yes().click();
    else
        QuestionPanel::keyPressEvent(event);
}

}

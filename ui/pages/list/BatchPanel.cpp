// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/BatchPanel.h"

#include "ui/pages/list/ListWords.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QKeyEvent>
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

BatchPanel::BatchPanel(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_question = plainParagraph({}, TypeStep::Strong);
    column->addWidget(m_question);
    m_leftOut = dimParagraph({});
    column->addWidget(m_leftOut);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Rows like this"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(theme.rowHeight() * 4);
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    m_confirm = new QPushButton;
    m_confirm->setProperty("accent", true);
    connect(m_confirm, &QPushButton::clicked, this, &BatchPanel::confirmed);
    m_leave = new QPushButton(tr("Cancel"));
    connect(m_leave, &QPushButton::clicked, this, &BatchPanel::left);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
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
    m_question->setText(wordsFor(batch, count));
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
    m_confirm->setVisible(count > 0);
    m_confirm->setText(tr("Decide %n row(s)", "", count));
    (count > 0 ? m_confirm : m_leave)->setFocus();
}

void BatchPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (isEnter && m_list->hasFocus())
        m_confirm->click();
    else
        QWidget::keyPressEvent(event);
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/LikePanel.h"

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

constexpr std::size_t listed = 500;

QString lineOf(const OverviewRow& row)
{
    const ReviewerView view;
    return shownText(numberText(row.nr) + QStringLiteral("   ") + timeText(row.utc) +
                     QStringLiteral("   ") + fromUtf8(row.sender.shownTo(view)) +
                     QStringLiteral("   ") + fromUtf8(row.subject.shownTo(view)));
}

}

LikePanel::LikePanel(QWidget* parent) : QWidget(parent)
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
    connect(m_confirm, &QPushButton::clicked, this, [this] { emit confirmed(m_rows, m_like); });
    auto* leave = new QPushButton(tr("Cancel"));
    connect(leave, &QPushButton::clicked, this, &LikePanel::left);
    buttons->addWidget(m_confirm);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void LikePanel::show(const LikeRows& like, Verdict verdict)
{
    m_rows.clear();
    m_list->clear();
    m_like = like.nr;
    for (const OverviewRow& row : like.rows) {
        m_rows.push_back(row.nr);
        if (m_rows.size() <= listed)
            m_list->addItem(lineOf(row));
    }
    const int count = int(m_rows.size());
    m_question->setText(count == 0
                            ? tr("No other undecided row is like row %1.").arg(numberText(like.nr))
                            : tr("Decide %n row(s) like row %1: %2?", "", count)
                                  .arg(numberText(like.nr), verdictText(verdict)));
    QStringList leftOut;
    if (like.hinted > 0)
        leftOut << tr("%n row(s) with flags are left out: each is read by itself.", "",
                      int(like.hinted));
    if (like.decided > 0)
        leftOut << tr("%n row(s) are decided already.", "", int(like.decided));
    if (like.missing > 0)
        leftOut << tr("%n row(s) do not hold the text that is masked here.", "", int(like.missing));
    m_leftOut->setText(leftOut.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_list->setVisible(count > 0);
    m_confirm->setVisible(count > 0);
    m_confirm->setText(tr("Decide %n row(s)", "", count));
    m_confirm->setFocus();
}

void LikePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_confirm->click();
    else
        QWidget::keyPressEvent(event);
}

}

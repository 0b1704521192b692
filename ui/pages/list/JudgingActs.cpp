// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/JudgingActs.h"

#include "ui/pages/list/FlagList.h"
#include "ui/pages/list/Judging.h"
#include "ui/pages/list/RowView.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/FlowLayout.h"

#include <QAction>
#include <QPushButton>

#include <utility>

namespace postinsyn {

JudgingActs::JudgingActs(Judging& judging, RowView& row, std::function<void()> goNext,
                         QWidget* parent)
    : QWidget(parent), m_judging(judging), m_row(row), m_goNext(std::move(goNext))
{
    addButtons();
    addActions();
}

void JudgingActs::addButtons()
{
    auto* flow = new FlowLayout(this);
    struct Shown {
        QString icon;
        QString text;
        QString key;
        std::function<void()> act;
    };
    const Shown shown[] = {
        {QStringLiteral("check"), tr("Give out"), QStringLiteral("1"),
         [this] { m_judging.giveOut(); }},
        {QStringLiteral("mask"), tr("Mask"), QStringLiteral("2"), [this] { m_judging.mask(); }},
        {QStringLiteral("withhold"), tr("Withhold"), QStringLiteral("3"),
         [this] { m_judging.withhold(); }},
        {QStringLiteral("question"), tr("Ask somebody"), QStringLiteral("4"),
         [this] { m_judging.question(); }},
        {QStringLiteral("chevron-right"), tr("Next undecided"), tr("Enter"),
         [this] { m_goNext(); }},
    };
    for (const Shown& one : shown) {
        auto* button =
            new QPushButton(lineIcon(one.icon), one.text + QStringLiteral("  ") + one.key);
        button->setAccessibleName(one.text);
        button->setAccessibleDescription(tr("Key %1").arg(one.key));
        connect(button, &QPushButton::clicked, this, one.act);
        flow->addWidget(button);
        m_verdicts << button;
    }
}

void JudgingActs::addAct(const QString& icon, const QString& text, const QList<QKeySequence>& keys,
                         const std::function<void()>& act, bool isDeciding)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : lineIcon(icon), text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    m_actions << action;
    if (isDeciding)
        m_deciding << action;
}

void JudgingActs::addActions()
{
    // One sign each: a field that is typed in takes them first.
    const auto key = [](const QString& text) { return QList<QKeySequence>{QKeySequence(text)}; };
    addAct(QStringLiteral("check"), tr("&Give out"), key(QStringLiteral("1")),
           [this] { m_judging.giveOut(); });
    addAct(QStringLiteral("mask"), tr("&Mask what is selected"),
           {QKeySequence(QStringLiteral("2")), QKeySequence(QStringLiteral("M"))},
           [this] { m_judging.mask(); });
    addAct({}, tr("Mask the &time"), key(QStringLiteral("T")), [this] { m_judging.maskTime(); });
    addAct(QStringLiteral("withhold"), tr("&Withhold the row"), key(QStringLiteral("3")),
           [this] { m_judging.withhold(); });
    addAct(QStringLiteral("question"), tr("As&k somebody"), key(QStringLiteral("4")),
           [this] { m_judging.question(); });
    addAct(
        {}, tr("Same for all like t&his"),
        {QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))},
        [this] { m_judging.sameForLike(); });
    m_actions << nullptr;
    addFlagActions();
    m_actions << nullptr;
    addAct(
        QStringLiteral("chevron-right"), tr("Ne&xt undecided row"), {}, [this] { m_goNext(); },
        false);
    addAct(
        {}, tr("To the su&bject"), key(QStringLiteral("F7")), [this] { m_row.focusSubject(); },
        false);
    addAct(QStringLiteral("edit"), tr("W&rite a note"), key(QStringLiteral("F8")), [this] {
        if (m_judging.mayDecide())
            m_row.focusNote();
    });
}

void JudgingActs::addFlagActions()
{
    const auto key = [](HintAnswer answer) {
        return QList<QKeySequence>{QKeySequence(answerKey(answer))};
    };
    addAct(QStringLiteral("hint"), tr("Flag: &not secret"), key(HintAnswer::NotSecret),
           [this] { m_judging.answerFirst(HintAnswer::NotSecret); });
    addAct({}, tr("Flag: secr&et"), key(HintAnswer::Secret),
           [this] { m_judging.answerFirst(HintAnswer::Secret); });
    addAct({}, tr("Flag: un&clear"), key(HintAnswer::Unclear),
           [this] { m_judging.answerFirst(HintAnswer::Unclear); });
}

void JudgingActs::setMayDecide(bool mayDecide)
{
    for (QPushButton* button : std::as_const(m_verdicts))
        button->setEnabled(mayDecide);
    for (QAction* action : std::as_const(m_deciding))
        action->setEnabled(mayDecide);
}

}

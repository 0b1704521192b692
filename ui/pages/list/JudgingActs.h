// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QPushButton;

namespace postinsyn {

class Judging;
class RowView;

/// What can be decided about the row at hand: a button with its key for each verdict, and these and
/// the rest as actions for the menu.
class JudgingActs : public QWidget {
    Q_OBJECT
public:
    JudgingActs(Judging& judging, RowView& row, std::function<void()> goNext,
                QWidget* parent = nullptr);

    /// Null is a separator.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    /// While something is asked, nothing else can be decided.
    void setMayDecide(bool mayDecide);

private:
    void addButtons();
    void addActions();
    void addFlagActions();
    void addAct(const QString& icon, const QString& text, const QList<QKeySequence>& keys,
                const std::function<void()>& act, bool isDeciding = true);

    Judging& m_judging;
    RowView& m_row;
    std::function<void()> m_goNext;
    QList<QPushButton*> m_verdicts;
    QList<QAction*> m_actions;
    QList<QAction*> m_deciding; ///< of them, those that decide
};

}

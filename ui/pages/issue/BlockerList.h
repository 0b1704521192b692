// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/task/IssueList.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace postinsyn {

/// What stands between a list and its leaving: one line each, with its number, its rows one click
/// away, and, where a person may answer for it, a box to tick.
class BlockerList : public QWidget {
    Q_OBJECT
public:
    explicit BlockerList(QWidget* parent = nullptr);

    void showChecking();
    /// `answers` are those that were taken into account.
    void show(const IssueCheck& check, const IssueAnswers& answers, bool isContactMissing);

signals:
    /// `1,4-7`
    void rowsWanted(const QString& rows);
    void answered(const postinsyn::IssueAnswers& answers);

private:
    void clear();
    void addBlockers(const IssueCheck& check, const IssueAnswers& answers);
    void addAdvice(const IssueCheck& check, bool isContactMissing);
    void addLine(Tone tone, const QString& text, const QString& rows);
    void addAnswer(const QString& text, bool isChecked, const IssueAnswers& other);

    QVBoxLayout* m_column = nullptr;
};

}

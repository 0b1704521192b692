// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/ListDesk.h"

#include <QWidget>

class QVBoxLayout;

namespace postinsyn {

/// What a person should look at in the row at hand, one by one, each with its reason, the
/// provisions it points at, and three answers. It says nothing where there is nothing: no flag
/// does not mean that a row is harmless.
class FlagList : public QWidget {
    Q_OBJECT
public:
    explicit FlagList(QWidget* parent = nullptr);

    /// `excerpts` are the words that each flag points at, as they may be shown.
    void show(const std::vector<Flag>& flags, const QStringList& excerpts, bool mayAnswer);

signals:
    void answered(const QString& hint, postinsyn::HintAnswer answer);

private:
    QWidget* makeFlag(const Flag& flag, const QString& excerpt, bool isFirstOpen, bool mayAnswer);

    QVBoxLayout* m_column = nullptr;
    QWidget* m_content = nullptr;
};

/// The key that gives an answer to the first open flag.
QString answerKey(HintAnswer answer);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/ListDesk.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace postinsyn {

/// Before a decision is carried over to other rows: which they are, how many, and how many are left
/// out and why.
class LikePanel : public QWidget {
    Q_OBJECT
public:
    explicit LikePanel(QWidget* parent = nullptr);

    void show(const LikeRows& like, Verdict verdict);

signals:
    void confirmed(const std::vector<std::int64_t>& rows, qint64 like);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<std::int64_t> m_rows;
    std::int64_t m_like = 0;
    QLabel* m_question = nullptr;
    QLabel* m_leftOut = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_confirm = nullptr;
};

}

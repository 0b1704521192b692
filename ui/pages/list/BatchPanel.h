// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/Question.h"

#include "ui/widgets/QuestionPanel.h"

class QLabel;
class QListWidget;

namespace postinsyn {

/// Before a decision is made on many rows: which they are, how many, and how many are left out and
/// why.
class BatchPanel : public QuestionPanel {
    Q_OBJECT
public:
    explicit BatchPanel(QWidget* parent = nullptr);

    void show(const Batch& batch);

signals:
    void confirmed();
    void left();

protected:
    void sayYes() override { emit confirmed(); }
    void sayNo() override { emit left(); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString wordsFor(const Batch& batch, int count) const;

    QLabel* m_leftOut = nullptr;
    QListWidget* m_list = nullptr;
};

}

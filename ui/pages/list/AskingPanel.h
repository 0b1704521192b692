// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/Question.h"

#include <QStackedWidget>

#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

class BatchPanel;
class GroundPanel;
class ListDesk;
class SurePanel;

/// What a person is being asked before a decision is made; the only place that holds a question.
/// Only one at a time, and whatever made it untrue takes it away as a whole. Takes no room while
/// nothing is asked.
class AskingPanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit AskingPanel(const ListDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] bool isAsking() const { return m_question.has_value(); }
    /// The row at hand of what is asked; 0 if nothing is.
    [[nodiscard]] std::int64_t row() const { return m_question ? m_question->row() : 0; }

    /// By which provision? `first` are those that stand first while nothing is typed.
    void askGround(const Question& question, const QString& words, std::vector<std::string> first);
    void askBatch(const Batch& batch);
    /// Yes or no; no is what Enter says.
    void askSure(const Question& question, const QString& words, const QString& yes);
    /// Nothing is decided.
    void drop();
    /// To be called whenever something changed.
    void dropUnlessTrue();

signals:
    void decided(const postinsyn::Question& question);
    /// A provision was chosen for many rows: they are to be seen before.
    void batchWanted(const postinsyn::Question& question);
    void askingChanged();
    /// It was dropped because the row or the list is another now.
    void overtaken();

private:
    void ask(const Question& question, QWidget* panel);
    void takeGround(const QString& ground);
    void decide();

    const ListDesk& m_desk;
    std::optional<Question> m_question;
    QWidget* m_nothing = nullptr;
    GroundPanel* m_ground = nullptr;
    BatchPanel* m_batch = nullptr;
    SurePanel* m_sure = nullptr;
};

}

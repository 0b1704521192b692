// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/ListDesk.h"

#include <QObject>

#include <string>
#include <vector>

namespace postinsyn {

class AskingPanel;
class RowView;
class Shell;

/// What keys and buttons mean: makes of them the decision, or the question that comes before it.
/// Every decision rests on what the row view showed. While something is asked nothing else is
/// decided.
class Judging : public QObject {
    Q_OBJECT
public:
    /// All of it outlives this.
    Judging(ListDesk& desk, const RowView& row, AskingPanel& asking, Shell& shell,
            QObject* parent = nullptr);

    /// More than one: a batch. They are the rows chosen, or the one at hand.
    void setChosen(std::vector<std::int64_t> rows) { m_chosen = std::move(rows); }
    [[nodiscard]] bool mayDecide() const;

    void giveOut();
    void mask();
    void maskTime();
    void unmask(RowField field, std::uint32_t start);
    void withhold();
    void question();
    void sameForLike();
    void answerFirst(HintAnswer answer);
    void answer(const std::string& hint, HintAnswer answer);
    /// Not held up by what is asked: it decides nothing.
    void note(const SeenList& seen, const std::string& text);

private:
    [[nodiscard]] bool isBatch() const { return m_chosen.size() > 1; }
    [[nodiscard]] bool isReady();
    [[nodiscard]] Question about(const RowDecision& decision) const;
    void askGround(const Question& question, const QString& words);
    void take(const Question& question);
    void showBatch(const Batch& batch);
    void tell(const JudgeResult& result);

    ListDesk& m_desk;
    const RowView& m_row;
    AskingPanel& m_asking;
    Shell& m_shell;
    std::vector<std::int64_t> m_chosen;
    std::string m_lastGround;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/selection/AskedRowsModel.h"
#include "ui/pages/selection/SelectionDesk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace postinsyn {

class DataTable;
class RoundsModel;
class Section;
class Settings;

/// What a requester asks for after all rounds, and the rounds: when, by whom, how, and the
/// requester's words on demand.
class SelectedPanel : public QWidget {
    Q_OBJECT
public:
    /// The words of a round, if they are kept. Quick.
    using WordsOf = std::function<std::optional<std::string>(SelectionId round)>;

    SelectedPanel(SelectionDesk& desk, Settings& settings, AskedRowsModel::Load load,
                  WordsOf wordsOf, QWidget* parent = nullptr);

    void showFound();
    /// The table that has the focus, or that of the rows.
    [[nodiscard]] DataTable& table() const;
    [[nodiscard]] qsizetype chosenRows() const;
    void begin();

signals:
    void receiveWanted();
    void stateChanged();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeRounds(Settings& settings);
    void tellState();
    void showWords(bool isShown);

    SelectionDesk& m_desk;
    WordsOf m_wordsOf;
    QLabel* m_count = nullptr;
    QPushButton* m_receive = nullptr;
    QPushButton* m_undo = nullptr;
    AskedRowsModel* m_rows = nullptr;
    DataTable* m_rowTable = nullptr;
    Section* m_roundPart = nullptr;
    RoundsModel* m_rounds = nullptr;
    DataTable* m_roundTable = nullptr;
    QPushButton* m_showWords = nullptr;
    QPlainTextEdit* m_words = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/selection/AskedRowsModel.h"
#include "ui/pages/selection/ReadAnswer.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace postinsyn {

class AnswerLinesModel;
class DataTable;
class IconLabel;
class Section;
class SelectionDesk;
class Settings;

/// What an answer comes to before it is confirmed: which rows are new, which were asked for before,
/// what it says place by place, and what a person has to decide on.
class DifferencePanel : public QWidget {
    Q_OBJECT
public:
    DifferencePanel(SelectionDesk& desk, Settings& settings, AskedRowsModel::Load load,
                    QWidget* parent = nullptr);

    /// The table that has the focus, or that of the rows.
    [[nodiscard]] DataTable& table() const;
    /// Everything is decided: what is left is to confirm.
    [[nodiscard]] bool isComplete() const;
    /// What confirms the answer; its place is below the panel, where it does not scroll away.
    [[nodiscard]] QWidget* confirmPart() const { return m_confirmPart; }
    /// Goes to what is to be decided first, or to the rows.
    void begin();

signals:
    void left();
    void stateChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeLines();
    [[nodiscard]] QWidget* makeRows(Settings& settings, AskedRowsModel::Load load);
    [[nodiscard]] QWidget* makeAll();
    [[nodiscard]] QWidget* makeConfirm();
    void showAnswer();
    void showReplies();
    void showSummary();
    void showBinding();
    void showRows();
    void tellState();
    void reply(Reply reply);
    void toNextOpen();
    void showRowOfLine();
    [[nodiscard]] std::int64_t countOfAll() const;

    SelectionDesk& m_desk;
    QLabel* m_summary = nullptr;
    QLabel* m_details = nullptr;
    QWidget* m_bindingPart = nullptr;
    IconLabel* m_bindingIcon = nullptr;
    QLabel* m_binding = nullptr;
    QCheckBox* m_isThis = nullptr;
    Section* m_linePart = nullptr;
    AnswerLinesModel* m_lines = nullptr;
    DataTable* m_lineTable = nullptr;
    QWidget* m_replies = nullptr;
    QPushButton* m_asked = nullptr;
    QPushButton* m_notAsked = nullptr;
    QPushButton* m_allOfRest = nullptr;
    QPushButton* m_noneOfRest = nullptr;
    Section* m_rowPart = nullptr;
    AskedRowsModel* m_rows = nullptr;
    DataTable* m_rowTable = nullptr;
    QWidget* m_allPart = nullptr;
    QLabel* m_allText = nullptr;
    QLineEdit* m_all = nullptr;
    QWidget* m_confirmPart = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_leave = nullptr;
    QLabel* m_told = nullptr;
};

}

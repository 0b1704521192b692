// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/selection/ReadAnswer.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace postinsyn {

class ElidedLabel;

/// Where a requester's answer comes in: its words, pasted or typed, or the file that came back.
/// What is understood of the words is marked in them.
class AnswerEntry : public QWidget {
    Q_OBJECT
public:
    explicit AnswerEntry(QWidget* parent = nullptr);

    void clear();
    /// Puts the cursor where one types.
    void begin();
    void paste();
    /// The file at hand; empty: words are typed.
    void showFile(const QString& path, bool isReading);
    /// Marks in the text what was taken for what; null: nothing.
    void mark(const ReadAnswer* answer);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isByPhone() const;

signals:
    void typed();
    void fileWanted();
    /// The file is not to be read, or no longer to count.
    void fileLeft();

private:
    [[nodiscard]] QWidget* makeWords();
    [[nodiscard]] QWidget* makeFile();

    QWidget* m_words = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QCheckBox* m_isByPhone = nullptr;
    QPushButton* m_choose = nullptr;
    QWidget* m_filePart = nullptr;
    ElidedLabel* m_file = nullptr;
    QLabel* m_reading = nullptr;
    QPushButton* m_leave = nullptr;
};

}

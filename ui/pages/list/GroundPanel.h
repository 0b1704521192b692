// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SecrecyGround.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace postinsyn {

class IconLabel;

/// Finds a provision by typing a chapter, a section or a word, and says in plain words what it
/// protects. Nothing is chosen for anybody: what flags point at only stands first.
class GroundPanel : public QWidget {
    Q_OBJECT
public:
    explicit GroundPanel(const GroundTable& grounds, QWidget* parent = nullptr);

    /// `question` says what for; `first` are ids that stand first while nothing is typed.
    void ask(const QString& question, std::vector<std::string> first);

signals:
    void chosen(const QString& ground);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void tell();
    void choose();

    const GroundTable& m_grounds;
    std::vector<std::string> m_first;
    QLabel* m_question = nullptr;
    QLineEdit* m_find = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_help = nullptr;
    IconLabel* m_warningIcon = nullptr;
    QLabel* m_warning = nullptr;
    QPushButton* m_use = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SecrecyGround.h"

#include "ui/widgets/QuestionPanel.h"

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace postinsyn {

class IconLabel;

/// Finds a provision by typing a chapter, a section or a word, and says in plain words what it
/// protects. Nothing is chosen for anybody: what flags point at only stands first.
class GroundPanel : public QuestionPanel {
    Q_OBJECT
public:
    explicit GroundPanel(const GroundTable& grounds, QWidget* parent = nullptr);

    /// `words` say what for; `first` are ids that stand first while nothing is typed.
    void ask(const QString& words, std::vector<std::string> first);

signals:
    void chosen(const QString& ground);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void sayYes() override;
    void sayNo() override { emit left(); }

private:
    void fill();
    void tell();

    const GroundTable& m_grounds;
    std::vector<std::string> m_first;
    QLineEdit* m_find = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_help = nullptr;
    IconLabel* m_warningIcon = nullptr;
    QLabel* m_warning = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QPushButton;

namespace postinsyn {

/// What stands in the window while no archive is open: the three ways to begin, and the archives
/// that were open before.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(const QStringList& recent, bool hasPractice, QWidget* parent = nullptr);

signals:
    void openWanted();
    void createWanted();
    void practiceWanted();
    void recentChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeChoices(bool hasPractice, bool isFirstTime);
    [[nodiscard]] QWidget* makeRecent(const QStringList& recent);

    QPushButton* m_first = nullptr; ///< what one most likely came for: it has the focus
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

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

private:
    [[nodiscard]] QWidget* makeChoices(bool hasPractice);
    [[nodiscard]] QWidget* makeRecent(const QStringList& recent);
};

}

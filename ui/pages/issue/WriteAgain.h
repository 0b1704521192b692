// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/ListStore.h"
#include "ui/shell/ListServices.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace postinsyn {

class FileChoice;
class Settings;

/// Files of a list that has left, written afterwards: forgotten then, or lost since. It has no
/// button in the accent colour: nothing waits for it.
class WriteAgain : public QWidget {
    Q_OBJECT
public:
    explicit WriteAgain(Settings& settings, QWidget* parent = nullptr);

    /// Proposes the files that are no longer where they were put, by the name they had; `name` if
    /// that is not known on this computer.
    void begin(const std::vector<Disclosure>& files, const QString& name);
    [[nodiscard]] FileChoice& files() const { return *m_files; }
    void setWorking(bool isWorking);

signals:
    void wanted();
    void left();

private:
    void tell();

    Settings& m_settings;
    bool m_isWorking = false;
    FileChoice* m_files = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_leave = nullptr;
    QLabel* m_told = nullptr;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "core/store/ListStore.h"
#include "ui/widgets/Section.h"

#include <vector>

class QPushButton;

namespace postinsyn {

class FileChoice;
class IssueResult;
class Settings;
class WriteAgain;

/// The part of the step that is about what has left: its files, looking at it and printing it,
/// files that are written again, and the way to a new version. While a new version is in work only
/// its files are.
class GivenOut : public Section {
    Q_OBJECT
public:
    explicit GivenOut(Settings& settings, QWidget* parent = nullptr);

    /// `isNewest`: no version after it is in work.
    void show(const OverviewList& list, const std::vector<Disclosure>& files, bool isNewest);
    /// Of the files that are written again: the name proposed for them.
    void setProposedName(const QString& name) { m_proposed = name; }
    void setState(bool mayLook, bool mayWrite, bool isWorking);
    [[nodiscard]] bool mayLook() const;
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool isAsking() const; ///< which files are to be written again
    [[nodiscard]] FileChoice& files() const;
    void leaveFiles(); ///< none is written again
    void focusLook();
    void focusAgain();

signals:
    void lookWanted();
    void printWanted();
    void writeWanted();
    void newVersionWanted();
    void askingChanged();

private:
    [[nodiscard]] QWidget* makeButtons();
    void askAgain();

    Settings& m_settings;
    std::vector<Disclosure> m_records;
    QString m_proposed;
    IssueResult* m_result = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_newVersion = nullptr;
    WriteAgain* m_writeAgain = nullptr;
};

}

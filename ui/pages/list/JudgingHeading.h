// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;

namespace postinsyn {

class ListDesk;
class RowFilter;

/// Above the rows of a frozen list: which of them are shown, how many are decided and how long the
/// rest may take, and its versions.
class JudgingHeading : public QWidget {
    Q_OBJECT
public:
    explicit JudgingHeading(const ListDesk& desk, RowFilter& filter, QWidget* parent = nullptr);

    void showVersions();
    void showProgress();

signals:
    void versionChosen(int version);

private:
    const ListDesk& m_desk;
    QComboBox* m_versions = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_progressText = nullptr;
};

}

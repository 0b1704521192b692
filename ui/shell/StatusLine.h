// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStatusBar>

class QLabel;

namespace postinsyn {

/// Counts of the page, the case at hand, the archive and the time zone in which times are shown.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setCounts(const QString& counts);
    void setCase(const QString& caseNumber);
    void setArchive(const QString& name, bool isPractice);

private:
    QLabel* m_counts = nullptr;
    QLabel* m_case = nullptr;
    QLabel* m_archive = nullptr;
};

}

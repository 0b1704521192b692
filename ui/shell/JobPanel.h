// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/jobs/JobRunner.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace postinsyn {

class ElidedLabel;

/// The work that is going on, at the bottom of the window: what, how far, how fast, how long yet,
/// and a way to stop it. Takes no room while nothing lasts longer than a blink.
class JobPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobPanel(QWidget* parent = nullptr);

    /// Watches these jobs from now on; the first runner that works is shown. A runner that went
    /// away needs no word.
    void watch(const QList<JobRunner*>& runners);

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void showPresent();
    void showSoon();
    /// Null if nothing goes on.
    [[nodiscard]] JobRunner* busyRunner() const;

    QList<QPointer<JobRunner>> m_runners;
    ElidedLabel* m_title = nullptr;
    QLabel* m_detail = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    int m_delay = 0; ///< timer, 0 = none
    JobId m_shown = 0;
};

/// `12 MB of 40 MB, 8 MB a second, about 4 seconds left`, in the present language.
QString progressText(const JobState& job);

}

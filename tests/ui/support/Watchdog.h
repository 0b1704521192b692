// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>

#include <atomic>
#include <chrono>
#include <thread>

namespace postinsyn::test {

/// Measures for how long the window's thread was kept from its event loop while the watchdog
/// lives. What the thread waited for a processor, or what a second thread that beats at the same
/// pace is late too, is the machine's doing and is taken off. Only while the event loop is spun
/// (waitUntil, QTest::qWait).
///
///     Watchdog watchdog;
///     ... do and waitUntil(...)
///     CHECK(watchdog.longestMs() < Watchdog::limitMs);
class Watchdog {
public:
    /// What the window may be held up; with sanitizers everything takes several times as long.
#ifdef POSTINSYN_SANITIZED
    static constexpr double limitMs = 400;
#else
    static constexpr double limitMs = 50;
#endif

    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    [[nodiscard]] double longestMs() const
    {
        return m_longestMs;
    }

private:
    using Clock = std::chrono::steady_clock;

    void beat();

    QTimer m_timer;
    Clock::time_point m_last;
    double m_waitedBefore = 0; ///< of the window's thread, for a processor
    double m_lateBefore = 0;
    double m_longestMs = 0;
    std::atomic<double> m_lateMs{0}; ///< of the second thread, all together
    std::jthread m_control;
};

}

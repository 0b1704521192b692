// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/support/Watchdog.h"

#include <algorithm>
#include <fstream>

namespace postinsyn::test {

namespace {

constexpr std::chrono::milliseconds pace(5);

double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// For how long the calling thread was ready to run but had no processor, all together; 0 where the
/// system does not tell.
double waitedForProcessorMs()
{
    std::ifstream in("/proc/thread-self/schedstat");
    double ran = 0;
    double waited = 0;
    in >> ran >> waited;
    return waited / 1'000'000;
}

}

Watchdog::Watchdog()
    : m_last(Clock::now()), m_waitedBefore(waitedForProcessorMs()),
      m_control([this](const std::stop_token& token) {
          Clock::time_point last = Clock::now();
          while (!token.stop_requested()) {
              std::this_thread::sleep_for(pace);
              const Clock::time_point now = Clock::now();
              m_lateMs = m_lateMs + std::max(0.0, milliseconds(now - last - pace));
              last = now;
          }
      })
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_timer.start(pace);
}

Watchdog::~Watchdog() = default;

void Watchdog::beat()
{
    const Clock::time_point now = Clock::now();
    const double late = m_lateMs;
    const double waited = waitedForProcessorMs();
    const double ofMachine = std::max(late - m_lateBefore, waited - m_waitedBefore);
    const double blocked = milliseconds(now - m_last - pace) - ofMachine;
    m_longestMs = std::max(m_longestMs, blocked);
    m_last = now;
    m_lateBefore = late;
    m_waitedBefore = waited;
}

}

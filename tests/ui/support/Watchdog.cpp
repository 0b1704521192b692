// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/support/Watchdog.h"

#include <algorithm>

namespace postinsyn::test {

namespace {

constexpr std::chrono::milliseconds pace(5);

double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

}

Watchdog::Watchdog()
    : m_last(Clock::now()), m_control([this](const std::stop_token& token) {
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
    const double blocked = milliseconds(now - m_last - pace) - (late - m_lateBefore);
    m_longestMs = std::max(m_longestMs, blocked);
    m_last = now;
    m_lateBefore = late;
}

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace postinsyn {

/// Turns Ctrl+C into a stop request. The signal handler only sets a flag; a thread of its own
/// carries it on within 10 ms. A second Ctrl+C ends the program at once, as the system does it:
/// the archive is then as after a loss of power.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_watch;
};

/// Whether stderr is a terminal.
bool isInteractive();

}

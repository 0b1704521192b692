// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Interrupt.h"

#include <chrono>
#include <csignal>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace postinsyn {

namespace {

volatile std::sig_atomic_t wasInterrupted = 0;

void remember(int signal)
{
    wasInterrupted = 1;
    std::signal(signal, SIG_DFL);
}

}

Interrupt::Interrupt()
{
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
    m_watch = std::jthread([source = m_source](const std::stop_token& end) mutable {
        while (!end.stop_requested() && !wasInterrupted)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        if (wasInterrupted)
            source.request_stop();
    });
}

Interrupt::~Interrupt()
{
    m_watch.request_stop();
}

bool isInteractive()
{
#ifdef _WIN32
    return _isatty(2) != 0;
#else
    return isatty(2) != 0;
#endif
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Progress.h"

#include "core/base/Error.h"

#include <utility>

namespace postinsyn {

ProgressMeter::ProgressMeter(std::stop_token token, Sink sink, Others others)
    : m_token(std::move(token)), m_sink(std::move(sink)), m_others(std::move(others))
{}

void ProgressMeter::begin(std::string what, std::uint64_t total)
{
    m_progress = Progress{std::move(what), 0, total};
    m_last = {};
    check();
}

void ProgressMeter::step(std::uint64_t done)
{
    check();
    m_progress.done = done;
    if (!m_sink)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_last < std::chrono::milliseconds(100))
        return;
    m_last = now;
    m_sink(m_progress);
}

void ProgressMeter::makeWay() const
{
    if (m_others)
        m_others();
}

void ProgressMeter::check() const
{
    if (m_token.stop_requested())
        throw Cancelled();
}

}

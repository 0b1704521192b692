// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace postinsyn {

/// How far a job has come. `done` and `total` are in the job's own unit (bytes while importing);
/// total 0 = unknown.
struct Progress {
    std::string what; ///< the file or step at hand
    std::uint64_t done = 0;
    std::uint64_t total = 0;
};

/// Carries progress out and cancel in. Cheap enough to be called once a batch: the sink hears at
/// most every 100 ms. Throws Cancelled from `step` and `check` once the token is stopped.
class ProgressMeter {
public:
    using Sink = std::function<void(const Progress&)>;

    ProgressMeter() = default;
    ProgressMeter(std::stop_token token, Sink sink);

    void begin(std::string what, std::uint64_t total);
    /// `done` counts from `begin`, it is not an increment.
    void step(std::uint64_t done);
    void check() const;
    [[nodiscard]] bool isStopped() const { return m_token.stop_requested(); }
    [[nodiscard]] const std::stop_token& token() const { return m_token; }

private:
    std::stop_token m_token;
    Sink m_sink;
    Progress m_progress;
    std::chrono::steady_clock::time_point m_last;
};

}

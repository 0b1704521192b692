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
    using Others = std::function<void()>;

    ProgressMeter() = default;
    /// `others` does what waits for this thread, see `makeWay`.
    ProgressMeter(std::stop_token token, Sink sink, Others others = {});

    void begin(std::string what, std::uint64_t total);
    /// `done` counts from `begin`, it is not an increment.
    void step(std::uint64_t done);
    void check() const;
    /// Between the parts of a long job, where no transaction is open and nothing is remembered of
    /// the archive: short work that waits for the same archive is done here, on this thread.
    void makeWay() const;
    [[nodiscard]] bool isStopped() const { return m_token.stop_requested(); }
    [[nodiscard]] const std::stop_token& token() const { return m_token; }

private:
    std::stop_token m_token;
    Sink m_sink;
    Others m_others;
    Progress m_progress;
    std::chrono::steady_clock::time_point m_last;
};

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/base/Progress.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace postinsyn {

/// What progress counts, so that the panel can say it: `12 MB of 40 MB` or `120 of 400`.
enum class JobUnit { Bytes, Items };

/// A job as the job panel shows it. A plain value.
struct JobState {
    std::uint64_t id = 0;
    QString title; ///< a whole phrase: "Importing mailboxes"
    JobUnit unit = JobUnit::Items;
    QString step; ///< file or step at hand, from core: shown as plain text
    std::uint64_t done = 0;
    std::uint64_t total = 0;          ///< 0 = unknown
    double perSecond = 0;             ///< 0 = not known yet
    std::chrono::seconds remaining{}; ///< meaningful if perSecond and total are known
    bool isRunning = false;           ///< else it waits for its turn
    bool isStopping = false;
    bool isQuick = false; ///< goes before the long ones, and is finished rather than stopped
};

using JobId = std::uint64_t;

}

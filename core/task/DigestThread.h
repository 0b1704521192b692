// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ByteSource.h"

#include <future>
#include <stop_token>
#include <string>

namespace postinsyn {

/// Takes the SHA-256 of a source as it is stored, on a thread of its own, while others read it too:
/// it costs as much time as settling the encoding.
class DigestThread {
public:
    DigestThread(ByteSource source, std::stop_token token);
    /// Waits for a block at most.
    ~DigestThread();
    DigestThread(const DigestThread&) = delete;
    DigestThread& operator=(const DigestThread&) = delete;

    /// Once. Waits for the end: 32 raw bytes. Throws FileError as ByteStream::read (a file that
    /// changed meanwhile, too), Cancelled.
    [[nodiscard]] std::string finish() { return m_digest.get(); }

private:
    std::stop_source m_stop;
    std::future<std::string> m_digest;
};

}

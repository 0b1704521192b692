// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageBatch.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace postinsyn {

/// Hands batches from the reading thread to the writing one; holds few, so that memory stays flat.
class BatchQueue {
public:
    /// Waits while full. False once closed: nobody reads any more.
    bool push(MessageBatch batch)
    {
        std::unique_lock lock(m_mutex);
        m_hasRoom.wait(lock, [&] { return m_batches.size() < capacity || m_isClosed; });
        if (m_isClosed)
            return false;
        m_batches.push_back(std::move(batch));
        m_hasBatch.notify_one();
        return true;
    }

    /// Waits while empty. Nothing once closed and empty.
    std::optional<MessageBatch> pop()
    {
        std::unique_lock lock(m_mutex);
        m_hasBatch.wait(lock, [&] { return !m_batches.empty() || m_isClosed; });
        if (m_batches.empty())
            return std::nullopt;
        MessageBatch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_hasRoom.notify_one();
        return batch;
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_hasRoom.notify_all();
        m_hasBatch.notify_all();
    }

    /// Closes at the end of a scope.
    class Closer {
    public:
        explicit Closer(BatchQueue& queue) : m_queue(queue) {}
        ~Closer() { m_queue.close(); }
        Closer(const Closer&) = delete;
        Closer& operator=(const Closer&) = delete;

    private:
        BatchQueue& m_queue;
    };

private:
    static constexpr std::size_t capacity = 2;
    std::mutex m_mutex;
    std::condition_variable m_hasRoom;
    std::condition_variable m_hasBatch;
    std::deque<MessageBatch> m_batches;
    bool m_isClosed = false;
};

}

// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/AllocationWatch.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

namespace {

std::atomic<std::size_t> heldBytes{0};
std::atomic<std::size_t> mostBytes{0};

#ifdef POSTINSYN_SANITIZED
constexpr bool isCountingBytes = false;
#else
constexpr bool isCountingBytes = true;
#endif

}

#ifndef POSTINSYN_SANITIZED

namespace {

// The size stands before the bytes, in a place that keeps them aligned.
constexpr std::size_t headSize = alignof(std::max_align_t);

void* counted(std::size_t size)
{
    auto* const place = static_cast<char*>(std::malloc(size + headSize));
    if (place == nullptr)
        throw std::bad_alloc();
    std::memcpy(place, &size, sizeof size);
    const std::size_t held = heldBytes += size;
    std::size_t most = mostBytes;
    while (held > most && !mostBytes.compare_exchange_weak(most, held)) {
    }
    return place + headSize;
}

void release(void* bytes) noexcept
{
    if (bytes == nullptr)
        return;
    char* const place = static_cast<char*>(bytes) - headSize;
    std::size_t size = 0;
    std::memcpy(&size, place, sizeof size);
    heldBytes -= size;
    std::free(place);
}

}

void* operator new(std::size_t size)
{
    return counted(size);
}

void* operator new[](std::size_t size)
{
    return counted(size);
}

void operator delete(void* bytes) noexcept
{
    release(bytes);
}

void operator delete[](void* bytes) noexcept
{
    release(bytes);
}

void operator delete(void* bytes, std::size_t) noexcept
{
    release(bytes);
}

void operator delete[](void* bytes, std::size_t) noexcept
{
    release(bytes);
}

#endif

namespace postinsyn::test {

AllocationWatch::AllocationWatch() : m_start(heldBytes)
{
    mostBytes = m_start;
}

std::size_t AllocationWatch::peak() const
{
    return mostBytes - m_start;
}

bool AllocationWatch::isCounting()
{
    return isCountingBytes;
}

}

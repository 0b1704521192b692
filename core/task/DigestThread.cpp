// SPDX-License-Identifier: EUPL-1.2
#include "core/task/DigestThread.h"

#include "core/base/FileDigest.h"

#include <utility>
#include <vector>

namespace postinsyn {

namespace {

constexpr std::size_t blockBytes = 256U << 10;

std::string digestOf(const ByteSource& source, const std::stop_token& token,
                     const std::stop_token& unwanted)
{
    Sha256 digest;
    std::vector<char> block(blockBytes);
    const auto stream = source.openStored();
    while (const std::size_t n = stream->read(block)) {
        if (token.stop_requested() || unwanted.stop_requested())
            throw Cancelled();
        digest.update({block.data(), n});
    }
    return digest.finish();
}

}

DigestThread::DigestThread(ByteSource source, std::stop_token token)
    : m_digest(std::async(std::launch::async, digestOf, std::move(source), std::move(token),
                          m_stop.get_token()))
{}

DigestThread::~DigestThread()
{
    m_stop.request_stop(); // the future waits for its thread
}

}

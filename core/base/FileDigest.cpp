// SPDX-License-Identifier: EUPL-1.2
#include "core/base/FileDigest.h"

#include <Poco/Crypto/DigestEngine.h>

namespace postinsyn {

// Poco's own SHA2Engine reaches 0.26 GB/s, the one of OpenSSL behind Poco::Crypto 1.4 GB/s: it is
// on the import path.
struct Sha256::Engine {
    Poco::Crypto::DigestEngine digest{"SHA256"};
};

Sha256::Sha256() : m_engine(std::make_unique<Engine>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, 1U << 30);
        m_engine->digest.update(piece.data(), piece.size());
        bytes.remove_prefix(piece.size());
    }
}

std::string Sha256::finish()
{
    const auto& digest = m_engine->digest.digest();
    return {digest.begin(), digest.end()};
}

std::string Sha256::of(std::string_view bytes)
{
    Sha256 engine;
    engine.update(bytes);
    return engine.finish();
}

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace postinsyn {

/// SHA-256, fed piece by piece. `finish` ends it.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::string_view bytes);
    [[nodiscard]] std::string finish(); ///< 32 raw bytes

    static std::string of(std::string_view bytes); ///< 32 raw bytes

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

}

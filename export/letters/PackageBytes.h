// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace postinsyn {

/// A container in the zip format without anything that differs from run to run: no clock, no
/// attributes, no extra fields. For a few small parts.
class PackageBytes {
public:
    enum class Packing : std::uint8_t { Stored, Deflated };
    void add(std::string_view name, std::string_view part, Packing packing);
    /// All of it. No more parts after it.
    std::string finish();

private:
    std::string m_bytes;
    std::string m_directory;
    std::uint16_t m_count = 0;
};

}

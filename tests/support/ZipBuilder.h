// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn::test {

/// One entry as it shall be written, byte for byte. What is left out is told truthfully; what is
/// set is a lie of the test.
struct ZipPart {
    enum class Descriptor { None, Plain, Signed, Plain64, Signed64 };

    std::string name;
    std::string bytes;
    bool isDeflated = true;
    std::uint16_t flags = 0;
    Descriptor descriptor = Descriptor::None; ///< also sets flag 3 and zeros in the local header
    std::uint16_t version = 20;
    std::uint16_t localVersion = 20;
    std::uint32_t time = 0x00210000; ///< DOS date and time
    std::uint16_t internalAttributes = 0;
    std::uint32_t externalAttributes = 0;
    std::string localExtra;
    std::string centralExtra;
    std::string comment;
    std::string gapAfter; ///< bytes behind the entry

    std::optional<std::string> localName;
    std::optional<std::string> packed; ///< instead of the packed bytes
    std::optional<std::uint16_t> method, localMethod, localFlags, disk;
    std::optional<std::uint32_t> crc, localCrc, descriptorCrc;
    std::optional<std::uint32_t> size, localSize, packedSize, localPackedSize, localAt;
};

/// Writes zip files from nothing, sound or malformed in every way the tests need.
struct ZipBuilder {
    std::vector<ZipPart> parts;
    std::string prefix;  ///< before the first entry; offsets count it
    std::string gap;     ///< between the last entry and the directory
    std::string comment; ///< of the archive, with its true length
    std::string suffix;  ///< behind the end record
    bool hasZip64End = false;
    std::optional<std::uint64_t> end64At, end64Count, end64DirectoryAt;
    std::optional<std::uint16_t> count, diskCount, endDisk;
    std::optional<std::uint32_t> directorySize, directoryAt;

    ZipBuilder& add(std::string name, std::string bytes);
    [[nodiscard]] ZipPart& operator[](std::string_view name);
    [[nodiscard]] std::string build() const;
};

/// `value` in `width` little-endian bytes.
std::string littleEndian(std::uint64_t value, int width);
/// An extra field with its header.
std::string zipExtra(std::uint16_t id, std::string_view data);
std::string rawDeflate(std::string_view bytes);

}

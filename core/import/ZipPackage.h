// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

struct ZipLimits {
    std::uint64_t fileBytes = 20ULL << 20;
    std::uint32_t entries = 512;
    std::uint64_t partBytes = 64ULL << 20;
    std::uint64_t totalBytes = 256ULL << 20; ///< declared sizes of all entries together
};

/// Something in a container that a reader may pass over but that can carry bytes of its own: the
/// leak gate wants none. `kind`: `central-extra`, `local-extra`, `comment`, `time-stamp`,
/// `attributes`, `directory`, `descriptor`, `zip64`. `part` is empty for the container itself.
struct ContainerFinding {
    std::string part;
    std::string kind;
    bool operator==(const ContainerFinding&) const = default;
};

/// The container of an .xlsx from outside, read strictly (security.md 3.7): the end record is at
/// the very end, the central directory decides and every local header agrees with it, and the
/// entries lie side by side from the first byte to the directory, so no byte is unaccounted for.
/// What Excel, LibreOffice, POI, .NET and others write around that is understood (growth hints,
/// data descriptors, zip64 of either width).
/// Our own and not libzip's: the structural checks need every header read anyway, libzip accepts
/// gaps, duplicate names and data before the first entry, and its consistency check refuses POI's
/// version numbers; two parsers of the same bytes could only disagree.
/// Throws FormatError `xlsx-damaged` (detail: what does not agree), `xlsx-encrypted`, `xlsx-limit`.
class ZipPackage {
public:
    struct Entry {
        std::string name;
        std::uint64_t packedSize = 0;
        std::uint64_t size = 0;
        std::uint64_t dataAt = 0; ///< offset of the packed bytes in the file
        std::uint32_t crc = 0;
        bool isDeflated = false;
    };

    ZipPackage(std::string bytes, const ZipLimits& limits);

    /// In the order of the central directory.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// Part names compare without regard to ASCII case, as in any package; null if absent.
    [[nodiscard]] const Entry* find(std::string_view name) const;
    [[nodiscard]] const std::vector<ContainerFinding>& findings() const { return m_findings; }
    [[nodiscard]] std::string_view packed(const Entry& entry) const;
    [[nodiscard]] std::uint64_t fileSize() const { return m_bytes.size(); }

private:
    std::string m_bytes;
    std::vector<Entry> m_entries;
    std::vector<ContainerFinding> m_findings;
};

}

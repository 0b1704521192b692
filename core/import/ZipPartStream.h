// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ZipPackage.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace postinsyn {

/// Unpacks one part piece by piece, never beyond its declared size. The package must outlive it.
/// Throws FormatError `xlsx-damaged` with detail `inflate`, `size` or `crc`.
class ZipPartStream {
public:
    ZipPartStream(const ZipPackage& package, const ZipPackage::Entry& entry);
    ~ZipPartStream();
    ZipPartStream(ZipPartStream&&) noexcept;

    /// Bytes put into `out`; 0 = the part is whole, its size and CRC agree.
    std::size_t read(std::span<char> out);
    /// How far in the file (not in the part) reading has come.
    [[nodiscard]] std::uint64_t position() const;

    /// The whole part. Throws as above; Cancelled when the token is stopped.
    static std::string readAll(const ZipPackage& package, const ZipPackage::Entry& entry,
                               const std::stop_token& token = {});

private:
    struct Inflation;
    std::unique_ptr<Inflation> m_inflation;
};

}

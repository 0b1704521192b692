// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/NamedCells.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Parses one JSON object, strictly. Lone surrogates and `\u0000` become U+FFFD; numbers keep their
/// text; an array of plain values is joined by `;`, an object that holds a plain `value` (a date as
/// PowerShell 5.1 writes some) is that value, other nested values are left out.
class JsonRecord {
public:
    JsonRecord();
    ~JsonRecord();
    JsonRecord(JsonRecord&&) noexcept;

    /// False: it is no valid JSON object; fields() is void then.
    bool parse(std::string_view object);
    [[nodiscard]] const std::vector<NamedText>& fields() const;
    /// Surrogates and NULs replaced so far.
    [[nodiscard]] std::uint64_t lossyCharacters() const { return m_lossyCharacters; }

private:
    void mend(std::string_view object);
    std::size_t mendString(std::string_view object, std::size_t open);

    struct Engine;
    std::unique_ptr<Engine> m_engine;
    std::string m_mended;
    std::uint64_t m_lossyCharacters = 0;
};

}

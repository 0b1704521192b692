// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn::bench {

/// A Markdown document that people write, with tables that the program fills in. A table stands
/// between the lines `<!-- table NAME -->` and `<!-- end -->`; its first column names the rows, its
/// first row the columns. What is not measured in one run keeps what an earlier run found.
class PerformanceDocument {
public:
    explicit PerformanceDocument(std::string text) : m_text(std::move(text)) {}
    /// Throws std::runtime_error if it cannot be read.
    static PerformanceDocument read(const std::filesystem::path& file);

    [[nodiscard]] const std::string& text() const { return m_text; }
    void write(const std::filesystem::path& file) const;

    /// A row that is not there yet is added at the end. Throws std::runtime_error if there is no
    /// such table or column.
    void set(std::string_view table, std::string_view row, std::string_view column,
             std::string_view value);

private:
    std::string m_text;
};

}

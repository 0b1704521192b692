// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace postinsyn {

/// A table for a terminal: columns as wide as their content up to a limit. Longer cells go on in
/// the next lines: who judges a row has to read all of it.
/// Control and bidirectional characters are shown as `·`, so that no sender steers the terminal
/// (security.md 3.3.4).
class TextTable {
public:
    TextTable(std::vector<std::string> headings, std::vector<std::size_t> widest);
    void row(std::vector<std::string> cells);
    void print(std::ostream& out) const;

private:
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::size_t> m_widest;
};

/// The text with control and bidirectional characters as `·`.
std::string shownSafely(std::string_view text);

}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ReturnedList.h"
#include "tests/support/XlsxBuilder.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace postinsyn::test {

/// Twelve rows of case `RK 2026-0123`, version 2: row n was sent n minutes past one on 29 March
/// 2026 by `senderN@region.example`; row 3 is withheld as a whole, in row 4 the sender is masked,
/// in row 5 the time.
IssuedVersion twelveRows();

/// A cell of a workbook that came back; `text` is what stands in `<v>`.
struct BookCell {
    enum class Kind { Blank, Text, Number, Date, Clock, Bool };
    Kind kind = Kind::Blank;
    std::string text;
    std::string formula; ///< its value is then the cached one

    static BookCell words(std::string text) { return {Kind::Text, std::move(text), {}}; }
    static BookCell number(std::string text) { return {Kind::Number, std::move(text), {}}; }
};

/// One row of a sheet.
struct BookRow {
    std::vector<BookCell> cells;
    bool isHidden = false;
};

/// How a program writes a workbook.
struct BookLook {
    enum class Strings { Shared, Inline, Plain };
    Strings strings = Strings::Shared;
    bool hasReferences = true;
    bool is1904 = false;
    std::string rowAttributes;
    std::string columns; ///< inside `<cols>`
    std::string listName = "E-postlogg";
};

/// A list as it comes back: what went out, and then whatever a test does to it.
class ReturnedBook {
public:
    explicit ReturnedBook(const IssuedVersion& issued = twelveRows());

    /// The row of number `nr`, as long as no test has moved it.
    [[nodiscard]] BookRow& row(std::size_t nr) { return table.at(nr); }
    [[nodiscard]] BookCell& mark(std::size_t nr) { return row(nr).cells.back(); }
    ReturnedBook& ask(std::initializer_list<std::size_t> rows, const std::string& sign = "X");
    void eraseColumn(std::size_t column);

    [[nodiscard]] XlsxBuilder builder(const BookLook& look = {}) const;
    [[nodiscard]] std::string workbook(const BookLook& look = {}) const;
    /// As a spreadsheet program saves the sheet: dates and clock times as it shows them.
    [[nodiscard]] std::string csv(const std::string& delimiter, bool isQuoted = false) const;

    static constexpr std::size_t date = 1, clock = 2, sender = 5; ///< columns

    std::vector<BookRow> about; ///< sheet `Om listan`; without rows there is none
    std::vector<BookRow> table; ///< header, then the rows
    std::vector<std::pair<std::string, std::vector<BookRow>>> moreSheets;
};

}

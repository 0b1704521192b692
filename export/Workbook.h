// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace postinsyn {

/// An .xlsx file being written, row by row in constant memory, over libxlsxwriter. A cell is
/// written once and goes to disk at once: nothing can be overwritten, so no earlier value can
/// remain in the file (security.md 0, finding 2). There are no formulas, links, comments or hidden
/// things because there is no way to ask for them.
///
/// Text must have gone through CellText::forWorkbook. Throws FileError{`workbook-write`} with the
/// number of the library as detail, `temp-full` when the folder for temporary files is.
/// Nothing is promised about the file before it was read back: the library reports success although
/// rows were lost (finding 1).
class Workbook {
public:
    enum class Style : std::uint8_t { Header, Label, Text, Number, Date, Time, Mark, Count };

    struct Properties {
        std::string title;
        std::string author;
        Instant created; ///< whole seconds are kept; the same list gives the same bytes
    };

    struct SheetLayout {
        std::string name;
        std::string footer; ///< before `· Sida 1 (5)`
        std::span<const double> widths;
        bool isLandscape = false;
        bool hasFilter = false;
    };

    /// Cells are given in reading order: newRow, then cell by cell.
    class Sheet {
    public:
        /// `lines` is the height: what the tallest cell takes (see lineCount).
        void newRow(std::size_t lines = 1);
        void text(const std::string& text, Style style = Style::Text);
        void number(double value, Style style);
        void blank(Style style);

        /// Rows so far, the header included.
        [[nodiscard]] std::uint32_t rows() const { return m_nextRow; }
        /// The header is locked and so is the shape of the sheet; sorting, filtering and widths
        /// stay free. Excel sorts a protected sheet only where every cell is unlocked, so they all
        /// are.
        void protect();
        /// The last column takes one of `values` or nothing.
        void validateLastColumn(std::span<const std::string_view> values, std::string_view title,
                                std::string_view message);

    private:
        friend class Workbook;
        Sheet(lxw_worksheet* sheet, Workbook& book, std::uint16_t columns, bool hasFilter)
            : m_sheet(sheet), m_book(book), m_columns(columns), m_hasFilter(hasFilter)
        {}
        void finish();

        lxw_worksheet* m_sheet;
        Workbook& m_book;
        std::uint16_t m_columns;
        bool m_hasFilter;
        std::uint32_t m_nextRow = 0;
        std::uint16_t m_nextColumn = 0;
    };

    Workbook(const std::filesystem::path& file, const std::filesystem::path& tempFolder,
             const Properties& properties);
    /// Without `close` nothing usable is left at `file`.
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// The header row is written, frozen, repeated in print and filtered. Sheets may be filled in
    /// turn. Valid as long as the workbook.
    Sheet& addSheet(const SheetLayout& layout, std::span<const std::string_view> header);
    void close();

private:
    [[nodiscard]] lxw_format* format(Style style) const
    {
        return m_formats[static_cast<std::size_t>(style)];
    }
    void makeFormats();
    void checkRoom(std::uint64_t bytes) const;

    std::string m_file;
    std::string m_tempFolder;
    std::uint64_t m_bytes = 0; ///< of the parts so far, about
    lxw_workbook* m_book = nullptr;
    std::array<lxw_format*, static_cast<std::size_t>(Style::Count)> m_formats{};
    std::vector<std::unique_ptr<Sheet>> m_sheets;
};

}

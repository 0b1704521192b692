// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ZipPackage.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// One cell of a sheet, as stored.
struct XlsxCell {
    enum class Kind : std::uint8_t { Empty, Text, Number, Date, Bool, ErrorValue };
    Kind kind = Kind::Empty;
    std::string text;  ///< Text: the text (rich runs joined, `_xHHHH_` decoded); Number and Date:
                       ///< the number as stored; Bool: `1`, `0` as stored; ErrorValue: `#NAME?`
    double number = 0; ///< Number, Date (always a serial number) and Bool (1 or 0)
    bool isFormula = false; ///< the value is the cached one
};

struct XlsxRow {
    std::uint32_t number = 0; ///< 1-based, as in the sheet
    bool isHidden = false;
    std::vector<XlsxCell> cells; ///< by column, gaps are Empty
};

/// Limits for a workbook from outside (security.md 3.7); the defaults are those for the returned
/// list.
struct XlsxLimits {
    std::uint64_t fileBytes = 20ULL << 20;
    std::uint32_t entries = 512;
    std::uint64_t partBytes = 64ULL << 20;
    std::uint64_t totalBytes = 256ULL << 20;
    std::uint32_t depth = 64;
    std::uint32_t attributes = 64;
    std::uint32_t tagBytes = 64U << 10;
    std::uint32_t strings = 1'000'000;
    std::uint32_t rows = 1'048'576;
    std::uint32_t columns = 256; ///< cells beyond are a fault, not a resize
};

/// A span of columns, 0-based, both ends included.
struct XlsxColumns {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool operator==(const XlsxColumns&) const = default;
};

class XlsxSheet;

/// The rows of one sheet, pulled one at a time. Lives no longer than its reader.
class XlsxRows {
public:
    explicit XlsxRows(std::unique_ptr<XlsxSheet> sheet);
    ~XlsxRows();
    XlsxRows(XlsxRows&&) noexcept;
    XlsxRows& operator=(XlsxRows&&) noexcept;

    /// false at the end; only then is the part known to be whole. Row numbers ascend; a row that is
    /// written without any cell comes too.
    bool next(XlsxRow& row);
    /// Hidden or of no width; complete once the first row was read.
    [[nodiscard]] const std::vector<XlsxColumns>& hiddenColumns() const;
    /// Offset in the file up to which this sheet was consumed.
    [[nodiscard]] std::uint64_t position() const;

private:
    std::unique_ptr<XlsxSheet> m_sheet;
};

/// A strict reader of .xlsx from outside, shared with nothing that writes (security.md 3.7):
/// ZipPackage for the container, expat without DOCTYPE for the parts. Only workbook, its relations,
/// styles, shared strings and the asked sheets are inflated. Throws FormatError: `xlsx-damaged`
/// (detail = what does not agree), `xlsx-encrypted`, `xlsx-limit` (detail = which limit),
/// `xlsx-doctype`, `xlsx-no-sheet`; Cancelled when the token is stopped. Nothing is written to
/// disk.
class XlsxReader {
public:
    struct Sheet {
        std::string name;
        bool isHidden = false; ///< hidden or veryHidden
        std::string part;      ///< name of the part that holds it
    };

    /// Takes the bytes of the whole file.
    XlsxReader(std::string bytes, XlsxLimits limits = {}, std::stop_token token = {});
    ~XlsxReader();
    XlsxReader(XlsxReader&&) noexcept;

    [[nodiscard]] const std::vector<Sheet>& sheets() const;
    [[nodiscard]] bool is1904() const;
    /// Calls `sink` for each row in order; false from it ends the reading.
    void readSheet(std::size_t index, const std::function<bool(const XlsxRow&)>& sink) const;
    [[nodiscard]] XlsxRows openSheet(std::size_t index) const;
    /// The table of shared strings in its order: the leak gate asks that each is used by a cell.
    [[nodiscard]] std::size_t sharedStringCount() const;
    [[nodiscard]] std::string_view sharedString(std::size_t index) const;

    /// All part names of the package in the order of the central directory, and one part inflated:
    /// for the leak gate.
    [[nodiscard]] std::vector<std::string> partNames() const;
    [[nodiscard]] std::string part(std::string_view name) const;
    /// What the container carries beyond bare entries; empty for what our own writer makes.
    [[nodiscard]] const std::vector<ContainerFinding>& containerFindings() const;
    [[nodiscard]] std::uint64_t fileSize() const;

private:
    struct Package;
    std::unique_ptr<Package> m_package;
};

/// A serial number of Excel as clock-face milliseconds since 1970-01-01 (no zone). Serial 60 of the
/// 1900 base (29 February 1900) does not exist: nothing. Rounded to whole milliseconds.
std::optional<std::int64_t> xlsxSerialToMs(double serial, bool is1904);

}

// SPDX-License-Identifier: EUPL-1.2
#include "export/Workbook.h"

#include "core/base/Error.h"

#include <algorithm>
#include <cassert>
#include <cstdio>
#include <system_error>
#include <xlsxwriter.h>

namespace postinsyn {

namespace {

constexpr lxw_color_t headerFill = 0x1F3864; // white on it has a contrast of 11.6:1
constexpr lxw_color_t lineColour = 0xBFBFBF;
constexpr std::uint32_t rowsBetweenRoomChecks = 4096;
constexpr std::uint64_t leastRoom = 1U << 20;
constexpr std::uint64_t markupOfCell =
    56; // `<c r="F10000" s="3" t="inlineStr"><is><t></t></is></c>`

void check(lxw_error error, const std::string& file)
{
    if (error == LXW_NO_ERROR)
        return;
    const bool isZip = error >= LXW_ERROR_ZIP_FILE_OPERATION && error <= LXW_ERROR_ZIP_CLOSE;
    // The private file has gone when this is read: its path would tell nothing.
    throw FileError(isZip ? "temp-full" : "workbook-write", std::to_string(static_cast<int>(error)),
                    isZip ? file : std::string());
}

/// `&` begins a code in footers.
std::string footerText(std::string_view text)
{
    std::string out = "&L";
    for (char c : text)
        out += c == '&' ? std::string("&&") : std::string(1, c);
    return out + " · Sida &P (&N)";
}

}

void Workbook::Sheet::newRow(std::size_t lines)
{
    constexpr std::size_t mostLines = 27; // a row is at most 409 points high
    constexpr double lineHeight = 15;
    if (m_nextRow % rowsBetweenRoomChecks == 0)
        m_book.checkRoom(leastRoom);
    if (lines > 1)
        check(worksheet_set_row(m_sheet, m_nextRow,
                                lineHeight * static_cast<double>(std::min(lines, mostLines)),
                                nullptr),
              m_book.m_file);
    ++m_nextRow;
    m_nextColumn = 0;
}

void Workbook::Sheet::text(const std::string& text, Style style)
{
    assert(m_nextRow > 0 && m_nextColumn < m_columns);
    if (text.empty())
        return blank(style);
    check(worksheet_write_string(m_sheet, m_nextRow - 1, m_nextColumn++, text.c_str(),
                                 m_book.format(style)),
          m_book.m_file);
    m_book.m_bytes += text.size() + markupOfCell;
}

void Workbook::Sheet::number(double value, Style style)
{
    assert(m_nextRow > 0 && m_nextColumn < m_columns);
    check(
        worksheet_write_number(m_sheet, m_nextRow - 1, m_nextColumn++, value, m_book.format(style)),
        m_book.m_file);
    m_book.m_bytes += markupOfCell;
}

void Workbook::Sheet::blank(Style style)
{
    assert(m_nextRow > 0 && m_nextColumn < m_columns);
    check(worksheet_write_blank(m_sheet, m_nextRow - 1, m_nextColumn++, m_book.format(style)),
          m_book.m_file);
    m_book.m_bytes += markupOfCell;
}

void Workbook::Sheet::protect()
{
    lxw_protection allowed{};
    allowed.sort = 1;
    allowed.autofilter = 1;
    allowed.format_cells = 1;
    allowed.format_columns = 1;
    allowed.format_rows = 1;
    worksheet_protect(m_sheet, nullptr, &allowed);
}

void Workbook::Sheet::validateLastColumn(std::span<const std::string_view> values,
                                         std::string_view title, std::string_view message)
{
    if (m_nextRow < 2)
        return;
    std::vector<std::string> texts(values.begin(), values.end());
    std::vector<char*> list;
    list.reserve(texts.size() + 1);
    for (std::string& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    std::string errorTitle(title);
    std::string errorMessage(message);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.error_title = errorTitle.data();
    validation.error_message = errorMessage.data();
    const auto column = static_cast<lxw_col_t>(m_columns - 1);
    check(worksheet_data_validation_range(m_sheet, 1, column, m_nextRow - 1, column, &validation),
          m_book.m_file);
}

void Workbook::Sheet::finish()
{
    const auto lastColumn = static_cast<lxw_col_t>(m_columns - 1);
    if (m_hasFilter)
        check(worksheet_autofilter(m_sheet, 0, 0, m_nextRow - 1, lastColumn), m_book.m_file);
    // No green corners on case numbers and the like: they are text on purpose.
    const std::string range =
        "A1:" + std::string(1, static_cast<char>('A' + lastColumn)) + std::to_string(m_nextRow);
    check(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.c_str()),
          m_book.m_file);
}

Workbook::Workbook(const std::filesystem::path& file, const std::filesystem::path& tempFolder,
                   const Properties& properties)
    : m_file(file.string()), m_tempFolder(tempFolder.string())
{
    lxw_workbook_options options{};
    options.constant_memory = 1;
    options.tmpdir = m_tempFolder.data();
    m_book = workbook_new_opt(m_file.c_str(), &options);
    if (!m_book)
        throw FileError("workbook-write");
    std::string title = properties.title;
    std::string author = properties.author;
    lxw_doc_properties lxw{};
    lxw.title = title.data();
    lxw.author = author.data();
    // 0 would mean the time of writing.
    lxw.created = static_cast<time_t>(std::max<std::int64_t>(1, properties.created.ms / 1000));
    check(workbook_set_properties(m_book, &lxw), m_file);
    makeFormats();
}

Workbook::~Workbook()
{
    if (!m_book)
        return;
    // The library forgets the file that holds a sheet's rows when a workbook is freed unwritten.
    for (const auto& sheet : m_sheets) {
        if (sheet->m_sheet->optimize_tmpfile)
            static_cast<void>(std::fclose(sheet->m_sheet->optimize_tmpfile));
    }
    lxw_workbook_free(m_book);
}

void Workbook::makeFormats()
{
    for (std::size_t i = 0; i < m_formats.size(); ++i) {
        lxw_format* made = m_formats[i] = workbook_add_format(m_book);
        const auto style = static_cast<Style>(i);
        const bool isHeader = style == Style::Header;
        format_set_text_wrap(made);
        format_set_align(made, isHeader ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
        format_set_align(made, style == Style::Mark ? LXW_ALIGN_CENTER : LXW_ALIGN_LEFT);
        format_set_border(made, LXW_BORDER_THIN);
        format_set_border_color(made, lineColour);
        format_set_num_format(made, style == Style::Number ? "0"
                                    : style == Style::Date ? "yyyy-mm-dd"
                                    : style == Style::Time ? "[hh]:mm:ss"
                                                           : "@");
        if (isHeader || style == Style::Label)
            format_set_bold(made);
        if (isHeader) {
            format_set_bg_color(made, headerFill);
            format_set_font_color(made, LXW_COLOR_WHITE);
        } else {
            format_set_unlocked(made);
        }
    }
}

Workbook::Sheet& Workbook::addSheet(const SheetLayout& layout,
                                    std::span<const std::string_view> header)
{
    lxw_worksheet* made = workbook_add_worksheet(m_book, layout.name.c_str());
    if (!made)
        throw FileError("workbook-write", layout.name);
    for (std::size_t i = 0; i < layout.widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        check(worksheet_set_column(made, column, column, layout.widths[i], nullptr), m_file);
    }
    if (layout.isLandscape)
        worksheet_set_landscape(made);
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(made, a4);
    worksheet_set_margins(made, 0.4, 0.4, 0.5, 0.7); // inches
    worksheet_fit_to_pages(made, 1, 0);
    worksheet_freeze_panes(made, 1, 0);
    check(worksheet_repeat_rows(made, 0, 0), m_file);
    check(worksheet_set_footer(made, footerText(layout.footer).c_str()), m_file);
    const auto columns = static_cast<std::uint16_t>(header.size());
    m_sheets.push_back(std::unique_ptr<Sheet>(new Sheet(made, *this, columns, layout.hasFilter)));
    Sheet& sheet = *m_sheets.back();
    sheet.newRow(2);
    for (std::string_view name : header)
        sheet.text(std::string(name), Style::Header);
    return sheet;
}

void Workbook::checkRoom(std::uint64_t bytes) const
{
    std::error_code error;
    const auto room = std::filesystem::space(m_tempFolder, error);
    if (!error && room.available < bytes)
        throw FileError("temp-full", std::to_string(bytes), m_tempFolder);
}

void Workbook::close()
{
    for (const auto& sheet : m_sheets)
        sheet->finish();
    // Every row is copied once more while the file is put together, and the library does not tell
    // when that copy is cut short.
    checkRoom(m_bytes + m_bytes / 2);
    lxw_workbook* book = m_book;
    m_book = nullptr; // freed by the library whatever it answers
    check(workbook_close(book), m_file);
}

}

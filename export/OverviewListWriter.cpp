// SPDX-License-Identifier: EUPL-1.2
#include "export/OverviewListWriter.h"

#include "export/CellText.h"
#include "export/LineCount.h"
#include "export/ListWords.h"
#include "export/Workbook.h"

#include <algorithm>
#include <vector>

namespace postinsyn {

namespace {

constexpr std::array<double, 2> aboutWidths{26, 90};
constexpr std::array<double, 9> logWidths{7, 12, 12, 10, 11, 30, 36, 44, 12};
constexpr std::array<double, 2> recipientWidths{9, 60};
constexpr std::uint32_t rowsBetweenStops = 1024;

using Style = Workbook::Style;

/// Days since 1899-12-30, as Excel counts from March 1900 on.
double serialDay(LocalDate date)
{
    constexpr LocalDate epoch{std::chrono::sys_days(std::chrono::year(1899) / 12 / 30)};
    return static_cast<double>((date.days - epoch.days).count());
}

/// Whole seconds, so that no program rounds the clock up to the next one.
double serialClock(const LocalTime& time)
{
    const std::int32_t seconds = time.msOfDay / 1000;
    return static_cast<double>(seconds) / 86'400.0;
}

class ListSheets {
public:
    ListSheets(const DisclosableList& list, Workbook& book, std::uint32_t rowsPerSheet)
        : m_list(list), m_book(book), m_rowsPerSheet(rowsPerSheet)
    {
        m_footer = m_text.forWorkbook(ListWords::footer(list.caseNumber));
    }

    WrittenList write(const ProgressMeter& progress)
    {
        writeAbout();
        std::uint32_t sinceStop = 0;
        for (const DisclosableRow& row : m_list.rows) {
            if (++sinceStop % rowsBetweenStops == 0)
                progress.check();
            writeRow(row);
        }
        if (m_logSheets.empty())
            addLogSheet();
        for (Workbook::Sheet* sheet : m_logSheets) {
            sheet->protect();
            sheet->validateLastColumn(ListWords::marks, ListWords::markErrorTitle,
                                      ListWords::markError);
        }
        writeRecipients();
        progress.check();
        return {m_text.replaced(), m_text.cut()};
    }

private:
    Workbook::Sheet& addSheet(const std::string& name, std::span<const double> widths,
                              std::span<const std::string_view> header, bool isList,
                              bool isLandscape)
    {
        return m_book.addSheet({.name = name,
                                .footer = m_footer,
                                .widths = widths,
                                .isLandscape = isLandscape,
                                .hasFilter = isList},
                               header);
    }

    void addLogSheet()
    {
        m_logSheets.push_back(
            &addSheet(ListWords::sheetName(ListWords::logSheet, m_logSheets.size() + 1), logWidths,
                      ListWords::logHeader, true, true));
    }

    void text(Workbook::Sheet& sheet, const DisclosableText& text, Style style = Style::Text)
    {
        sheet.text(m_text.forWorkbook(text.text()), style);
    }

    void writeAbout()
    {
        Workbook::Sheet& sheet = addSheet(std::string(ListWords::aboutSheet), aboutWidths,
                                          ListWords::aboutHeader, false, false);
        for (const DisclosableFact& fact : m_list.facts) {
            sheet.newRow(std::max(lineCount(fact.label.text(), aboutWidths[0]),
                                  lineCount(fact.text.text(), aboutWidths[1])));
            text(sheet, fact.label, Style::Label);
            text(sheet, fact.text);
        }
    }

    void writeRow(const DisclosableRow& row)
    {
        if (m_logSheets.empty() || m_logSheets.back()->rows() == m_rowsPerSheet)
            addLogSheet();
        Workbook::Sheet& sheet = *m_logSheets.back();
        const std::string& recipients = recipientsInRow(row);
        sheet.newRow(std::max({lineCount(row.sender.text(), logWidths[5]),
                               lineCount(recipients, logWidths[6]),
                               lineCount(row.subject.text(), logWidths[7])}));
        sheet.number(static_cast<double>(row.nr), Style::Number);
        if (row.time) {
            sheet.number(serialDay(row.time->date), Style::Date);
            sheet.number(serialClock(*row.time), Style::Time);
            sheet.text(row.time->offset());
        } else {
            for (int i = 0; i < 3; ++i)
                text(sheet, Masker::withheld());
        }
        text(sheet, row.direction);
        text(sheet, row.sender);
        sheet.text(m_text.forWorkbook(recipients));
        text(sheet, row.subject);
        sheet.blank(Style::Mark);
    }

    const std::string& recipientsInRow(const DisclosableRow& row)
    {
        const std::size_t shown = std::min(row.recipients.size(), ListWords::recipientsInRow);
        m_joined.clear();
        for (std::size_t i = 0; i < shown; ++i) {
            if (i > 0)
                m_joined += ListWords::separator;
            m_joined += row.recipients[i].text();
        }
        if (shown < row.recipients.size()) {
            m_joined += ListWords::separator;
            m_joined += ListWords::andMore(row.recipients.size() - shown);
        }
        return m_joined;
    }

    /// Every recipient of the rows that could not show them all.
    void writeRecipients()
    {
        Workbook::Sheet* sheet = nullptr;
        std::size_t sheets = 0;
        for (const DisclosableRow& row : m_list.rows) {
            if (row.recipients.size() <= ListWords::recipientsInRow)
                continue;
            for (const DisclosableText& recipient : row.recipients) {
                if (!sheet || sheet->rows() == m_rowsPerSheet)
                    sheet = &addSheet(ListWords::sheetName(ListWords::recipientSheet, ++sheets),
                                      recipientWidths, ListWords::recipientHeader, true, false);
                sheet->newRow();
                sheet->number(static_cast<double>(row.nr), Style::Number);
                text(*sheet, recipient);
            }
        }
    }

    const DisclosableList& m_list;
    Workbook& m_book;
    std::uint32_t m_rowsPerSheet;
    CellText m_text;
    std::string m_footer;
    std::string m_joined;
    std::vector<Workbook::Sheet*> m_logSheets;
};

}

WrittenList writeOverviewWorkbook(const DisclosableList& list, const std::filesystem::path& file,
                                  const std::filesystem::path& tempFolder,
                                  const ProgressMeter& progress, std::uint32_t rowsPerSheet)
{
    CellText own;
    Workbook book(file, tempFolder,
                  {.title = own.forWorkbook(ListWords::title(list.caseNumber, list.version)),
                   .author = CellText().shown(list.authority.text()),
                   .created = list.snapshotAt});
    const WrittenList written = ListSheets(list, book, rowsPerSheet).write(progress);
    book.close();
    return written;
}

}

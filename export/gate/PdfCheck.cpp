// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/PdfCheck.h"

#include "export/ListWords.h"
#include "export/gate/ExpectedList.h"
#include "export/gate/PaperMatch.h"
#include "export/gate/PdfFile.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace postinsyn {

namespace {

using Sink = std::function<void(const std::string& kind, std::int64_t nr)>;

/// How a cell of the workbook reads on paper.
std::string textOf(const ExpectedCell& cell)
{
    if (cell.kind != ExpectedCell::Kind::Number)
        return std::string(cell.text);
    if (cell.format == "0")
        return std::to_string(static_cast<std::int64_t>(cell.number));
    if (cell.format == "yyyy-mm-dd") {
        const std::chrono::sys_days day(
            std::chrono::days(static_cast<std::int64_t>(cell.number) - excelUnixEpoch));
        return LocalDate{day}.toIso();
    }
    const auto seconds = static_cast<std::int64_t>(std::lround(cell.number * 86'400));
    std::string clock;
    for (const std::int64_t part : {seconds / 3600, seconds / 60 % 60, seconds % 60}) {
        clock += clock.empty() ? "" : ":";
        clock += static_cast<char>('0' + part / 10);
        clock += static_cast<char>('0' + part % 10);
    }
    return clock;
}

/// The pages in order, as they read.
class PageOrder {
public:
    PageOrder(const DisclosableList& list, TextSearch& search, const Sink& sink)
        : m_search(search), m_sink(sink), m_list(list),
          m_sheets(expectedSheets(list, std::numeric_limits<std::uint32_t>::max()))
    {}

    /// False if the page cannot be told from another.
    bool take(const std::vector<PdfRun>& runs, int page, int pages)
    {
        m_runs = &runs;
        m_at = 0;
        if (!takeText(ListWords::footer(m_list.caseNumber)) ||
            !takeText(ListWords::page(page, pages)) ||
            (page == 1 && !takeText(ListWords::title(m_list.caseNumber, m_list.version))) ||
            !takeHeading())
            return false;
        for (; m_at < runs.size(); ++m_at)
            takeCell(runs[m_at]);
        return true;
    }

    void finish()
    {
        endSheet();
        if (m_sheet + 1 < m_sheets.size())
            m_sink("row-missing", 0);
        m_search.flush();
    }

private:
    /// One running text, which may have been drawn in several goes.
    bool takeText(std::string_view text, double* x = nullptr)
    {
        const std::string wanted = PaperMatch::bare(text);
        std::string read;
        for (bool isFirst = true; m_at < m_runs->size(); ++m_at, isFirst = false) {
            if (read.size() >= wanted.size())
                break;
            if (isFirst && x)
                *x = (*m_runs)[m_at].x;
            read += PaperMatch::bare((*m_runs)[m_at].text);
        }
        return PaperMatch::isShown(text, read);
    }

    /// The name of the table and its headings, which tell where its columns are.
    bool takeHeading()
    {
        if (m_at >= m_runs->size())
            return false;
        const std::string read = PaperMatch::bare((*m_runs)[m_at].text);
        const auto isNamed = [&](std::size_t sheet) {
            return sheet < m_sheets.size() &&
                   PaperMatch::bare(m_sheets[sheet].name).starts_with(read);
        };
        if (!m_rows || (!isNamed(m_sheet) && isNamed(m_sheet + 1)))
            beginSheet(m_rows ? m_sheet + 1 : 0);
        if (!takeText(m_sheets[m_sheet].name))
            return false;
        ExpectedRows head(m_list, m_sheets[m_sheet]);
        m_columns.clear();
        for (const ExpectedCell& cell : *head.next()) {
            double x = 0;
            if (!takeText(cell.text, &x) || (!m_columns.empty() && x <= m_columns.back()))
                return false;
            m_columns.push_back(x);
        }
        return true;
    }

    void beginSheet(std::size_t sheet)
    {
        endSheet();
        m_sheet = sheet;
        m_rows.emplace(m_list, m_sheets[sheet]);
        m_rows->next();
    }

    void endSheet()
    {
        endRow();
        if (m_rows && m_rows->next())
            m_sink("row-missing", m_rows->nr());
        m_lastColumn.reset();
    }

    void takeCell(const PdfRun& run)
    {
        constexpr double rounding = 2;
        std::size_t column = 0;
        while (column + 1 < m_columns.size() && m_columns[column + 1] <= run.x + rounding)
            ++column;
        // A label may take two lines; a number never does.
        const bool isAbout = m_sheets[m_sheet].kind == ExpectedSheet::Kind::About;
        if (column == 0 && (!isAbout || m_lastColumn != std::size_t{0}))
            endRow();
        m_lastColumn = column;
        m_cells.resize(m_columns.size());
        m_cells[column] += (m_cells[column].empty() ? "" : "\n") + run.text;
    }

    void endRow()
    {
        if (m_cells.empty() || !m_rows)
            return;
        const std::vector<std::string> cells = std::exchange(m_cells, {});
        const auto* wanted = m_rows->next();
        if (!wanted)
            return m_sink("row-extra", 0);
        const TextPlace place =
            m_sheets[m_sheet].kind == ExpectedSheet::Kind::About ? TextPlace::Fact : TextPlace::Row;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string decided = textOf((*wanted)[i]);
            if (!PaperMatch::isShown(decided, cells[i]))
                m_sink("cell", m_rows->nr());
            m_search.add(place, m_rows->nr(), decided);
            searchRead(place, cells[i]);
        }
    }

    /// Whole again: broken within a word, or between two.
    void searchRead(TextPlace place, std::string text)
    {
        std::replace(text.begin(), text.end(), '\t', ' ');
        std::string joined = text;
        std::erase(joined, '\n');
        m_search.add(place, m_rows->nr(), joined);
        if (joined.size() == text.size())
            return;
        std::replace(text.begin(), text.end(), '\n', ' ');
        m_search.add(place, m_rows->nr(), text);
    }

    TextSearch& m_search;
    const Sink& m_sink;
    const DisclosableList& m_list;
    std::vector<ExpectedSheet> m_sheets;
    std::optional<ExpectedRows> m_rows;
    std::size_t m_sheet = 0;
    const std::vector<PdfRun>* m_runs = nullptr;
    std::size_t m_at = 0;
    std::vector<double> m_columns;
    std::vector<std::string> m_cells;
    std::optional<std::size_t> m_lastColumn;
};

}

void checkPdf(std::string_view bytes, const DisclosableList& list, const ForbiddenTexts& forbidden,
              TextSearch& search, const Sink& sink, const ProgressMeter& progress)
{
    PdfFile file(bytes, sink);
    file.search(forbidden);
    if (!file.isReadable())
        return;
    file.judgeProperties(ListWords::title(list.caseNumber, list.version), list.authority.text(),
                         list.snapshotAt);
    PageOrder order(list, search, sink);
    int number = 0;
    for (std::size_t i = 0; i < file.pageCount(); ++i) {
        progress.check();
        const auto runs = file.page(i);
        if (runs && !order.take(*runs, ++number, static_cast<int>(file.pageCount())))
            sink("pdf-page", 0);
    }
    order.finish();
}

}

// SPDX-License-Identifier: EUPL-1.2
#include "export/ListPages.h"

#include "export/ListWords.h"
#include "export/PaperText.h"

#include <QColor>
#include <QPainter>
#include <QPen>
#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace postinsyn {

namespace {

using Face = PaperText::Face;

// Units of 1/1200 inch; A4 landscape.
constexpr double paperWidth = 14'031;
constexpr double paperHeight = 9'921;
constexpr double margin = 567; // 12 mm
constexpr double bodyWidth = paperWidth - 2 * margin;
constexpr double cellGap = 55; // within a cell
constexpr double hairline = 8;
constexpr double headingLine = 16;
constexpr int laidOutBetweenStops = 64;

// `[sekretess]` stands on one line in all of them, `Nr` takes six digits.
constexpr std::array<double, 2> aboutPaperWidths{2600, bodyWidth - 2600};
constexpr std::array<double, 9> logPaperWidths{620, 970, 970, 970, 970, 2480, 2540, 2577, 800};
constexpr std::array<double, 2> recipientPaperWidths{1000, bodyWidth - 1000};
constexpr std::size_t markColumn = 8;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

enum class Part : std::uint8_t { About, Log, Recipients };

std::span<const double> widthsOf(Part part)
{
    switch (part) {
    case Part::About:
        return aboutPaperWidths;
    case Part::Log:
        return logPaperWidths;
    case Part::Recipients:
        break;
    }
    return recipientPaperWidths;
}

std::span<const std::string_view> headingOf(Part part)
{
    switch (part) {
    case Part::About:
        return ListWords::aboutHeader;
    case Part::Log:
        return ListWords::logHeader;
    case Part::Recipients:
        break;
    }
    return ListWords::recipientHeader;
}

std::string_view nameOf(Part part)
{
    switch (part) {
    case Part::About:
        return ListWords::aboutSheet;
    case Part::Log:
        return ListWords::logSheet;
    case Part::Recipients:
        break;
    }
    return ListWords::recipientSheet;
}

/// One line of a table: a fact, a row, or one recipient of a row.
struct Place {
    Part part = Part::About;
    std::size_t item = 0;
    std::size_t recipient = 0;
    bool operator==(const Place&) const = default;
};

struct PageStart {
    Place place;
    int line = 0; ///< of the row, when it is too high for one page
};

}

class ListPages::Paper {
public:
    Paper(const DisclosableList& list, const ProgressMeter& progress) : m_list(list)
    {
        layOut(progress);
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] std::uint64_t replaced() const { return m_replaced; }
    [[nodiscard]] const std::vector<char32_t>& undrawable() const { return m_undrawable; }

    void paint(QPainter& painter, int page)
    {
        painter.setPen(Qt::black);
        paintFooter(painter, page);
        const auto at = static_cast<std::size_t>(page);
        const PageStart& start = m_pages[at];
        double y = paintTop(painter, page, start.place.part);
        const bool isLast = at + 1 == m_pages.size();
        Place place = start.place;
        for (int line = start.line; !isEmptyAt(place); line = 0) {
            const bool endsLater = !isLast && m_pages[at + 1].place == place;
            if (!isLast && m_pages[at + 1].place == place && m_pages[at + 1].line == line)
                return;
            const int end = endsLater ? m_pages[at + 1].line : linesOf(place);
            y = paintRow(painter, y, place, line, end);
            if (endsLater || !step(place) || place.part != start.place.part)
                return;
        }
    }

private:
    [[nodiscard]] bool isEmptyAt(const Place& place) const
    {
        return place.part == Part::About ? m_list.facts.empty() : m_list.rows.empty();
    }

    [[nodiscard]] bool isLong(std::size_t row) const
    {
        return m_list.rows[row].recipients.size() > ListWords::recipientsInRow;
    }

    /// To the next line of a table, or of the next table. False behind the last.
    bool step(Place& place) const
    {
        switch (place.part) {
        case Part::About:
            if (++place.item < m_list.facts.size())
                return true;
            place = {Part::Log, 0, 0};
            return true;
        case Part::Log:
            if (++place.item < m_list.rows.size())
                return true;
            place = {Part::Recipients, 0, 0};
            return toLong(place);
        case Part::Recipients:
            if (++place.recipient < m_list.rows[place.item].recipients.size())
                return true;
            place = {Part::Recipients, place.item + 1, 0};
            return toLong(place);
        }
        return false;
    }

    bool toLong(Place& place) const
    {
        while (place.item < m_list.rows.size() && !isLong(place.item))
            ++place.item;
        return place.item < m_list.rows.size();
    }

    void layOut(const ProgressMeter& progress)
    {
        const double bottom = paperHeight - margin - 2 * PaperText::lineHeight(Face::Small);
        Place place;
        double y = 0;
        int sinceStop = 0;
        bool isFirst = true;
        do {
            if (++sinceStop % laidOutBetweenStops == 0)
                progress.check();
            if (isFirst || place.part != m_pages.back().place.part) {
                m_pages.push_back({place, 0});
                y = bodyTop(count() - 1, place.part);
                isFirst = false;
            }
            if (isEmptyAt(place))
                continue;
            const int lines = linesOf(place);
            if (y + rowHeight(lines) > bottom && m_pages.back().place != place) {
                m_pages.push_back({place, 0});
                y = bodyTop(count() - 1, place.part);
            }
            // A row too high for any page goes on where the page ends.
            int from = 0;
            while (y + rowHeight(lines - from) > bottom) {
                from += std::max(1, static_cast<int>((bottom - y - 2 * cellGap) /
                                                     PaperText::lineHeight(Face::Body)));
                if (from >= lines)
                    break;
                m_pages.push_back({place, from});
                y = bodyTop(count() - 1, place.part);
            }
            y += rowHeight(lines - from);
        } while (step(place));
        m_replaced = m_text.replaced();
        m_undrawable = m_text.undrawable();
    }

    static double rowHeight(int lines)
    {
        return lines * PaperText::lineHeight(Face::Body) + 2 * cellGap;
    }

    static int headingLines(Part part)
    {
        int lines = 1;
        const auto widths = widthsOf(part);
        for (std::size_t i = 0; i < widths.size(); ++i)
            lines = std::max(lines, PaperText::lineCount(qt(headingOf(part)[i]), Face::Label,
                                                         widths[i] - 2 * cellGap));
        return lines;
    }

    static double tableTop(int page)
    {
        const double title = page == 0 ? 1.5 * PaperText::lineHeight(Face::Title) : 0;
        return margin + title + 1.25 * PaperText::lineHeight(Face::Section);
    }

    static double bodyTop(int page, Part part)
    {
        return tableTop(page) + headingLines(part) * PaperText::lineHeight(Face::Label) +
               2 * cellGap;
    }

    void paintFooter(QPainter& painter, int page)
    {
        const QString left = m_text.shown(ListWords::footer(m_list.caseNumber));
        const QString right = qt(ListWords::page(page + 1, count()));
        const double y = paperHeight - margin - PaperText::lineHeight(Face::Small);
        const double half = bodyWidth / 2;
        PaperText::draw(painter, {margin, y}, left, Face::Small, half, 0, 1);
        PaperText::draw(painter,
                        {margin + bodyWidth - PaperText::widthOf(right, Face::Small) - hairline, y},
                        right, Face::Small, half, 0, 1);
    }

    double paintTop(QPainter& painter, int page, Part part)
    {
        double y = margin;
        if (page == 0) {
            PaperText::draw(painter, {margin, y},
                            m_text.shown(ListWords::title(m_list.caseNumber, m_list.version)),
                            Face::Title, bodyWidth, 0, 1);
            y += 1.5 * PaperText::lineHeight(Face::Title);
        }
        PaperText::draw(painter, {margin, y}, qt(nameOf(part)), Face::Section, bodyWidth, 0, 1);
        y = tableTop(page) + cellGap;
        double x = margin;
        const auto widths = widthsOf(part);
        const int lines = headingLines(part);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            PaperText::draw(painter, {x + cellGap, y}, qt(headingOf(part)[i]), Face::Label,
                            widths[i] - 2 * cellGap, 0, lines);
            x += widths[i];
        }
        const double below = bodyTop(page, part);
        paintLine(painter, below, headingLine, Qt::black);
        return below;
    }

    static void paintLine(QPainter& painter, double y, double width, const QColor& color)
    {
        painter.setPen(QPen(color, width));
        painter.drawLine(QPointF(margin, y), QPointF(margin + bodyWidth, y));
        painter.setPen(Qt::black);
    }

    double paintRow(QPainter& painter, double y, const Place& place, int from, int end)
    {
        prepare(place);
        const auto widths = widthsOf(place.part);
        double x = margin;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            PaperText::draw(painter, {x + cellGap, y + cellGap}, m_cells[i], faceOf(place.part, i),
                            widths[i] - 2 * cellGap, from, end);
            x += widths[i];
        }
        if (place.part == Part::Log && from == 0)
            paintMarkBox(painter, y);
        const double below = y + rowHeight(end - from);
        paintLine(painter, below, hairline, QColor(190, 190, 190));
        return below;
    }

    /// To cross on paper.
    static void paintMarkBox(QPainter& painter, double y)
    {
        const double side = 0.75 * PaperText::lineHeight(Face::Body);
        const double x = margin + bodyWidth - logPaperWidths[markColumn] + cellGap;
        painter.setPen(QPen(Qt::black, hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(x, y + cellGap + side / 6, side, side));
    }

    static Face faceOf(Part part, std::size_t column)
    {
        return part == Part::About && column == 0 ? Face::Label : Face::Body;
    }

    int linesOf(const Place& place)
    {
        prepare(place);
        const auto widths = widthsOf(place.part);
        int lines = 1;
        for (std::size_t i = 0; i < widths.size(); ++i)
            lines = std::max(lines, PaperText::lineCount(m_cells[i], faceOf(place.part, i),
                                                         widths[i] - 2 * cellGap));
        return lines;
    }

    void prepare(const Place& place)
    {
        m_cells.assign(widthsOf(place.part).size(), {});
        switch (place.part) {
        case Part::About:
            m_cells[0] = m_text.shown(m_list.facts[place.item].label.text());
            m_cells[1] = m_text.shown(m_list.facts[place.item].text.text());
            return;
        case Part::Log:
            return prepareRow(m_list.rows[place.item]);
        case Part::Recipients:
            m_cells[0] = QString::number(m_list.rows[place.item].nr);
            m_cells[1] = m_text.shown(m_list.rows[place.item].recipients[place.recipient].text());
            return;
        }
    }

    void prepareRow(const DisclosableRow& row)
    {
        const QString placeholder = qt(Masker::placeholder);
        m_cells[0] = QString::number(row.nr);
        m_cells[1] = row.time ? qt(row.time->date.toIso()) : placeholder;
        m_cells[2] = row.time ? qt(row.time->clock()) : placeholder;
        m_cells[3] = row.time ? qt(row.time->offset()) : placeholder;
        m_cells[4] = m_text.shown(row.direction.text());
        m_cells[5] = m_text.shown(row.sender.text());
        m_cells[6] = m_text.shown(recipientsInRow(row));
        m_cells[7] = m_text.shown(row.subject.text());
    }

    static std::string recipientsInRow(const DisclosableRow& row)
    {
        const std::size_t shown = std::min(row.recipients.size(), ListWords::recipientsInRow);
        std::string joined;
        for (std::size_t i = 0; i < shown; ++i) {
            if (i > 0)
                joined += ListWords::separator;
            joined += row.recipients[i].text();
        }
        if (shown < row.recipients.size()) {
            joined += ListWords::separator;
            joined += ListWords::andMore(row.recipients.size() - shown);
        }
        return joined;
    }

    const DisclosableList& m_list;
    PaperText m_text;
    std::vector<PageStart> m_pages;
    std::vector<QString> m_cells;
    std::uint64_t m_replaced = 0;
    std::vector<char32_t> m_undrawable;
};

ListPages::ListPages(const DisclosableList& list, const ProgressMeter& progress)
    : m_paper(std::make_unique<Paper>(list, progress))
{}

ListPages::~ListPages() = default;

QSizeF ListPages::pageSize()
{
    return {paperWidth, paperHeight};
}

int ListPages::count() const
{
    return m_paper->count();
}

WrittenList ListPages::written() const
{
    return {.replacedCharacters = m_paper->replaced(),
            .cutTexts = 0,
            .undrawable = m_paper->undrawable()};
}

void ListPages::paint(QPainter& painter, int page) const
{
    m_paper->paint(painter, page);
}

}

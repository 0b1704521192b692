// SPDX-License-Identifier: EUPL-1.2
#include "export/CsvListWriter.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/SubjectText.h"
#include "export/CellText.h"
#include "export/ListWords.h"

#include <fstream>

namespace postinsyn {

namespace {

constexpr std::uint32_t linesBetweenStops = 1024;

/// Apostrophes before it count as guards too, so that taking one away always gives the text back.
bool beginsFormula(std::string_view text)
{
    std::string_view visible = fromFirstVisible(text);
    while (visible.starts_with('\''))
        visible = fromFirstVisible(visible.substr(1));
    if (visible.empty())
        return false;
    std::size_t at = 0;
    switch (nextCodePoint(visible, at)) {
    case '=':
    case '+':
    case '-':
    case '@':
    case 0xFF1D: // the same four as full-width characters
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
        return true;
    default:
        return false;
    }
}

class CsvLines {
public:
    explicit CsvLines(const std::filesystem::path& file)
        : m_path(file.string()), m_out(file, std::ios::binary)
    {
        m_line = byteOrderMark;
    }

    void field(const std::string& text)
    {
        const std::string& shown = m_text.shown(text);
        m_line += m_isFirst ? "\"" : ";\"";
        m_isFirst = false;
        if (beginsFormula(shown))
            m_line += '\'';
        for (char c : shown) {
            m_line += c;
            if (c == '"')
                m_line += c;
        }
        m_line += '"';
    }

    void endLine()
    {
        m_line += "\r\n";
        m_out << m_line;
        if (!m_out)
            throw FileError("temp-full", {}, m_path);
        m_line.clear();
        m_isFirst = true;
    }

    void close()
    {
        m_out.close();
        if (!m_out)
            throw FileError("temp-full", {}, m_path);
    }

    [[nodiscard]] std::uint64_t replaced() const { return m_text.replaced(); }

private:
    std::string m_path;
    std::ofstream m_out;
    CellText m_text;
    std::string m_line;
    bool m_isFirst = true;
};

std::string allRecipients(const DisclosableRow& row)
{
    std::string joined;
    for (const DisclosableText& recipient : row.recipients) {
        if (&recipient != row.recipients.data())
            joined += ListWords::separator;
        joined += recipient.text();
    }
    return joined;
}

void writeRow(CsvLines& lines, const DisclosableRow& row)
{
    const std::string placeholder(Masker::placeholder);
    lines.field(std::to_string(row.nr));
    lines.field(row.time ? row.time->date.toIso() : placeholder);
    lines.field(row.time ? row.time->clock() : placeholder);
    lines.field(row.time ? row.time->offset() : placeholder);
    lines.field(row.direction.text());
    lines.field(row.sender.text());
    lines.field(allRecipients(row));
    lines.field(row.subject.text());
    lines.field({});
    lines.endLine();
}

}

WrittenList writeOverviewCsv(const DisclosableList& list, const std::filesystem::path& file,
                             const ProgressMeter& progress)
{
    CsvLines lines(file);
    for (std::string_view name : ListWords::logHeader)
        lines.field(std::string(name));
    lines.endLine();
    std::uint32_t sinceStop = 0;
    for (const DisclosableRow& row : list.rows) {
        if (++sinceStop % linesBetweenStops == 0)
            progress.check();
        writeRow(lines, row);
    }
    lines.close();
    return {.replacedCharacters = lines.replaced(), .cutTexts = 0};
}

}

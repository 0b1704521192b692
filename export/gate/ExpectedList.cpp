// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/ExpectedList.h"

#include "export/ListWords.h"

#include <algorithm>

namespace postinsyn {

namespace {

bool isLong(const DisclosableRow& row)
{
    return row.recipients.size() > ListWords::recipientsInRow;
}

std::span<const std::string_view> headerOf(ExpectedSheet::Kind kind)
{
    switch (kind) {
    case ExpectedSheet::Kind::About:
        return ListWords::aboutHeader;
    case ExpectedSheet::Kind::Log:
        return ListWords::logHeader;
    case ExpectedSheet::Kind::Recipients:
        break;
    }
    return ListWords::recipientHeader;
}

ExpectedSheet sheetOf(ExpectedSheet::Kind kind, std::string_view name, std::size_t number)
{
    ExpectedSheet sheet;
    sheet.kind = kind;
    sheet.name = ListWords::sheetName(name, number);
    sheet.columns = headerOf(kind).size();
    sheet.rows = 1;
    return sheet;
}

void planRecipients(const DisclosableList& list, std::size_t rowsPerSheet,
                    std::vector<ExpectedSheet>& sheets)
{
    std::size_t number = 0;
    for (std::size_t row = 0; row < list.rows.size(); ++row) {
        if (!isLong(list.rows[row]))
            continue;
        for (std::size_t i = 0; i < list.rows[row].recipients.size(); ++i) {
            if (number == 0 || sheets.back().rows == rowsPerSheet) {
                sheets.push_back(
                    sheetOf(ExpectedSheet::Kind::Recipients, ListWords::recipientSheet, ++number));
                sheets.back().firstRow = row;
                sheets.back().firstRecipient = i;
            }
            ++sheets.back().rows;
        }
    }
}

}

std::vector<ExpectedSheet> expectedSheets(const DisclosableList& list, std::size_t rowsPerSheet)
{
    std::vector<ExpectedSheet> sheets;
    sheets.push_back(sheetOf(ExpectedSheet::Kind::About, ListWords::aboutSheet, 1));
    sheets.back().rows += list.facts.size();
    const std::size_t room = rowsPerSheet - 1;
    for (std::size_t from = 0; from == 0 || from < list.rows.size(); from += room) {
        sheets.push_back(sheetOf(ExpectedSheet::Kind::Log, ListWords::logSheet, from / room + 1));
        sheets.back().firstRow = from;
        sheets.back().rows += std::min(room, list.rows.size() - from);
    }
    planRecipients(list, rowsPerSheet, sheets);
    return sheets;
}

ExpectedRows::ExpectedRows(const DisclosableList& list, const ExpectedSheet& sheet)
    : m_list(list), m_sheet(sheet), m_cells(sheet.columns), m_row(sheet.firstRow),
      m_recipient(sheet.firstRecipient)
{}

const std::vector<ExpectedCell>* ExpectedRows::next()
{
    if (m_given == m_sheet.rows)
        return nullptr;
    if (m_given++ == 0)
        giveHeader();
    else if (m_sheet.kind == ExpectedSheet::Kind::About)
        giveFact();
    else if (m_sheet.kind == ExpectedSheet::Kind::Log)
        giveLogRow();
    else
        giveRecipient();
    return &m_cells;
}

namespace {

ExpectedCell textCell(std::string_view text)
{
    ExpectedCell cell;
    cell.kind = text.empty() ? ExpectedCell::Kind::Blank : ExpectedCell::Kind::Text;
    cell.text = text;
    return cell;
}

ExpectedCell numberCell(double number, std::string_view format)
{
    return {.kind = ExpectedCell::Kind::Number, .text = {}, .number = number, .format = format};
}

}

void ExpectedRows::giveHeader()
{
    const auto header = headerOf(m_sheet.kind);
    std::transform(header.begin(), header.end(), m_cells.begin(), textCell);
}

void ExpectedRows::giveFact()
{
    const DisclosableFact& fact = m_list.facts[m_row++];
    m_cells[0] = textCell(fact.label.text());
    m_cells[1] = textCell(fact.text.text());
}

void ExpectedRows::giveTime(const DisclosableRow& row)
{
    if (!row.time) {
        std::fill(m_cells.begin() + 1, m_cells.begin() + 4, textCell(Masker::placeholder));
        return;
    }
    const auto days = static_cast<double>(row.time->date.days.time_since_epoch().count());
    const double seconds = (row.time->msOfDay - row.time->msOfDay % 1000) / 1000.0;
    m_offset = row.time->offset();
    m_cells[1] = numberCell(excelUnixEpoch + days, "yyyy-mm-dd");
    m_cells[2] = numberCell(seconds / 86'400, "[hh]:mm:ss");
    m_cells[3] = textCell(m_offset);
}

std::string_view ExpectedRows::recipientsOf(const DisclosableRow& row)
{
    m_recipients.clear();
    std::size_t left = ListWords::recipientsInRow;
    for (const DisclosableText& recipient : row.recipients) {
        if (left-- == 0)
            break;
        m_recipients.append(m_recipients.empty() ? std::string_view() : ListWords::separator)
            .append(recipient.text());
    }
    if (isLong(row))
        m_recipients.append(ListWords::separator)
            .append(ListWords::andMore(row.recipients.size() - ListWords::recipientsInRow));
    return m_recipients;
}

void ExpectedRows::giveLogRow()
{
    const DisclosableRow& row = m_list.rows[m_row++];
    m_nr = row.nr;
    m_cells[0] = numberCell(static_cast<double>(row.nr), "0");
    giveTime(row);
    m_cells[4] = textCell(row.direction.text());
    m_cells[5] = textCell(row.sender.text());
    m_cells[6] = textCell(recipientsOf(row));
    m_cells[7] = textCell(row.subject.text());
    m_cells[8] = textCell({});
}

void ExpectedRows::giveRecipient()
{
    while (m_recipient == m_list.rows[m_row].recipients.size() || !isLong(m_list.rows[m_row])) {
        ++m_row;
        m_recipient = 0;
    }
    const DisclosableRow& row = m_list.rows[m_row];
    m_nr = row.nr;
    m_cells[0] = numberCell(static_cast<double>(row.nr), "0");
    m_cells[1] = textCell(row.recipients[m_recipient++].text());
}

}

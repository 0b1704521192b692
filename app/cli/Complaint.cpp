// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Complaint.h"

#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/base/Error.h"
#include "core/domain/RowNumbers.h"

#include <algorithm>

namespace postinsyn {

Complaint Complaint::of(const Error& problem)
{
    const Words words = wordsFor(problem);
    Complaint complaint;
    complaint.code = problem.code();
    complaint.reason = words.reason;
    complaint.hint = words.hint;
    complaint.detail = problem.detail();
    complaint.path = problem.path();
    complaint.line = problem.line();
    if (const auto* gate = dynamic_cast<const GateError*>(&problem))
        complaint.rows = gate->rows();
    return complaint;
}

Complaint Complaint::usage(std::string_view reason, std::string_view hint)
{
    Complaint complaint;
    complaint.code = "usage";
    complaint.reason = reason;
    complaint.hint = hint;
    return complaint;
}

Complaint Complaint::cancelled()
{
    Complaint complaint;
    complaint.code = "cancelled";
    complaint.reason = "cancelled; what was finished before is kept, the rest is as it was";
    return complaint;
}

Complaint Complaint::unexpected()
{
    Complaint complaint;
    complaint.code = "unexpected";
    complaint.reason = "unexpected error; nothing was changed by the step it happened in";
    return complaint;
}

Complaint Complaint::unwritten()
{
    Complaint complaint;
    complaint.code = "answer-not-written";
    complaint.reason = "the answer could not be written to its end; what was asked for was done";
    complaint.hint = "make room where it goes, and ask again";
    return complaint;
}

void Complaint::nameCase(std::string_view caseNumber)
{
    constexpr std::string_view place = " CASE";
    const bool isQuotable = caseNumber.find_first_of("'\\") == std::string_view::npos;
    if (caseNumber.empty() || !isQuotable)
        return;
    const bool isPlain =
        caseNumber.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                     "0123456789-_/:.") == std::string_view::npos;
    const std::string named =
        isPlain ? " " + std::string(caseNumber) : " '" + std::string(caseNumber) + "'";
    for (std::size_t at = hint.find(place); at != std::string::npos;
         at = hint.find(place, at + named.size()))
        hint.replace(at, place.size(), named);
}

void Complaint::print(std::ostream& out) const
{
    out << "postinsyn-cli: " << shownSafely(reason);
    if (!path.empty())
        out << "\n  where: " << shownSafely(path);
    if (line != 0)
        out << ", line " << line;
    out << '\n';
    if (!rows.empty()) {
        std::vector<std::int64_t> sorted = rows;
        std::sort(sorted.begin(), sorted.end());
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        out << "  rows: " << rowNumbersText(sorted) << '\n';
    }
    if (!hint.empty())
        out << "  what to do: " << hint << '\n';
}

void Complaint::writeJson(std::ostream& out) const
{
    JsonOutput json(out);
    json.object();
    writeJson(json);
    json.endObject();
    out << '\n';
}

void Complaint::writeJson(JsonOutput& json) const
{
    json.key("error").object().field("code", code).field("reason", reason).field("hint", hint);
    if (!detail.empty())
        json.field("detail", detail);
    if (!path.empty())
        json.field("path", path);
    if (line != 0)
        json.field("line", line);
    if (!rows.empty()) {
        json.key("rows").array();
        for (const std::int64_t row : rows)
            json.value(row);
        json.endArray();
    }
    json.endObject();
}

AnswerWatch::int_type AnswerWatch::overflow(int_type c)
{
    if (traits_type::eq_int_type(c, traits_type::eof()))
        return traits_type::not_eof(c);
    m_hasBegun = true;
    return m_to->sputc(traits_type::to_char_type(c));
}

std::streamsize AnswerWatch::xsputn(const char* text, std::streamsize length)
{
    m_hasBegun = m_hasBegun || length > 0;
    return m_to->sputn(text, length);
}

}

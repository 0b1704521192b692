// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/CsvCheck.h"

#include "core/base/Text.h"
#include "core/domain/SubjectText.h"
#include "export/ListWords.h"
#include "export/gate/CellMatch.h"

#include <array>
#include <optional>

namespace postinsyn {

namespace {

constexpr std::size_t columns = ListWords::logHeader.size();
using Fields = std::array<std::string, columns>;

/// Every field in quotes, `;` between, CRLF behind the last. False if it stands otherwise.
bool takeRecord(std::string_view& bytes, Fields& fields)
{
    for (std::size_t i = 0; i < columns; ++i) {
        fields[i].clear();
        if (!bytes.starts_with('"'))
            return false;
        bytes.remove_prefix(1);
        while (true) {
            const std::size_t quote = bytes.find('"');
            if (quote == std::string_view::npos)
                return false;
            fields[i] += bytes.substr(0, quote);
            bytes.remove_prefix(quote + 1);
            if (!bytes.starts_with('"'))
                break;
            fields[i] += '"';
            bytes.remove_prefix(1);
        }
        const std::string_view behind = i + 1 < columns ? ";" : "\r\n";
        if (!bytes.starts_with(behind))
            return false;
        bytes.remove_prefix(behind.size());
    }
    return true;
}

/// What a spreadsheet may take for a formula must have its apostrophe, and nothing else.
std::optional<std::string_view> withoutGuard(std::string_view field)
{
    std::string_view visible = field;
    for (std::string_view before; visible != before;) {
        before = visible;
        visible = fromFirstVisible(visible.substr(visible.starts_with('\'') ? 1 : 0));
    }
    bool isFormula = false;
    for (std::string_view start :
         {"=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"})
        isFormula = isFormula || visible.starts_with(start);
    if (isFormula)
        return field.starts_with('\'') ? std::optional(field.substr(1)) : std::nullopt;
    return field;
}

Fields decidedFields(const DisclosableRow& row)
{
    const std::string mask(Masker::placeholder);
    Fields fields{std::to_string(row.nr),
                  row.time ? row.time->date.toIso() : mask,
                  row.time ? row.time->clock() : mask,
                  row.time ? row.time->offset() : mask,
                  row.direction.text(),
                  row.sender.text(),
                  {},
                  row.subject.text(),
                  {}};
    for (std::size_t i = 0; i < row.recipients.size(); ++i)
        fields[6] += (i > 0 ? "; " : "") + row.recipients[i].text();
    return fields;
}

}

void checkCsv(std::string_view bytes, const DisclosableList& list, TextSearch& search,
              const std::function<void(const std::string& kind, std::int64_t nr)>& sink)
{
    if (!bytes.starts_with(byteOrderMark))
        return sink("bom", 0);
    bytes.remove_prefix(byteOrderMark.size());
    if (!isValidUtf8(bytes))
        return sink("csv-markup", 0);
    Fields given;
    if (!takeRecord(bytes, given))
        return sink("csv-markup", 0);
    if (!std::equal(given.begin(), given.end(), ListWords::logHeader.begin()))
        sink("cell", 0);
    for (const DisclosableRow& row : list.rows) {
        if (bytes.empty())
            return sink("row-missing", row.nr);
        if (!takeRecord(bytes, given))
            return sink("csv-markup", row.nr);
        const Fields decided = decidedFields(row);
        for (std::size_t i = 0; i < columns; ++i) {
            const auto inside = withoutGuard(given[i]);
            if (!inside || !CellMatch::isShownWhole(decided[i], *inside))
                sink("cell", row.nr);
            search.add(TextPlace::Row, row.nr, given[i]);
            // What was made safe to show may say a secret that is known as it was before.
            if (given[i] != decided[i])
                search.add(TextPlace::Row, row.nr, decided[i]);
        }
    }
    if (!bytes.empty())
        sink("row-extra", 0);
    search.flush();
}

}

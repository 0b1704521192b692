// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Words.h"

#include <algorithm>
#include <span>

namespace postinsyn {

namespace {

struct CodeWords {
    std::string_view code;
    std::string_view text;
};

constexpr CodeWords rowFaults[] = {
    {"field-count", "it has not as many fields as the header"},
    {"field-too-long", "a field is longer than we read"},
    {"line-too-long", "the line is longer than we read"},
    {"too-many-columns", "it has more columns than we read"},
    {"unclosed-quote", "a quotation mark is not closed"},
    {"stray-quote", "a quotation mark stands where none can be"},
    {"columns-unknown", "the header above it has not the columns of a log"},
    {"json-record", "it is no valid JSON object"},
    {"json-truncated", "the file ends before its brackets are closed: it is cut off"},
    {"duplicate-key", "it has the same name twice"},
    {"xml-record", "it is no valid entry"},
    {"date-invalid", "its time is missing or cannot be read"},
    {"date-out-of-range", "its time lies before 2000 or after 2068"},
    {"event-missing", "it does not say which event it tells of"},
    {"too-many-recipients", "it has more recipients than we read"},
    {"address-missing", "it has no address"},
    {"address-invalid", "what stands in its address column is no mail address"},
    {"alias-invalid",
     "one of its aliases is no mail address; they are separated by ; , | or spaces"},
    {"address-repeated", "its address came in an earlier row"},
    {"address-taken", "its address belongs to another mailbox"},
    {"kind-unknown", "there is no such kind of mailbox"},
};

constexpr CodeWords rowNumberFaults[] = {
    {"number-expected", "a row number is expected"},
    {"number-outside", "there is no such row"},
    {"range-reversed", "the range ends before it begins"},
};

/// `%` stands for the count; an entry without detail holds for all other details.
struct WarningWords {
    std::string_view code;
    std::string_view detail;
    std::string_view text;
    std::string_view one = {}; ///< the text for a count of 1, if it differs
};

constexpr WarningWords sourceWarnings[] = {
    {"row-cap", "messages",
     "% messages: exactly where exports are cut; ask IT whether there was more"},
    {"row-cap", "", "% rows: exactly where exports are cut; ask IT whether there was more"},
    {"lossy-text", "bytes",
     "% bytes were damaged before they came here; ask for the export with -Encoding UTF8",
     "% byte was damaged before it came here; ask for the export with -Encoding UTF8"},
    {"lossy-text", "doubly",
     "% subjects went through a wrong encoding (Möte became MÃ¶te); ask for the export anew",
     "% subject went through a wrong encoding (Möte became MÃ¶te); ask for the export anew"},
    {"lossy-text", "code-page",
     "% letters may be of another code page (å ä ö as † „ ”); ask for the export with -Encoding "
     "UTF8",
     "% letter may be of another code page (å ä ö as † „ ”); ask for the export with -Encoding "
     "UTF8"},
    {"lossy-text", "",
     "% subjects lost letters (å ä ö became ?); ask for the export with -Encoding UTF8",
     "% subject lost letters (å ä ö became ?); ask for the export with -Encoding UTF8"},
    {"recipients-lost", "", "% rows lost recipients in the export; ask for them joined by ;",
     "% row lost recipients in the export; ask for them joined by ;"},
    {"no-address", "",
     "% senders or recipients are no mail addresses and were taken in as they stand: a search for "
     "an address does not find them",
     "% sender or recipient is no mail address and was taken in as it stands: a search for an "
     "address does not find it"},
    {"subject-cut", "", "% subjects are as long as exports allow and may be cut",
     "% subject is as long as exports allow and may be cut"},
    {"mixed-encoding", "", "the file mixes encodings; each line was read by itself"},
    {"no-rows", "",
     "the file has a header and no rows: ask IT whether the export was meant to be empty"},
    {"columns-missing", "", "a column is missing"},
    {"zone-assumed", "doubled-hour",
     "% times lie in the hour that comes twice when summer time ends; they were taken as summer "
     "time, and may be an hour later",
     "% time lies in the hour that comes twice when summer time ends; it was taken as summer time, "
     "and may be an hour later"},
    {"zone-assumed", "skipped-hour",
     "% times lie in the hour that is skipped when summer time begins: the time zone is probably "
     "another; say --zone",
     "% time lies in the hour that is skipped when summer time begins: the time zone is probably "
     "another; say --zone"},
    {"zone-assumed", "",
     "the file does not tell its time zone; Swedish time was assumed; say --zone if it is another"},
    {"more-pages", "", "the file is one page of several: the answer went on (nextLink)"},
    {"sheets-unread", "",
     "% more sheets of the workbook look like logs and were not read; import it again with --sheet "
     "for each",
     "% more sheet of the workbook looks like a log and was not read; import it again with "
     "--sheet"},
    {"sheet-hidden", "", "the sheet that was read is hidden in the workbook"},
    {"pii-masked", "",
     "the export is masked: addresses and subjects are codes; ask for it by an account that may "
     "see them"},
    {"bcc-present", "",
     "% recipients are hidden copies (Bcc): the list would reveal them to the requester",
     "% recipient is a hidden copy (Bcc): the list would reveal it to the requester"},
    {"gap", "", "% days without a message in the middle of the file",
     "% day without a message in the middle of the file"},
};

std::string textOf(std::span<const CodeWords> table, std::string_view code)
{
    const auto it = std::find_if(table.begin(), table.end(),
                                 [&](const CodeWords& words) { return words.code == code; });
    return std::string(it == table.end() ? code : it->text);
}

}

std::string reasonFor(std::string_view faultCode)
{
    return textOf(rowFaults, faultCode);
}

std::string rowNumberReason(std::string_view faultCode)
{
    return textOf(rowNumberFaults, faultCode);
}

std::string warningText(std::string_view code, std::string_view detail, std::uint64_t count)
{
    const auto* it = std::find_if(
        std::begin(sourceWarnings), std::end(sourceWarnings), [&](const WarningWords& words) {
            return words.code == code && (words.detail.empty() || words.detail == detail);
        });
    if (it == std::end(sourceWarnings))
        return std::string(code);
    std::string text(count == 1 && !it->one.empty() ? it->one : it->text);
    if (const std::size_t at = text.find('%'); at != std::string::npos)
        text.replace(at, 1, std::to_string(count));
    if (code == "columns-missing")
        text += ": " + std::string(detail);
    if (code == "zone-assumed" && it->detail.empty() && count > 0)
        text += "; " + std::to_string(count) +
                (count == 1 ? " time in the hour that comes twice was taken as summer time"
                            : " times in the hour that comes twice were taken as summer time");
    return text;
}

}

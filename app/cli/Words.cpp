// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Words.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace postinsyn {

namespace {

struct Entry {
    std::string_view code;
    std::string_view reason;
    std::string_view hint;
};

constexpr std::string_view traceCommand =
    "ask IT for: Get-MessageTraceV2 -StartDate ... -EndDate ... -SenderAddress ... (and again with "
    "-RecipientAddress) | Export-Csv logg.csv -NoTypeInformation -Encoding UTF8";
constexpr std::string_view trackingCommand =
    "ask IT for: Get-MessageTrackingLog -ResultSize Unlimited ... | Select-Object "
    "@{n='TimestampUtc';e={$_.Timestamp.ToUniversalTime().ToString('o')}},EventId,Source,Sender,"
    "ReturnPath,"
    "@{n='Recipients';e={$_.Recipients -join ';'}},@{n='RecipientStatus';e={$_.RecipientStatus "
    "-join ';'}},"
    "RecipientCount,MessageSubject,MessageId,NetworkMessageId,TotalBytes,Directionality,"
    "OriginalClientIp,"
    "MessageInfo | Export-Csv x.csv -NoTypeInformation -Encoding UTF8";
constexpr std::string_view mappingHint =
    "say which column is what with --mapping FILE (JSON: "
    "{\"time\":\"...\",\"sender\":\"...\",\"recipients\":\"...\","
    "\"subject\":\"...\",\"zone\":\"Europe/Stockholm\"}), and check the time zone that was chosen "
    "when it was exported";

constexpr Entry entries[] = {
    // what is not a log
    {"empty-file", "the file is empty", "ask whoever exported it for the file again"},
    {"no-records", "the file has no records",
     "check that the export found anything, or ask for it again"},
    {"console-table", "this is a table as PowerShell shows it on screen, cut to the window's width",
     traceCommand},
    {"console-list", "this is a list as PowerShell shows it on screen", traceCommand},
    {"format-data",
     "Format-Table or Format-List was put before Export-Csv: the file holds layout, not data",
     "leave Format-* out: Get-MessageTraceV2 ... | Export-Csv logg.csv -NoTypeInformation "
     "-Encoding UTF8"},
    {"other-exchange-log", "this is another log of Exchange, not the message tracking log",
     "ask IT for the folder TransportRoles\\Logs\\MessageTracking (MSGTRK*.LOG, MSGTRKMD*, "
     "MSGTRKMS*) of all servers"},
    {"exchange-2003-log",
     "this is a tracking log of Exchange 2003, which has no usable message data", trackingCommand},
    {"trace-detail", "this is Get-MessageTraceDetail: it has no sender and no recipients",
     traceCommand},
    {"recipients-lost", "the recipients were lost in the export (System.String[])",
     trackingCommand},
    {"threat-explorer",
     "this looks like an export of Threat Explorer or Purview, whose columns we do not know",
     mappingHint},
    {"eac-screen-export",
     "this looks like an export from the admin centre's screen: its time zone is not in the file",
     mappingHint},
    {"unknown-columns", "none of the known log formats has these columns", mappingHint},
    {"pdf", "this is a PDF", traceCommand},
    {"old-xls", "this is an old Excel file (.xls)",
     "save it as .xlsx or CSV, better: ask IT for the CSV itself"},
    {"encrypted-workbook", "this workbook is protected by a password",
     "save it without a password"},
    {"xlsx-encrypted", "this workbook is protected by a password", "save it without a password"},
    {"msg-file", "this is an Outlook message (.msg), not a log", traceCommand},
    {"eml-file", "this is an e-mail message, not a log",
     "if the log was attached to it, save the attachment and import that"},
    {"html-page", "this is a web page", traceCommand},
    {"image-file", "this is a picture", traceCommand},
    {"word-document", "this is a text document, not a log", traceCommand},
    {"rtf-file", "this is a text document (RTF), not a log", traceCommand},
    {"sqlite-file", "this is a database, perhaps an archive of ours",
     "open it with --archive FILE"},
    {"binary-file", "this is no text and no workbook", traceCommand},
    {"nested-archive", "there is an archive inside the archive",
     "unpack it and import what is in it"},
    {"archive-encrypted", "the archive is protected by a password",
     "unpack it and import what is in it"},
    {"archive-limit", "the archive holds more than we unpack",
     "unpack it and import what is in it"},
    {"archive-unsafe-name", "the archive has a member whose name leads outside of it",
     "unpack it with care and import what is in it"},
    {"archive-unsupported", "the archive is packed in a way we do not read",
     "unpack it and import what is in it"},
    {"xlsx-damaged", "the workbook is damaged or not built as a workbook must be",
     "open and save it again in Excel or LibreOffice"},
    {"xlsx-doctype", "the workbook holds an XML document type, which no office program writes",
     "do not trust this file; ask for it again"},
    {"xlsx-limit", "the workbook is beyond the limits for a file from outside",
     "split it, or ask for the log as CSV"},
    {"xlsx-no-sheet", "there is no such sheet, or none with a table",
     "name the sheet with --sheet NAME"},
    {"date-order-ambiguous",
     "nothing in the file settles whether 03/04 is the third of April or the fourth of March",
     "say --date-order dmy or --date-order mdy, or ask for an export with ISO dates"},
    {"mapping-invalid", "the column mapping cannot be used",
     "it needs the keys time, sender and recipients"},
    {"mapping-columns-missing", "the file has not the columns that the mapping names",
     "compare the names with the file's first row"},
    {"columns-missing", "a column that is needed is missing", ""},
    // files
    {"file-not-found", "there is no such file", ""},
    {"file-not-regular", "this is no ordinary file", ""},
    {"file-unreadable", "the file cannot be read",
     "check that it is not open elsewhere and that you may read it"},
    {"file-changed", "the file changed while it was read",
     "wait until it is complete and import it again; nothing of it was kept"},
    {"file-too-large", "the file is larger than we read", "ask for it in parts"},
    {"folder-empty", "there is no file in the folder", ""},
    {"archive-damaged", "the archive is damaged or cut off", "ask for the file again"},
    {"folder-not-empty", "the folder is not empty", "name one that does not exist yet"},
    {"file-exists", "there is a file of that name already", "choose another name"},
    {"file-cannot-create", "the file cannot be made there", "check the folder's rights"},
    {"folder-cannot-create", "the folder cannot be made",
     "check the rights of the folder above it"},
    {"target-exists", "there is a file of that name already", "choose another name"},
    {"target-not-writable",
     "the file cannot be written there: it may be open in Excel, or the folder is read-only",
     "close it or choose another name; no file was left behind"},
    {"target-open", "the file is open in another program",
     "close it or choose another name; no file was left behind"},
    {"disk-full", "the disk is full",
     "make room and try again; nothing was changed and no file was left behind"},
    {"temp-full", "there is no room left for temporary files",
     "make room and try again; no file was left behind"},
    {"workbook-write", "the workbook could not be written", "no file was left behind; try again"},
    {"io-error", "the disk answers with an error", "nothing was changed; have the disk looked at"},
    {"no-randomness", "the system gives no random numbers", ""},
    {"account-unknown", "the system does not tell which account this is", ""},
    // the archive
    {"archive-not-found", "there is no archive",
     "make one: postinsyn-cli --archive FILE init --profile region-halland"},
    {"archive-exists", "there is an archive already; it is not overwritten", "choose another name"},
    {"not-an-archive", "this file is no archive of ours", ""},
    {"archive-newer", "the archive was made by a newer version of this program",
     "update the program"},
    {"archive-older", "the archive is of an older version",
     "open it once for writing: it is copied and brought up to date"},
    {"archive-in-use", "another program has the archive open", "close it there and try again"},
    {"archive-busy", "the archive is busy", "try again in a moment"},
    {"archive-on-share", "the archive lies on a network share, where it could be damaged",
     "move it to a local disk; logs may be read from shares"},
    {"archive-read-only", "the archive cannot be written",
     "check the rights of the file and its folder"},
    {"archive-cannot-open", "the archive cannot be opened",
     "check the rights of the file and its folder"},
    {"schema-foreign", "the archive's tables are not ours: it was changed by another program",
     "use the latest backup"},
    {"pragma-refused", "SQLite refuses a setting that the archive's safety rests on", ""},
    {"rows-not-conserved", "the rows do not add up; the file was not imported",
     "this is an error of the program: report it with the file's format"},
    {"sql-failed", "the archive answers with an error", ""},
    {"sql-error", "the archive answers with an error", ""},
    {"constraint-failed", "the archive refuses data that break its rules", ""},
    {"out-of-memory", "there is not enough memory", ""},
    {"no-transaction", "an error of the program: a change without a transaction", ""},
    {"zone-unknown", "there is no such time zone", "use utc or a name such as Europe/Stockholm"},
    {"filter-invalid", "the stored filter cannot be read", ""},
    // the authority's data
    {"profile-unknown", "there is no such profile",
     "region-halland, region-varmland, demo, or a file"},
    {"profile-invalid", "the profile cannot be used", "compare it with one of the built-in ones"},
    {"provisions-invalid", "the table of provisions cannot be used", ""},
    {"hint-pack-invalid", "a hint pack cannot be used", ""},
    {"ground-unknown", "there is no such provision in the table",
     "write it as OSL 25:1, with st 2 for the second paragraph"},
    {"mailbox-unknown", "there is no mailbox with this address", "postinsyn-cli mailboxes list"},
    {"address-taken", "the address belongs to another mailbox", ""},
    // requests
    {"case-unknown", "there is no request with this case number", "postinsyn-cli request list"},
    {"case-exists", "there is a request with this case number already",
     "postinsyn-cli request show CASE"},
    {"case-number-missing", "a request needs a case number", "use the number of your case system"},
    {"received-in-future", "the receipt lies in the future",
     "tell when it reached anyone in the authority"},
    {"event-not-allowed", "this cannot happen to the request in the state it is in",
     "postinsyn-cli request show CASE"},
    {"event-needs-work", "this comes about by doing it (list freeze, list issue), not by saying it",
     ""},
    {"order-incomplete", "an order to IT needs whose mail is asked for and for which days",
     "register the request with --from, --to and --party"},
    {"hold-missing", "there is no active hold for this request", ""},
    {"log-missing", "there is no log in the archive that this request can use",
     "postinsyn-cli import FILE... --request CASE"},
    // the list
    {"list-missing", "there is no list for this request yet", "postinsyn-cli list freeze CASE"},
    {"list-unknown", "there is no such list or version", "postinsyn-cli request show CASE"},
    {"list-exists", "the list is frozen already", "postinsyn-cli list show CASE"},
    {"list-issued", "the list is out: its numbers and masks never change",
     "make a new version: postinsyn-cli list revise CASE"},
    {"list-not-issued", "this version is not out yet: change it as it is", ""},
    {"rows-invalid", "the rows cannot be read", "write them as 1-8,12"},
    {"rows-unknown", "there are no such rows in the list", "postinsyn-cli list show CASE"},
    {"row-unknown", "there is no such row in the list", "postinsyn-cli list show CASE"},
    {"mask-invalid", "the mask cannot be read",
     "write --mask subject:TEXT, or sender, recipients, subject or time for the whole field"},
    {"mask-field-unknown", "there is no such field", "sender, recipients, subject or time"},
    {"mask-outside", "a mask lies outside of its field", ""},
    {"mask-text-not-found", "the text to mask does not stand in that field of the rows",
     "mask it as it is written there, or the whole field"},
    {"mask-empty", "there is nothing to mask in that field of the rows", ""},
    {"mask-without-ground", "a mask has no ground", "give one: --ground \"OSL 25:1\""},
    {"ground-missing", "what is masked or withheld needs a ground", "--ground \"OSL 25:1\""},
    {"bulk-has-hints", "rows with hints are judged one by one",
     "clear the named rows each by itself"},
    {"hint-unknown", "the row has no such hint", "postinsyn-cli list hints CASE"},
    {"rows-unjudged", "rows are not judged yet", "postinsyn-cli list show CASE"},
    {"rows-in-question", "rows are marked with a question", "settle them: clear, mask or withhold"},
    {"hints-unacknowledged", "hints are not acknowledged yet",
     "postinsyn-cli list hints CASE, then list ack"},
    {"hints-unclear", "hints are judged as unclear", "settle them: not-secret or secret"},
    {"masked-elsewhere-open", "a value masked or withheld in one row stands open in another",
     "mask it in the named rows too, or open it where it need not be masked"},
    {"leak-found", "the finished file holds something that must not leave; it was deleted",
     "nothing left the archive; report the part named above"},
};

struct FaultEntry {
    std::string_view code;
    std::string_view reason;
};

constexpr FaultEntry faults[] = {
    {"field-count", "it has not as many fields as the header"},
    {"field-too-long", "a field is longer than we read"},
    {"line-too-long", "the line is longer than we read"},
    {"record-too-long", "the record is longer than we read"},
    {"too-many-columns", "it has more columns than we read"},
    {"unclosed-quote", "a quotation mark is not closed"},
    {"json-record", "it is no valid JSON object"},
    {"json-too-deep", "it is nested deeper than we read"},
    {"duplicate-key", "it has the same name twice"},
    {"record-cut", "it is cut off"},
    {"xml-record", "it is no valid entry"},
    {"date-missing", "it has no time"},
    {"date-invalid", "its time cannot be read"},
    {"date-out-of-range", "its time lies before 1990 or after 2068"},
    {"too-many-recipients", "it has more recipients than we read"},
    {"recipients-missing", "it has no recipients"},
    {"recipients-lost", "its recipients were lost in the export"},
    {"recipient-status-invalid", "its recipients cannot be told apart"},
    {"address-missing", "it has no address"},
    {"address-invalid", "its address is none"},
    {"address-repeated", "its address came in an earlier row"},
    {"address-taken", "its address belongs to another mailbox"},
    {"kind-unknown", "there is no such kind of mailbox"},
};

}

Words wordsFor(const Error& error)
{
    const auto* it = std::find_if(std::begin(entries), std::end(entries),
                                  [&](const Entry& e) { return e.code == error.code(); });
    Words words;
    if (it == std::end(entries))
        words.reason = "it failed: " + error.code();
    else
        words = {std::string(it->reason), std::string(it->hint)};
    if (!error.detail().empty())
        words.reason += " (" + error.detail() + ")";
    return words;
}

std::string reasonFor(std::string_view code)
{
    const auto* it = std::find_if(std::begin(faults), std::end(faults),
                                  [&](const FaultEntry& e) { return e.code == code; });
    return it == std::end(faults) ? std::string(code) : std::string(it->reason);
}

std::string warningText(std::string_view code, std::string_view detail, std::uint64_t count)
{
    const std::string n = std::to_string(count);
    if (code == "row-cap")
        return n + (detail == "messages" ? " messages" : " rows") +
               ": exactly where exports are cut; ask IT whether there was more";
    if (code == "lossy-text")
        return n +
               " subjects lost letters (å ä ö became ?); ask for the export with -Encoding UTF8";
    if (code == "recipients-lost")
        return n + " rows lost recipients in the export; ask for them joined by ;";
    if (code == "subject-cut")
        return n + " subjects are as long as exports allow and may be cut";
    if (code == "mixed-encoding")
        return "the file mixes encodings; each line was read by itself";
    if (code == "columns-missing")
        return "a column is missing: " + std::string(detail);
    if (code == "zone-assumed")
        return "the file does not tell its time zone; Swedish time was assumed" +
               (count > 0 ? ", " + n + " times in the doubled hour were taken as summer time"
                          : std::string()) +
               "; say --zone if it is another";
    if (code == "more-pages")
        return "the file is one page of several: the answer went on (nextLink)";
    if (code == "pii-masked")
        return "the export is masked: addresses and subjects are codes; ask for it by an account "
               "that may see them";
    if (code == "bcc-present")
        return n +
               " recipients are hidden copies (Bcc): the list would reveal them to the requester";
    if (code == "gap")
        return n + " days without a message in the middle of the file";
    return std::string(code);
}

}
